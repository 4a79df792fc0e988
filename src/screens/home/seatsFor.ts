import type { Temperament } from '../../scenario/scenario.ts'
import type { ShelfCard } from '../../session/desk/shelf.ts'
import type { SeatHolder } from '../../session/transcript/transcript.ts'
import type { PartyId } from '../../terms/ids.ts'

/** People in the seats they chose, counterparts in all others. */
export const seatsFor = (
  card: Pick<ShelfCard, 'seats'>,
  people: readonly PartyId[],
  temperament: Temperament | 'scenario',
): Record<PartyId, SeatHolder> =>
  Object.fromEntries(
    card.seats.map(({ id }): [PartyId, SeatHolder] => [
      id,
      people.includes(id) ? { held: 'human' } : { held: 'counterpart', temperament },
    ]),
  )
