/**
 * The one strict definition of a move, and of a counterpart's reasons, that come from outside: from a kept game or over
 * the network. Ids are minted here; whether they are known, the rules say.
 */
import { z } from 'zod/mini'
import {
  communiqueId,
  eventId,
  inducementId,
  issueId,
  optionId,
  partyId,
} from '../scenario/definition/parts.ts'
import { LIMITS } from '../scenario/limits.ts'
import type { Move } from './move.ts'
import type { Reasons } from './reasons.ts'

export const packageShape = z.record(issueId, optionId)
const issues = z.array(issueId).check(z.maxLength(LIMITS.issues))
const by = partyId
const text = z.string().check(z.maxLength(LIMITS.prose))

const tells = z.exactOptional(
  z.strictObject({
    why: z.enum(['belowNoDeal', 'belowHope', 'mandate']),
    direction: z.exactOptional(issueId),
  }),
)
const counter = z.exactOptional(z.strictObject({ package: packageShape, forAccordOnly: issues }))

const signature = z.discriminatedUnion('sign', [
  z.strictObject({ type: z.literal('sign'), by, sign: z.literal(true) }),
  z.strictObject({ type: z.literal('sign'), by, sign: z.literal(false), reopen: issueId }),
])

export const moveShape: z.ZodMiniType<Move> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('offer'), by, package: packageShape, forAccordOnly: issues }),
  z.strictObject({ type: z.literal('answer'), by, accept: z.boolean(), inTheWay: issues, tells, counter }),
  z.strictObject({ type: z.literal('accept'), by, offer: z.int() }),
  z.strictObject({ type: z.literal('caucus'), by, with: partyId }),
  z.strictObject({
    type: z.literal('reply'),
    by,
    agree: z.boolean(),
    why: z.exactOptional(z.enum(['trust', 'openly'])),
  }),
  z.strictObject({ type: z.literal('disclose'), by, issue: issueId }),
  z.strictObject({ type: z.literal('ask'), by }),
  z.strictObject({
    type: z.literal('confide'),
    by,
    conditions: z.boolean(),
    most: z.exactOptional(issueId),
  }),
  z.strictObject({
    type: z.literal('float'),
    by,
    package: packageShape,
    carriedFor: z.exactOptional(partyId),
  }),
  z.strictObject({ type: z.literal('respond'), by, warm: z.boolean(), inTheWay: issues, tells }),
  z.strictObject({ type: z.literal('leaveCaucus'), by }),
  z.strictObject({ type: z.literal('askMediator'), by }),
  z.strictObject({ type: z.literal('press'), by, party: partyId }),
  z.strictObject({ type: z.literal('promise'), by, inducement: inducementId }),
  z.strictObject({ type: z.literal('consultCapital'), by }),
  z.strictObject({ type: z.literal('statement'), by, tone: z.enum(['firm', 'conciliatory']) }),
  z.strictObject({ type: z.literal('publish'), by, communique: communiqueId }),
  signature,
  z.strictObject({ type: z.literal('adjourn'), by }),
  z.strictObject({ type: z.literal('pass'), by }),
  z.strictObject({ type: z.literal('walkAway'), by }),
  z.strictObject({ type: z.literal('choose'), by, event: eventId, answer: z.int() }),
])

export const reasonsShape: z.ZodMiniType<Reasons> = z.strictObject({
  rule: text,
  because: text,
  worth: z.exactOptional(z.number()),
  target: z.exactOptional(z.number()),
  noDeal: z.exactOptional(z.number()),
  gaps: z.exactOptional(z.record(issueId, z.number())),
  wouldFlip: z.exactOptional(z.nullable(z.strictObject({ change: packageShape, gain: z.number() }))),
  barred: z.exactOptional(
    z.array(
      z.strictObject({ issue: issueId, option: optionId, why: z.enum(['mandate', 'redLine', 'shut']) }),
    ),
  ),
})
