import type { Counterpart } from '../counterparts/decision.ts'
import { playParty } from '../counterparts/playParty.ts'
import type { SeatHolder } from '../session/transcript/transcript.ts'
import { idsIn, type PartyId } from '../terms/ids.ts'

type Seats = Readonly<Record<PartyId, SeatHolder>>

/**
 * Counterparts that are reused from game to game: each keeps its seat and temperament, so that what is the same in
 * every game of a scenario is computed once. They play exactly as new ones would.
 */
export const playersFor = (): ((seats: Seats) => Readonly<Partial<Record<PartyId, Counterpart>>>) => {
  const known = new Map<string, Counterpart>()
  return (seats) => {
    const players: Partial<Record<PartyId, Counterpart>> = {}
    for (const party of idsIn(seats)) {
      const seat = seats[party]
      if (seat?.held !== 'counterpart') continue
      const key = `${party} ${seat.temperament}`
      const player = known.get(key) ?? playParty(seat.temperament)
      known.set(key, player)
      players[party] = player
    }
    return players
  }
}
