import { toNano } from '../../terms/rounding.ts'
import { type Bidding, within } from './tactic.ts'

/** Points between two levels: with single packages as steps a game of some twenty offers would end near its start. */
const LEVEL = 4

export interface Levels {
  /** Points of own worth between two levels. */
  readonly levelStep?: number | undefined
}

/**
 * MiCRO (de Jonge 2022), over levels of worth instead of single packages: it goes one level down whenever it has made no
 * more different proposals than it has received, else it repeats its level. With one counterpart it never concedes faster
 * than that one. It reads no clock.
 *
 *     level = min(own different texts, their different texts);  target = best − step · level
 *
 * In the original a bid is a full outcome and the order is of single bids (so it is in a tournament); at a table of
 * partial texts a level is the grain at which two proposals count as different. With several others it follows whoever
 * has proposed most, and so may concede faster than the rest of them: at a table a principal may make no offer for rounds
 * on end (it answers, consults, speaks aside), and waiting for the most silent would then mean not to move at all.
 */
export const micro =
  ({ levelStep = LEVEL }: Levels = {}): Bidding =>
  (prospects) =>
    toNano(within(prospects.best - levelStep * Math.min(prospects.ownTexts, prospects.theirTexts), prospects))
