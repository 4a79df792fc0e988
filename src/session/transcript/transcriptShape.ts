/** The one definition of a kept transcript's shape. Ids are minted here, since it comes from outside. */
import { z } from 'zod/mini'
import { eventId, ID_TEXT, partyId, readingId, sittingId } from '../../scenario/definition/parts.ts'
import { LIMITS } from '../../scenario/limits.ts'
import { moveShape, reasonsShape } from '../../table/moveShape.ts'
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

const text = z.string().check(z.maxLength(MOST_ANSWER))
const notes = z.string().check(z.maxLength(MOST_NOTES))

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
  brought: z.exactOptional(
    z.array(z.strictObject({ event: eventId, at: z.int() })).check(z.maxLength(LIMITS.events)),
  ),
  seats: z.record(partyId, seat),
  preparation: z.record(partyId, preparationShape),
  notes: z.exactOptional(z.record(partyId, notes)),
  reflections: z.exactOptional(z.record(partyId, reflectionShape)),
  entries: z
    .array(z.strictObject({ move: moveShape, reasons: z.nullable(reasonsShape) }))
    .check(z.maxLength(MOST_ENTRIES)),
})
