/**
 * How a principal judges an offer. To compare like with like, the offered options are put into its own next full text,
 * which is acceptable if it is worth the target. Issues that are settled separately are judged by what they add to no
 * deal.
 */
import { type Choices, choicesOf, layChoices } from '../bargaining/places.ts'
import type { Offer } from '../table/offer.ts'
import type { Reasons } from '../table/reasons.ts'
import { toNano } from '../terms/rounding.ts'
import type { Offered } from './acceptance/condition.ts'
import { gainOf, wantedGain } from './apart.ts'
import { leeway, wasWarmTo } from './caucus.ts'
import { clockAt } from './clock.ts'
import { sealedBy } from './draft.ts'
import { type Gaps, gapsTo } from './gaps.ts'
import { type Barred, barredIn } from './mandate.ts'
import { isSame } from './offering/history.ts'
import { bestWorth, type Next, searchText } from './offering/text.ts'
import type { Seat } from './seat.ts'

export interface Judgement {
  readonly accept: boolean
  readonly rule: string
  readonly because: string
  readonly worth: number
  readonly target: number
  readonly noDeal: number
  readonly gaps: Gaps
  readonly barred: readonly Barred[]
}

export const reasonsOf = (
  { rule, worth, target, noDeal, gaps, barred, because: why }: Judgement,
  because = why,
): Reasons => ({
  rule,
  because,
  worth,
  target,
  noDeal,
  gaps,
  barred,
})

/**
 * Points by which a text may be worth less to the others than one's own next text and still count as a fair trade for
 * it.
 */
const leniency = (seat: Seat): number => seat.temper.leniency * (0.5 + seat.view.clock)

/** Lazy: most conditions do not read earlier offers. */
class OfferedNow implements Offered {
  readonly worth: number
  readonly target: number
  readonly noDeal: number
  readonly clock: number
  readonly #seat: Seat
  readonly #offer: Offer
  readonly #own: Choices

  constructor(
    seat: Seat,
    offer: Offer,
    own: Choices,
    weighed: Pick<Judgement, 'worth' | 'target' | 'noDeal'>,
  ) {
    this.worth = weighed.worth
    this.target = weighed.target
    this.noDeal = weighed.noDeal
    this.clock = seat.view.clock
    this.#seat = seat
    this.#offer = offer
    this.#own = own
  }

  get earlier(): Offered['earlier'] {
    const { view, offers, sealedAt } = this.#seat
    return view.offers.flatMap(({ by, number, round, turn }, at) => {
      const pack = offers[at]
      if (pack === undefined || by === view.viewer || number >= this.#offer.number) return []
      return [
        {
          clock: clockAt(view, round, turn),
          worth: this.#seat.worthAt(layChoices(this.#own, layChoices(pack, sealedAt))),
        },
      ]
    })
  }
}

/** What a principal makes of an offer; `next` is its own next full text, null where it could write none. */
export const judgeOffer = (seat: Seat, next: Next | null, offer: Offer): Judgement => {
  const offered = choicesOf(seat.places, offer.package)
  const draft = layChoices(seat.agreedAt, offered)
  const barred = barredIn(seat.mandate, offered, draft)
  const sealed = sealedBy(seat.places, offered, offer.forAccordOnly)
  const noDeal = seat.noDealWith(sealed)
  const ownAt = next?.choices ?? seat.places.statusQuo
  const worth = seat.worthAt(layChoices(ownAt, offered))
  // It said in a caucus that it would look at this same text, and stands by that.
  const word = wasWarmTo(seat, offer.package) ? leeway(seat, offer.by) : 0
  const target = next === null ? worth : toNano(Math.max(next.floor, next.target - word))
  const gaps = gapsTo(seat, ownAt, offered)
  const judged = (
    accept: boolean,
    rule: string,
    because: string,
    weighed = { worth, target },
  ): Judgement => ({
    accept,
    rule,
    because,
    worth: weighed.worth,
    target: weighed.target,
    noDeal,
    gaps,
    barred,
  })

  if (barred.some(({ why }) => why === 'redLine'))
    return judged(false, 'mandate.redLine', 'It crossed a red line of {its} own.')
  if (barred.length > 0) return judged(false, 'mandate.closed', '{Its} mandate did not reach so far.')

  const attainable = bestWorth(seat, draft)
  const floor = next === null ? null : toNano(noDeal + seat.margin)
  const leavesAccord = next === null || floor === null || (attainable !== null && attainable >= floor)
  const gain = gainOf(seat, sealed)
  if (isSame(sealed, offered) && gain > 0 && leavesAccord) {
    const wanted = wantedGain(seat, offered)
    if (gain >= wanted)
      return judged(
        true,
        'acceptance.apart',
        'Settled apart, it added enough to what {it} would have anyway.',
        {
          worth: toNano(seat.noDeal + gain),
          target: toNano(seat.noDeal + wanted),
        },
      )
  }
  if (next === null || !leavesAccord)
    return judged(false, 'acceptance.nothingLeft', 'It would have left no accord far enough above leaving.')
  if (gain < 0) return judged(false, 'acceptance.noDeal', '{It} would have been worse off without an accord.')

  const verdict = seat.accept(
    new OfferedNow(seat, offer, ownAt, { worth, target, noDeal: toNano(noDeal + seat.margin) }),
  )
  if (verdict.accept)
    return judged(
      true,
      verdict.rule,
      'Put into {its} own next text, the offer was worth what {it} aimed for.',
    )

  const under = next.on === 'draft' ? seat.agreedAt : seat.sealedAt
  const traded = searchText(seat, layChoices(under, offered), Math.max(target, floor ?? target))
  if (traded !== null && traded.liking >= toNano(next.liking - leniency(seat)))
    return judged(
      true,
      'acceptance.traded',
      '{It} could make up for it elsewhere without asking more of the others than before.',
      { worth: traded.worth, target },
    )
  return judged(
    false,
    verdict.rule,
    'Put into {its} own next text, the offer was worth less than {it} aimed for.',
  )
}
