/**
 * What became true in a class besides the talks themselves: past tense, each with whom it is told to. Views hold the
 * events that were told to their viewer, and no others; the teacher is told everything.
 */
import type { Move } from '../table/move.ts'
import type { EventId, PartyId } from '../terms/ids.ts'
import type { PersonId } from './person.ts'
import type { PhraseId } from './phrases.ts'
import type { ClassPlan } from './plan.ts'

export type Audience =
  | { readonly to: 'all' }
  /** Whoever sits at these tables or observes them. */
  | { readonly to: 'tables'; readonly tables: readonly number[] }
  /** Whoever sits in these seats, also later: a seat's messages stay with the seat. */
  | { readonly to: 'seats'; readonly table: number; readonly seats: readonly PartyId[] }
  | { readonly to: 'person'; readonly person: PersonId }
  | { readonly to: 'teacher' }

export type Channel = 'table' | 'caucus' | 'team'

export type MessageBody =
  | { readonly text: string }
  /** One of the set phrases. */
  | { readonly phrase: PhraseId }

export type ClassHappening =
  | { readonly type: 'class.opened' }
  | { readonly type: 'plan.changed' }
  | { readonly type: 'door.locked' }
  | { readonly type: 'door.unlocked' }
  | { readonly type: 'names.hidden' }
  | { readonly type: 'names.shown' }
  | { readonly type: 'person.joined'; readonly name: string }
  | { readonly type: 'person.renamed'; readonly from: string; readonly name: string }
  | { readonly type: 'person.removed'; readonly name: string }
  | {
      readonly type: 'person.seated'
      readonly name: string
      readonly table: number
      readonly seat: PartyId
    }
  | { readonly type: 'person.waits'; readonly name: string }
  /** Of their own will, or placed so: it is not said which. */
  | { readonly type: 'person.observes'; readonly name: string; readonly table: number | null }
  | { readonly type: 'person.muted'; readonly name: string }
  | { readonly type: 'person.unmuted'; readonly name: string }
  | { readonly type: 'person.left'; readonly name: string }
  | { readonly type: 'person.returned'; readonly name: string }
  | { readonly type: 'tables.opened'; readonly tables: readonly number[] }
  /** `table` is null for the whole class. */
  | { readonly type: 'table.paused'; readonly table: number | null }
  | { readonly type: 'table.resumed'; readonly table: number | null }
  | { readonly type: 'minutes.added'; readonly table: number; readonly minutes: number }
  | { readonly type: 'time.short'; readonly table: number; readonly minutes: number }
  | { readonly type: 'time.up'; readonly table: number }
  /** The teacher closes a round before its time is up. */
  | { readonly type: 'round.ended'; readonly table: number }
  | { readonly type: 'announced'; readonly text: string }
  /** A story, or where it `counts` news that struck at the table. `event` names the scenario's own, null for the teacher's words. */
  | {
      readonly type: 'news.told'
      readonly event: EventId | null
      readonly counts?: true
      readonly headline: string
      readonly text: string
    }
  | { readonly type: 'whispered'; readonly text: string }
  | {
      readonly type: 'message.said'
      readonly by: string
      readonly seat: PartyId
      readonly channel: Channel
      readonly body: MessageBody | null
    }
  /** `message` is the event's index. Views show that message without its body. */
  | { readonly type: 'message.hidden'; readonly message: number }
  | { readonly type: 'messages.set'; readonly messages: ClassPlan['messages'] }
  | { readonly type: 'hand.raised'; readonly name: string; readonly table: number | null }
  | { readonly type: 'hand.lowered'; readonly name: string; readonly table: number | null }
  | { readonly type: 'seat.minded'; readonly table: number; readonly seat: PartyId }
  | { readonly type: 'seat.returned'; readonly table: number; readonly seat: PartyId }
  | { readonly type: 'seat.takenOver'; readonly table: number; readonly seat: PartyId }
  | { readonly type: 'seat.handedBack'; readonly table: number; readonly seat: PartyId }
  | {
      readonly type: 'move.made'
      readonly table: number
      readonly seat: PartyId
      readonly move: Move['type']
      readonly by: 'person' | 'counterpart' | 'clock'
    }
  | { readonly type: 'move.proposed'; readonly table: number; readonly seat: PartyId; readonly name: string }
  | { readonly type: 'proposal.withdrawn'; readonly table: number; readonly seat: PartyId }
  | { readonly type: 'walkOut.held'; readonly table: number; readonly seat: PartyId }
  | { readonly type: 'walkOut.recalled'; readonly table: number; readonly seat: PartyId }
  | { readonly type: 'teacher.looksIn'; readonly table: number }
  | { readonly type: 'teacher.leaves'; readonly table: number }
  | { readonly type: 'books.opened'; readonly tables: readonly number[] }
  | { readonly type: 'class.closed' }

export type ClassEvent = ClassHappening & {
  /** Counts from 0 over the whole class. */
  readonly index: number
  /** Class time in milliseconds, and the stamp of the row. */
  readonly now: number
  readonly stamp: number
  readonly told: Audience
}
