/** The lines that two texts differ in, in order: `-` of the first, `+` of the second. By longest common subsequence. */
export const lineDiff = (before: string, after: string): readonly string[] => {
  const a = before.split('\n')
  const b = after.split('\n')
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (common[i] as Uint16Array)[j] =
        a[i] === b[j]
          ? 1 + (common[i + 1]?.[j + 1] ?? 0)
          : Math.max(common[i + 1]?.[j] ?? 0, common[i]?.[j + 1] ?? 0)
  const lines: string[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++
      j++
    } else if (j >= b.length || (i < a.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)))
      lines.push(`- ${a[i++]?.trim()}`)
    else lines.push(`+ ${b[j++]?.trim()}`)
  }
  return lines
}
