/**
 * A class as it is kept: the opening, and a row for every act that was taken, in order. Rows come back from a file or a
 * database and acts from a network, so both are read by one strict definition; whether an act can be made, the class says.
 */
import { z } from 'zod/mini'
import { eventId, ID_TEXT, partyId, readingId, sittingId } from '../scenario/definition/parts.ts'
import { TEMPERAMENTS } from '../scenario/definition/strategy.ts'
import { LIMITS } from '../scenario/limits.ts'
import { moveShape, packageShape, reasonsShape } from '../table/moveShape.ts'
import { ID_PATTERN } from '../terms/ids.ts'
import type {
  PersonAct,
  SentAct,
  SentByPerson,
  SentByServer,
  SentByTeacher,
  ServerAct,
  TeacherAct,
} from './classAct.ts'
import type { Channel, MessageBody } from './classEvent.ts'
import type { ClassOpening } from './openClass.ts'
import type { Presence } from './person.ts'
import { PHRASE_IDS, type PhraseId } from './phrases.ts'
import { CLASS_LIMITS, type ClassPlan } from './plan.ts'
import { MESSAGE_LIMITS } from './protocol/limits.ts'

const person = z.string().check(z.regex(ID_PATTERN))
const text = z.string().check(z.maxLength(CLASS_LIMITS.announcement))
const name = z.exactOptional(z.string().check(z.maxLength(CLASS_LIMITS.announcement)))
const count = z.int().check(z.minimum(0))
const table = z.int().check(z.minimum(1), z.maximum(CLASS_LIMITS.tables))
const anyTable = z.nullable(table)
const tables = z.nullable(z.array(table).check(z.maxLength(CLASS_LIMITS.tables)))
const seat = partyId
const messages = z.enum(['off', 'phrases', 'free'])

export const planShape: z.ZodMiniType<ClassPlan> = z.strictObject({
  title: text,
  scenario: z.strictObject({ id: ID_TEXT, hash: z.string().check(z.maxLength(64)) }),
  reading: readingId,
  sitting: sittingId,
  seats: z.array(seat).check(z.maxLength(LIMITS.parties)),
  perSeat: z.literal([1, 2]),
  expected: z.int(),
  minutes: z.nullable(z.union([z.int(), z.literal('scenario')])),
  whenTimeIsUp: z.enum(['finishTurn', 'closeRound']),
  reasons: z.enum(['atOnce', 'afterRound', 'debrief']),
  messages,
  names: z.enum(['generated', 'own']),
  seating: z.enum(['choice', 'lot', 'teacher']),
  oddOnes: z.enum(['share', 'observe', 'counterpart']),
  temperament: z.enum([...TEMPERAMENTS, 'scenario']),
  retentionDays: z.int(),
  seed: z.int(),
})

const channel: z.ZodMiniType<Channel> = z.enum(['table', 'caucus', 'team'])
const presence: z.ZodMiniType<Presence> = z.enum(['here', 'thinking', 'typing', 'away'])
const body: z.ZodMiniType<MessageBody> = z.union([
  z.strictObject({ text }),
  z.strictObject({ phrase: z.enum(PHRASE_IDS as unknown as readonly [PhraseId, ...PhraseId[]]) }),
])

export const personActShape: z.ZodMiniType<PersonAct> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('join'), name }),
  z.strictObject({ type: z.literal('rename'), name }),
  z.strictObject({ type: z.literal('wish'), seat: z.union([z.literal('any'), seat]) }),
  z.strictObject({ type: z.literal('decline'), table: anyTable }),
  z.strictObject({ type: z.literal('presence'), presence }),
  z.strictObject({ type: z.literal('raiseHand') }),
  z.strictObject({ type: z.literal('lowerHand') }),
  z.strictObject({ type: z.literal('move'), move: moveShape, seen: count }),
  z.strictObject({ type: z.literal('propose'), move: moveShape, seen: count }),
  z.strictObject({ type: z.literal('confirm'), seen: count }),
  z.strictObject({ type: z.literal('withdraw') }),
  z.strictObject({ type: z.literal('draft'), package: packageShape }),
  z.strictObject({ type: z.literal('say'), channel, body }),
])

export const teacherActShape: z.ZodMiniType<TeacherAct> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('plan'), plan: planShape }),
  z.strictObject({ type: z.literal('lockDoor'), locked: z.boolean() }),
  z.strictObject({ type: z.literal('hideNames'), hidden: z.boolean() }),
  z.strictObject({ type: z.literal('deal') }),
  z.strictObject({ type: z.literal('seat'), person, table, seat }),
  z.strictObject({ type: z.literal('observe'), person, table: anyTable }),
  z.strictObject({ type: z.literal('unseat'), person }),
  z.strictObject({ type: z.literal('renamePerson'), person }),
  z.strictObject({ type: z.literal('removePerson'), person }),
  z.strictObject({ type: z.literal('mute'), person, muted: z.boolean() }),
  z.strictObject({ type: z.literal('lowerHandOf'), person }),
  z.strictObject({ type: z.literal('start') }),
  z.strictObject({ type: z.literal('pause'), table: anyTable }),
  z.strictObject({ type: z.literal('resume'), table: anyTable }),
  z.strictObject({ type: z.literal('addMinutes'), tables, minutes: z.int() }),
  z.strictObject({ type: z.literal('endRound'), tables }),
  z.strictObject({ type: z.literal('announce'), tables, text }),
  z.strictObject({ type: z.literal('tellNews'), tables, event: eventId }),
  z.strictObject({ type: z.literal('bringNews'), tables, event: eventId }),
  z.strictObject({ type: z.literal('writeNews'), tables, headline: text, text }),
  z.strictObject({ type: z.literal('whisper'), table, seat, text }),
  z.strictObject({ type: z.literal('hideMessage'), message: count }),
  z.strictObject({ type: z.literal('setMessages'), messages }),
  z.strictObject({ type: z.literal('recall'), table }),
  z.strictObject({ type: z.literal('letGo'), table }),
  z.strictObject({ type: z.literal('takeOver'), table, seat }),
  z.strictObject({ type: z.literal('handBack'), table, seat }),
  z.strictObject({ type: z.literal('lookIn'), table, looks: z.boolean() }),
  z.strictObject({ type: z.literal('openBooks'), tables }),
  z.strictObject({ type: z.literal('close') }),
])

const serverActShape: z.ZodMiniType<ServerAct> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('tick') }),
  z.strictObject({
    type: z.literal('decided'),
    table,
    move: moveShape,
    reasons: reasonsShape,
    seen: count,
  }),
])

/** Chosen by the client that sends an act. */
export const actIdShape = z.string().check(z.minLength(1), z.maxLength(MESSAGE_LIMITS.key))
const at = z.int()

const sent = <By extends z.ZodMiniType, Act extends z.ZodMiniType>(by: By, act: Act) =>
  z.strictObject({ by, id: z.nullable(actIdShape), at, act })

const byPerson: z.ZodMiniType<SentByPerson> = sent(
  z.strictObject({ who: z.literal('person'), person }),
  personActShape,
)
const byTeacher: z.ZodMiniType<SentByTeacher> = sent(
  z.strictObject({ who: z.literal('teacher') }),
  teacherActShape,
)
const byServer: z.ZodMiniType<SentByServer> = sent(
  z.strictObject({ who: z.literal('server') }),
  serverActShape,
)

/** Who may do what is part of the shape: no person sends a teacher's act. */
export const sentActShape: z.ZodMiniType<SentAct> = z.union([byPerson, byTeacher, byServer])

export const openingShape: z.ZodMiniType<ClassOpening> = z.strictObject({ plan: planShape, at })
