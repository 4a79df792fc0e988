/**
 * Which part of the next full text to offer now. If only whole accords were offered, nothing would be settled for
 * rounds: early offers are small and close to what the others ask, then come trades, and the whole accord late.
 */
import { type Choices, type Figures, isWhole, layChoices, noughts, SILENT } from '../../bargaining/places.ts'
import type { IssueId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import { apartPackages } from '../apart.ts'
import { keyOf } from '../draft.ts'
import { isFree } from '../mandate.ts'
import type { Seat } from '../seat.ts'
import { leastToSign } from '../signing.ts'
import { barredAmong, namedAmong, withNeeded } from './needed.ts'
import {
  choicesIn,
  holdsIssue,
  issuesInPart,
  numbersOfIssues,
  type Part,
  packIn,
  partOf,
  wholeOf,
} from './parts.ts'
import type { Next } from './text.ts'

export interface Bundle {
  readonly package: Package
  readonly choices: Choices
  readonly forAccordOnly: readonly IssueId[]
}

/** Clock from which offers begin to grow, and from which they are whole. */
const GROWS = 0.3
const WHOLE = 0.8
/**
 * Points missed by the others that count as much as one issue more or fewer than wanted, or one refusal of the same.
 */
const SIZE_COUNTS = 2
const REFUSAL_COUNTS = 9
/** After so many refusals a package is not offered again in the same form. */
const ENOUGH = 2
const JITTER = 2
/** How much the weight of its heaviest issue speaks against a bundle at the start: easy matters first. */
const HEAVY_COUNTS = 0.5
/** The same for an option that was named as being in the way of late, and for one that another cannot sign for yet. */
const NAMED_COUNTS = 2
const BARRED_COUNTS = 12

/** Issues of this round on which the text says something else than the draft. */
const openIn = (seat: Seat, text: Choices): number[] =>
  numbersOfIssues(seat, seat.view.round.agenda).filter(
    (issue) => seat.sealedAt[issue] === SILENT && seat.agreedAt[issue] !== text[issue],
  )

/** What one of the others asks for on an issue, and what a text would give it there, in its own points as they are seen. */
interface Claim {
  readonly asked: Readonly<Figures>
  readonly given: Readonly<Figures>
  readonly asks: Choices
}

const claimsOn = (seat: Seat, text: Choices): Claim[] =>
  seat.models.map(({ estimates }, at) => {
    const { offsets } = seat.places
    const asks = seat.asks[at] ?? seat.agreedAt
    const asked = noughts(text.length)
    const given = noughts(text.length)
    for (let issue = 0; issue < text.length; issue++) {
      const start = offsets[issue] ?? 0
      asked[issue] = estimates[start + (asks[issue] ?? SILENT)] ?? 0
      given[issue] = estimates[start + (text[issue] ?? SILENT)] ?? 0
    }
    return { asked, given, asks }
  })

/** What one of the others is thought to miss most in a part of a text: what it asks there less what it would get. */
const missedIn = (claims: readonly Claim[], part: Part, order: ArrayLike<number>): number => {
  let most = 0
  for (const { asked, given, asks } of claims) {
    let missed = 0
    for (let k = 0; k < order.length; k++) {
      const issue = order[k] ?? 0
      if (holdsIssue(part, issue) && asks[issue] !== SILENT)
        missed = missed + (asked[issue] ?? 0) - (given[issue] ?? 0)
    }
    most = Math.max(most, missed)
  }
  return most
}

/** Small at first, then as many as are open; a round in which nothing is settled yet is tried with little. */
const wantedSize = (seat: Seat, open: number, grown: number): number => {
  const { view } = seat
  const wanted = 1 + grown * (open - 1)
  const settled = view.record[seat.recalled.lastSettlement]?.round === view.round.id
  return settled ? wanted : Math.min(wanted, 1 + (open - 1) * grown * grown)
}

const heaviest = (weights: readonly number[], part: Part): number => {
  let most = Number.NEGATIVE_INFINITY
  for (let issue = 0; issue < weights.length; issue++)
    if (holdsIssue(part, issue)) most = Math.max(most, weights[issue] ?? 0)
  return most
}

/** A separable issue is kept for the accord where sealing it alone would leave this party with less. */
const keptForAccord = (seat: Seat, pack: Choices, order: ArrayLike<number>): IssueId[] => {
  const kept: IssueId[] = []
  for (let k = 0; k < order.length; k++) {
    const issue = order[k] ?? 0
    const id = seat.places.issues[issue]
    if (id === undefined || pack[issue] === SILENT || seat.places.separable[issue] !== true) continue
    if (seat.noDealWith(choicesIn(pack, partOf([issue]))) < seat.noDeal) kept.push(id)
  }
  return kept
}

/** Each open issue with what it needs, each two of them, then one more each time from the least contested on, and all. */
const partsOf = (
  seat: Seat,
  text: Choices,
  open: readonly number[],
  ease: (issue: number) => number,
): Part[] => {
  const single = open.map((issue) => withNeeded(seat, text, issue))
  const parts = [...single]
  for (let i = 0; i < single.length; i++)
    for (let j = i + 1; j < single.length; j++) parts.push((single[i] ?? 0) | (single[j] ?? 0))
  const easy = open.map((issue, at) => ({ part: single[at] ?? 0, ease: ease(issue) }))
  let grown: Part = 0
  for (const { part } of easy.sort((a, b) => a.ease - b.ease)) {
    grown |= part
    parts.push(grown)
  }
  parts.push(partOf(open))
  return parts
}

/** A package that may be offered, and the part of its text that it is. */
interface Candidate {
  readonly text: Choices
  readonly part: Part
}

/** The part of the text to offer now; null when there is nothing new to say. */
export const chooseBundle = (seat: Seat, next: Next): Bundle | null => {
  const { view, places, past, agreedAt } = seat
  const { order } = next
  const open = openIn(seat, next.choices)
  const agenda = partOf(numbersOfIssues(seat, view.round.agenda))
  const grown = Math.min(1, Math.max(0, (view.clock - GROWS) / (WHOLE - GROWS)))
  const wanted = wantedSize(seat, open.length, grown)
  const weights = places.issues.map((issue) => view.own.sheet.weights[issue] ?? 0)
  const whole = wholeOf(next.choices)
  let best: (Candidate & { readonly cost: number }) | null = null

  const weigh = (candidate: Candidate, claims: readonly Claim[]): void => {
    const { text, part } = candidate
    const pack = choicesIn(text, part)
    const draft = layChoices(agreedAt, pack)
    if (!isFree(seat.mandate, pack, draft)) return
    // Once accepted, it would complete a draft to be signed at once.
    if (isWhole(draft) && seat.worthAt(draft) < leastToSign(seat)) return
    const refused = past.refused(pack)
    if (refused >= ENOUGH || seat.isSpent(pack)) return
    const size = issuesInPart(part)
    const least =
      missedIn(claims, part, order) / size +
      HEAVY_COUNTS * (1 - grown) * heaviest(weights, part) +
      SIZE_COUNTS * Math.abs(size - wanted) +
      REFUSAL_COUNTS * refused +
      NAMED_COUNTS * namedAmong(seat, pack) +
      BARRED_COUNTS * barredAmong(seat, pack, draft)
    // Chance only adds to the score, so the bound holds without it.
    if (best !== null && toNano(least) >= best.cost) return
    const cost = toNano(least + JITTER * seat.luck(`bundle ${keyOf(places, pack)}`))
    if (best === null || cost < best.cost) best = { text, part, cost }
  }

  const claims = claimsOn(seat, next.choices)
  const tried = new Set<Part>()
  for (const wide of partsOf(seat, next.choices, open, (issue) => missedIn(claims, 1 << issue, order))) {
    const part = wide & whole
    if (part === 0 || (part & ~agenda) !== 0 || tried.has(part)) continue
    tried.add(part)
    weigh({ text: next.choices, part }, claims)
  }
  for (const text of apartPackages(seat)) {
    const part = wholeOf(text)
    const same = open.some((issue) => part === 1 << issue && text[issue] === next.choices[issue])
    if (!(same && tried.has(part))) weigh({ text, part }, claimsOn(seat, text))
  }
  return best === null ? null : bundleOf(seat, best, order)
}

/** A part of a text as it is put on the table. */
export const bundleOf = (seat: Seat, { text, part }: Candidate, order: ArrayLike<number>): Bundle => {
  const choices = choicesIn(text, part)
  return {
    package: packIn(seat, text, part, order),
    choices,
    forAccordOnly: keptForAccord(seat, choices, order),
  }
}
