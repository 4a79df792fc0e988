/**
 * Every term of the field that a screen uses, in plain words. One entry a term; screens show it where the word stands. It is
 * loaded when somebody asks for a meaning, or once a table can be used.
 */

import { DIPLOMACY } from '../scenario/vocabulary/diplomacy.ts'
import { pronounOf, verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { Vocabulary } from '../scenario/vocabulary/vocabulary.ts'
import { capitalised } from '../terms/capitalised.ts'
import { type InWords, inWords, MOVE_TERMS, type TermEntry } from './moveTerms.ts'

const GLOSSARY = {
  worth: ({ delegation }) => ({
    word: 'Worth',
    means: `How good a text is for one ${delegation.one}, from 0 to 100. It measures that seat’s own interests, not justice, and two ${delegation.many}’ numbers cannot be compared.`,
  }),
  weight: {
    word: 'Weight',
    means: 'The share of your worth that one issue carries. All weights sum to 100.',
  },
  walkAway: {
    word: 'Walk-away',
    means: 'The worth of your best alternative to a deal. A text worth less than this is worse than leaving.',
  },
  noDeal: {
    word: 'No deal',
    means:
      'What you would have if the talks ended now: your walk-away, plus what survives of the things already sealed.',
  },
  mandate: ({ capital }) => ({
    word: 'Mandate',
    means: `The options that your ${capital.one} let${verbEnding(capital)} you sign for now. It can widen when its conditions are met.`,
  }),
  redLine: ({ capital }) => ({
    word: 'Red line',
    means: `An option that your ${capital.one} will never allow, whatever ${pronounOf(capital).subject} ${pronounOf(capital).s === '' ? 'are' : 'is'} offered in return.`,
  }),
  issue: {
    word: 'Issue',
    means: 'One matter to settle, with a few ways to settle it in an order that means something.',
  },
  statusQuo: { word: 'Status quo', means: 'The option that holds as long as an issue is not settled.' },
  offer: {
    word: 'Offer',
    means: 'A set of options put on the table for everyone to see. It is accepted or refused as a whole.',
  },
  standing: {
    word: 'Standing offer',
    means:
      'An offer stays on the table until its author makes another, the draft changes or the round ends. A party that refused may still take it up.',
  },
  draft: {
    word: 'Draft',
    means: 'What you are preparing. Nobody sees it until you offer it.',
  },
  settled: { word: 'Settled', means: 'Sealed or initialled.' },
  sealed: {
    word: 'Sealed',
    means: 'Agreed and in force at once, whatever becomes of the rest. Only a separable issue can be sealed.',
  },
  initialled: {
    word: 'Initialled',
    means:
      'Agreed for now: in force only if the whole accord is signed. It can be reopened by an offer that names it.',
  },
  separable: {
    word: 'Separable',
    means: 'Can be agreed and put in force on its own. You may still keep it for the accord only.',
  },
  accordOnly: {
    word: 'For the accord only',
    means:
      'If accepted, this issue is initialled and not sealed: it comes into force only with the whole accord.',
  },
  linkage: {
    word: 'Linkage',
    means: 'Worth that depends on several issues at once: one thing is worth more, or less, beside another.',
  },
  apart: {
    word: 'Apart',
    means: 'How many steps lie between what the principals last asked for on this issue.',
  },
  principal: { word: 'Principal', means: 'A party that must consent to everything.' },
  underwriter: {
    word: 'Underwriter',
    means: 'A party that must consent to the options that rest on its help.',
  },
  singleText: {
    word: 'Single text',
    means: 'One draft by the mediator that all sides answer, in place of rival offers.',
  },
  plenary: ({ plenary }) => ({
    word: capitalised(plenary),
    means: 'Everyone at the table; everyone hears everything.',
  }),
  ...MOVE_TERMS,
  disclose: {
    word: 'Disclose',
    means: 'Tell the other party which issue matters most to you among those still open.',
  },
  float: { word: 'Float', means: 'Name a package without commitment, to hear what would be in the way.' },
  adviser: {
    word: 'Adviser',
    means:
      'Estimates how the others would answer, from what your seat has seen. It knows nothing of their secrets and can be wrong.',
  },
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
  round: { word: 'Round', means: 'One meeting at one place.' },
  ratified: ({ ratified, atHome, ratifiers }) => ({
    word: capitalised(ratified),
    means: `Approved ${atHome}: by ${ratifiers}.`,
  }),
  reading: {
    word: 'Reading',
    means: 'The same demands with other assumed numbers. Whether any agreement is possible depends on it.',
  },
  frontier: {
    word: 'The edge',
    means: 'Texts that nobody can better for one side without worsening them for another.',
  },
  nash: {
    word: 'Nash point',
    means: 'The largest product of gains over no deal: a benchmark of theory, not of justice or law.',
  },
  zone: {
    word: 'Agreement zone',
    means: 'All texts that are worth at least no deal to every principal and cross no red line.',
  },
  reported: { word: 'Reported', means: 'A source listed with this scenario says so.' },
  inferred: { word: 'Inferred', means: 'It follows from what is reported.' },
  assumed: { word: 'Assumed', means: 'The authors of this scenario chose it. A class may choose otherwise.' },
} as const satisfies Record<string, InWords>

export type TermName = keyof typeof GLOSSARY

/** All of them, in the order in which they are explained. */
export const TERMS = Object.keys(GLOSSARY) as readonly TermName[]

/** A term in the words of the scenario in hand, or in those of diplomacy where none is. */
export const termIn = (words: Vocabulary | null, name: TermName): TermEntry =>
  inWords(GLOSSARY[name], words ?? DIPLOMACY)
