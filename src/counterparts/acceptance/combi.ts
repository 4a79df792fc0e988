import { toNano } from '../../terms/rounding.ts'
import type { Acceptance } from './condition.ts'
import { next, type Scaled } from './next.ts'

/** T: from this share of the time on, one more good offer may not come. */
const LATE = 0.85

export interface Combined extends Scaled {
  readonly acceptsFrom?: number | undefined
}

/**
 * AC_combi(T, MAX^W) (Baarslag, Hindriks & Jonker 2013): AC_next(α, β); and once the clock has passed T, also what is at
 * least as good as the best received before it within a window as long as the time that remains, [t − (1 − t), t], both
 * ends included: with several others, what was offered earlier in the same step counts too.
 *
 * An empty window accepts nothing: the first offer of the last hour is not good merely for being alone. GENIUS differs in
 * two things: its window leaves out its own first moment, (t − (1 − t), t]; and it holds the standing offer itself, so that
 * it is never empty and the first offer of the last hour is taken.
 */
export const combi = ({ acceptsFrom = LATE, ...scaled }: Combined = {}): Acceptance => {
  const acceptNext = next(scaled)
  return (offered) => {
    const verdict = acceptNext(offered)
    if (verdict.accept || offered.clock < acceptsFrom) return verdict
    // The difference is rounded, not its parts, because clocks are shares of steps whose last bits could shift the
    // window's edge.
    const since = 2 * offered.clock - 1
    const lately = offered.earlier.filter(
      (one) => toNano(one.clock - since) >= 0 && toNano(offered.clock - one.clock) >= 0,
    )
    const best = lately.reduce((most, one) => Math.max(most, one.worth), Number.NEGATIVE_INFINITY)
    const accept =
      lately.length > 0 &&
      toNano(offered.worth) >= toNano(best) &&
      toNano(offered.worth) >= toNano(offered.noDeal)
    return accept ? { accept, rule: 'acceptance.combi' } : verdict
  }
}
