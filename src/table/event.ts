/**
 * What became true, in order. Past tense. Every event says who saw it; the record that a seat is shown holds those and
 * no others (`viewFor`).
 */
import type {
  CommuniqueId,
  EventId,
  InducementId,
  IssueId,
  OptionId,
  PartyId,
  RoundId,
} from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import type { Answer, Confidence, Offer, Reaction, WaitsFor, WhyInPlenary } from './offer.ts'
import type { Vote } from './vote.ts'

export type End = 'signed' | 'brokenOff' | 'partial' | 'adjourned'

/** Where an event stands in the talks. */
export interface When {
  /** Counts from 0 over the whole talks. */
  readonly index: number
  readonly round: RoundId
  /** Turns of the round that were used when it happened. */
  readonly turn: number
  /** Who saw it; null for all. */
  readonly seenBy: readonly PartyId[] | null
}

export type Happening =
  | { readonly type: 'round.opened' }
  | { readonly type: 'floor.given'; readonly party: PartyId }
  | { readonly type: 'offer.made'; readonly offer: Offer }
  | { readonly type: 'offer.answered'; readonly offer: number; readonly answer: Answer }
  | {
      readonly type: 'offer.accepted'
      readonly offer: number
      readonly sealed: readonly IssueId[]
      readonly initialled: readonly IssueId[]
      /** Where not all principals must consent. */
      readonly vote?: Vote
    }
  | {
      readonly type: 'offer.refused'
      readonly offer: number
      readonly by: readonly PartyId[]
      readonly vote?: Vote
    }
  /** Somebody takes up a standing offer after all; the others are asked again. */
  | { readonly type: 'offer.takenUp'; readonly offer: number; readonly by: PartyId }
  | { readonly type: 'issue.sealed'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly type: 'issue.initialled'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly type: 'issue.reopened'; readonly issue: IssueId; readonly by: PartyId }
  | { readonly type: 'caucus.asked'; readonly by: PartyId; readonly with: PartyId }
  /** `with` declines; it may say why. */
  | {
      readonly type: 'caucus.declined'
      readonly by: PartyId
      readonly with: PartyId
      readonly why?: WhyInPlenary
    }
  | { readonly type: 'caucus.opened'; readonly by: PartyId; readonly with: PartyId }
  | { readonly type: 'priority.disclosed'; readonly by: PartyId; readonly issue: IssueId }
  | { readonly type: 'question.asked'; readonly by: PartyId }
  | ({ readonly type: 'question.answered'; readonly by: PartyId } & Confidence)
  | {
      readonly type: 'package.floated'
      readonly by: PartyId
      readonly package: Package
      /** The party that the mediator carried it for. */
      readonly carriedFor?: PartyId
    }
  | ({ readonly type: 'float.answered'; readonly by: PartyId; readonly warm: boolean } & Reaction)
  | { readonly type: 'caucus.closed'; readonly by: PartyId; readonly with: PartyId }
  | { readonly type: 'mediator.asked'; readonly by: PartyId }
  | { readonly type: 'party.pressed'; readonly by: PartyId; readonly party: PartyId }
  | {
      readonly type: 'inducement.promised'
      readonly by: PartyId
      readonly to: PartyId
      readonly inducement: InducementId
    }
  | { readonly type: 'capital.consulted'; readonly by: PartyId }
  /** Seen by the party alone: what its capital waits for, issue by issue. */
  | { readonly type: 'capital.answered'; readonly by: PartyId; readonly waitsFor: readonly WaitsFor[] }
  /** Seen by the party alone. */
  | {
      readonly type: 'mandate.widened'
      readonly party: PartyId
      readonly issue: IssueId
      readonly options: readonly OptionId[]
      readonly stated: string
    }
  | { readonly type: 'statement.made'; readonly by: PartyId; readonly tone: 'firm' | 'conciliatory' }
  | { readonly type: 'adjournment.asked'; readonly by: PartyId }
  | { readonly type: 'adjournment.declined'; readonly by: PartyId }
  | { readonly type: 'turn.passed'; readonly by: PartyId }
  /**
   * A scripted event of the scenario struck. What it did to a party's secrets is not in here. `brought`: whoever leads the
   * class brought it in, whatever its conditions.
   */
  | { readonly type: 'news.struck'; readonly event: EventId; readonly brought?: true }
  /**
   * News opened options, or shut them. `fell`: the one of them that was initialled, which is no longer agreed; `offers`:
   * the standing offers that named one of them, which no longer stand.
   */
  | {
      readonly type: 'options.changed'
      readonly issue: IssueId
      readonly options: readonly OptionId[]
      readonly now: 'open' | 'shut'
      readonly fell: OptionId | null
      readonly offers: readonly number[]
    }
  /** Seen by the party alone: what it answered to what an event asked it. */
  | {
      readonly type: 'choice.made'
      readonly by: PartyId
      readonly event: EventId
      /** Counts from 0, in the scenario's order. */
      readonly answer: number
    }
  /** Seen by the others for whom that moves something, which is all that they learn of it. */
  | { readonly type: 'choice.felt'; readonly by: PartyId; readonly event: EventId }
  | { readonly type: 'patience.ran.out'; readonly party: PartyId }
  | {
      readonly type: 'round.closed'
      readonly settled: readonly IssueId[]
      /** `settled`: nothing on the agenda was left to settle. */
      readonly because: 'turns' | 'adjourned' | 'settled' | 'signed' | 'walkedAway'
    }
  | { readonly type: 'communique.published'; readonly by: PartyId; readonly communique: CommuniqueId }
  | { readonly type: 'draft.completed' }
  | { readonly type: 'accord.signed'; readonly by: PartyId }
  | { readonly type: 'signature.declined'; readonly by: PartyId; readonly reopens: IssueId }
  /** It will not sign, and the others may still conclude without it. */
  | { readonly type: 'signature.withheld'; readonly by: PartyId }
  /** It breaks off the talks. */
  | { readonly type: 'party.walkedAway'; readonly by: PartyId }
  /** It leaves, and the others go on. */
  | { readonly type: 'party.left'; readonly by: PartyId }
  | { readonly type: 'accord.ratified'; readonly party: PartyId }
  | { readonly type: 'accord.rejected'; readonly party: PartyId }
  | { readonly type: 'talks.ended'; readonly end: End; readonly ratified: boolean }

export type TableEvent = Happening & When
export type HappeningType = Happening['type']
export type EventOf<Type extends HappeningType> = Extract<Happening, { readonly type: Type }> & When
