/** A concept of the field, and the very moment of a game at which it showed. */
import type { TalksTurn } from '../../telling/turns.ts'
import * as texts from '../../words/concepts/en.ts'

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
  /** Messages of the concepts’ words. */
  readonly title: string
  readonly means: string
  /** Author, work, year: in its own language. */
  readonly source: string
}

export const CARDS = {
  batna: {
    title: texts.batna,
    means: texts.batnaMeans,
    source: 'Roger Fisher and William Ury, Getting to Yes, 1981',
  },
  walkAway: {
    title: texts.walkAway,
    means: texts.walkAwayMeans,
    source: 'Howard Raiffa, The Art and Science of Negotiation, 1982',
  },
  zone: {
    title: texts.zone,
    means: texts.zoneMeans,
    source: 'Howard Raiffa, The Art and Science of Negotiation, 1982',
  },
  anchoring: {
    title: texts.anchoring,
    means: texts.anchoringMeans,
    source: 'Adam Galinsky and Thomas Mussweiler, First Offers as Anchors, 2001',
  },
  logrolling: {
    title: texts.logrolling,
    means: texts.logrollingMeans,
    source: 'Lewis Froman and Michael Cohen, Compromise and Logroll, 1970',
  },
  sequencing: {
    title: texts.sequencing,
    means: texts.sequencingMeans,
    source: 'James Sebenius, Sequencing to Build Coalitions, 1996',
  },
  twoLevel: {
    title: texts.twoLevel,
    means: texts.twoLevelMeans,
    source: 'Robert Putnam, Diplomacy and Domestic Politics, 1988',
  },
  ripeness: {
    title: texts.ripeness,
    means: texts.ripenessMeans,
    source: 'William Zartman, Ripe for Resolution, 1985',
  },
  singleText: {
    title: texts.singleText,
    means: texts.singleTextMeans,
    source: 'Roger Fisher and William Ury, Getting to Yes, 1981',
  },
  spoilers: {
    title: texts.spoilers,
    means: texts.spoilersMeans,
    source: 'Stephen Stedman, Spoiler Problems in Peace Processes, 1997',
  },
} as const satisfies Readonly<Record<ConceptName, Card>>
