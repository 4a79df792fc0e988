/** A concept of the field, and the very moment of a game at which it showed. */
import type { TalksTurn } from '../../telling/turns.ts'

export type ConceptName =
  | 'batna'
  | 'walkAway'
  | 'zone'
  | 'anchoring'
  | 'logrolling'
  | 'sequencing'
  | 'twoLevel'
  | 'ripeness'
  | 'singleText'
  | 'spoilers'

export interface Concept {
  readonly name: ConceptName
  /** Null where it is said of the talks as a whole. */
  readonly at: TalksTurn | null
  /** What happened in this game, in a sentence or two. */
  readonly happened: string
}

interface Card {
  readonly title: string
  readonly means: string
  /** Author, work, year. */
  readonly source: string
}

export const CARDS: Readonly<Record<ConceptName, Card>> = {
  batna: {
    title: 'Best alternative',
    means:
      'What you do if there is no agreement. It, and not the other’s offer, is what a text is measured by.',
    source: 'Roger Fisher and William Ury, Getting to Yes, 1981',
  },
  walkAway: {
    title: 'Walk-away',
    means:
      'The least that a text must be worth to be better than leaving. It moves when the world outside does.',
    source: 'Howard Raiffa, The Art and Science of Negotiation, 1982',
  },
  zone: {
    title: 'Zone of agreement',
    means:
      'All texts that leave everybody at least what leaving would. It can be empty, and then nobody has failed.',
    source: 'Howard Raiffa, The Art and Science of Negotiation, 1982',
  },
  anchoring: {
    title: 'Anchoring',
    means: 'First offers pull what follows towards them, also where nobody believes in them.',
    source: 'Adam Galinsky and Thomas Mussweiler, First Offers as Anchors, 2001',
  },
  logrolling: {
    title: 'Logrolling',
    means: 'Each gives way on what matters less there and gains on what matters more.',
    source: 'Lewis Froman and Michael Cohen, Compromise and Logroll, 1970',
  },
  sequencing: {
    title: 'Sequencing',
    means: 'The order in which things are settled decides what can be settled at all.',
    source: 'James Sebenius, Sequencing to Build Coalitions, 1996',
  },
  twoLevel: {
    title: 'Two-level game',
    means:
      'Whoever negotiates sits at two tables: what is agreed there must also be accepted by those whom one speaks for.',
    source: 'Robert Putnam, Diplomacy and Domestic Politics, 1988',
  },
  ripeness: {
    title: 'Ripeness',
    means: 'Talks have a chance when going on as before has become worse for all of them.',
    source: 'William Zartman, Ripe for Resolution, 1985',
  },
  singleText: {
    title: 'Single text',
    means: 'A mediator drafts one text and the sides criticise it: nobody has to concede to the other.',
    source: 'Roger Fisher and William Ury, Getting to Yes, 1981',
  },
  spoilers: {
    title: 'Who can stop it',
    means: 'A party that is left out, or that loses by an agreement, may stop what the others have agreed.',
    source: 'Stephen Stedman, Spoiler Problems in Peace Processes, 1997',
  },
}
