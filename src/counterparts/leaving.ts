/** When a delegation walks away. */
import type { Decision } from './decision.ts'
import type { Seat } from './seat.ts'

/** The last part of the talks, in which a party that sees no accord within reach may leave. */
const LATE = 0.9
const RARELY = 0.04

/**
 * When its patience has run out it has warned; it lets one floor pass, and walks at the next unless something was
 * settled in between. Late in the talks it may also walk because no text that it could still write would be worth its
 * floor.
 */
export const perhapsWalk = (seat: Seat, attainable: boolean): Decision | null => {
  const { view, temper } = seat
  if (!view.may.includes('walkAway')) return null
  const walk = (rule: string, because: string): Decision => ({
    move: { type: 'walkAway', by: view.viewer },
    reasons: { rule, because, noDeal: seat.noDeal },
  })
  if (!attainable && view.clock >= LATE && seat.luck('walk') < RARELY)
    return walk('leaving.unattainable', 'No text that it could still propose was worth its own floor.')
  if (view.own.patience > 0) return null
  const { ranOut, lastSettlement, floorsSinceRanOut } = seat.recalled
  if (ranOut < 0 || lastSettlement > ranOut) return null
  if (floorsSinceRanOut < 2 || seat.luck('leave') >= temper.leaves) return null
  return walk('patience.out', 'It had said that its patience was at an end, and nothing was settled since.')
}
