/** Texts that news may change: of a matter and its options, of what everyone may know of a party, of a party's own folder. */
import { z } from 'zod/mini'
import { LIMITS } from '../limits.ts'
import { newIn2 } from './formats.ts'
import {
  about,
  grounds,
  issueId,
  keyed,
  label,
  optionId,
  partyId,
  prose,
  sentence,
  startConditions,
} from './parts.ts'
import { text, writing } from './texts.ts'

/** Texts of which one at least is named: what zod lets pass the reader refuses with its own words (`textChanges`). */
const texts = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => {
  const all = z.strictObject(shape)
  z.globalRegistry.add(all, { minProperties: 1 })
  return all
}

const instead = <Schema extends z.ZodMiniType>(schema: Schema) => z.optional(schema)

const publicTexts = () => ({
  publicBrief: instead(writing()),
  demands: instead(
    about('Its demands as it states them then, by issue.', keyed(issueId, sentence(), LIMITS.issues)),
  ),
})

const ownTexts = () => ({
  headline: instead(sentence()),
  brief: instead(writing()),
  adviser: instead(sentence()),
  goal: instead(sentence()),
  batna: instead(writing()),
})

/** Another beginning of a party, where its conditions hold as the talks begin. */
export const variant = z.strictObject({
  when: about('It counts where all of these hold as the talks begin.', startConditions()),
  to: about(
    'What then stands in place of what the party says otherwise; whatever is left out stays as it is.',
    texts({
      ...ownTexts(),
      ...publicTexts(),
      opening: instead(
        about(
          'The options it then asks for at the start, by issue.',
          keyed(issueId, optionId, LIMITS.issues),
        ),
      ),
    }),
  ),
  ...grounds,
})

export const textEffects = [
  newIn2(
    z.strictObject({
      on: z.literal('issueText'),
      issue: issueId,
      to: about(
        'What is read from then on; whatever is left out stays as it is.',
        texts({
          label: instead(label()),
          question: instead(sentence()),
          background: instead(writing()),
        }),
      ),
      ...grounds,
    }),
  ),
  newIn2(
    z.strictObject({
      on: z.literal('optionText'),
      issue: issueId,
      option: about('The option that reads otherwise from then on. It stays the same option.', optionId),
      to: about(
        'What is read from then on; whatever is left out stays as it is.',
        texts({
          label: instead(label()),
          short: instead(text(LIMITS.short)),
          treaty: instead(prose()),
          caption: instead(sentence()),
          ground: instead(sentence()),
        }),
      ),
      ...grounds,
    }),
  ),
  newIn2(
    z.strictObject({
      on: z.literal('partyText'),
      party: partyId,
      to: about(
        'What everyone may know of the party from then on; whatever is left out stays as it is.',
        texts(publicTexts()),
      ),
      ...grounds,
    }),
  ),
  newIn2(
    z.strictObject({
      on: z.literal('ownText'),
      party: about('The seat whose folder changes. Nobody else learns of it.', partyId),
      to: about('What its folder says from then on; whatever is left out stays as it is.', texts(ownTexts())),
      ...grounds,
    }),
  ),
] as const
