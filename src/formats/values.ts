/** The issues of a domain with the values that a scenario will have as options. */
import { quoted } from '../scenario/finding.ts'
import { LIMITS } from '../scenario/limits.ts'
import { hasErrors } from '../terms/problem.ts'
import { labelOf, madeUnique } from './names.ts'
import type { Notes } from './notes.ts'
import type { PublishedIssue } from './publishedDomain.ts'
import { valuesInRange } from './range.ts'
import type { StatedDomain, StatedIssue, StatedValue } from './stated.ts'

export interface ReadIssue extends PublishedIssue {
  readonly stated: StatedIssue
  /** The values as the file writes them, by which profiles know them. */
  readonly written: readonly string[]
}

/** Every issue that can be used; what is wrong with the others is noted. */
export const issuesOf = (domain: StatedDomain, steps: number): readonly ReadIssue[] => {
  const { notes } = domain
  if (!hasGoodCount(domain)) return []
  const names = shown(domain.issues, 'Issue', notes)
  const seen = new Set<string>()
  const issues = domain.issues.flatMap((stated, index): ReadIssue[] => {
    if (seen.has(stated.name))
      notes.say(
        'duplicate-issue',
        stated.at,
        `Two issues have the name ${quoted(stated.name)}.`,
        'Give one another name.',
      )
    seen.add(stated.name)
    const read = valuesOf(stated, steps, notes)
    return read === null ? [] : [{ stated, name: names[index] ?? stated.name, ...read }]
  })
  const outcomes = issues.reduce((product, { values }) => product * values.length, 1)
  if (outcomes > LIMITS.outcomes)
    notes.say(
      'too-many-outcomes',
      null,
      `The values make ${outcomes.toLocaleString('en')} complete packages; the game plays with up to ${LIMITS.outcomes.toLocaleString('en')}.`,
      '“parley analyse” takes the scenario all the same. To play it, leave out an issue or take fewer values of ranges with --steps.',
    )
  return issues
}

const hasGoodCount = ({ issues, notes }: StatedDomain): boolean => {
  if (issues.length === 0 && !hasErrors(notes.problems))
    notes.say('no-issues', null, 'The domain has no issues.', 'A negotiation needs something to settle.')
  if (issues.length <= LIMITS.issues) return issues.length > 0
  notes.say(
    'too-many-issues',
    issues[LIMITS.issues]?.at ?? null,
    `The domain has ${issues.length} issues; a scenario has at most ${LIMITS.issues}.`,
    'Leave some out of the domain and of every profile.',
  )
  return false
}

/** Names as the game shows them; those that had to be changed are noted. */
const shown = (things: readonly StatedValue[], kind: string, notes: Notes): readonly string[] => {
  const labels = madeUnique(
    things.map(({ name }, index) => labelOf(name, `${kind} ${index + 1}`)),
    LIMITS.label,
  )
  const seen = new Set<string>()
  for (const [index, { name, at }] of things.entries()) {
    const label = labels[index] ?? ''
    // For two that are called the same only that is noted.
    const isNew = seen.size < seen.add(name).size
    if (isNew && label !== name.trim())
      notes.say(
        'name-adjusted',
        at,
        `The name ${quoted(name, 40)} is shown as ${quoted(label)}.`,
        `A label is one line of up to ${LIMITS.label} characters.`,
      )
  }
  return labels
}

const valuesOf = (
  issue: StatedIssue,
  steps: number,
  notes: Notes,
): Pick<ReadIssue, 'values' | 'written'> | null => {
  const { name, at, values } = issue
  if ('low' in values) {
    const names = valuesInRange(values, steps, { issue: name, at, notes })
    if (names === null || !hasEnough(names.length, issue, notes)) return null
    return { values: names, written: names }
  }
  const seen = new Set<string>()
  const twice = values.filter((value) => seen.size === seen.add(value.name).size)
  for (const value of twice)
    notes.say(
      'duplicate-value',
      value.at,
      `Issue ${quoted(name)} has two values ${quoted(value.name)}.`,
      'Remove one of the two.',
    )
  if (twice.length > 0 || !hasEnough(values.length, issue, notes)) return null
  if (values.length > LIMITS.options) {
    notes.say(
      'too-many-values',
      at,
      `Issue ${quoted(name)} has ${values.length} values; a scenario’s issue has at most ${LIMITS.options} options.`,
      'Join or leave out some of them, in the domain and in every profile.',
    )
    return null
  }
  return { values: shown(values, 'Value', notes), written: values.map((value) => value.name) }
}

const hasEnough = (count: number, { name, at }: StatedIssue, notes: Notes): boolean => {
  if (count >= 2) return true
  notes.say(
    'too-few-values',
    at,
    `Issue ${quoted(name)} has ${count === 0 ? 'no values' : 'one value only'}, which leaves nothing to settle.`,
    'Add a value, or leave the issue out of the domain and of every profile.',
  )
  return false
}
