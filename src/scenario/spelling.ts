/** What somebody who mistyped a name probably meant. */
import { quoted } from './finding.ts'

const LONGEST = 60
const LISTED = 12

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other: optimal string
 * alignment, a restricted form of Damerau 1964 and Levenshtein 1966. People swap letters more often than any other slip.
 */
export const distance = (a: string, b: string): number => {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : replaced
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** The candidate closest to the word, if one is close enough that somebody may have meant it. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  if (word.length > LONGEST) return undefined
  const plain = word.toLowerCase()
  let best: string | undefined
  let fewest = Math.max(1, Math.floor(plain.length / 3)) + 1
  for (const candidate of candidates) {
    // Each letter more or less is a step already.
    if (candidate.length > LONGEST || Math.abs(candidate.length - plain.length) >= fewest) continue
    const steps = distance(plain, candidate.toLowerCase())
    if (steps < fewest) {
      fewest = steps
      best = candidate
    }
  }
  return best
}

/** “Did you mean …?”, or else what there is to choose from. */
export const suggestion = (word: string, candidates: Iterable<string>, what: string): string => {
  const known = [...new Set(candidates)]
  const meant = nearest(word, known)
  if (meant !== undefined) return `Did you mean ${quoted(meant)}?`
  if (known.length === 0) return `The file has no ${what} yet.`
  const rest = known.length > LISTED ? ` and ${known.length - LISTED} more` : ''
  return `Use one of: ${known.slice(0, LISTED).join(', ')}${rest}.`
}
