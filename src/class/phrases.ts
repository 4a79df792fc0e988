/** Set phrases for classes without free text: they ask and explain, and promise nothing. Their texts: `words/classroom`. */
export const PHRASE_IDS = [
  'what-matters',
  'why-not',
  'if-we-moved',
  'need-time',
  'not-without',
  'good-step',
  'too-far',
  'as-a-whole',
  'smaller-first',
  'aside',
  'thank-you',
] as const

export type PhraseId = (typeof PHRASE_IDS)[number]
