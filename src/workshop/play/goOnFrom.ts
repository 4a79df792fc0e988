/** A game that was played, up to one of its moves, to be gone on with from another seat and on the text as it is now. */
import type { Scenario } from '../../scenario/scenario.ts'
import type { SeatHolder, Transcript } from '../../session/transcript/transcript.ts'
import type { PartyId } from '../../terms/ids.ts'
import { type GameTakenUp, takeUpGame } from './takeUpGame.ts'

export interface GoOnTerms {
  /** How many of its moves are kept. */
  readonly entries: number
  /** The only seat of a person from then on. */
  readonly seat: PartyId
  readonly scenario: Scenario
  readonly scenarioText: string
}

const COUNTERPART: SeatHolder = { held: 'counterpart', temperament: 'scenario' }

export const goOnFrom = (
  game: Transcript,
  { entries, seat, scenario, scenarioText }: GoOnTerms,
): GameTakenUp => {
  const seats = Object.fromEntries(
    scenario.parties.map(({ id }): [PartyId, SeatHolder] => {
      const before = game.seats[id]
      if (id === seat) return [id, { held: 'human' }]
      return [id, before?.held === 'counterpart' ? before : COUNTERPART]
    }),
  )
  return takeUpGame({ ...game, seats, entries: game.entries.slice(0, entries) }, scenario, scenarioText)
}
