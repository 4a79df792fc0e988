/**
 * Moments of the talks as data: each moment is a list of steps with their length, and covers a part of the record.
 * Screens and stage draw the current step; nobody else keeps time.
 */
import type { TableEvent } from '../table/event.ts'
import type { Answer, Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { Card } from '../telling/consequences.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'

/** Milliseconds; null where the step lasts until the person goes on, or until more has happened. */
export interface Step {
  readonly name: StepName
  readonly ms: number | null
  /** Whose step it is, where it is a party's. */
  readonly party?: PartyId
}

export type StepName =
  /** A text slides from its author to the middle of the table. */
  | 'offered'
  /** Those whose consent is needed consider; lasts until all have answered. */
  | 'considering'
  /** One of them answers. */
  | 'answered'
  /** The sentence on which an answer ends. */
  | 'sentence'
  /** Conditions met are struck through. */
  | 'conditions'
  /** A stamp goes down. */
  | 'stamped'
  /** A card is laid over the stage, or a scene is played there. */
  | 'shown'
  /** A party puts its mark under the accord. */
  | 'marked'
  /** A capital approves, or does not. */
  | 'approved'
  /** Everything has been told; waits until the person goes on. */
  | 'told'

export type MomentKind =
  | {
      readonly type: 'answer'
      readonly offer: Offer
      /** The viewer's part in the exchange. */
      readonly side: 'sender' | 'receiver' | 'onlooker'
      /** In the order in which they are told, the decisive one last. */
      readonly given: readonly Answer[]
      /** Null while somebody still considers. */
      readonly outcome: 'accepted' | 'refused' | null
      /** The view in which all have answered, to word the answer from; null while somebody still considers. */
      readonly view: PartyView | null
    }
  | { readonly type: 'offer'; readonly offer: Offer }
  /** The answer to what the viewer floated or asked in a caucus, or the news that there will be none. */
  | {
      readonly type: 'caucusAnswer'
      readonly event: EventNamed<'float.answered' | 'question.answered' | 'caucus.declined'>
    }
  | { readonly type: 'seal'; readonly issues: readonly IssueId[]; readonly sealed: boolean }
  | { readonly type: 'news'; readonly event: EventNamed<'news.struck'> }
  /** What the viewer has or may do has changed: cards lead the record. */
  | { readonly type: 'cost'; readonly cards: readonly Card[] }
  /** Between two rounds: news, what the capital says and what was said to the press, until the person goes on. */
  | { readonly type: 'interlude'; readonly event: EventNamed<'round.closed'> }
  | { readonly type: 'roundOpening'; readonly event: EventNamed<'round.opened'> }
  | { readonly type: 'roundClosing'; readonly event: EventNamed<'round.closed'> }
  | {
      readonly type: 'caucus'
      readonly parties: readonly [PartyId, PartyId]
      readonly opens: boolean
      /** Why it closes though nobody left it: both have said all that they may. Null where somebody did, or as it opens. */
      readonly cutOff: string | null
    }
  /** Signatures, then each capital's approval. */
  | {
      readonly type: 'signing'
      readonly signed: readonly PartyId[]
      readonly approvals: readonly { readonly party: PartyId; readonly approved: boolean }[]
    }
  | { readonly type: 'declined'; readonly event: EventNamed<'signature.declined'> }
  | { readonly type: 'ending'; readonly event: EventNamed<'talks.ended'> }
  /** A word or two at a party's plate. */
  | { readonly type: 'note'; readonly event: TableEvent & { readonly by: PartyId } }

export type EventNamed<Type extends TableEvent['type']> = Extract<TableEvent, { readonly type: Type }>

export type Moment = MomentKind & {
  readonly steps: readonly Step[]
  /** Events of the viewer's record that have been told once the moment is over. */
  readonly upTo: number
}
export type MomentOf<Type extends Moment['type']> = Extract<Moment, { readonly type: Type }>

/** Length of each step in milliseconds, from the visual design. */
export const MS = {
  offered: 320,
  answered: 820,
  sentence: 560,
  condition: 120,
  stamped: 900,
  /** A seal that people feel in their lives: two quiet seconds. */
  sealed: 2000,
  card: 2400,
  scene: 900,
  note: 700,
  marked: 1100,
  firstApproval: 640,
  nextApproval: 1200,
} as const

const GO_ON: Step = { name: 'told', ms: null }

export const goOnStep = (): Step => GO_ON
