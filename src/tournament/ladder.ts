/**
 * One party's outcomes from the best to the worst, red-line outcomes left out, with the worths beside them so that a
 * search reads contiguous memory. Sorted once a domain and shared by every negotiation on it.
 */
import type { Domain } from '../bargaining/domain.ts'
import { byWorth, crossedOutcomes, worthsOf } from '../bargaining/worths.ts'
import type { PartyId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'

export interface Ladder {
  readonly party: PartyId
  /** Worth by outcome, in points of 100. Read it, never write it. */
  readonly worthOf: Float64Array
  /** Outcomes inside all red lines by falling worth, equal worths in the order of their numbers. A place here is a rung. */
  readonly outcomes: Uint32Array
  /** Worth by rung. */
  readonly worths: Float64Array
  readonly reservationValue: number
  /** How many rungs are worth at least the reservation value; a party proposes and accepts nothing below them. */
  readonly rational: number
}

/** The ladder of a party, by its number in the domain. */
export const ladderOf = (domain: Domain, party: number, reservationValue: number): Ladder => {
  const worthOf = worthsOf(domain, party)
  const crossed = crossedOutcomes(domain)
  const outcomes = byWorth(worthOf).filter((outcome) => !crossed[outcome])
  const worths = new Float64Array(outcomes.length)
  for (let rung = 0; rung < worths.length; rung++) worths[rung] = worthOf[outcomes[rung] ?? 0] ?? 0
  const id = domain.parties[party]?.id
  if (id === undefined) throw new Error(`The domain has no party number ${party}.`)
  const floor = toNano(reservationValue)
  return {
    party: id,
    worthOf,
    outcomes,
    worths,
    reservationValue: floor,
    rational: rungsAtLeast(worths, floor, worths.length),
  }
}

/** How many of the first `among` worths, which fall, are at least the target. A binary search. */
export const rungsAtLeast = (worths: Float64Array, target: number, among: number): number => {
  let low = 0
  let high = among
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((worths[middle] ?? 0) >= target) low = middle + 1
    else high = middle
  }
  return low
}

/** The rung of the cheapest outcome worth at least the target; the best one where none is. */
export const cheapestAtLeast = (ladder: Ladder, target: number): number =>
  Math.max(0, rungsAtLeast(ladder.worths, target, ladder.rational) - 1)
