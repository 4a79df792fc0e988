/**
 * The single text (Fisher 1978; Klein, Faratin, Sayama & Bar-Yam 2003): the mediator drafts one text for both and betters
 * it change by change. There the parties vote on each change; here, where a vote costs a meeting's time, the mediator
 * betters it by what it has seen of both, climbing or annealing, and the parties vote on the text it arrives at.
 */
import { type Choices, choicesOf, type Places, SILENT } from '../../bargaining/places.ts'
import type { Issue } from '../../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId } from '../../terms/ids.ts'
import { issuesIn, layPackage, type Package, restrictTo } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import { keyOf, wasRefused } from '../draft.ts'
import { MEDIATIONS } from '../library.ts'
import { barredIn } from '../mandate.ts'
import { estimate, estimatesOf } from '../model/model.ts'
import { barredAmong, barredForOthers, namedBefore, withNeeded } from '../offering/needed.ts'
import { changesIn } from '../offering/reopening.ts'
import type { Seat } from '../seat.ts'

/** What the mediator's own liking counts for beside the product of the principals' gains. */
const OWN_SAY = 0.02
/** From this share of the time on, the mediator's text is a whole one. */
const WHOLE = 0.75
/** With no more than this open, a text that leads nowhere may reopen something. */
const FEW = 3

/** What the mediator thinks a principal would see in a text, from the others' having it all their own way to its own asks. */
interface Stake {
  readonly estimates: Float64Array
  readonly asked: number
  readonly least: number
}

const stakesOf = (seat: Seat): Stake[] =>
  seat.models.map((model) => {
    const seenIn = (party: PartyId): number => estimate(model, seat.view.asks[party] ?? {})
    const asked = seenIn(model.party)
    const others = seat.models.filter((other) => other !== model)
    return {
      estimates: estimatesOf(seat.places, model),
      asked,
      least: Math.min(...others.map(({ party }) => seenIn(party)), asked),
    }
  })

/** What a principal would gain, as a share of its asks. */
const gainIn = ({ estimates, asked, least }: Stake, { offsets }: Places, text: Choices): number => {
  if (asked === least) return 0.5
  let sum = 0
  for (let issue = 0; issue < text.length; issue++) {
    const choice = text[issue] ?? SILENT
    if (choice !== SILENT) sum += estimates[(offsets[issue] ?? 0) + choice] ?? 0
  }
  return (sum - least) / (asked - least)
}

/** The product of the principals' gains (Nash), with a small say of the mediator's own; less for what they cannot sign. */
const scoring = (seat: Seat): ((text: Package) => number) => {
  const { places } = seat
  const stakes = stakesOf(seat)
  return (pack) => {
    const text = choicesOf(places, pack)
    let product = 1
    for (const stake of stakes) product *= Math.max(0, gainIn(stake, places, text))
    return toNano(product + (OWN_SAY * seat.worthAt(text)) / 100 - 0.25 * barredAmong(seat, text, text))
  }
}

/**
 * Options between one principal's ask and another's. Where others lie between them, neither ask itself: a text that gives
 * one side all it asks is not a mediator's.
 */
const between = (seat: Seat, issue: Issue): OptionId[] => {
  const places = seat.others.flatMap((party) => {
    const at = issue.options.findIndex((option) => option.id === seat.view.asks[party]?.[issue.id])
    return at < 0 ? [] : [at]
  })
  const low = Math.min(...places)
  const high = Math.max(...places)
  const inner = high - low > 1 ? 1 : 0
  const open = issue.options.filter(
    ({ id, underwriters }, at) =>
      at >= low + inner &&
      at <= high - inner &&
      (!underwriters.includes(seat.view.viewer) ||
        barredIn(seat.view.own, { [issue.id]: id }, layPackage(seat.agreed, { [issue.id]: id })).length ===
          0),
  )
  return open.map(({ id }) => id)
}

