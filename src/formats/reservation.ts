/** What no agreement is worth to a profile: a number, or the worth of a package that is as good. */
import { quoted } from '../scenario/finding.ts'
import { folded } from './matching.ts'
import type { StatedPosition, StatedProfile, StatedReservation } from './stated.ts'
import type { ReadIssue } from './values.ts'

type Bid = Extract<StatedReservation, { bid: unknown }>['bid']

/** 0 to 1. `positions` stand in the order of the issues. */
export const reservationOf = (
  issues: readonly ReadIssue[],
  positions: readonly (StatedPosition | null)[],
  profile: StatedProfile,
): number => {
  const { notes, at, reservation } = profile
  if (reservation === null) {
    notes.say(
      'no-reservation',
      at,
      'The profile does not say what no agreement is worth.',
      'Taken as 0: any agreement is at least as good. Set "reservationValue" in the scenario to change it.',
    )
    return 0
  }
  if ('bid' in reservation) return bidWorth(reservation.bid, issues, positions, profile)
  const { value, at: place } = reservation
  if (value > 1)
    notes.say(
      'reservation-out-of-range',
      place,
      `The reservation value is ${value}; worths run from 0 to 1.`,
      'Write a number from 0 to 1.',
    )
  if (value < 0)
    notes.say(
      'reservation-raised',
      place,
      `The reservation value is ${value}, less than any agreement is worth.`,
      'Taken as 0: any agreement is at least as good.',
    )
  return Math.min(1, Math.max(0, value))
}

const bidWorth = (
  bid: Bid,
  issues: readonly ReadIssue[],
  positions: readonly (StatedPosition | null)[],
  { notes }: StatedProfile,
): number => {
  const places = new Map(issues.map(({ stated }, index) => [folded(stated.name), index] as const).reverse())
  const worthIn = positions.map(worthsByValue)
  const parts = bid.map(({ issue: name, value, at }) => {
    const index = places.get(folded(name)) ?? -1
    const issue = issues[index]
    const position = positions[index] ?? null
    if (issue === undefined || !hasValue(issue, value)) {
      notes.say(
        'unknown-value',
        at,
        `The reservation bid names ${quoted(value, 40)} on issue ${quoted(name, 40)}, which the domain does not have.`,
        'Correct the bid, or remove it.',
      )
      return 0
    }
    return (position?.weight?.value ?? 0) * (worthIn[index]?.(value) ?? 0)
  })
  return Math.min(
    1,
    Math.max(
      0,
      parts.reduce((sum, part) => sum + part, 0),
    ),
  )
}

/** Of a range of which only some values were taken, the bid may name another. */
const hasValue = ({ stated, written }: ReadIssue, value: string): boolean => {
  const { values } = stated
  if (written.some((name) => folded(name) === folded(value))) return true
  return 'low' in values && value.trim() !== '' && Number(value) >= values.low && Number(value) <= values.high
}

/** Looks values up in one pass over the table: a bid may be as long as the file. */
const worthsByValue = (position: StatedPosition | null): ((value: string) => number) => {
  const evaluator = position?.evaluator
  if (evaluator?.by === 'formula') return (value) => evaluator.worthOf(Number(value))
  if (evaluator?.by !== 'table') return () => 0
  // Of values that are spelt alike the first counts.
  const entries = [...evaluator.entries].reverse()
  const exact = new Map(entries.map(({ name, worth }) => [name, worth]))
  const loose = new Map(entries.map(({ name, worth }) => [folded(name), worth]))
  return (value) => (exact.has(value) ? exact.get(value) : loose.get(folded(value))) ?? 0
}
