/** Settling an issue apart from the accord: what that adds to no deal, and how much of it this party wants. */
import { type Choices, SILENT, silentOn } from '../bargaining/places.ts'
import { toNano } from '../terms/rounding.ts'
import { barAt } from './mandate.ts'
import { isBarred } from './model/bars.ts'
import type { Seat } from './seat.ts'

/** Points that sealing this adds to no deal. */
export const gainOf = (seat: Seat, pack: Choices): number => toNano(seat.noDealWith(pack) - seat.noDeal)

/** A text that is silent on everything. */
export const silence = ({ places }: Pick<Seat, 'places'>): Choices => silentOn(places.issues.length)

/** The most that sealing the same issues could add to no deal, within the mandate. */
const bestGain = (seat: Seat, pack: Choices): number => {
  const { places, mandate, agreedAt, valuation } = seat
  const best = silence(seat)
  for (let issue = 0; issue < pack.length; issue++) {
    if (pack[issue] === SILENT) continue
    const start = places.offsets[issue] ?? 0
    let most = Number.NEGATIVE_INFINITY
    for (let place = start; place < (places.offsets[issue + 1] ?? 0); place++) {
      const points = valuation.points[place] ?? 0
      if (points <= most || barAt(mandate, place, agreedAt) !== null) continue
      most = points
      best[issue] = place - start
    }
  }
  return gainOf(seat, best)
}

/** The gain that it asks for, as a share of its best gain: falls with time. */
export const wantedGain = (seat: Seat, pack: Choices): number => {
  const [start, end] = seat.temper.share
  return toNano((start + (end - start) * seat.view.clock) * bestGain(seat, pack))
}

const apartPackage = (seat: Seat, issue: number): Choices | null => {
  const { places, mandate, agreedAt } = seat
  const start = places.offsets[issue] ?? 0
  const before = places.statusQuo[issue] ?? SILENT
  if (places.separable[issue] !== true || agreedAt[issue] !== SILENT || before === SILENT) return null
  let best: { pack: Choices; product: number } | null = null
  const text = agreedAt.slice()
  const count = places.options[issue]?.length ?? 0
  for (let choice = 0; choice < count; choice++) {
    text[issue] = choice
    if (barAt(mandate, start + choice, agreedAt) !== null || seat.tooMuch[start + choice] === 1) continue
    if (seat.shown.some((bars) => isBarred(bars, start + choice, text))) continue
    const pack = silence(seat)
    pack[issue] = choice
    const own = gainOf(seat, pack)
    let theirs = Number.POSITIVE_INFINITY
    for (const { estimates } of seat.models)
      theirs = Math.min(theirs, (estimates[start + choice] ?? 0) - (estimates[start + before] ?? 0))
    const product = toNano(own * theirs)
    if (own <= 0 || theirs <= 0 || (best !== null && product <= best.product)) continue
    if (own >= wantedGain(seat, pack)) best = { pack, product }
  }
  return best === null ? null : best.pack
}

/**
 * For each open separable issue of the round, the option whose gains over the status quo have the largest product: this
 * party's own in no deal, and the least that any of the others is thought to see in it. Only what it would take itself.
 */
export const apartPackages = (seat: Seat): Choices[] =>
  seat.view.round.agenda
    .map((id) => apartPackage(seat, seat.places.issueNumbers.get(id) ?? SILENT))
    .filter((pack) => pack !== null)
