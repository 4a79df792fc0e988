/**
 * The answer to an offer: accepted whole, or refused with the issues in the way and the smallest change that would have
 * turned it.
 */
import { type Choices, choicesOf, layChoices, SILENT } from '../bargaining/places.ts'
import type { Counter } from '../table/offer.ts'
import type { Reasons } from '../table/reasons.ts'
import type { IssueId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import { type Judgement, judgeOffer, reasonsOf } from './answering.ts'
import { counterTo } from './countering.ts'
import type { Decision } from './decision.ts'
import { widest } from './gaps.ts'
import { barAt } from './mandate.ts'
import { type Next, nextText } from './offering/text.ts'
import type { Seat } from './seat.ts'
import { tellsOf } from './tells.ts'

/** At most three: a longer list would not tell the other side where to move. */
const NAMED = 3

type Flip = NonNullable<Reasons['wouldFlip']> | null

/** One option changed: the smallest gain in own worth that would have made the offer worth its target. */
const smallestFlip = (seat: Seat, next: Next | null, offered: Choices, judged: Judgement): Flip => {
  if (next === null || judged.barred.length > 0) return null
  const { places, mandate, agreedAt } = seat
  let flip: Flip = null
  for (let issue = 0; issue < offered.length; issue++) {
    const id = places.issues[issue]
    if (id === undefined || offered[issue] === SILENT) continue
    const start = places.offsets[issue] ?? 0
    for (const [choice, option] of (places.options[issue] ?? []).entries()) {
      const changed = offered.slice()
      changed[issue] = choice
      if (barAt(mandate, start + choice, layChoices(agreedAt, changed)) !== null) continue
      const worth = seat.worthAt(layChoices(next.choices, changed))
      const gain = toNano(worth - judged.worth)
      if (worth >= judged.target && gain > 0 && (flip === null || gain < flip.gain))
        flip = { change: { [id]: option }, gain }
    }
  }
  return flip
}

/**
 * The issues in the way: first those whose options it may not sign for, then those with the largest gaps. Options that
 * it has accepted and not withdrawn are not named, nor what its own counter keeps; where nothing else is left, all
 * issues are.
 */
const namedInTheWay = (seat: Seat, judged: Judgement, pack: Package, counter: Counter | null): IssueId[] => {
  const { consents } = seat.recalled
  const isNew = (issue: IssueId): boolean =>
    consents[issue] !== pack[issue] && counter?.package[issue] !== pack[issue]
  const barred = judged.barred.map(({ issue }) => issue)
  const short = widest(seat, judged.gaps, NAMED).filter(isNew)
  const least = short[0] === undefined ? 0 : (judged.gaps[short[0]] ?? 0) / 2
  const wide = short.filter((issue) => (judged.gaps[issue] ?? 0) >= least)
  const named = [...new Set([...barred, ...wide])].slice(0, NAMED)
  return named.length > 0 ? named : issuesIn(pack).filter(isNew).slice(0, 1)
}

export const answerOffer = (seat: Seat): Decision => {
  const { view } = seat
  const offer = view.onTable
  if (offer === null) throw new Error('There is no offer on the table to answer.')
  const next = nextText(seat)
  const judged = judgeOffer(seat, next, offer)
  if (judged.accept)
    return {
      move: { type: 'answer', by: view.viewer, accept: true, inTheWay: [] },
      reasons: reasonsOf(judged),
    }
  const offered = choicesOf(seat.places, offer.package)
  const wouldFlip = smallestFlip(seat, next, offered, judged)
  const counter = counterTo(seat, next, offer)
  const inTheWay = namedInTheWay(seat, judged, offer.package, counter)
  const [turning] = counter === null ? issuesIn(wouldFlip?.change ?? {}) : inTheWay
  return {
    move: {
      type: 'answer',
      by: view.viewer,
      accept: false,
      inTheWay,
      ...tellsOf(seat, offered, judged, turning),
      ...(counter === null ? {} : { counter }),
    },
    reasons: {
      ...reasonsOf(
        judged,
        counter === null ? judged.because : `${judged.because} {It} said what {it} would sign instead.`,
      ),
      wouldFlip,
    },
  }
}
