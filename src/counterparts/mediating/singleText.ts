/**
 * The single text (Fisher 1978; Klein, Faratin, Sayama & Bar-Yam 2003): the mediator drafts one text for both and
 * improves it change by change. In the literature the parties vote on each change; here, where a vote costs a meeting's
 * time, the mediator improves it by its models of both, climbing or annealing, and the parties vote on the result.
 */
import { type Choices, layChoices, packOf, SILENT } from '../../bargaining/places.ts'
import type { Package } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import { silence } from '../apart.ts'
import { concerning } from '../consent.ts'
import { MEDIATIONS } from '../library.ts'
import { isFree, namesShut } from '../mandate.ts'
import { estimatedWorth, type Model } from '../model/model.ts'
import { barredAmong, barredForOthers, namedAmong, withNeeded } from '../offering/needed.ts'
import {
  choicesIn,
  holdsIssue,
  numbersOfIssues,
  type Part,
  packIn,
  partOf,
  wholeOf,
} from '../offering/parts.ts'
import { changesIn } from '../offering/reopening.ts'
import type { Seat } from '../seat.ts'
import { type Changeable, withOption } from './improving.ts'

/** Weight of the mediator's own liking beside the product of the principals' gains. */
const OWN_SAY = 0.02
/** From this share of the time on, the mediator's text is a whole one. */
const WHOLE = 0.75
/** With no more than this many issues open, a text that gets nowhere may reopen something. */
const FEW = 3

/** What the mediator thinks a principal would see in a text, from the others' having it all their own way to its own asks. */
interface Stake {
  readonly model: Model
  readonly asked: number
  readonly least: number
}

const stakesOf = ({ models, asks }: Seat): Stake[] =>
  models.map((model, own) => {
    const seen = asks.map((text) => estimatedWorth(model, text))
    return { model, asked: seen[own] ?? 0, least: Math.min(...seen) }
  })

/** What a principal would gain, as a share of its asks. */
const gainIn = ({ model, asked, least }: Stake, text: Choices): number =>
  asked === least ? 0.5 : (estimatedWorth(model, text) - least) / (asked - least)

/** The product of the principals' gains (Nash), with a small say of the mediator's own; less for what they cannot sign. */
const scoring = (seat: Seat): ((text: Choices) => number) => {
  const stakes = stakesOf(seat)
  return (text) => {
    let product = 1
    for (const stake of stakes) product *= Math.max(0, gainIn(stake, text))
    return toNano(product + (OWN_SAY * seat.worthAt(text)) / 100 - 0.25 * barredAmong(seat, text, text))
  }
}

/** Whether the mediator may lay this: nothing of it is shut, and its own mandate lets it, for it is asked for its consent where it is to underwrite something. */
export const mayName = (seat: Seat, pack: Choices): boolean =>
  !namesShut(seat.mandate, pack) &&
  isFree(
    seat.mandate,
    concerning(seat.view.scenario, seat.view.viewer, pack),
    layChoices(seat.agreedAt, pack),
  )

/**
 * Options between one principal's ask and another's. Where there are options between, the asks themselves are left out:
 * a mediator's text does not give one side all that it asks.
 */
const between = (seat: Seat, issue: number): number[] => {
  const { view, asks } = seat
  const asked = asks.map((text) => text[issue] ?? SILENT).filter((choice) => choice !== SILENT)
  const low = Math.min(...asked)
  const high = Math.max(...asked)
  const inner = high - low > 1 ? 1 : 0
  const options = view.scenario.issues[issue]?.options ?? []
  return [...options.keys()].filter(
    (choice) =>
      choice >= low + inner &&
      choice <= high - inner &&
      mayName(seat, withOption(silence(seat), issue, choice)),
  )
}

/** How far apart the principals' asks lie on an issue, as a share of its options. */
const distance = ({ places, asks }: Seat, issue: number): number => {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const text of asks) {
    const choice = text[issue] ?? SILENT
    if (choice < low) low = choice
    if (choice > high) high = choice
  }
  return (high - low) / (places.options[issue]?.length ?? 1)
}

/** A text of the mediator's, and the order in which it names the issues: those of the draft before the others. */
interface Drafted {
  readonly text: Choices
  readonly order: readonly number[]
}

/**
 * A full text, improved step by step from the middle between the asks. With `reopening`, what is initialled may change as well,
 * starting from what it is.
 */
