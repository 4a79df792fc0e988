import { toNano } from '../../terms/rounding.ts'
import { type Bidding, within } from './tactic.ts'

/**
 * The yardstick: asks for as much as a text that is drawn evenly from all that are worth no less to it than its floor. It
 * reads neither the clock nor the others, so whatever does no better than this has learnt nothing from either. Where
 * nothing can be drawn it asks for its best.
 */
export const random: Bidding = (prospects) => toNano(within(prospects.drawn?.() ?? prospects.best, prospects))
