/**
 * In what share of plausible weightings is there any accord at all? Each principal's weights drawn anew, each between half
 * and twice what the scenario has and then brought back to their sum, and its walk-away up to five points up or down.
 */

import { zoneSize } from '../../bargaining/zone.ts'
import type { Books } from '../../table/books.ts'
import { swing } from '../../terms/chance.ts'
import { idsIn, type PartyId } from '../../terms/ids.ts'
import { domainAtClose } from '../closing.ts'
import { type Contest, type PartyNumbers, partyNumbersIn } from './contest.ts'
import { contestedBooks } from './contested.ts'

/** Weightings that are drawn. */
export const WEIGHTINGS = 100
/** A weight is at most so many times what the scenario has, and at least its inverse. */
export const MOST_TIMES = 2
/** Points up or down. */
export const WALK_AWAY_SWING = 5

/** Weightings by number, from 0 up to but without `to`. */
export interface WeightingRange {
  readonly from: number
  readonly to: number
}

const drawn = ({ scenario, reading, seed }: Books, party: PartyId, number: number): PartyNumbers => {
  const numbers = partyNumbersIn(scenario, reading, party)
  const issues = idsIn(numbers.weights)
  const sum = issues.reduce((all, issue) => all + (numbers.weights[issue] ?? 0), 0)
  const weights = issues.map(
    (issue) => (numbers.weights[issue] ?? 0) * MOST_TIMES ** swing(seed, 'weighting', number, party, issue),
  )
  const all = weights.reduce((total, weight) => total + weight, 0)
  const walkAway =
    numbers.reservationValue + WALK_AWAY_SWING * swing(seed, 'weighting', number, party, 'walkAway')
  return {
    ...numbers,
    weights: Object.fromEntries(
      issues.map((issue, place) => [issue, all === 0 ? 0 : ((weights[place] ?? 0) * sum) / all]),
    ),
    reservationValue: Math.min(100, Math.max(0, walkAway)),
  }
}

/** By weighting, how many texts would leave every principal at least its no deal inside all red lines. */
export const plausibleZones = (books: Books, { from, to }: WeightingRange): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, place) => {
    const contest: Contest = Object.fromEntries(
      books.principals.map((party) => [party, drawn(books, party, from + place)]),
    )
    const under = contestedBooks(books, contest)
    return zoneSize(
      domainAtClose(under),
      books.principals.map((party) => under.parties[party]?.noDeal ?? 0),
    )
  })
