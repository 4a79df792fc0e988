/** What the things of diplomacy are called in a scenario. Words of negotiation theory, as offer and walk-away, are the same in all. */
import type { Grammar } from './grammar.ts'

export interface Noun extends Grammar {
  readonly one: string
  readonly many: string
  /** With the indefinite article. */
  readonly a: string
}

export interface Nouns<Word> {
  readonly capital: Word
  readonly delegation: Word
  readonly caucus: Word
}

/** Inside a sentence; those that name a place or people have their article or preposition. */
export interface Phrases {
  readonly communique: string
  readonly plenary: string
  readonly inPlenary: string
  readonly inCaucus: string
  readonly caucusRoom: string
  readonly inCaucusRoom: string
  readonly press: string
  readonly cameras: string
  readonly wire: string
  readonly public: string
  readonly backing: string
  readonly home: string
  readonly atHome: string
  readonly abroad: string
  readonly ratified: string
  readonly ratifiers: string
  readonly head: string
}

export const SET_NAMES = ['diplomacy', 'workplace', 'school', 'neighbours'] as const

export type Vocabulary = Nouns<Noun> &
  Phrases & {
    /** The set whose words hold wherever the file has none of its own. */
    readonly set: (typeof SET_NAMES)[number]
  }

export const noun = (one: string, many = `${one}s`, grammar: Grammar = {}): Noun => ({
  one,
  many,
  a: `a ${one}`,
  ...grammar,
})
