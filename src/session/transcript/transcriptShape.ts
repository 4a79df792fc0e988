/** The one definition of a kept transcript's shape. Ids are minted here, since it comes from outside. */
import { z } from 'zod/mini'
import {
  communiqueId,
  ID_TEXT,
  inducementId,
  issueId,
  optionId,
  partyId,
  readingId,
  sittingId,
} from '../../scenario/definition/parts.ts'
import { LIMITS } from '../../scenario/limits.ts'
import type { Move } from '../../table/move.ts'
import {
  MOST_ANSWER,
  MOST_NOTES,
  type Preparation,
  type Reflection,
  TRANSCRIPT_FORMAT,
  type Transcript,
} from './transcript.ts'

/**
 * Limits on what is read, far above what any known table comes to. A scenario at its limits for rounds, turns and
 * parties all at once could exceed them: such a game can be played but not opened again.
 */
const MOST_ENTRIES = 10_000

const pack = z.record(issueId, optionId)
const issues = z.array(issueId).check(z.maxLength(LIMITS.issues))
const by = partyId
const text = z.string().check(z.maxLength(MOST_ANSWER))
const notes = z.string().check(z.maxLength(MOST_NOTES))

const tells = z.exactOptional(
  z.strictObject({
    why: z.enum(['belowNoDeal', 'belowHope', 'mandate']),
    direction: z.exactOptional(issueId),
  }),
)
const counter = z.exactOptional(z.strictObject({ package: pack, forAccordOnly: issues }))

const signature = z.discriminatedUnion('sign', [
  z.strictObject({ type: z.literal('sign'), by, sign: z.literal(true) }),
  z.strictObject({ type: z.literal('sign'), by, sign: z.literal(false), reopen: issueId }),
])

const move: z.ZodMiniType<Move> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('offer'), by, package: pack, forAccordOnly: issues }),
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
    package: pack,
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
])

const reasons = z.strictObject({
  rule: text,
  because: text,
  worth: z.exactOptional(z.number()),
  target: z.exactOptional(z.number()),
  noDeal: z.exactOptional(z.number()),
  gaps: z.exactOptional(z.record(issueId, z.number())),
  wouldFlip: z.exactOptional(z.nullable(z.strictObject({ change: pack, gain: z.number() }))),
  barred: z.exactOptional(
    z.array(z.strictObject({ issue: issueId, option: optionId, why: z.enum(['mandate', 'redLine']) })),
  ),
})

const seat = z.discriminatedUnion('held', [
  z.strictObject({ held: z.literal('human'), name: z.exactOptional(text) }),
  z.strictObject({
    held: z.literal('counterpart'),
    temperament: z.enum(['hard', 'fair', 'conceding', 'scenario']),
  }),
])

const walkAwayGuess = z.strictObject({ party: partyId, guess: z.number(), give: z.number() })

const walkAwayGuesses = z.union([z.array(walkAwayGuess).check(z.maxLength(LIMITS.parties)), walkAwayGuess])

export const preparationShape: z.ZodMiniType<Preparation> = z.strictObject({
  firstOffer: z.exactOptional(text),
  cheapGift: z.exactOptional(text),
  theirWalkAway: z.exactOptional(walkAwayGuesses),
  whenToLeave: z.exactOptional(text),
})

const strength = z.literal([1, 2, 3, 4, 5])
/** More questions than any debrief asks. */
const MOST_QUESTIONS = 40

export const reflectionShape: z.ZodMiniType<Reflection> = z.strictObject({
  opened: z.exactOptional(z.boolean()),
  felt: z.exactOptional(
    z.strictObject({
      outcome: z.exactOptional(strength),
      self: z.exactOptional(strength),
      process: z.exactOptional(strength),
      relationship: z.exactOptional(strength),
    }),
  ),
  feltWords: z.exactOptional(text),
  answers: z.exactOptional(
    z
      .record(z.string().check(z.maxLength(LIMITS.label)), text)
      .check(z.refine((answers) => Object.keys(answers).length <= MOST_QUESTIONS)),
  ),
})

export const transcriptShape: z.ZodMiniType<Transcript> = z.strictObject({
  note: z.exactOptional(text),
  format: z.literal(TRANSCRIPT_FORMAT),
  rules: z.int(),
  scenario: z.strictObject({
    id: ID_TEXT,
    text: z.string().check(z.maxLength(LIMITS.characters)),
    hash: z.string(),
  }),
  reading: readingId,
  sitting: sittingId,
  seed: z.number(),
  seats: z.record(partyId, seat),
  preparation: z.record(partyId, preparationShape),
  notes: z.exactOptional(z.record(partyId, notes)),
  reflections: z.exactOptional(z.record(partyId, reflectionShape)),
  entries: z.array(z.strictObject({ move, reasons: z.nullable(reasons) })).check(z.maxLength(MOST_ENTRIES)),
})
