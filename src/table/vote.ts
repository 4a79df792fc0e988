/** How the principals at the table voted on an offer. Whoever makes an offer is for it. */
import type { PartyId } from '../terms/ids.ts'

export interface Vote {
  readonly for: readonly PartyId[]
  readonly against: readonly PartyId[]
}
