/** The shape of what is kept of people's attention, as it is read from a device. */
import { z } from 'zod/mini'
import { issueId, optionId, partyId } from '../../scenario/definition/parts.ts'
import { LIMITS } from '../../scenario/limits.ts'
import type { EstimateReason } from '../../table/estimateReason.ts'
import type { Card } from '../../telling/consequences.ts'
import { type AdviceGiven, type Guess, type Mind, MOST_CARDS, MOST_GUESSES, NEW_MIND } from '../desk/mind.ts'

const count = z.int().check(z.nonnegative())
const percent = z.number().check(z.gte(0), z.lte(100))
const chance = z.number().check(z.gte(0), z.lte(1))
/** Made of any number of the scenario's own sentences. */
const words = z.string().check(z.maxLength(LIMITS.characters))
const pack = z.record(issueId, optionId)
const issues = z.array(issueId).check(z.maxLength(LIMITS.issues))

const guess: z.ZodMiniType<Guess> = z.object({
  party: partyId,
  offered: pack,
  guess: percent,
  told: z.nullable(z.object({ low: percent, high: percent })),
  offer: z.nullable(count),
})

const card: z.ZodMiniType<Card> = z.object({
  key: z.string().check(z.maxLength(LIMITS.label)),
  kind: z.enum(['seal', 'mandate', 'pressure', 'promise', 'support', 'trust', 'patience']),
  party: partyId,
  headline: words,
  cause: words,
  before: z.nullable(words),
  after: z.nullable(words),
  figures: z.nullable(z.object({ before: z.number(), after: z.number() })),
  issue: z.nullable(issueId),
  options: z.array(optionId).check(z.maxLength(LIMITS.options)),
  change: z.nullable(z.enum(['wider', 'narrower'])),
  turn: count,
  turns: count,
})

const reason: z.ZodMiniType<EstimateReason> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('askedItself') }),
  z.object({ type: z.literal('waits'), issue: issueId, stated: words }),
  z.object({ type: z.enum(['refusedAlways', 'refusedBefore', 'missesMost']), issue: issueId }),
])

const given: z.ZodMiniType<AdviceGiven> = z.object({
  advice: z.object({
    package: pack,
    guesses: z.record(partyId, percent),
    estimates: z
      .array(z.object({ party: partyId, low: chance, high: chance, inTheWay: issues, reason }))
      .check(z.maxLength(LIMITS.parties)),
  }),
  asOf: count,
})

export const mindShape: z.ZodMiniType<Mind> = z.object({
  issue: z.nullable(issueId),
  drafted: pack,
  forAccordOnly: issues,
  toldUpTo: z.int(),
  // What stands before the person is worth less than the draft and the guesses, which must not be lost with it.
  cards: z.catch(z.array(card).check(z.maxLength(MOST_CARDS)), []),
  given: z.catch(z.nullable(given), null),
  guesses: z._default(z.array(guess).check(z.maxLength(MOST_GUESSES)), []),
  hints: z._default(z.boolean(), NEW_MIND.hints),
})

export const mindsShape = z.record(partyId, mindShape)
