/**
 * The small parts that every other definition is made of: ids, texts, numbers, and the grounds on which anything in a
 * scenario stands.
 */
import { z } from 'zod/mini'
import type {
  CommuniqueId,
  EventId,
  Id,
  InducementId,
  IssueId,
  LayerId,
  OptionId,
  PartyId,
  ReadingId,
  RoundId,
  SittingId,
  SourceId,
  TrackId,
} from '../../terms/ids.ts'
import { ID_PATTERN } from '../../terms/ids.ts'
import { LIMITS } from '../limits.ts'
import { leftOutIn2, newIn2 } from './formats.ts'
import { noting } from './noting.ts'
import { text, writing } from './texts.ts'

/** What things of a scenario refer to one another by. */
export type Kind =
  | 'party'
  | 'issue'
  | 'option'
  | 'round'
  | 'event'
  | 'source'
  | 'track'
  | 'reading'
  | 'sitting'
  | 'inducement'
  | 'communique'
  | 'layer'

const kinds = noting<Kind>()

/** What an id of this definition names; undefined where the definition is no such id. */
export const kindOf = (schema: z.core.$ZodType): Kind | undefined => kinds.get(schema)

/** Adds the sentence that an editor shows when a designer points at a key. A copy: parts are shared, sentences not. */
export const about = <Schema extends z.ZodMiniType>(description: string, schema: Schema): Schema => {
  const copy = schema.clone()
  z.globalRegistry.add(copy, { description })
  return copy as Schema
}

/** Mints a branded id: what leaves the reader with this type has been checked. */
const id = <Minted extends Id<string>>(kind: Kind) => {
  const schema = z.string().check(z.regex(ID_PATTERN))
  kinds.set(schema, kind)
  return schema as unknown as z.ZodMiniType<Minted, string> & z.core.$ZodRecordKey
}

/** An id that nothing else refers to by type: a scenario's own, a geometry's, a region's. */
export const ID_TEXT = z.string().check(z.regex(ID_PATTERN))

export const partyId = id<PartyId>('party')
export const issueId = id<IssueId>('issue')
export const optionId = id<OptionId>('option')
export const roundId = id<RoundId>('round')
export const eventId = id<EventId>('event')
export const sourceId = id<SourceId>('source')
export const trackId = id<TrackId>('track')
export const readingId = id<ReadingId>('reading')
export const sittingId = id<SittingId>('sitting')
export const inducementId = id<InducementId>('inducement')
export const communiqueId = id<CommuniqueId>('communique')
export const layerId = id<LayerId>('layer')

/** Patterns that the reader has words for. */
export const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/
export const LANGUAGE_PATTERN = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

export const label = () => text(LIMITS.label)
export const sentence = () => text(LIMITS.sentence)
export const prose = () => text(LIMITS.prose)

/**
 * An object keyed by ids, with a maximum number of keys, as lists have one of entries. zod has no such check for
 * records, so the schema gets it through the registry.
 */
export const keyed = <Key extends z.core.$ZodRecordKey, Value extends z.core.SomeType>(
  key: Key,
  value: Value,
  most: number,
): z.ZodMiniRecord<Key, Value> => {
  const record = z.record(key, value).check((payload) => {
    if (Object.keys(payload.value).length > most)
      payload.issues.push({
        code: 'too_big',
        origin: 'record',
        maximum: most,
        inclusive: true,
        input: payload.value,
      })
  })
  z.globalRegistry.add(record, { maxProperties: most })
  return record
}

export const between = (low: number, high: number) => z.number().check(z.minimum(low), z.maximum(high))
export const whole = (low: number, high: number) => z.int().check(z.minimum(low), z.maximum(high))
export const isoDate = () => z.string().check(z.regex(DATE_PATTERN))

/** Keys for `...grounds`: where a demand, an event or a number comes from. */
export const grounds = {
  basis: about(
    'reported: a source listed here says so. inferred: it follows from what is reported. assumed: the authors chose it.',
    leftOutIn2(z.enum(['reported', 'inferred', 'assumed'])),
  ),
  because: about('Why it stands here, in a sentence or two.', leftOutIn2(writing())),
  sources: about(
    'Tags of `sources`; at least one where the basis is reported.',
    z._default(z.array(sourceId).check(z.maxLength(LIMITS.sourcesNamed)), []),
  ),
}

