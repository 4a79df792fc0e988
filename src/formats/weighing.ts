/** A profile's numbers over the domain's issues: weights and evaluations from 0 to 1, and what no agreement is worth. */
import { quoted } from '../scenario/finding.ts'
import { suggestion } from '../scenario/spelling.ts'
import { assertNever } from '../terms/assertNever.ts'
import { folded, positionsByIssue } from './matching.ts'
import type { PublishedProfile } from './publishedDomain.ts'
import { reservationOf } from './reservation.ts'
import type { StatedEvaluation, StatedPosition, StatedProfile } from './stated.ts'
import type { ReadIssue } from './values.ts'

/** Tolerance: numbers in files are often rounded after the sixth digit. */
const SLACK = 1e-6
/** Greatest number of unknown values listed; the rest have the same cause. */
const UNKNOWN_LISTED = 20
const points = (number: number): string => String(Number(number.toPrecision(6)))

interface Weighed {
  /** Null where it is missing or out of range, which is noted. */
  readonly weight: number | null
  readonly evaluations: readonly number[]
}

export const profileOver = (
  issues: readonly ReadIssue[],
  profile: StatedProfile,
  name: string,
): PublishedProfile => {
  const positions = positionsByIssue(
    issues.map((issue) => issue.stated),
    profile,
  )
  const weighed = issues.map((issue, index) => weighedOn(issue, positions[index] ?? null, profile))
  const weights = weighed.flatMap(({ weight }) => weight ?? [])
  if (weights.length === issues.length) saySum(weights, profile)
  return {
    name,
    file: profile.notes.file,
    weights: weighed.map(({ weight }) => weight ?? 0),
    evaluations: weighed.map(({ evaluations }) => evaluations),
    discount: profile.discount,
    reservationValue: reservationOf(issues, positions, profile),
  }
}

const saySum = (weights: readonly number[], { notes, at, positions }: StatedProfile): void => {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (Math.abs(sum - 1) <= SLACK) return
  notes.say(
    'weights-not-1',
    positions[0]?.weight?.at ?? at,
    `The weights sum to ${points(sum)}, not to 1.`,
    `Kept as published${sum > 1 ? '; no accord is worth more than 1 all the same' : ''}.`,
  )
}

const weighedOn = (issue: ReadIssue, position: StatedPosition | null, profile: StatedProfile): Weighed => {
  const nothing = issue.values.map(() => 0)
  if (position === null) return { weight: null, evaluations: nothing }
  sayBounds(issue, position, profile)
  const weight = weightOf(issue, position, profile)
  const worths = worthsOf(issue, position, profile)
  if (worths === null) return { weight, evaluations: nothing }
  const greatest = Math.max(...worths)
  if (greatest > 1 + SLACK) return rescaled(issue, position, weight, worths, profile)
  if (greatest === 0)
    profile.notes.say(
      'issue-without-worth',
      position.at,
      `All values of issue ${quoted(issue.name)} are worth 0 here, whatever its weight.`,
      'Kept as published: nothing on this issue moves the party.',
    )
  return { weight, evaluations: worths.map((worth) => Math.min(1, worth)) }
}

/** By value; null where they cannot be used, which is noted. */
const worthsOf = (
  issue: ReadIssue,
  position: StatedPosition,
  profile: StatedProfile,
): readonly number[] | null => {
  const { evaluator } = position
  switch (evaluator.by) {
    case 'table':
      return fromTable(issue, position, evaluator.entries, profile)
    case 'formula':
      return fromFormula(issue, position, evaluator.worthOf, profile)
    case 'nothing':
      return null
    default:
      return assertNever(evaluator)
  }
}

/** Values above 1 beside a weight small enough: only the product counts, and it is kept. */
const rescaled = (
  issue: ReadIssue,
  { at }: StatedPosition,
  weight: number | null,
  worths: readonly number[],
  { notes }: StatedProfile,
): Weighed => {
  const greatest = Math.max(...worths)
  if (weight === null || weight * greatest > 1 + SLACK || !Number.isFinite(greatest)) {
    notes.say(
      'evaluation-out-of-range',
      at,
      `The best value of issue ${quoted(issue.name)} is worth ${points(greatest)}${weight === null ? '' : `, and its weight is ${points(weight)}: more than 1 together`}.`,
      'Worths run from 0 to 1; divide the values by the greatest that the profile can reach.',
    )
    return { weight: null, evaluations: worths.map(() => 0) }
  }
  notes.say(
    'product-kept',
    at,
    `Values of issue ${quoted(issue.name)} are worth up to ${points(greatest)}; they are divided by it, and the weight is multiplied.`,
    'Every outcome is worth what it was.',
  )
  return { weight: Math.min(1, weight * greatest), evaluations: worths.map((worth) => worth / greatest) }
}

