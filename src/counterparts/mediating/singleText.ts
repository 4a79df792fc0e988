/**
 * The single text (Fisher 1978; Klein, Faratin, Sayama & Bar-Yam 2003): the mediator drafts one text for both and betters
 * it change by change. There the parties vote on each change; here, where a vote costs a meeting's time, the mediator
 * betters it by what it has seen of both, climbing or annealing, and the parties vote on the text it arrives at.
 */
import {
  type Choices,
  choiceOf,
  choicesOf,
  layChoices,
  type Places,
  SILENT,
} from '../../bargaining/places.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { issuesIn, type Package, restrictTo } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import { MEDIATIONS } from '../library.ts'
import { barAt } from '../mandate.ts'
import { estimatesOf } from '../model/model.ts'
import { barredAmong, barredForOthers, namedAmong, withNeeded } from '../offering/needed.ts'
import {
  choicesIn,
  holdsIssue,
  numbersOf,
  orderOf,
  type Part,
  packIn,
  partOf,
  wholeOf,
} from '../offering/parts.ts'
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

const stakesOf = (seat: Seat): Stake[] => {
  const { places, view } = seat
  const asks = seat.models.map((model) => choicesOf(places, view.asks[model.party] ?? {}))
  return seat.models.map((model, own) => {
    const estimates = estimatesOf(places, model)
    const seen = asks.map((text) => seenIn(estimates, places, text))
    const asked = seen[own] ?? 0
    return { estimates, asked, least: Math.min(...seen) }
  })
}

const seenIn = (estimates: Float64Array, { offsets }: Places, text: Choices): number => {
  let sum = 0
  for (let issue = 0; issue < text.length; issue++) {
    const choice = text[issue] ?? SILENT
    if (choice !== SILENT) sum += estimates[(offsets[issue] ?? 0) + choice] ?? 0
  }
  return sum
}

/** What a principal would gain, as a share of its asks. */
const gainIn = ({ estimates, asked, least }: Stake, places: Places, text: Choices): number =>
  asked === least ? 0.5 : (seenIn(estimates, places, text) - least) / (asked - least)

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

/** What each principal asks for now. */
const asksOf = ({ others, places, view }: Seat): Choices[] =>
  others.map((party) => choicesOf(places, view.asks[party] ?? {}))

/**
 * Options between one principal's ask and another's. Where others lie between them, neither ask itself: a text that gives
 * one side all it asks is not a mediator's.
 */
const between = (seat: Seat, asks: readonly Choices[], issue: number): OptionId[] => {
  const { places, mandate, view } = seat
  const asked = asks.map((text) => text[issue] ?? SILENT).filter((choice) => choice !== SILENT)
  const low = Math.min(...asked)
  const high = Math.max(...asked)
  const inner = high - low > 1 ? 1 : 0
  const text = seat.agreedAt.slice()
  const open = (view.scenario.issues[issue]?.options ?? []).filter(({ underwriters }, choice) => {
    if (choice < low + inner || choice > high - inner) return false
    text[issue] = choice
    return (
      !underwriters.includes(view.viewer) ||
      barAt(mandate, (places.offsets[issue] ?? 0) + choice, text) === null
    )
  })
  return open.map(({ id }) => id)
}

/** How far apart the principals' asks lie on an issue, as a share of its options. */
const distance = ({ places }: Seat, asks: readonly Choices[], issue: number): number => {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const text of asks) {
    const choice = text[issue] ?? SILENT
    if (choice < low) low = choice
    if (choice > high) high = choice
  }
  return (high - low) / (places.options[issue]?.length ?? 1)
}

/**
 * A full text, bettered from the middle between the asks on. With `reopening`, what is initialled may change as well,
 * starting from what it is.
 */
export const singleText = (seat: Seat, reopening = false): Package => {
  const choices = new Map<IssueId, readonly OptionId[]>()
  const asks = asksOf(seat)
  let start: Package = seat.agreed
  for (const [number, issue] of seat.view.scenario.issues.entries()) {
    const line = seat.view.draft[issue.id]
    const mayReopen = reopening && seat.view.round.agenda.includes(issue.id) && line?.status === 'initialled'
    if (line !== undefined && !mayReopen) continue
    const options = between(seat, asks, number)
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
    luck: (purpose) => seat.luck(purpose),
  })
}

