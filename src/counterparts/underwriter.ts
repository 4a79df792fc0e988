/**
 * The answer of a party that must consent only to the options that it underwrites: by its own mandate and red lines,
 * then by whether those options leave it better off than the status quo, or the whole text leaves it above its no deal.
 */
import { type Choices, choicesOf, layChoices, SILENT } from '../bargaining/places.ts'
import type { Offer } from '../table/offer.ts'
import type { IssueId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import { concerning } from './consent.ts'
import type { Decision } from './decision.ts'
import { barredIn } from './mandate.ts'
import type { Seat } from './seat.ts'
import { tellsOf } from './tells.ts'

/** Points that an option is worth over the status quo, less what distrust takes off. */
const gainOn = ({ places, valuation, view }: Seat, issue: number, offered: Choices): number => {
  const start = places.offsets[issue] ?? 0
  const choice = offered[issue] ?? SILENT
  const id = places.issues[issue]
  const option = places.options[issue]?.[choice]
  if (id === undefined || option === undefined) return 0
  const points = (of: number) => valuation.points[start + of] ?? 0
  const lost = view.own.discounts[id]?.[option] ?? 0
  return toNano(points(choice) - lost - points(places.statusQuo[issue] ?? SILENT))
}

/** Issues left open are valued as the principals last asked for them: where they differ, as the status quo. */
const expectedText = ({ asks: [first, ...rest], places, agreedAt }: Seat): Choices => {
  const expected = places.statusQuo.slice()
  for (let issue = 0; issue < expected.length; issue++) {
    const choice = first?.[issue] ?? SILENT
    if (choice !== SILENT && rest.every((asks) => asks[issue] === choice)) expected[issue] = choice
  }
  return layChoices(expected, agreedAt)
}

/** Its judgement of an offer: whether it could underwrite its options, and the numbers behind that. */
const weigh = (seat: Seat, offer: Pick<Offer, 'package'>) => {
  const { view, places } = seat
  const offered = choicesOf(places, offer.package)
  const underwriting = concerning(view.scenario, view.viewer, offered)
  const concerned = places.issues.filter((_, issue) => underwriting[issue] !== SILENT)
  const barred = barredIn(seat.mandate, underwriting, layChoices(seat.agreedAt, offered))
  const gaps: Record<IssueId, number> = {}
  for (const issue of concerned)
    gaps[issue] = toNano(-gainOn(seat, places.issueNumbers.get(issue) ?? SILENT, offered))
  const gain = concerned.reduce((sum, issue) => toNano(sum - (gaps[issue] ?? 0)), 0)
  const worth = seat.worthAt(layChoices(expectedText(seat), offered))
  const noDeal = seat.noDeal
  const accept = barred.length === 0 && (gain >= 0 || worth >= noDeal)
  return { accept, offered, concerned, barred, gaps, worth, noDeal }
}

/** Whether it would consent to an offer as things stand now. */
export const wouldConsent = (seat: Seat, offer: Pick<Offer, 'package'>): boolean => weigh(seat, offer).accept

export const underwrite = (seat: Seat): Decision => {
  const { view } = seat
  const offer = view.onTable
  if (offer === null) throw new Error('There is no offer on the table to answer.')
  const { accept, offered, concerned, barred, gaps, worth, noDeal } = weigh(seat, offer)
  const isNew = (issue: IssueId): boolean => seat.recalled.consents[issue] !== offer.package[issue]
  const worst = concerned
    .filter(isNew)
    .sort((a, b) => (gaps[b] ?? 0) - (gaps[a] ?? 0))
    .slice(0, 1)
  return {
    move: {
      type: 'answer',
      by: view.viewer,
      accept,
      inTheWay: accept ? [] : barred.length > 0 ? barred.map(({ issue }) => issue) : worst,
      ...(accept ? {} : tellsOf(seat, offered, { barred, worth, target: noDeal }, worst[0])),
    },
    reasons: {
      rule: barred.length > 0 ? 'underwriting.mandate' : 'underwriting.worth',
      because: accept
        ? '{It} could stand behind what {it} {was} asked to underwrite.'
        : '{It} could not stand behind what {it} {was} asked to underwrite.',
      worth,
      target: noDeal,
      noDeal,
      gaps,
      barred,
    },
  }
}