/** How far apart the principals' asks lie on an issue, as a share of its options. */
const distance = (seat: Seat, issue: Issue): number => {
  const places = seat.others.map((party) =>
    issue.options.findIndex((option) => option.id === seat.view.asks[party]?.[issue.id]),
  )
  return (Math.max(...places) - Math.min(...places)) / issue.options.length
}

/**
 * A full text, bettered from the middle between the asks on. With `reopening`, what is initialled may change as well,
 * starting from what it is.
 */
export const singleText = (seat: Seat, reopening = false): Package => {
  const choices = new Map<IssueId, readonly OptionId[]>()
  let start: Package = seat.agreed
  for (const issue of seat.view.scenario.issues) {
    const line = seat.view.draft[issue.id]
    const mayReopen = reopening && seat.view.round.agenda.includes(issue.id) && line?.status === 'initialled'
    if (line !== undefined && !mayReopen) continue
    const options = between(seat, issue)
    const middle = options[Math.floor((options.length - (seat.luck(`middle ${issue.id}`) < 0.5 ? 1 : 0)) / 2)]
    if (middle === undefined) continue
    choices.set(issue.id, options)
    start = { ...start, [issue.id]: line?.option ?? middle }
  }
  const { strategy } = seat.view.own
  return MEDIATIONS[strategy.mediating](strategy)({
    from: start,
    choices,
    score: scoring(seat),
    luck: seat.luck,
  })
}

/**
 * The part of a full text that the mediator lays on the table: the issues nearest to agreement while there is time, the
 * whole of it towards the end. Null when everything of it was refused before or is in the draft.
 */
export const textToLay = (seat: Seat): Package | null => {
  const { view } = seat
  const text = singleText(seat)
  const open = view.scenario.issues.filter(
    ({ id }) => view.round.agenda.includes(id) && view.draft[id] === undefined && text[id] !== undefined,
  )
  const openIds = new Set(open.map(({ id }) => id))
  const refused = new Set(
    view.offers
      .filter((offer) => offer.by === view.viewer && wasRefused(offer))
      .map((offer) => keyOf(offer.package)),
  )
  const nearest = [...open].sort((a, b) => distance(seat, a) - distance(seat, b))
  const most = view.clock >= WHOLE ? open.length : Math.min(open.length, 1 + Math.floor(2 * view.clock))
  const fresh: { pack: Package; obstacles: number }[] = []
  for (const { id } of nearest)
    for (let size = most; size >= 1; size--) {
      const first = [id, ...nearest.map((issue) => issue.id).filter((one) => one !== id)].slice(0, size)
      const issues = first.reduce((all, issue) => withNeeded(seat, text, issue, all), new Set<IssueId>())
      const pack = restrictTo(text, issues)
      if (refused.has(keyOf(pack)) || ![...issues].every((issue) => openIds.has(issue))) continue
      fresh.push({ pack, obstacles: barredForOthers(seat, pack) + namedBefore(seat, pack) / 2 })
    }
  // Everything of it was refused: one issue alone, at the option that comes next after those refused.
  if (fresh.length === 0)
    for (const issue of nearest)
      for (const option of between(seat, issue)) {
        const pack: Package = { [issue.id]: option }
        if (refused.has(keyOf(pack))) continue
        fresh.push({ pack, obstacles: barredForOthers(seat, pack) + namedBefore(seat, pack) / 2 })
      }
  if (open.length <= FEW && fresh.every(({ obstacles }) => obstacles > 0)) {
    const pack = changesIn(seat, restrictTo(singleText(seat, true), new Set(view.round.agenda)))
    if (issuesIn(pack).length > 0 && !refused.has(keyOf(pack)) && barredForOthers(seat, pack) === 0)
      return pack
  }
  // The first with the fewest obstacles: the order is from the nearest issues and the fullest text on.
  return (
    fresh.reduce<(typeof fresh)[number] | null>(
      (best, one) => (best === null || one.obstacles < best.obstacles ? one : best),
      null,
    )?.pack ?? null
  )
}
