import { toNano } from '../../terms/rounding.ts'
import { type Bidding, within } from './tactic.ts'

/**
 * A baseline: asks for as much as a text drawn evenly from all that are worth no less to it than its floor. It reads
 * neither the clock nor the others, so a tactic that does no better gains nothing from reading them. Where nothing can
 * be drawn it asks for its best.
 */
export const random: Bidding = (prospects) => toNano(within(prospects.drawn?.() ?? prospects.best, prospects))