const singleText = (seat: Seat, reopening = false): Drafted => {
  const { view, agreedAt } = seat
  const choices: Changeable[] = []
  const from = agreedAt.slice()
  for (const [issue, { id }] of view.scenario.issues.entries()) {
    const line = view.draft[id]
    const mayReopen = reopening && view.round.agenda.includes(id) && line?.status === 'initialled'
    if (line !== undefined && !mayReopen) continue
    const options = between(seat, issue)
    const middle = options[Math.floor((options.length - (seat.luck(`middle ${id}`) < 0.5 ? 1 : 0)) / 2)]
    if (middle === undefined) continue
    choices.push({ issue, options })
    if (line === undefined) from[issue] = middle
  }
  const { strategy } = view.own
  const issues = [...agreedAt.keys()]
  return {
    text: MEDIATIONS[strategy.mediating](strategy)({
      from,
      choices,
      score: scoring(seat),
      luck: (purpose) => seat.luck(purpose),
    }),
    order: [
      ...issues.filter((issue) => agreedAt[issue] !== SILENT),
      ...issues.filter((issue) => agreedAt[issue] === SILENT),
    ],
  }
}

/** A candidate for the table with the number of obstacles to it: the fewer the better. */
interface Layable {
  readonly text: Choices
  readonly part: Part
  readonly obstacles: number
  /** Whether it leaves every issue that it names at the status quo, which only asks one side to give up. */
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

/** Not refused before, and nothing that somebody has just said it cannot take. */
const isFresh = (seat: Seat, pack: Choices): boolean => seat.past.refused(pack) === 0 && !seat.isSpent(pack)

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
      if (isFresh(seat, pack) && mayName(seat, pack)) fresh.push(layable(seat, text, part, pack))
    }
  return fresh
}

/** One issue alone, at an option that was not refused before. */
const freshOptions = (seat: Seat, nearest: readonly number[]): Layable[] =>
  nearest.flatMap((issue) =>
    between(seat, issue).flatMap((option) => {
      const text = withOption(silence(seat), issue, option)
      return isFresh(seat, text) ? [layable(seat, text, wholeOf(text), text)] : []
    }),
  )

/** What reopens something initialled, of this round's issues, where that was not refused and nobody is known to bar it. */
const reopening = (seat: Seat, agenda: Part): Package | null => {
  const { text, order } = singleText(seat, true)
  const changes = changesIn(seat, choicesIn(text, agenda))
  const isOpen = wholeOf(changes) !== 0 && isFresh(seat, changes) && mayName(seat, changes)
  return isOpen && barredForOthers(seat, changes) === 0 ? packOf(seat.places, changes, order) : null
}

/**
 * The part of a full text that the mediator lays on the table: the issues nearest to agreement while there is time, the
 * whole of it towards the end. Null when everything of it was refused before or is in the draft; and, while there is time,
 * when it could only leave things as they are, which may be part of an accord but is no step to one.
 */
export const textToLay = (seat: Seat): Package | null => {
  const { view, places } = seat
  const { text, order } = singleText(seat)
  const onAgenda = partOf(numbersOfIssues(seat, view.round.agenda))
  const far = places.issues.map((_, issue) => distance(seat, issue))
  const nearest = [...far.keys()]
    .filter(
      (issue) => holdsIssue(onAgenda, issue) && seat.agreedAt[issue] === SILENT && text[issue] !== SILENT,
    )
    .sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0))
  const open = nearest.length
  const most = view.clock >= WHOLE ? open : Math.min(open, 1 + Math.floor(2 * view.clock))
  const parts = freshParts(seat, text, nearest, most)
  // Everything of it was refused: one issue alone, at the next option after those refused.
  const fresh = parts.length > 0 ? parts : freshOptions(seat, nearest)
  if (open <= FEW && fresh.every(({ obstacles }) => obstacles > 0)) {
    const reopened = reopening(seat, onAgenda)
    if (reopened !== null) return reopened
  }
  // The first with the fewest obstacles: candidates are ordered from the nearest issues and the fullest text on. Those
  // that change something come before those that change nothing.
  const best = fresh.reduce<Layable | null>((least, one) => {
    if (least === null || one.obstacles < least.obstacles) return one
    return one.obstacles === least.obstacles && least.isIdle && !one.isIdle ? one : least
  }, null)
  if (best === null || (best.isIdle && view.clock < WHOLE)) return null
  return packIn(seat, best.text, best.part, order)
}
