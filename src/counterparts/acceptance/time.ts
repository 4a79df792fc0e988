import { toNano } from '../../terms/rounding.ts'
import type { Acceptance } from './condition.ts'

/**
 * AC_time(T) (Baarslag, Hindriks & Jonker 2013): from the share T of the time on accepts everything that is no worse
 * than no deal; before that nothing.
 */
export const time =
  ({ acceptsFrom = 0.95 }: { readonly acceptsFrom?: number | undefined } = {}): Acceptance =>
  ({ worth, noDeal, clock }) => ({
    accept: clock >= acceptsFrom && toNano(worth) >= toNano(noDeal),
    rule: 'acceptance.time',
  })
