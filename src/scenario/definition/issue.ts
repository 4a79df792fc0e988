/** Matters to settle, and the ways to settle them. */
import { z } from 'zod/mini'
import { LIMITS } from '../limits.ts'
import { newIn2, widerIn2 } from './formats.ts'
import {
  about,
  between,
  grounded,
  grounds,
  issueId,
  label,
  layerId,
  optionId,
  partyId,
  prose,
  sentence,
  trackId,
} from './parts.ts'
import { quantities } from './range.ts'
import { text, writing } from './texts.ts'

const posts = z.strictObject({
  along: about('The layer, a line, along which the map spaces them evenly.', layerId),
  by: about(
    'Whose marks they bear; of several parties by turns.',
    z.array(partyId).check(z.minLength(1), z.maxLength(LIMITS.parties)),
  ),
})

export const option = z.strictObject({
  id: optionId,
  label: about('Its name in lists and on buttons.', label()),
  short: about('A name of at most 20 characters, for the board.', text(LIMITS.short)),
  treaty: about('The clause as the accord would put it.', prose()),
  layers: about(
    'Map layers that show what it would mean.',
    z._default(z.array(layerId).check(z.maxLength(LIMITS.layers)), []),
  ),
  posts: z.optional(about('Posts that somebody would keep on the map, where this option is one.', posts)),
  caption: z.optional(about('What the map then shows, in words.', sentence())),
  ground: z.optional(
    about(
      'What would then be so, as a clause that follows “If offer 5 were signed,”: the shooting stops.',
      sentence(),
    ),
  ),
  underwriters: about(
    'Parties that must consent to this option besides the principals.',
    z._default(z.array(partyId).check(z.maxLength(LIMITS.parties)), []),
  ),
  compliance: about(
    'Parties on whose keeping to it its worth relies: others discount it while they distrust them.',
    z._default(z.array(partyId).check(z.maxLength(LIMITS.parties)), []),
  ),
  shut: about('Nobody may offer or sign it until an event opens it.', newIn2(z.optional(z.boolean()))),
  people: z.optional(about('How many people it brings home or frees.', grounded(0, 1_000_000))),
})

const options = z.array(option).check(z.minLength(2), z.maxLength(LIMITS.options))

export const issue = z.strictObject({
  id: issueId,
  label: label(),
  track: trackId,
  question: about('The matter as a question.', sentence()),
  background: about('What a newcomer must know, in plain words.', writing()),
  statusQuo: about('The option that holds while the issue is unsettled.', optionId),
  separable: about(
    'Can be sealed and in force at once, apart from the accord.',
    z._default(z.boolean(), false),
  ),
  holds: about('What share of a sealed gain survives if talks end, 0 to 1.', z._default(between(0, 1), 0)),
  lapses: about('Ends if the talks are broken off.', z._default(z.boolean(), false)),
  options: about(
    'In an order that means something: a list, or quantities as a range, whose ids are at-250, at-minus-5, at-2-5.',
    widerIn2(options, z.union([quantities, options])),
  ),
  ...grounds,
})
