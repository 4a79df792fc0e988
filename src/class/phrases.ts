/** Set phrases for classes without free text: they ask and explain, and promise nothing. */
export const PHRASES = {
  'what-matters': 'What matters most to you here?',
  'why-not': 'What is in the way?',
  'if-we-moved': 'If we moved on this, where would you move?',
  'need-time': 'We need a moment to think.',
  'not-without': 'Not without something for it.',
  'good-step': 'That is a step in our direction.',
  'too-far': 'That is further than we can go.',
  'as-a-whole': 'Let us look at it as a whole.',
  'smaller-first': 'Let us settle something smaller first.',
  aside: 'Shall we speak aside?',
  'thank-you': 'Thank you for saying so.',
} as const

export type PhraseId = keyof typeof PHRASES

export const PHRASE_IDS = Object.keys(PHRASES) as readonly PhraseId[]
