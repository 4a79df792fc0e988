/** Options that are quantities: money, people, days. */
import { z } from 'zod/mini'
import { LIMITS } from '../limits.ts'
import { about, between, partyId, sentence, whole } from './parts.ts'
import { text } from './texts.ts'

const form = (numbers: string) =>
  about(`After ${numbers}, by the plural rules of the scenario’s language.`, z.optional(text(LIMITS.short)))

/** By the categories of CLDR's plural rules; numbers of “other”, and of a form that is left out, take the unit itself. */
const unitForms = z.strictObject({
  zero: form('what counts as none'),
  one: form('what counts as one'),
  two: form('what counts as two'),
  few: form('few (in Ukrainian 2, 3, 4, 22 …)'),
  many: form('many (in Ukrainian 0, 5, 11 …)'),
})

const quantity = between(-LIMITS.quantity, LIMITS.quantity)

export const quantities = z.strictObject({
  from: about('The first quantity.', quantity),
  to: about('The last one: more than the first, or less.', quantity),
  step: about(
    'How far one is from the next; it reaches the last one exactly. Either this or count.',
    z.optional(between(0, 2 * LIMITS.quantity)),
  ),
  count: about(
    'How many there are, in even steps. Either this or step.',
    z.optional(whole(2, LIMITS.options)),
  ),
  unit: about(
    'What is counted: a currency as its three letters (EUR), which is written as the language does, or a word that follows the number.',
    z.optional(text(LIMITS.short)),
  ),
  unitForms: about(
    'The unit after numbers for which the language has another form: 1 night, 2 nights.',
    z.optional(unitForms),
  ),
  treaty: about(
    'The clause as the accord would put it, with {} where the quantity stands. Left out: what the issue is called, and the quantity.',
    z.optional(sentence()),
  ),
  underwriters: about(
    'Parties that must consent to each of these besides the principals.',
    z._default(z.array(partyId).check(z.maxLength(LIMITS.parties)), []),
  ),
  compliance: about(
    'Parties on whose keeping to it the worth of each relies.',
    z._default(z.array(partyId).check(z.maxLength(LIMITS.parties)), []),
  ),
})

export type Quantities = z.output<typeof quantities>
