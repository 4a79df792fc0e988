import { toNano } from '../../terms/rounding.ts'
import { type Bidding, within } from './tactic.ts'

/** Points between two levels: with single packages as steps a game of some twenty offers would end near its start. */
const LEVEL = 4

/**
 * MiCRO (de Jonge 2022), over levels of worth instead of single packages: it goes one level down whenever it has made no
 * more different proposals than it has received, else it repeats its level.
 *
 *     level = min(own different texts, their different texts);  target = best − LEVEL · level
 *
 * In the original a bid is a full outcome and the order is of single bids; at a table of partial texts a level is the
 * grain at which two proposals count as different.
 */
export const byMicro: Bidding = (course) =>
  toNano(within(course.best - LEVEL * Math.min(course.ownTexts, course.theirTexts), course))
