/** One thing that moved the ground under the offers. */
import type { TalksTurn } from '../../telling/turns.ts'
import type { EventId, InducementId, PartyId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'
import type { Worths } from '../worths.ts'

export interface MovementBase {
  /** The entry of the transcript in whose wake it came; news may come before the first. */
  readonly entry: number
  readonly at: TalksTurn
  /** By principal, points added to no deal; of a promise, to what an accord is worth. */
  readonly change: Worths
}

export type Movement = MovementBase &
  (
    | { readonly type: 'news'; readonly events: readonly EventId[] }
    | { readonly type: 'press'; readonly by: PartyId; readonly party: PartyId }
    | {
        readonly type: 'promise'
        readonly by: PartyId
        readonly to: PartyId
        readonly inducement: InducementId
      }
    | {
        readonly type: 'sealing'
        readonly sealed: Package
        /**
         * Texts with all that was sealed by then, inside all red lines, that leave every principal at least its no deal: as it
         * stood before these were sealed, and after. By worths at the close.
         */
        readonly texts: { readonly before: number; readonly after: number }
      }
    /** What leaving cost whoever left, and what of the sealed ended with it. */
    | { readonly type: 'leaving'; readonly party: PartyId }
  )
