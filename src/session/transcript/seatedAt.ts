/** The same set-up with another seat held by a person. */
import type { PartyId } from '../../terms/ids.ts'
import type { Setup } from '../desk/desk.ts'
import type { SeatHolder, Transcript } from './transcript.ts'

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
  const counterpart: SeatHolder = { held: 'counterpart', temperament: 'scenario' }
  const others = Object.entries(seats).map(([party, held]): [PartyId, SeatHolder] => [
    party as PartyId,
    held.held === 'human' ? counterpart : held,
  ])
  const swapped: Record<PartyId, SeatHolder> = { ...Object.fromEntries(others), [seat]: { held: 'human' } }
  return { scenarioText: scenario.text, reading, sitting, seed, seats: swapped }
}
