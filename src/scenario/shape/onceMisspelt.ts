/** A misspelt key is unknown, and the right one is missing: one mistake, told once. */
import { type Finding, pointerTo } from '../finding.ts'
import { guessingWithin } from '../spelling.ts'

const parentOf = ({ path }: Finding): string => pointerTo(path.slice(0, -1))
const keyOf = ({ path }: Finding): string => String(path.at(-1))

/** Leaves out a missing key where an unknown one beside it is close to it, and lets that one suggest it. */
export const onceMisspelt = (findings: readonly Finding[]): Finding[] => {
  const missing = new Map<string, Set<string>>()
  for (const finding of findings)
    if (finding.code === 'missing-key') {
      const keys = missing.get(parentOf(finding)) ?? new Set()
      missing.set(parentOf(finding), keys.add(keyOf(finding)))
    }
  if (missing.size === 0) return [...findings]
  const guess = guessingWithin()
  const explained = new Set<string>()
  const kept = findings.map((finding): Finding => {
    const { code, hint } = finding
    const beside = missing.get(parentOf(finding))
    if (code !== 'unknown-key' || beside === undefined || typeof hint === 'string') return finding
    const { meant } = guess({ ...hint, among: beside })
    if (meant === undefined) return finding
    // Each missing key explains one misspelling.
    beside.delete(meant)
    explained.add(`${parentOf(finding)}/${meant}`)
    return { ...finding, hint: { ...hint, meant } }
  })
  return kept.filter(
    (finding) => finding.code !== 'missing-key' || !explained.has(`${parentOf(finding)}/${keyOf(finding)}`),
  )
}
