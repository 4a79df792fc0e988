/** Settling something apart from the accord: what that adds to no deal, and how much of it this party wants. */
import { pointsOf } from '../bargaining/worth.ts'
import { issuesIn, type Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import { isSeparable } from './draft.ts'
import { barOn } from './mandate.ts'
import { estimate } from './model/model.ts'
import { barredForOthers } from './offering/needed.ts'
import type { Seat } from './seat.ts'

/** Points that sealing these issues adds to no deal. */
export const gainOf = (seat: Seat, pack: Package): number => toNano(seat.noDealWith(pack) - seat.noDeal)

/** The most that sealing these same issues could add to no deal, within the mandate. */
const bestGain = (seat: Seat, pack: Package): number => {
  let best: Package = {}
  for (const issue of issuesIn(pack)) {
    const options = seat.view.scenario.issues.find((one) => one.id === issue)?.options ?? []
    const open = options.filter(({ id }) => barOn(seat.view.own, issue, id, seat.agreed) === null)
    const first = open.reduce<(typeof open)[number] | undefined>(
      (most, one) =>
        most === undefined ||
        pointsOf(seat.view.own.sheet, issue, one.id) > pointsOf(seat.view.own.sheet, issue, most.id)
          ? one
          : most,
      undefined,
    )
    if (first !== undefined) best = { ...best, [issue]: first.id }
  }
  return gainOf(seat, best)
}

/** What it wants of its best gain for settling something apart: less as time goes by. */
export const wantedGain = (seat: Seat, pack: Package): number => {
  const [start, end] = seat.temper.share
  return toNano((start + (end - start) * seat.view.clock) * bestGain(seat, pack))
}

/**
 * For each open separable issue of the round, the option whose gains over the status quo have the largest product: this
 * party's own in no deal, and the least that any of the others is thought to see in it. Only what it would take itself.
 */
export const apartPackages = (seat: Seat): Package[] =>
  seat.view.round.agenda.flatMap((issue) => {
    const { view, statusQuo } = seat
    const before = statusQuo[issue]
    if (!isSeparable(view, issue) || view.draft[issue] !== undefined || before === undefined) return []
    const options = view.scenario.issues.find((one) => one.id === issue)?.options ?? []
    let best: { pack: Package; product: number } | null = null
    for (const { id: option } of options) {
      const pack: Package = { [issue]: option }
      if (barOn(view.own, issue, option, seat.agreed) !== null || barredForOthers(seat, pack) > 0) continue
      const own = gainOf(seat, pack)
      const theirs = Math.min(
        ...seat.models.map((model) => estimate(model, pack) - estimate(model, { [issue]: before })),
      )
      const product = toNano(own * theirs)
      if (own <= 0 || theirs <= 0 || own < wantedGain(seat, pack)) continue
      if (best === null || product > best.product) best = { pack, product }
    }
    return best === null ? [] : [best.pack]
  })
