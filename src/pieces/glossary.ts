/**
 * Every term of the field that a screen uses, in plain words; screens show it where the word stands. It is loaded when somebody
 * asks for a meaning, or once a table can be used. In English a meaning takes up what the scenario calls things; no other
 * language could inflect those names, and its meanings hold for every scenario.
 */

import { DIPLOMACY } from '../scenario/vocabulary/diplomacy.ts'
import { pronounOf, verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { Vocabulary } from '../scenario/vocabulary/vocabulary.ts'
import { capitalised } from '../terms/capitalised.ts'
import { GLOSSARY_WORDS } from '../words/glossary/catalog.ts'
import type { Language } from '../words/languages.ts'
import { sayIn } from '../words/say.ts'
import { type InWords, inWords, MOVE_TERMS, type TermEntry } from './moveTerms.ts'

const { english } = GLOSSARY_WORDS

type Key = keyof typeof english
type Named<Text extends string> = Text extends `${infer Name}Means` ? Name : never
export type TermName = Named<Key> & Key

/** All of them, in the order in which they are explained. */
export const TERMS = Object.keys(english).filter(
  (key): key is TermName => !key.endsWith('Means'),
) as readonly TermName[]

/** In English those that name what each scenario calls otherwise. */
const IN_WORDS: Readonly<Partial<Record<TermName, InWords>>> = {
  ...MOVE_TERMS,
  worth: ({ delegation }) => ({
    word: 'Worth',
    means: `How good a text is for one ${delegation.one}, from 0 to 100. It measures that seat’s own interests, not justice, and two ${delegation.many}’ numbers cannot be compared.`,
  }),
  mandate: ({ capital }) => ({
    word: 'Mandate',
    means: `The options that your ${capital.one} let${verbEnding(capital)} you sign for now. It can widen when its conditions are met.`,
  }),
  redLine: ({ capital }) => ({
    word: 'Red line',
    means: `An option that your ${capital.one} will never allow, whatever ${pronounOf(capital).subject} ${pronounOf(capital).s === '' ? 'are' : 'is'} offered in return.`,
  }),
  plenary: ({ plenary }) => ({
    word: capitalised(plenary),
    means: 'Everyone at the table; everyone hears everything.',
  }),
  patience: ({ delegation }) => ({
    word: 'Patience',
    means: `How long ${delegation.a} will sit without anything being settled. When it runs out, the ${delegation.one} may leave.`,
  }),
  trust: ({ delegation }) => ({
    word: 'Trust',
    means: `How far ${delegation.a} believe${verbEnding(delegation)} that another would keep to a text. Little trust makes promises worth less.`,
  }),
  support: ({ delegation, atHome }) => ({
    word: 'Support',
    means: `How far people ${atHome} stand behind their ${delegation.one}.`,
  }),
  ratified: ({ ratified, atHome, ratifiers }) => ({
    word: capitalised(ratified),
    means: `Approved ${atHome}: by ${ratifiers}.`,
  }),
}

/**
 * A term in a language; in English in the words of the scenario in hand, or in those of diplomacy where none is. A language
 * that has not been fetched is English.
 */
export const termIn = (words: Vocabulary | null, name: TermName, language: Language = 'en'): TermEntry => {
  const say = sayIn(GLOSSARY_WORDS, language)
  const own = say.language === 'en' ? IN_WORDS[name] : undefined
  return own === undefined
    ? { word: say(name), means: say(`${name}Means`) }
    : inWords(own, words ?? DIPLOMACY)
}