/** Something that the mediator could lay, with how much speaks against it: the fewer obstacles, the better. */
interface Layable {
  readonly text: Choices
  readonly part: Part
  readonly obstacles: number
  /** It would leave every issue that it names as it is: no more than to ask one side to give up. */
  readonly isIdle: boolean
}

const layable = (seat: Seat, text: Choices, part: Part, pack: Choices): Layable => ({
  text,
  part,
  obstacles: obstaclesTo(seat, pack),
  isIdle: pack.every((choice, issue) => choice === SILENT || choice === seat.places.statusQuo[issue]),
})

const obstaclesTo = (seat: Seat, pack: Choices): number =>
  barredAmong(seat, pack, layChoices(seat.agreedAt, pack)) + namedAmong(seat, pack) / 2

/** Parts of a text that were not refused before: from each of the nearest issues on, with fewer and fewer beside it. */
const freshParts = (seat: Seat, text: Choices, nearest: readonly number[], most: number): Layable[] => {
  const open = partOf(nearest)
  const tried = new Set<Part>()
  const fresh: Layable[] = []
  for (const issue of nearest)
    for (let size = most; size >= 1; size--) {
      const first = [issue, ...nearest.filter((one) => one !== issue)].slice(0, size)
      const part = first.reduce((all, one) => withNeeded(seat, text, one, all), 0)
      if (tried.has(part) || (part & ~open) !== 0) continue
      tried.add(part)
      const pack = choicesIn(text, part)
      if (seat.past.refused(pack) === 0) fresh.push(layable(seat, text, part, pack))
    }
  return fresh
}

/** One issue alone, at an option that was not refused before. */
const freshOptions = (seat: Seat, asks: readonly Choices[], nearest: readonly number[]): Layable[] =>
  nearest.flatMap((issue) =>
    between(seat, asks, issue).flatMap((option) => {
      const text = new Int16Array(seat.agreedAt.length).fill(SILENT)
      text[issue] = choiceOf(seat.places, issue, option)
      return seat.past.refused(text) > 0 ? [] : [layable(seat, text, wholeOf(text), text)]
    }),
  )

/**
 * The part of a full text that the mediator lays on the table: the issues nearest to agreement while there is time, the
 * whole of it towards the end. Null when everything of it was refused before or is in the draft; and, while there is time,
 * when it could only leave things as they are, which may be part of an accord but is no step to one.
 */
export const textToLay = (seat: Seat): Package | null => {
  const { view, places } = seat
  const text = singleText(seat)
  const choices = choicesOf(places, text)
  const asks = asksOf(seat)
  const onAgenda = partOf(numbersOf(seat, view.round.agenda))
  const far = places.issues.map((_, issue) => distance(seat, asks, issue))
  const nearest = [...far.keys()]
    .filter(
      (issue) => holdsIssue(onAgenda, issue) && seat.agreedAt[issue] === SILENT && choices[issue] !== SILENT,
    )
    .sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0))
  const open = nearest.length
  const most = view.clock >= WHOLE ? open : Math.min(open, 1 + Math.floor(2 * view.clock))
  const parts = freshParts(seat, choices, nearest, most)
  // Everything of it was refused: one issue alone, at the option that comes next after those refused.
  const fresh = parts.length > 0 ? parts : freshOptions(seat, asks, nearest)
  if (open <= FEW && fresh.every(({ obstacles }) => obstacles > 0)) {
    const pack = changesIn(seat, restrictTo(singleText(seat, true), new Set(view.round.agenda)))
    const refused = seat.past.refused(choicesOf(places, pack))
    if (issuesIn(pack).length > 0 && refused === 0 && barredForOthers(seat, pack) === 0) return pack
  }
  // The first with the fewest obstacles: the order is from the nearest issues and the fullest text on. What would change
  // something comes before what would not.
  const best = fresh.reduce<Layable | null>((least, one) => {
    if (least === null || one.obstacles < least.obstacles) return one
    return one.obstacles === least.obstacles && least.isIdle && !one.isIdle ? one : least
  }, null)
  if (best === null || (best.isIdle && view.clock < WHOLE)) return null
  return packIn(seat, best.text, best.part, orderOf(seat, text))
}
