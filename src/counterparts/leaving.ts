/** When a delegation walks away. */
import { goesOnWithout } from '../table/goesOn.ts'
import type { PartyView } from '../table/view.ts'
import { idsIn, type PartyId } from '../terms/ids.ts'
import type { Decision } from './decision.ts'
import type { Seat } from './seat.ts'

/** Others who have shown that their patience is out. */
const weary = ({ others }: PartyView): readonly PartyId[] =>
  idsIn(others).filter((party) => others[party]?.patience === 'very low')

/** The last part of the talks, in which a party that sees no accord within reach may leave. */
const LATE = 0.9
const RARELY = 0.04

/**
 * When its patience has run out it has warned; it lets one floor pass, and walks at the next unless something was
 * settled in between. Late in the talks it may also walk because no text that it could still write would be worth its
 * floor. Where others would go on and decide without it, it stays: leaving would only cost it its say. Those whose
 * patience is out as well are not counted on to go on.
 */
export const perhapsWalk = (seat: Seat, attainable: boolean): Decision | null => {
  const { view, temper } = seat
  if (
    !view.may.includes('walkAway') ||
    goesOnWithout({ scenario: view.scenario, left: [...view.left, ...weary(view)] }, view.viewer)
  )
    return null
  const walk = (rule: string, because: string): Decision => ({
    move: { type: 'walkAway', by: view.viewer },
    reasons: { rule, because, noDeal: seat.noDeal },
  })
  if (!attainable && view.clock >= LATE && seat.luck('walk') < RARELY)
    return walk('leaving.unattainable', 'No text that {it} could still propose was worth {its} own floor.')
  if (view.own.patience > 0) return null
  const { ranOut, lastSettlement, floorsSinceRanOut } = seat.recalled
  if (ranOut < 0 || lastSettlement > ranOut) return null
  if (floorsSinceRanOut < 2 || seat.luck('leave') >= temper.leaves) return null
  return walk(
    'patience.out',
    '{It} had said that {its} patience was at an end, and nothing was settled since.',
  )
}
