/** The terms that a move's button explains, apart from the rest of the glossary: the table cannot be drawn without them. */

import { pronounOf } from '../scenario/vocabulary/grammar.ts'
import type { Vocabulary } from '../scenario/vocabulary/vocabulary.ts'
import { capitalised } from '../terms/capitalised.ts'

export interface TermEntry {
  readonly word: string
  readonly means: string
}

/** An entry, or what makes it where it names things that each scenario calls otherwise. */
export type InWords = TermEntry | ((words: Vocabulary) => TermEntry)

export const inWords = (entry: InWords, words: Vocabulary): TermEntry =>
  typeof entry === 'function' ? entry(words) : entry

export const MOVE_TERMS = {
  turn: {
    word: 'Turn',
    means: 'One chance to move. A round has a pool of turns that everyone at the table shares.',
  },
  caucus: ({ caucus }) => ({
    word: capitalised(caucus.one),
    means:
      'Two parties aside. Others learn that it took place, not what was said. Nothing said there binds anyone.',
  }),
  mediator: {
    word: 'Mediator',
    means:
      'A party that drafts a single text for all sides, and may press or promise. It cannot bind anyone.',
  },
  capital: ({ capital, backing }) => {
    const { subject, object, s } = pronounOf(capital)
    return {
      word: capitalised(capital.one),
      means: `${capitalised(backing)}. Ask ${object}, and ${subject} widen${s} your mandate or name${s} the conditions that ${subject} wait${s} for.`,
    }
  },
  adjourn: { word: 'Adjourn', means: 'Close the round early. Every principal must agree.' },
  press: {
    word: 'Press',
    means: 'The mediator makes leaving dearer for whoever refused last. Once for each principal in a game.',
  },
  promise: {
    word: 'Promise',
    means:
      'The mediator adds something of its own, due if the accord is signed. It may cost it a turn, or points of its own.',
  },
} as const satisfies Record<string, InWords>
