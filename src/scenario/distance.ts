/** Edit distance between two words. */

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other: optimal string
 * alignment, a restricted form of Damerau 1964 and Levenshtein 1966. People swap letters more often than any other slip.
 * More than `most` are given as `most + 1`, for which only a band of 2 · most + 1 cells of each row is worked out
 * (Ukkonen 1985).
 */
export const distance = (a: string, b: string, most: number): number => {
  const far = most + 1
  if (Math.abs(a.length - b.length) > most) return far
  let before: number[] = []
  let leastBefore = 0
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next: number[] = new Array<number>(b.length + 1).fill(far)
    if (i <= most) next[0] = i
    let least = next[0] ?? far
    const last = Math.min(b.length, i + most)
    for (let j = Math.max(1, i - most); j <= last; j++) {
      const replaced = (row[j - 1] ?? far) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? far) + 1
          : replaced
      const steps = Math.min(replaced, swapped, (row[j] ?? far) + 1, (next[j - 1] ?? far) + 1)
      next[j] = steps
      least = Math.min(least, steps)
    }
    // A swap reaches back two rows, so one row beyond the bound proves nothing yet.
    if (least > most && leastBefore > most) return far
    leastBefore = least
    before = row
    row = next
  }
  return Math.min(far, row[b.length] ?? far)
}
