import { toNano } from '../../terms/rounding.ts'
import type { Acceptance } from './condition.ts'

export interface Scaled {
  /** α, by which the offered worth is multiplied, and β, the points added to it, before it is compared. */
  readonly alpha?: number | undefined
  readonly beta?: number | undefined
}

/**
 * AC_next(α, β) (Baarslag, Hindriks & Jonker 2013): accepts what is worth at least what one is about to ask for oneself,
 * and never what lies below no deal.
 *
 *     α · offered + β ≥ target
 */
export const next =
  ({ alpha = 1, beta = 0 }: Scaled = {}): Acceptance =>
  ({ worth, target, noDeal }) => ({
    accept: toNano(alpha * worth + beta) >= toNano(target) && toNano(worth) >= toNano(noDeal),
    rule: 'acceptance.next',
  })
