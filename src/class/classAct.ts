/** What people, the teacher and the server may do in a class. Imperative: an act is a request until the class has judged it. */
import type { Move } from '../table/move.ts'
import type { Reasons } from '../table/reasons.ts'
import type { EventId, PartyId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import type { Channel, MessageBody } from './classEvent.ts'
import type { PersonId, Presence } from './person.ts'
import type { ClassPlan } from './plan.ts'

/** Tables by number; null for every table. */
export type Tables = readonly number[] | null

export type PersonAct =
  /** The first act of somebody who is not in the class yet. `name` only where own names are allowed. */
  | { readonly type: 'join'; readonly name?: string }
  /** Another generated name, or an own one where those are allowed. */
  | { readonly type: 'rename'; readonly name?: string }
  /** Asks for a seat, or for whichever is free. Where people choose, it seats them at once. */
  | { readonly type: 'wish'; readonly seat: PartyId | 'any' }
  /** Declines any seat and observes instead, at `table` or nowhere yet. No reason is asked. */
  | { readonly type: 'decline'; readonly table: number | null }
  | { readonly type: 'presence'; readonly presence: Presence }
  | { readonly type: 'raiseHand' }
  | { readonly type: 'lowerHand' }
  /** `seen` is the number of events in the maker's view: a move decided on an older view is refused. */
  | { readonly type: 'move'; readonly move: Move; readonly seen: number }
  | { readonly type: 'propose'; readonly move: Move; readonly seen: number }
  /** Makes the move that a team-mate proposed. */
  | { readonly type: 'confirm'; readonly seen: number }
  /** Takes the own proposal back, or declines the team-mate's. */
  | { readonly type: 'withdraw' }
  /** What the own seat drafts and has not sent. Kept while the teacher looks in, for the teacher alone; empty for no draft. */
  | { readonly type: 'draft'; readonly package: Package }
  | { readonly type: 'say'; readonly channel: Channel; readonly body: MessageBody }

export type TeacherAct =
  /** Before the tables open; scenario and seed stay. */
  | { readonly type: 'plan'; readonly plan: ClassPlan }
  | { readonly type: 'lockDoor'; readonly locked: boolean }
  | { readonly type: 'hideNames'; readonly hidden: boolean }
  /** Seats everybody who waits: wishes first, the rest by lot. */
  | { readonly type: 'deal' }
  /** Seats one person, also during play; a table whose number follows the last is added. */
  | { readonly type: 'seat'; readonly person: PersonId; readonly table: number; readonly seat: PartyId }
  | { readonly type: 'observe'; readonly person: PersonId; readonly table: number | null }
  | { readonly type: 'unseat'; readonly person: PersonId }
  | { readonly type: 'renamePerson'; readonly person: PersonId }
  | { readonly type: 'removePerson'; readonly person: PersonId }
  | { readonly type: 'mute'; readonly person: PersonId; readonly muted: boolean }
  | { readonly type: 'lowerHandOf'; readonly person: PersonId }
  /** Opens the tables: the first round begins at each. */
  | { readonly type: 'start' }
  /** Null pauses the whole class. */
  | { readonly type: 'pause'; readonly table: number | null }
  | { readonly type: 'resume'; readonly table: number | null }
  | { readonly type: 'addMinutes'; readonly tables: Tables; readonly minutes: number }
  | { readonly type: 'endRound'; readonly tables: Tables }
  | { readonly type: 'announce'; readonly tables: Tables; readonly text: string }
  /** A story, from the scenario's events by id or in own words. */
  | { readonly type: 'tellNews'; readonly tables: Tables; readonly event: EventId }
  /** One of the scenario's events strikes now, with all that it moves. Null: at every open table where it has not struck. */
  | { readonly type: 'bringNews'; readonly tables: Tables; readonly event: EventId }
  | { readonly type: 'writeNews'; readonly tables: Tables; readonly headline: string; readonly text: string }
  | { readonly type: 'whisper'; readonly table: number; readonly seat: PartyId; readonly text: string }
  | { readonly type: 'hideMessage'; readonly message: number }
  | { readonly type: 'setMessages'; readonly messages: ClassPlan['messages'] }
  | { readonly type: 'recall'; readonly table: number }
  | { readonly type: 'letGo'; readonly table: number }
  | { readonly type: 'takeOver'; readonly table: number; readonly seat: PartyId }
  | { readonly type: 'handBack'; readonly table: number; readonly seat: PartyId }
  | { readonly type: 'lookIn'; readonly table: number; readonly looks: boolean }
  /** Of tables whose talks are closed. */
  | { readonly type: 'openBooks'; readonly tables: Tables }
  | { readonly type: 'close' }

export type ServerAct =
  /** Nothing but time has passed. */
  | { readonly type: 'tick' }
  /** A counterpart has decided, from the view with `seen` events. */
  | {
      readonly type: 'decided'
      readonly table: number
      readonly move: Move
      readonly reasons: Reasons
      readonly seen: number
    }

/** An act with who asked for it, when, and an id by which a repetition is known. */
interface Sent<By, Act> {
  readonly by: By
  /** Chosen by whoever sends it; the server's acts have none. */
  readonly id: string | null
  /** The server's clock, in milliseconds since 1970. */
  readonly at: number
  readonly act: Act
}

export type SentByPerson = Sent<{ readonly who: 'person'; readonly person: PersonId }, PersonAct>
export type SentByTeacher = Sent<{ readonly who: 'teacher' }, TeacherAct>
export type SentByServer = Sent<{ readonly who: 'server' }, ServerAct>
export type SentAct = SentByPerson | SentByTeacher | SentByServer
export type ClassAct = SentAct['act']
export type ActOf<Type extends ClassAct['type']> = Extract<ClassAct, { readonly type: Type }>
