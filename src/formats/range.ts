/** Values of an issue that is stated as a range of numbers: all of them, or as many as --steps asks for. */
import { quoted } from '../scenario/finding.ts'
import { LIMITS } from '../scenario/limits.ts'
import type { Notes } from './notes.ts'
import type { StatedRange } from './stated.ts'

/**
 * Twelve significant digits: enough to tell steps apart, few enough to hide floating-point noise (0.3, not
 * 0.30000000000000004).
 */
const named = (value: number): string => String(Number(value.toPrecision(12)) + 0)

/** Tolerance in steps, for bounds that are not exact in binary. */
const SLACK = 1e-9

export interface Where {
  readonly issue: string
  readonly at: number
  readonly notes: Notes
}

/** Names of the values, ascending; null where there are too many or none, which is noted. `steps` of 0 asks for none. */
export const valuesInRange = (
  range: StatedRange,
  steps: number,
  { issue, at, notes }: Where,
): readonly string[] | null => {
  const { low, high, step } = range
  if (!Number.isFinite(low) || !Number.isFinite(high) || high < low || (step !== null && !(step > 0))) {
    notes.say(
      'bad-range',
      at,
      `Issue ${quoted(issue)} runs from ${low} to ${high}${step === null ? '' : ` in steps of ${step}`}, which is no range.`,
      'Give a lower bound, an upper bound that is above it, and a step above 0.',
    )
    return null
  }
  const count = step === null ? Infinity : Math.floor((high - low) / step + SLACK) + 1
  if (count <= LIMITS.options)
    return Array.from({ length: count }, (_, index) => named(low + index * (step ?? 0)))
  if (steps === 0) {
    notes.say(
      step === null ? 'real-valued-issue' : 'too-many-values',
      at,
      step === null
        ? `Issue ${quoted(issue)} takes any real number from ${low} to ${high}; a scenario’s issues have options that can be counted.`
        : `Issue ${quoted(issue)} has ${count.toLocaleString('en')} values; a scenario’s issue has at most ${LIMITS.options} options.`,
      `Import with --steps N to take N evenly spaced values (2 to ${LIMITS.options}).`,
    )
    return null
  }
  return sampled(range, count, steps, { issue, at, notes })
}

const sampled = (
  { low, high, step }: StatedRange,
  count: number,
  steps: number,
  where: Where,
): readonly string[] => {
  const at = (index: number): number => {
    const share = index / (steps - 1)
    return step === null ? low + share * (high - low) : low + Math.round(share * (count - 1)) * step
  }
  const of = step === null ? 'all real numbers' : `${count.toLocaleString('en')} values`
  where.notes.say(
    'values-sampled',
    where.at,
    `Of ${of} of issue ${quoted(where.issue)}, ${steps} evenly spaced ones are taken.`,
    'Ask for more with --steps to come nearer to the published domain.',
  )
  return [...new Set(Array.from({ length: steps }, (_, index) => named(at(index))))]
}
