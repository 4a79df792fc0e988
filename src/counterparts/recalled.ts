/** What a seat remembers of its record; read by `recallOn`. */
import type { WaitsFor } from '../table/offer.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'

interface Floated {
  readonly package: Package
  readonly by: PartyId
}

export interface Recalled {
  /** Index of the last event at which something was agreed; −1 if nothing ever was. */
  readonly lastSettlement: number
  /** Index of the event at which the viewer's own patience last ran out; −1 if it never did. */
  readonly ranOut: number
  /** How often the viewer has had the floor since. */
  readonly floorsSinceRanOut: number
  /** Issues that each party named, in a caucus with the viewer, as those that matter most to it. */
  readonly disclosed: Readonly<Partial<Record<PartyId, readonly IssueId[]>>>
  /** What each party asked for in a caucus with the viewer, except for issues on which it has since offered something. */
  readonly askedAside: Readonly<Partial<Record<PartyId, Package>>>
  /** How often each party has answered what the viewer, as mediator, asked it aside. */
  readonly confided: Readonly<Partial<Record<PartyId, number>>>
  /** What each party has said that its capital waits for, in plenary or aside: the latest word on each option. */
  readonly stated: Readonly<Partial<Record<PartyId, readonly WaitsFor[]>>>
  /**
   * By issue, the latest option that the viewer has accepted in plenary and not withdrawn: it is not in its way as such. It
   * withdraws by asking for something else there, or by declining to sign and naming the issue.
   */
  readonly consents: Package
  /** Texts floated to or by the viewer on which the other was, or it was itself, warm: most recent last. */
  readonly warm: readonly Floated[]
  /** The text that was floated last in a caucus which is still open. */
  readonly floated: Floated | null
  /** Offers that the viewer has taken up after all. */
  readonly takenUp: readonly number[]
  /** How many offers have been made: ever, and before the draft last changed. */
  readonly made: number
  readonly drafted: number
  /** Place in the record after the last event that moved anything that mandates depend on. */
  readonly moved: number
  readonly round: RecalledRound
}

/** The same of the round that is being held. */
export interface RecalledRound {
  readonly settled: boolean
  readonly accepted: boolean
  /** How often the floor has changed hands at the table since an offer was accepted, or since the round was opened. */
  readonly floors: number
  /** Whom the viewer has asked aside. */
  readonly asked: readonly PartyId[]
  /** What the viewer itself has done. */
  readonly disclosed: boolean
  readonly floated: boolean
}

export const NEW_ROUND: RecalledRound = {
  settled: false,
  accepted: false,
  floors: 0,
  asked: [],
  disclosed: false,
  floated: false,
}

export const NOTHING_RECALLED: Recalled = {
  lastSettlement: -1,
  ranOut: -1,
  floorsSinceRanOut: 0,
  disclosed: {},
  askedAside: {},
  confided: {},
  stated: {},
  consents: {},
  warm: [],
  floated: null,
  takenUp: [],
  made: 0,
  drafted: 0,
  moved: 0,
  round: NEW_ROUND,
}
