/** The next full text: worth its target to the party that writes it, and the dearest to the others among those that are. */
import {
  bestPackage,
  type Found,
  type Scores,
  type SearchNeed,
  type SearchSpace,
  searchPackages,
  type Way,
} from '../../bargaining/search.ts'
import type { WaitsFor } from '../../table/offer.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { issuesIn, layPackage, type Package } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import { estimateOption } from '../model/model.ts'
import { courseOf, type Seat } from '../seat.ts'
import { drawnWorth } from './drawn.ts'
import { nashWorth } from './nash.ts'

export interface Text {
  readonly package: Package
  /** To this party as an accord, in points. */
  readonly worth: number
  /** What the others are thought to see in it, in points, on average. */
  readonly liking: number
}

export interface Next extends Text {
  readonly target: number
  /** The least that the party would sign for, and the most that it could still ask for. */
  readonly floor: number
  readonly best: number
  /** What the text is built on: the draft, or only what is sealed where the draft leaves it too little. */
  readonly on: 'draft' | 'sealed'
}

const waysIn = (stated: readonly WaitsFor[], issue: IssueId, option: OptionId): Way[] =>
  stated
    .filter((one) => one.issue === issue && one.option === option && one.restMet)
    .map(({ needs }) => needs)

/** Null: not to be named. Else only as this says, if it says anything. */
const needsFor = (seat: Seat, issue: IssueId, option: OptionId): SearchNeed[] | null => {
  const mandate = seat.view.own.mandate[issue]?.[option]
  if (mandate === undefined || mandate.status === 'redLine') return null
  if (mandate.status === 'allowed' && mandate.asLongAs === undefined) return []
  const conditions = mandate.status === 'allowed' ? mandate.asLongAs : mandate.waitsFor
  const ways = waysIn(conditions ?? [], issue, option)
  return ways.length === 0 ? null : [{ issue, option, ways }]
}

/** The same for what the others have shown of their own mandates. */
const theirNeeds = (seat: Seat, issue: IssueId, option: OptionId): SearchNeed[] | null => {
  const needs: SearchNeed[] = []
  for (const { bars, waitsFor } of seat.shown) {
    if (!bars(issue, option, seat.agreed)) continue
    const ways = waysIn(waitsFor, issue, option)
    if (ways.length === 0) return null
    needs.push({ issue, option, ways })
  }
  return needs
}

const spaceOf = (seat: Seat, fixed: Package): SearchSpace => {
  const allowed: Record<IssueId, OptionId[]> = {}
  const needs: SearchNeed[] = []
  for (const { id: issue, options, statusQuo } of seat.view.scenario.issues) {
    if (fixed[issue] !== undefined) continue
    const mine = options.flatMap(({ id: option }) => {
      const own = needsFor(seat, issue, option)
      return own === null ? [] : [{ option, own, theirs: theirNeeds(seat, issue, option) }]
    })
    const open = mine.filter(({ theirs }) => theirs !== null)
    const usable = open.length > 0 ? open : mine
    allowed[issue] = usable.length > 0 ? usable.map(({ option }) => option) : [statusQuo]
    for (const { own, theirs } of usable) needs.push(...own, ...(theirs ?? []))
  }
  return { sheet: seat.sheet, allowed, fixed, needs }
}

/** What the others are thought to see in each option, on average. */
const likingsOf = (seat: Seat): Scores => {
  const scores: Record<IssueId, Record<OptionId, number>> = {}
  for (const { id: issue, options } of seat.view.scenario.issues) {
    const byOption: Record<OptionId, number> = {}
    for (const { id: option } of options) {
      const sum = seat.models.reduce((all, model) => all + estimateOption(model, issue, option), 0)
      byOption[option] = toNano(sum / Math.max(1, seat.models.length))
    }
    scores[issue] = byOption
  }
  return scores
}

/** Points that keeping what is initialled counts for with the others: they have taken it once, and meant it. */
const KEPT = 5

/** The same, with what the draft already holds made dearer. */
const likingsWithDraft = (seat: Seat): Scores => {
  const scores = likingsOf(seat)
  const dearer: Record<IssueId, Record<OptionId, number>> = {}
  for (const issue of issuesIn(seat.agreed)) {
    const option = seat.agreed[issue]
    const before = scores[issue]
    if (option === undefined || before === undefined) continue
    dearer[issue] = {
      ...(before as Record<OptionId, number>),
      [option]: toNano((before[option] ?? 0) + KEPT),
    }
  }
  return { ...scores, ...dearer }
}

const textOf = (seat: Seat, found: Found): Text => ({
  package: found.package,
  worth: toNano(found.worth + seat.view.own.promised),
  liking: found.score,
})

/** The dearest to the others among the texts over `fixed` that are worth at least `least` to this party. */
export const searchText = (seat: Seat, fixed: Package, least: number): Text | null => {
  const wish = { least: toNano(least - seat.view.own.promised), score: likingsOf(seat) }
  const found = searchPackages(spaceOf(seat, fixed), wish)
  return found === null ? null : textOf(seat, found)
}

/** The text over `fixed` that is worth most to this party itself. */
export const bestText = (seat: Seat, fixed: Package): Text | null => {
  const found = bestPackage(spaceOf(seat, fixed))
  return found === null ? null : textOf(seat, found)
}

export const bestWorth = (seat: Seat, fixed: Package): number | null => bestText(seat, fixed)?.worth ?? null

/**
 * The text that this party would put forward now if it wrote all of it. Built on the draft as long as the draft still
 * leaves it more than its floor; else on what is sealed, which means proposing to reopen.
 */
export const nextText = (seat: Seat): Next | null => {
  const floor = toNano(seat.noDealWith({}) + seat.margin)
  const onDraft = bestWorth(seat, seat.agreed)
  const keeps = onDraft !== null && onDraft >= floor
  const fixed = keeps ? seat.agreed : seat.sealed
  const best = keeps ? onDraft : bestWorth(seat, fixed)
  if (best === null) return null
  const target = seat.bidding({
    ...courseOf(seat, best, floor),
    nash: () => nashWorth(seat, { best, floor }, (least) => searchText(seat, fixed, least)),
    drawn: () => drawnWorth(seat, spaceOf(seat, fixed), floor) ?? best,
  })
  const text = searchText(seat, fixed, target)
  return text === null ? null : { ...text, target, floor, best, on: keeps ? 'draft' : 'sealed' }
}

/**
 * A text that would reopen part of what is initialled, no dearer to this party than its next one: for when what is left
 * of the draft's room leads nowhere. It changes as little as it can. Null where reopening gains nothing.
 */
export const reopeningText = (seat: Seat, next: Next): Text | null => {
  const { view } = seat
  const away = issuesIn(seat.agreed).filter((issue) => !view.round.agenda.includes(issue))
  const fixed = layPackage(seat.sealed, Object.fromEntries(away.map((issue) => [issue, seat.agreed[issue]])))
  const found = searchPackages(spaceOf(seat, fixed), {
    least: toNano(next.target - view.own.promised),
    score: likingsWithDraft(seat),
  })
  if (found === null) return null
  const reopens = issuesIn(seat.agreed).some((issue) => found.package[issue] !== seat.agreed[issue])
  return reopens ? textOf(seat, found) : null
}