/** Whether a definition is of something with grounds, in the newest format. */
export const standsOnGrounds = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.core.$ZodObject && schema._zod.def.shape.basis === grounds.basis

/** The grounds of a text that stands beside them: a brief, a goal, a history. */
export const groundsAlone = z.strictObject({ ...grounds })

/** A number with its grounds: reported, inferred or assumed, and why. */
export const grounded = (low: number, high: number) =>
  z.strictObject({ value: between(low, high), ...grounds })

const bound = () => z.optional(between(0, 100))

const simple = [
  z.strictObject({
    type: z.literal('agreed'),
    issue: issueId,
    options: about(
      'Any of these, sealed or initialled.',
      z.array(optionId).check(z.minLength(1), z.maxLength(LIMITS.options)),
    ),
  }),
  z.strictObject({ type: z.literal('event'), event: eventId }),
  z.strictObject({ type: z.literal('support'), party: partyId, atLeast: bound(), atMost: bound() }),
  z.strictObject({
    type: z.literal('trust'),
    party: partyId,
    towards: partyId,
    atLeast: bound(),
    atMost: bound(),
  }),
  z.strictObject({
    type: z.literal('round'),
    round: about('This round has begun.', roundId),
    turn: about('… and this many of its turns are used.', z._default(whole(0, LIMITS.turnsInARound), 0)),
  }),
  z.strictObject({
    type: z.literal('unsettled'),
    issue: about('Nothing is sealed or initialled on this issue.', issueId),
  }),
] as const

/** What a capital waits for before it widens a mandate: it names each of these by itself. */
export const plainCondition = z.discriminatedUnion('type', simple)

/** What is known as the talks begin. */
const fromTheStart = [
  newIn2(
    z.strictObject({
      type: z.literal('reading'),
      reading: about('The talks follow this reading.', readingId),
    }),
  ),
  newIn2(
    z.strictObject({
      type: z.literal('chance'),
      draw: about(
        'A name for the draw: what names the same one shares its luck, for the whole game.',
        ID_TEXT,
      ),
      percent: about('In how many games of a hundred it holds.', between(0, 100)),
    }),
  ),
] as const

const leaves = [...simple, ...fromTheStart] as const

const startLeaf = z.discriminatedUnion('type', fromTheStart)

const listOf = <Inner extends z.core.SomeType>(inner: Inner) =>
  z.array(inner).check(z.minLength(1), z.maxLength(LIMITS.conditions))

/** Of conditions of one kind: all, any, none of them. */
const joined = <Inner extends z.core.SomeType>(inner: Inner) =>
  [
    newIn2(z.strictObject({ type: z.literal('all'), of: about('All of these hold.', listOf(inner)) })),
    newIn2(
      z.strictObject({ type: z.literal('any'), of: about('One of these holds, or more.', listOf(inner)) }),
    ),
    newIn2(z.strictObject({ type: z.literal('not'), of: about('None of these holds.', listOf(inner)) })),
  ] as const

const leaf = z.discriminatedUnion('type', leaves)
const once = z.discriminatedUnion('type', [...leaves, ...joined(leaf)])
const twice = z.discriminatedUnion('type', [...leaves, ...joined(once)])

/**
 * What must hold. Lists of conditions mean: all of them. `all`, `any` and `not` may stand three deep in one another:
 * enough for every rule in the usual normal forms, and a form can show it.
 */
export const condition = z.discriminatedUnion('type', [...leaves, ...joined(twice)])
export type ConditionInFile = z.output<typeof condition>

/** What can hold or not as the talks begin, when nothing has happened yet: a reading and what is drawn, joined as deep as others. */
const startOnce = z.discriminatedUnion('type', [...fromTheStart, ...joined(startLeaf)])
const startTwice = z.discriminatedUnion('type', [...fromTheStart, ...joined(startOnce)])
const startCondition = z.discriminatedUnion('type', [...fromTheStart, ...joined(startTwice)])
export const startConditions = () => listOf(startCondition)

/** At least one condition: an empty list would always hold. */
export const conditions = () => listOf(condition)
export const plainConditions = () => listOf(plainCondition)
