/** Who plays a game, by its number alone, so that games can be distributed over threads in any way. */
import { TEMPERAMENTS } from '../scenario/definition/strategy.ts'
import { principalsOf, type Scenario } from '../scenario/scenario.ts'
import type { SeatHolder } from '../session/transcript/transcript.ts'
import { chance } from '../terms/chance.ts'
import type { PartyId } from '../terms/ids.ts'

/** The seed of a game: of the whole playtest's and the game's number, from 0. A whole number below 2^31. */
export const seedOfGame = (seed: number, game: number): number =>
  Math.floor(chance(seed, 'playtest', game) * 2 ** 31)

/** How principals are played: each at the temperament that the scenario gives it, or at each of the three by turns. */

export type PlayedAs = 'written' | 'byTurns'

/**
 * Counterparts in every seat, at the temperaments of the scenario. By turns, those of the principals rotate, the first
 * principal's fastest: in every 3^principals games each combination plays once.
 */
export const seatsOfGame = (
  scenario: Scenario,
  game: number,
  playedAs: PlayedAs,
): Readonly<Record<PartyId, SeatHolder>> => {
  const seats: Record<PartyId, SeatHolder> = {}
  for (const { id } of scenario.parties) seats[id] = { held: 'counterpart', temperament: 'scenario' }
  if (playedAs === 'written') return seats
  for (const [place, { id }] of principalsOf(scenario).entries()) {
    const turn = Math.floor(game / TEMPERAMENTS.length ** place) % TEMPERAMENTS.length
    seats[id] = { held: 'counterpart', temperament: TEMPERAMENTS[turn] ?? 'fair' }
  }
  return seats
}
