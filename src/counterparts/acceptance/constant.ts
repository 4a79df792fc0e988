import { toNano } from '../../terms/rounding.ts'
import type { Acceptance } from './condition.ts'

/**
 * AC_const(c) (Baarslag, Hindriks & Jonker 2013): accepts what is worth at least c points, whatever the hour and whatever
 * one would ask for oneself; and never what lies below no deal.
 */
export const constant =
  ({ constant: c = 80 }: { readonly constant?: number | undefined } = {}): Acceptance =>
  ({ worth, noDeal }) => ({
    accept: toNano(worth) >= c && toNano(worth) >= toNano(noDeal),
    rule: 'acceptance.constant',
  })
