/** Matches a profile's positions with the domain's issues: by name, else by index. */
import { quoted } from '../scenario/finding.ts'
import { suggestion } from '../scenario/spelling.ts'
import type { StatedIssue, StatedPosition, StatedProfile } from './stated.ts'

/** Spelt alike except for case and spaces, or the same number. */
export const folded = (name: string): string => {
  const plain = name.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  return plain !== '' && Number.isFinite(Number(plain)) ? String(Number(plain)) : plain
}

/** By issue; null where the profile has nothing on it, which is noted, as is what speaks of no issue at all. */
export const positionsByIssue = (
  issues: readonly StatedIssue[],
  profile: StatedProfile,
): readonly (StatedPosition | null)[] => {
  const left = new Set(profile.positions)
  const take = (found: StatedPosition | undefined): StatedPosition | null => {
    if (found !== undefined) left.delete(found)
    return found ?? null
  }
  const first = (is: (position: StatedPosition) => boolean) => take([...left].find(is))
  const exact = issues.map((issue) => first(({ name }) => name === issue.name))
  const named = exact.map(
    (found, index) =>
      found ?? first(({ name }) => name !== null && folded(name) === folded(issues[index]?.name ?? '')),
  )
  const matched = named.map((found, order) => {
    const issue = issues[order]
    if (found !== null || issue === undefined) return found
    const index = issue.index ?? order + 1
    const other = first(
      (position) => position.index === index && (position.name === null || areAlike(issue, position)),
    )
    if (other !== null && other.name !== null) sayByIndex(profile, issue, other)
    return other
  })
  for (const position of left) sayUnknown(profile, position, issues)
  for (const [order, found] of matched.entries()) {
    const issue = issues[order]
    if (found === null && issue !== undefined) sayMissing(profile, issue)
  }
  return matched
}

/** Issues under different names may be the same only if a value of one is a value of the other, or both are ranges. */
const areAlike = ({ values }: StatedIssue, { evaluator, range }: StatedPosition): boolean => {
  if ('low' in values) return evaluator.by === 'formula' && range !== null
  if (evaluator.by !== 'table') return false
  const known = new Set(values.map(({ name }) => folded(name)))
  return evaluator.entries.some(({ name }) => known.has(folded(name)))
}

const sayByIndex = ({ notes }: StatedProfile, issue: StatedIssue, { name, at }: StatedPosition): void =>
  notes.say(
    'matched-by-index',
    at,
    `The profile’s issue ${quoted(name ?? '')} is taken for the domain’s ${quoted(issue.name)}, which has the same index.`,
    'Give both the same name if that is right.',
  )

const sayUnknown = (
  { notes }: StatedProfile,
  { name, index, at }: StatedPosition,
  issues: readonly StatedIssue[],
): void =>
  notes.say(
    'unknown-issue',
    at,
    name === null
      ? `The profile values ${ordinal(index ?? 0)} issue, and the domain has ${issues.length}.`
      : `The domain has no issue ${quoted(name)}.`,
    name === null
      ? 'Name the domain that belongs to this profile.'
      : suggestion(
          name,
          issues.map((issue) => issue.name),
          'issues',
        ),
  )

const ordinal = (index: number): string => `a ${index}${['th', 'st', 'nd', 'rd'][index % 10] ?? 'th'}`

const sayMissing = ({ notes, at }: StatedProfile, issue: StatedIssue): void =>
  notes.say(
    'missing-issue',
    at,
    `The profile says nothing on issue ${quoted(issue.name)} of the domain.`,
    'Add the issue with a weight and its values, or name the domain that belongs to this profile.',
  )
