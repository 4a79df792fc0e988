/** Settling something apart from the accord: what that adds to no deal, and how much of it this party wants. */
import { SILENT } from '../bargaining/places.ts'
import { pointsOf } from '../bargaining/worth.ts'
import { issuesIn, type Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import { barAt, barOn } from './mandate.ts'
import { isBarred } from './model/bars.ts'
import { estimatesOf } from './model/model.ts'
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
  seat.view.round.agenda.flatMap((id) => {
    const { view, places, mandate, agreedAt } = seat
    const issue = places.issueNumbers.get(id) ?? SILENT
    const start = places.offsets[issue] ?? 0
    const before = places.statusQuo[issue] ?? SILENT
    if (places.separable[issue] !== true || view.draft[id] !== undefined || before === SILENT) return []
    const estimates = seat.models.map((model) => estimatesOf(places, model))
    let best: { pack: Package; product: number } | null = null
    for (const [choice, option] of (places.options[issue] ?? []).entries()) {
      const text = agreedAt.slice()
      text[issue] = choice
      if (barAt(mandate, start + choice, agreedAt) !== null) continue
      if (seat.shown.some((bars) => isBarred(bars, start + choice, text))) continue
      const pack: Package = { [id]: option }
      const own = gainOf(seat, pack)
      const theirs = Math.min(
        ...estimates.map((estimate) => (estimate[start + choice] ?? 0) - (estimate[start + before] ?? 0)),
      )
      const product = toNano(own * theirs)
      if (own <= 0 || theirs <= 0 || (best !== null && product <= best.product)) continue
      if (own >= wantedGain(seat, pack)) best = { pack, product }
    }
    return best === null ? [] : [best.pack]
  })
