/** Whom the record is told: a seat, by its own view, or whoever is in the room, by what everybody may see. */
import type { Shift } from '../table/shift.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'

type News = PartyView['news'][number]

export interface Listener
  extends Pick<PartyView, 'scenario' | 'texts' | 'sitting' | 'record' | 'offers' | 'inducements'> {
  /** Null where no seat is looking: each party is called by its name then, and nothing is told of a seat's own. */
  readonly viewer: PartyId | null
  /** Without `shifts` where no seat is looking. */
  readonly news: readonly (Omit<News, 'shifts'> & { readonly shifts?: readonly Shift[] })[]
  /** Left out where no seat is looking. */
  readonly chosen?: PartyView['chosen']
}
