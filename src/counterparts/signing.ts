/** Signing the complete draft, or declining it and naming what must be looked at again. */
import { toNano } from '../terms/rounding.ts'
import type { Decision } from './decision.ts'
import { gapsTo } from './gaps.ts'
import { bestText } from './offering/text.ts'
import type { Seat } from './seat.ts'

/** From this share of the time on, an accord that home may not approve is still better than none. */
const LAST_CHANCE = 0.95

/**
 * Points that a complete draft must be worth to be signed: no deal and its margin; at the very end no deal alone. Where it
 * could stay out while others sign, no less than what that gives.
 */
export const leastToSign = ({ view, noDeal, margin }: Seat): number =>
  toNano(noDeal + Math.max(view.clock >= LAST_CHANCE ? 0 : margin, view.own.outside))

export const signOrDecline = (seat: Seat): Decision => {
  const { view, noDeal } = seat
  const worth = seat.worthAt(seat.agreedAt)
  const wanted = leastToSign(seat)
  if (worth >= wanted)
    return {
      move: { type: 'sign', by: view.viewer, sign: true },
      reasons: {
        rule: 'signing.worth',
        because: 'The draft was worth more to {them} than what {it} would have without one.',
        worth,
        target: wanted,
        noDeal,
      },
    }
  const gaps = gapsTo(seat, bestText(seat, seat.sealedAt)?.choices ?? seat.places.statusQuo, seat.agreedAt)
  const initialled = seat.places.issues.filter((issue) => view.draft[issue]?.status === 'initialled')
  const [reopen] = initialled.sort((a, b) => (gaps[b] ?? 0) - (gaps[a] ?? 0))
  if (reopen === undefined)
    return {
      move: { type: 'walkAway', by: view.viewer },
      reasons: {
        rule: 'signing.bound',
        because: 'Nothing in the draft could be reopened, and {it} would not sign below no deal.',
        worth,
        noDeal,
      },
    }
  return {
    move: { type: 'sign', by: view.viewer, sign: false, reopen },
    reasons: {
      rule: 'signing.declined',
      because: 'The draft was not worth enough to {them} over no deal.',
      worth,
      target: wanted,
      noDeal,
      gaps,
    },
  }
}
