/**
 * What another principal asked for in confidence is enough for it there: whoever heard it gives no more. If a
 * counterpart conceded more than it was asked for, confidences would pay for everyone.
 */
import { type Choices, type Figures, noughts, SILENT } from '../../bargaining/places.ts'
import { isOpenSomehow } from '../mandate.ts'
import type { Seat } from '../seat.ts'

type Known = Pick<Seat, 'places' | 'mandate' | 'valuation' | 'asides'>

/** The least points that any of the asks leaves; less than any where one of the others has asked for nothing there. */
const leastAsked = ({ places, valuation, asides }: Known, issue: number): number => {
  let least = Number.POSITIVE_INFINITY
  for (const aside of asides) {
    const choice = aside[issue] ?? SILENT
    if (choice === SILENT) return Number.NEGATIVE_INFINITY
    least = Math.min(least, valuation.points[(places.offsets[issue] ?? 0) + choice] ?? 0)
  }
  return asides.length === 0 ? Number.NEGATIVE_INFINITY : least
}

/**
 * By place, 1 for an option that is worth less to this party, by its own sheet, than what every other principal asked for
 * aside. Where its mandate leaves it nothing as good as that, none is too much.
 */
export const moreThanAsked = (known: Known): Readonly<Figures> => {
  const { places, mandate, valuation } = known
  const more = noughts(valuation.points.length)
  for (let issue = 0; issue < places.issues.length; issue++) {
    const least = leastAsked(known, issue)
    if (least === Number.NEGATIVE_INFINITY) continue
    const start = places.offsets[issue] ?? 0
    const end = places.offsets[issue + 1] ?? 0
    let isLeft = false
    for (let place = start; place < end; place++)
      if ((valuation.points[place] ?? 0) < least) more[place] = 1
      else if (isOpenSomehow(mandate, place)) isLeft = true
    if (!isLeft) more.fill(0, start, end)
  }
  return more
}

/** Whether a package would give more than it was asked for, on any of its issues. */
export const givesTooMuch = (
  { places, tooMuch }: Pick<Seat, 'places' | 'tooMuch'>,
  pack: Choices,
): boolean => {
  for (let issue = 0; issue < pack.length; issue++) {
    const choice = pack[issue] ?? SILENT
    if (choice !== SILENT && tooMuch[(places.offsets[issue] ?? 0) + choice] === 1) return true
  }
  return false
}
