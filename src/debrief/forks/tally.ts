/** Results of the games that were played on from one move, for the party whose move it was. */
import type { End } from '../../table/event.ts'
import type { Worths } from '../worths.ts'

/** One game, played on to its end by counterparts in every seat. */
export interface PlayedOn {
  readonly end: End
  readonly ratified: boolean
  /** What whoever made the move has in the end, in points. */
  readonly own: number
  /** By principal. */
  readonly worths: Worths
  /** Turns of the whole talks that were used. */
  readonly turns: number
}

/** The same seed with what was added, and with the move as it was made. */
export interface PlayedPair {
  readonly added: PlayedOn
  readonly asMade: PlayedOn
}

/** Seeds of one fork, counted from 0, up to but without `to`. */
export interface SeedRange {
  readonly from: number
  readonly to: number
}

/** Seeds that a fork is played on with. */
export const SEEDS = 100

/** Points within which two ends count as the same. */
export const SAME = 1

export interface ForkTally {
  readonly seeds: number
  readonly better: number
  readonly same: number
  readonly worse: number
  /** How many were better without the addition. */
  readonly betterAsMade: number
  /** The middle one of the games with the addition, by what it is worth to whoever made the move; null of none. */
  readonly middle: PlayedOn | null
}

/** `end`: what whoever made the move has in the game that was played. */
export const tallyOf = (pairs: readonly PlayedPair[], end: number): ForkTally => {
  const isBetter = ({ own }: PlayedOn): boolean => own > end + SAME
  const isWorse = ({ own }: PlayedOn): boolean => own < end - SAME
  const added = pairs.map((pair) => pair.added)
  const better = added.filter(isBetter).length
  const worse = added.filter(isWorse).length
  const ranked = added.toSorted((a, b) => a.own - b.own)
  return {
    seeds: pairs.length,
    better,
    worse,
    same: pairs.length - better - worse,
    betterAsMade: pairs.filter(({ asMade }) => isBetter(asMade)).length,
    middle: ranked[Math.floor((ranked.length - 1) / 2)] ?? null,
  }
}
