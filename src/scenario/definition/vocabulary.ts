/** What the things of diplomacy are called in a scenario of another world: a whole set of words, or single ones. */
import { z } from 'zod/mini'
import { PRONOUN_NAMES } from '../vocabulary/grammar.ts'
import { SET_NAMES, type Vocabulary } from '../vocabulary/vocabulary.ts'
import { newIn2 } from './formats.ts'
import { about, label } from './parts.ts'

/** Keys for whatever has a name that sentences go on with: a party, a word. */
export const grammar = {
  plural: z.optional(z.boolean()),
  pronoun: z.optional(z.enum(PRONOUN_NAMES)),
}

const noun = (means: string) =>
  z.optional(
    about(
      means,
      z.strictObject({
        one: about('One of them.', label()),
        many: about('Several of them.', label()),
        a: z.optional(about('One of them, not named before; left out: “a” before the word.', label())),
        ...grammar,
      }),
    ),
  )

const phrase = (means: string) => z.optional(about(means, label()))

const words = z.strictObject({
  set: about('The words that hold wherever none is replaced here.', z.enum(SET_NAMES)),
  capital: noun('Who says what a party may sign for: capital, head office, household.'),
  delegation: noun('Who sits at the table for a party: delegation, team.'),
  caucus: noun('A private talk of two parties: caucus, word aside.'),
  communique: phrase('The sentence that closes a round: communiqué, notice.'),
  plenary: phrase('Where all hear everything: plenary, the full meeting.'),
  inPlenary: phrase('The same as a place: in plenary.'),
  inCaucus: phrase('A private talk as a place: in caucus, aside.'),
  caucusRoom: phrase('The room for it: the caucus room, the kitchen.'),
  inCaucusRoom: phrase('The same as a place: in the caucus room, on the balcony.'),
  press: phrase('Who is told how a round went: the press, the whole house.'),
  cameras: phrase('To whom a party speaks between rounds: the cameras, the whole house.'),
  wire: phrase('Where news comes from: the wire, the grapevine.'),
  public: phrase('Whose support a party has or lacks, to the one who speaks for it: your public.'),
  backing: phrase('Who stands behind a party, to the one who speaks for it: your government at home.'),
  home: phrase('Those who approve, as the subject of a sentence: home, head office.'),
  atHome: phrase('The same as a place: at home.'),
  abroad: phrase('Where the others are: abroad, in the flat.'),
  ratified: phrase('Approved by them: ratified, confirmed.'),
  ratifiers: phrase('By whom: a leader, a parliament or a vote.'),
  head: phrase('To whom instructions are addressed: head of delegation.'),
})

/** The name of a set, or a set with words of the file's own; what leaves the reader has all words. */
export const vocabulary = newIn2(
  z.optional(z.union([z.enum(SET_NAMES), words])) as unknown as z.ZodMiniType<
    Vocabulary | undefined,
    z.input<typeof words> | Vocabulary['set'] | undefined
  > & { readonly _zod: { readonly optin: 'optional'; readonly optout: 'optional' } },
)
