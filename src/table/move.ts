/** What a party may do. Imperative: a move is a request until the table has judged it. */
import type { CommuniqueId, EventId, InducementId, IssueId, PartyId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import type { Counter, Tells, WhyInPlenary } from './offer.ts'

export type Move =
  /** Puts options for some agenda issues on the table. In the drafting state this is the mediator's single text. */
  | {
      readonly type: 'offer'
      readonly by: PartyId
      readonly package: Package
      readonly forAccordOnly: readonly IssueId[]
    }
  /**
   * Accepts the offer on the table or refuses it, naming the issues in the way. All or nothing. A refusal may say why,
   * and a principal's may carry the offer that it would make instead.
   */
  | {
      readonly type: 'answer'
      readonly by: PartyId
      readonly accept: boolean
      readonly inTheWay: readonly IssueId[]
      readonly tells?: Tells
      readonly counter?: Counter
    }
  /** Takes up a standing offer that the party refused before. */
  | { readonly type: 'accept'; readonly by: PartyId; readonly offer: number }
  /** Asks a party aside. It answers with `reply`. */
  | { readonly type: 'caucus'; readonly by: PartyId; readonly with: PartyId }
  /** Agrees to what was asked of it, a caucus or an adjournment, or does not. Who declines a caucus may say why. */
  | {
      readonly type: 'reply'
      readonly by: PartyId
      readonly agree: boolean
      readonly why?: WhyInPlenary
    }
  /** In caucus: names an issue as the one that matters most among those still open. */
  | { readonly type: 'disclose'; readonly by: PartyId; readonly issue: IssueId }
  /** In caucus, the mediator: asks the other what it waits for and what matters most to it. It answers with `confide`. */
  | { readonly type: 'ask'; readonly by: PartyId }
  /** Answers that: tells its capital’s conditions or not, and names the open issue that matters most to it or none. */
  | {
      readonly type: 'confide'
      readonly by: PartyId
      readonly conditions: boolean
      readonly most?: IssueId
    }
  /**
   * In caucus: names a package without commitment. A mediator may carry it for a party that has told it aside that it
   * would look at this very package.
   */
  | { readonly type: 'float'; readonly by: PartyId; readonly package: Package; readonly carriedFor?: PartyId }
  /** In caucus: says, without commitment, whether it would look at what was floated, and what is in the way. */
  | {
      readonly type: 'respond'
      readonly by: PartyId
      readonly warm: boolean
      readonly inTheWay: readonly IssueId[]
      readonly tells?: Tells
    }
  | { readonly type: 'leaveCaucus'; readonly by: PartyId }
  | { readonly type: 'askMediator'; readonly by: PartyId }
  | { readonly type: 'press'; readonly by: PartyId; readonly party: PartyId }
  | { readonly type: 'promise'; readonly by: PartyId; readonly inducement: InducementId }
  | { readonly type: 'consultCapital'; readonly by: PartyId }
  | { readonly type: 'statement'; readonly by: PartyId; readonly tone: 'firm' | 'conciliatory' }
  /** At the round's end: one sentence for the cameras. */
  | { readonly type: 'publish'; readonly by: PartyId; readonly communique: CommuniqueId }
  /** Answers what an event asks it. `answer` counts from 0, in the scenario's order. */
  | { readonly type: 'choose'; readonly by: PartyId; readonly event: EventId; readonly answer: number }
  /** Signs the complete draft, or declines naming one initialled issue, which reopens. */
  | { readonly type: 'sign'; readonly by: PartyId; readonly sign: true }
  | { readonly type: 'sign'; readonly by: PartyId; readonly sign: false; readonly reopen: IssueId }
  | { readonly type: 'adjourn'; readonly by: PartyId }
  | { readonly type: 'pass'; readonly by: PartyId }
  | { readonly type: 'walkAway'; readonly by: PartyId }

export type MoveType = Move['type']
export type MoveOf<Type extends MoveType> = Extract<Move, { readonly type: Type }>

/** Every kind of move, for tests and coverage reports that must not forget one. */
export const MOVE_TYPES = [
  'offer',
  'answer',
  'accept',
  'caucus',
  'reply',
  'disclose',
  'ask',
  'confide',
  'float',
  'respond',
  'leaveCaucus',
  'askMediator',
  'press',
  'promise',
  'consultCapital',
  'statement',
  'publish',
  'sign',
  'adjourn',
  'pass',
  'walkAway',
  'choose',
] as const satisfies readonly MoveType[]
