/** The same talks once more, seen from another chair. */
import type { PartyId } from '../../terms/ids.ts'
import type { Setup } from '../desk/desk.ts'
import type { Seat, Transcript } from './transcript.ts'

/** A person in this seat and in no other; the counterparts that leave or take a seat play as the scenario says. */
export const seatedAt = (
  {
    scenario,
    reading,
    sitting,
    seed,
    seats,
  }: Pick<Transcript, 'scenario' | 'reading' | 'sitting' | 'seed' | 'seats'>,
  seat: PartyId,
): Setup => {
  const counterpart: Seat = { held: 'counterpart', temperament: 'scenario' }
  const others = Object.entries(seats).map(([party, held]): [PartyId, Seat] => [
    party as PartyId,
    held.held === 'human' ? counterpart : held,
  ])
  const swapped: Record<PartyId, Seat> = { ...Object.fromEntries(others), [seat]: { held: 'human' } }
  return { scenarioText: scenario.text, reading, sitting, seed, seats: swapped }
}