const sayBounds = (issue: ReadIssue, { range, at }: StatedPosition, { notes }: StatedProfile): void => {
  const { values } = issue.stated
  if (range === null || !('low' in values) || (range.low === values.low && range.high === values.high)) return
  notes.say(
    'bounds-differ',
    at,
    `Issue ${quoted(issue.name)} runs from ${range.low} to ${range.high} here, and from ${values.low} to ${values.high} in the domain.`,
    'Name the domain that belongs to this profile.',
  )
}

const weightOf = (
  issue: ReadIssue,
  { weight, at }: StatedPosition,
  { notes }: StatedProfile,
): number | null => {
  if (weight === null) {
    notes.say('missing-weight', at, `Issue ${quoted(issue.name)} has no weight.`, 'Add one from 0 to 1.')
    return null
  }
  if (weight.value >= 0 && weight.value <= 1) return weight.value
  notes.say(
    'weight-out-of-range',
    weight.at,
    `The weight of issue ${quoted(issue.name)} is ${weight.value}; weights run from 0 to 1.`,
    'Divide all weights by their sum.',
  )
  return null
}

/** Null where a value is worth less than 0, which is noted. */
const fromTable = (
  issue: ReadIssue,
  position: StatedPosition,
  entries: readonly StatedEvaluation[],
  { notes }: StatedProfile,
): readonly number[] | null => {
  const exact = new Map(entries.map((entry) => [entry.name, entry]))
  const loose = new Map(entries.map((entry) => [folded(entry.name), entry]))
  const found = issue.written.map((name) => exact.get(name) ?? loose.get(folded(name)))
  const used = new Set(found)
  const { values } = issue.stated
  const unknown = entries.filter(
    (entry) => !used.has(entry) && !('low' in values && isBetween(entry.name, values.low, values.high)),
  )
  for (const entry of unknown.slice(0, UNKNOWN_LISTED))
    notes.say(
      'unknown-value',
      entry.at,
      `Issue ${quoted(issue.name)} of the domain has no value ${quoted(entry.name)}.`,
      suggestion(entry.name, issue.written, 'values'),
    )
  const without = issue.values.filter((_, index) => (found[index]?.worth ?? null) === null)
  if (without.length > 0)
    notes.say(
      'no-evaluation',
      position.at,
      `${without.length === 1 ? 'One value' : `${without.length} values`} of issue ${quoted(issue.name)} ${without.length === 1 ? 'has' : 'have'} no evaluation: ${without
        .slice(0, 5)
        .map((name) => quoted(name, 30))
        .join(', ')}${without.length > 5 ? ' and more' : ''}.`,
      'Taken as 0.',
    )
  for (const entry of new Set(found))
    if (entry !== undefined && (entry.worth ?? 0) < 0) sayNegative(entry.name, issue, entry.at, notes)
  const worths = found.map((entry) => entry?.worth ?? 0)
  return worths.some((worth) => worth < 0) ? null : worths
}

const isBetween = (name: string, low: number, high: number): boolean => {
  const value = Number(name)
  return name.trim() !== '' && value >= low && value <= high
}

const sayNegative = (name: string, issue: ReadIssue, at: number, notes: StatedProfile['notes']): void =>
  notes.say(
    'negative-evaluation',
    at,
    `Value ${quoted(name)} of issue ${quoted(issue.name)} is worth less than 0.`,
    'Add the same to all values of the issue until the least is 0.',
  )

const fromFormula = (
  issue: ReadIssue,
  { at }: StatedPosition,
  worthOf: (value: number) => number,
  { notes }: StatedProfile,
): readonly number[] | null => {
  const wordy = issue.written.find((name) => name.trim() === '' || !Number.isFinite(Number(name)))
  if (wordy !== undefined) {
    notes.say(
      'not-a-number',
      at,
      `Issue ${quoted(issue.name)} is valued by a formula, and its value ${quoted(wordy, 40)} is no number.`,
      'Value it by a table instead.',
    )
    return null
  }
  const worths = issue.written.map((name) => worthOf(Number(name)))
  const least = worths.findIndex((worth) => !(worth >= -SLACK))
  if (least >= 0) {
    sayNegative(issue.written[least] ?? '', issue, at, notes)
    return null
  }
  return worths.map((worth) => Math.max(0, worth))
}
