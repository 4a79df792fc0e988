import { toNano } from '../../terms/rounding.ts'
import type { Acceptance } from './condition.ts'

/**
 * AC_next (Baarslag, Hindriks & Jonker 2013): accepts what is worth at least what one is about to ask for oneself,
 * with α = 1 and β = 0, and never what lies below no deal.
 */
export const acceptNext: Acceptance = ({ worth, target, noDeal }) => ({
  accept: toNano(worth) >= toNano(target) && toNano(worth) >= toNano(noDeal),
  rule: 'acceptance.next',
})
