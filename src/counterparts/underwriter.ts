/**
 * How a party answers that must only consent to the options it is to underwrite: by its own mandate and red lines, then
 * by whether those options leave it better off than things as they are, or the whole text leaves it above its no deal.
 */
import { pointsOf } from '../bargaining/worth.ts'
import type { IssueId } from '../terms/ids.ts'
import { issuesIn, layPackage, type Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import type { Decision } from './decision.ts'
import { barredIn } from './mandate.ts'
import type { Seat } from './seat.ts'

const underwritten = (seat: Seat, pack: Package): IssueId[] =>
  issuesIn(pack).filter((issue) =>
    seat.view.scenario.issues
      .find((one) => one.id === issue)
      ?.options.some((option) => option.id === pack[issue] && option.underwriters.includes(seat.view.viewer)),
  )

/** Points that an option gives over the status quo, less what distrust takes off. */
const gainOn = (seat: Seat, issue: IssueId, pack: Package): number => {
  const option = pack[issue]
  const before = seat.statusQuo[issue]
  if (option === undefined || before === undefined) return 0
  const { sheet, discounts } = seat.view.own
  return toNano(
    pointsOf(sheet, issue, option) - (discounts[issue]?.[option] ?? 0) - pointsOf(sheet, issue, before),
  )
}

/** What is not yet said is reckoned as the principals last asked for it: halfway, if they differ, is the status quo. */
const expectedText = (seat: Seat): Package => {
  const asks = seat.others.map((party) => seat.view.asks[party] ?? {})
  const shared = Object.fromEntries(
    seat.view.scenario.issues.flatMap(({ id }) => {
      const [first, ...rest] = asks.map((ask) => ask[id])
      return first !== undefined && rest.every((one) => one === first) ? [[id, first]] : []
    }),
  ) as Package
  return layPackage(layPackage(seat.statusQuo, shared), seat.agreed)
}

export const underwrite = (seat: Seat): Decision => {
  const { view } = seat
  const offer = view.onTable
  if (offer === null) throw new Error('There is no offer on the table to answer.')
  const concerned = underwritten(seat, offer.package)
  const barred = barredIn(view.own, offer.package, layPackage(seat.agreed, offer.package)).filter(
    ({ issue }) => concerned.includes(issue),
  )
  const gaps = Object.fromEntries(
    concerned.map((issue) => [issue, toNano(-gainOn(seat, issue, offer.package))]),
  ) as Readonly<Partial<Record<IssueId, number>>>
  const gain = concerned.reduce((sum, issue) => toNano(sum + gainOn(seat, issue, offer.package)), 0)
  const worth = seat.worth(layPackage(expectedText(seat), offer.package))
  const noDeal = seat.noDeal
  const accept = barred.length === 0 && (gain >= 0 || worth >= noDeal)
  const worst = [...concerned].sort((a, b) => (gaps[b] ?? 0) - (gaps[a] ?? 0)).slice(0, 1)
  return {
    move: {
      type: 'answer',
      by: view.viewer,
      accept,
      inTheWay: accept ? [] : barred.length > 0 ? barred.map(({ issue }) => issue) : worst,
    },
    reasons: {
      rule: barred.length > 0 ? 'underwriting.mandate' : 'underwriting.worth',
      because: accept
        ? 'It could stand behind what it was asked to underwrite.'
        : 'It could not stand behind what it was asked to underwrite.',
      worth,
      target: noDeal,
      noDeal,
      gaps,
      barred,
    },
  }
}
