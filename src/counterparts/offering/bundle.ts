/**
 * Which part of the next full text to put on the table now. A table that only ever hears whole accords settles nothing
 * for rounds: early offers are small and close to what the others ask, then come trades, and the whole accord late.
 */
import type { IssueId } from '../../terms/ids.ts'
import { issuesIn, layPackage, type Package, restrictTo } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import { apartPackages } from '../apart.ts'
import { isSeparable, keyOf } from '../draft.ts'
import { barredIn } from '../mandate.ts'
import { estimateOption } from '../model/model.ts'
import type { Seat } from '../seat.ts'
import { ownOffers } from './history.ts'
import { barredForOthers, namedBefore, withNeeded } from './needed.ts'
import type { Next } from './text.ts'

export interface Bundle {
  readonly package: Package
  readonly forAccordOnly: readonly IssueId[]
}

/** Clock from which offers begin to grow, and from which they are whole. */
const GROWS = 0.3
const WHOLE = 0.8
/** Points missed by the others that one issue more or fewer than wanted, or one refusal of the same, count for. */
const SIZE_COUNTS = 2
const REFUSAL_COUNTS = 9
/** A package refused so often is not put forward again in the same form. */
const ENOUGH = 2
const JITTER = 2
/** How much the weight of its heaviest issue speaks against a bundle at the start: easy matters first. */
const HEAVY_COUNTS = 0.5
/** The same for an option that was named as being in the way of late, and for one that another cannot sign for yet. */
const NAMED_COUNTS = 2
const BARRED_COUNTS = 12

/** Issues of this round on which the text says something else than the draft. */
const openIn = (seat: Seat, text: Package): IssueId[] =>
  seat.view.round.agenda.filter((issue) => {
    const line = seat.view.draft[issue]
    return text[issue] !== undefined && line?.status !== 'sealed' && line?.option !== text[issue]
  })

/** What one of the others is thought to miss most in a package: what it asks there less what it would get. */
const missedIn = (seat: Seat, pack: Package): number =>
  Math.max(
    0,
    ...seat.models.map((model) => {
      const asks = seat.view.asks[model.party] ?? {}
      return issuesIn(pack).reduce((sum, issue) => {
        const asked = asks[issue]
        const given = pack[issue]
        return asked === undefined || given === undefined
          ? sum
          : sum + estimateOption(model, issue, asked) - estimateOption(model, issue, given)
      }, 0)
    }),
  )

/** Small at first, then as many as are open; a round in which nothing is settled yet is tried with little. */
const wantedSize = (seat: Seat, open: number, grown: number): number => {
  const { view } = seat
  const wanted = 1 + grown * (open - 1)
  const settled = view.record[seat.recalled.lastSettlement]?.round === view.round.id
  return settled ? wanted : Math.min(wanted, 1 + (open - 1) * grown * grown)
}

const heaviest = (seat: Seat, issues: readonly IssueId[]): number =>
  Math.max(...issues.map((issue) => seat.view.own.sheet.weights[issue] ?? 0))

/** A separable issue is kept for the accord where sealing it alone would leave this party with less. */
const keptForAccord = (seat: Seat, pack: Package): IssueId[] =>
  issuesIn(pack).filter(
    (issue) =>
      isSeparable(seat.view, issue) &&
      toNano(seat.noDealWith(restrictTo(pack, new Set([issue])))) < toNano(seat.noDeal),
  )

const subsets = (seat: Seat, text: Package, open: readonly IssueId[]): Set<IssueId>[] => {
  const single = open.map((issue) => withNeeded(seat, text, issue))
  const pairs = single.flatMap((one, i) => single.slice(i + 1).map((other) => new Set([...one, ...other])))
  const growing: Set<IssueId>[] = []
  // From the least contested issue on, one more each time: the bundles between a pair and the whole.
  const byEase = [...open].sort(
    (a, b) => missedIn(seat, restrictTo(text, new Set([a]))) - missedIn(seat, restrictTo(text, new Set([b]))),
  )
  let all = new Set<IssueId>()
  for (const issue of byEase) {
    all = new Set([...all, ...withNeeded(seat, text, issue)])
    growing.push(all)
  }
  return [...single, ...pairs, ...growing, new Set(open)]
}

/** The part of the text to offer now; null when there is nothing new to say. */
export const chooseBundle = (seat: Seat, next: Next): Bundle | null => {
  const { view } = seat
  const open = openIn(seat, next.package)
  const past = ownOffers(view)
  const grown = Math.min(1, Math.max(0, (view.clock - GROWS) / (WHOLE - GROWS)))
  const wanted = wantedSize(seat, open.length, grown)
  let best: { bundle: Bundle; cost: number } | null = null
  const tried = new Set<string>()
  const parts = [...subsets(seat, next.package, open)].map((issues) => restrictTo(next.package, issues))
  for (const pack of [...parts, ...apartPackages(seat)]) {
    const issues = issuesIn(pack)
    const key = keyOf(pack)
    if (tried.has(key) || issues.length === 0 || issues.some((issue) => !view.round.agenda.includes(issue)))
      continue
    tried.add(key)
    if (barredIn(view.own, pack, layPackage(seat.agreed, pack)).length > 0) continue
    const refused = past.refused(pack)
    if (refused >= ENOUGH) continue
    const asked = missedIn(seat, pack)
    const cost = toNano(
      asked / issues.length +
        HEAVY_COUNTS * (1 - grown) * heaviest(seat, issues) +
        SIZE_COUNTS * Math.abs(issues.length - wanted) +
        REFUSAL_COUNTS * refused +
        NAMED_COUNTS * namedBefore(seat, pack) +
        BARRED_COUNTS * barredForOthers(seat, pack) +
        JITTER * seat.luck(`bundle ${key}`),
    )
    if (best === null || cost < best.cost)
      best = { bundle: { package: pack, forAccordOnly: keptForAccord(seat, pack) }, cost }
  }
  return best?.bundle ?? null
}
