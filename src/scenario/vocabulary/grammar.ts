/** How a sentence goes on about what it has named: the pronoun, and the ending of the verb. */

export const PRONOUN_NAMES = ['it', 'she', 'he', 'they'] as const

export interface Grammar {
  /** The name takes a plural verb. */
  readonly plural?: boolean | undefined
  readonly pronoun?: (typeof PRONOUN_NAMES)[number] | undefined
}

export interface Pronoun {
  readonly subject: string
  readonly object: string
  readonly possessive: string
  readonly reflexive: string
  /** The ending of a verb after it: it wait-s, they wait. */
  readonly s: '' | 's'
}

export const PRONOUNS = {
  it: { subject: 'it', object: 'it', possessive: 'its', reflexive: 'itself', s: 's' },
  she: { subject: 'she', object: 'her', possessive: 'her', reflexive: 'herself', s: 's' },
  he: { subject: 'he', object: 'him', possessive: 'his', reflexive: 'himself', s: 's' },
  they: { subject: 'they', object: 'them', possessive: 'their', reflexive: 'themselves', s: '' },
} as const

/** Whoever is spoken to. */
export const YOU: Pronoun = {
  subject: 'you',
  object: 'you',
  possessive: 'your',
  reflexive: 'yourself',
  s: '',
}

export const pronounOf = ({ plural, pronoun }: Grammar): Pronoun =>
  PRONOUNS[pronoun ?? (plural === true ? 'they' : 'it')]

/** After the name itself. */
export const hasOrHave = ({ plural }: Grammar): 'has' | 'have' => (plural === true ? 'have' : 'has')

export const isOrAre = ({ plural }: Grammar): 'is' | 'are' => (plural === true ? 'are' : 'is')

/** The ending of a verb after the name itself. */
export const verbEnding = ({ plural }: Grammar): '' | 's' => (plural === true ? '' : 's')

/** The same of a verb that takes “es”: to press, to do. */
export const esFor = (s: '' | 's'): '' | 'es' => (s === '' ? '' : 'es')
