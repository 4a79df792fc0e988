/** The next full text: worth its target to its author, and of those the one worth most to the others. */
import { type Choices, type Figures, noughts, SILENT } from '../../bargaining/places.ts'
import { type ChoiceWish, type FoundChoices, searchChoices } from '../../bargaining/searchChoices.ts'
import { toNano } from '../../terms/rounding.ts'
import { prospectsOf } from '../prospects.ts'
import type { Seat } from '../seat.ts'
import { drawnWorth } from './drawn.ts'
import { nashWorth } from './nash.ts'
import { spaceOver } from './usableOptions.ts'

export interface CandidateText {
  readonly choices: Choices
  /** The issues in the order in which it was written: what is put on the table names them in the same. */
  readonly order: ArrayLike<number>
  /** To this party as an accord, in points. */
  readonly worth: number
  /** What the others are thought to see in it, in points, on average. */
  readonly liking: number
}

export interface Next extends CandidateText {
  readonly target: number
  /** The least that the party would sign for, and the most that it could still ask for. */
  readonly floor: number
  readonly best: number
  /** What the text is built on: the draft, or only what is sealed where the draft leaves it too little. */
  readonly on: 'draft' | 'sealed'
}

/** What the others are thought to see in each option, on average, by place. */
const likingsOf = ({ models, places }: Seat): Figures => {
  const likings = noughts(places.offsets[places.issues.length] ?? 0)
  for (let place = 0; place < likings.length; place++) {
    let sum = 0
    for (const { estimates } of models) sum += estimates[place] ?? 0
    likings[place] = toNano(sum / Math.max(1, models.length))
  }
  return likings
}

/**
 * Points added to the others' estimated liking for keeping what is initialled, or what they offer: they have said that
 * they accept it.
 */
const KEPT = 5

/** The estimated liking with those points added for what a text keeps. */
const likingsWith = (seat: Seat, text: Choices): Figures => {
  const likings = likingsOf(seat)
  for (let issue = 0; issue < text.length; issue++) {
    const choice = text[issue] ?? SILENT
    const place = (seat.places.offsets[issue] ?? 0) + choice
    if (choice !== SILENT) likings[place] = toNano((likings[place] ?? 0) + KEPT)
  }
  return likings
}

const textOf = (seat: Seat, { choices, order, worth, score }: FoundChoices): CandidateText => ({
  choices,
  order,
  worth: toNano(worth + seat.view.own.promised),
  liking: score,
})

const find = (seat: Seat, fixed: Choices, wish: ChoiceWish): FoundChoices | null =>
  searchChoices(spaceOver(seat, fixed), wish)

const ANY: ChoiceWish = { least: Number.NEGATIVE_INFINITY, scores: null }

/** Of the texts over `fixed` worth at least `least` to this party, the one worth most to the others. */
export const searchText = (seat: Seat, fixed: Choices, least: number): CandidateText | null => {
  const wish = { least: toNano(least - seat.view.own.promised), scores: likingsOf(seat) }
  const found = find(seat, fixed, wish)
  return found === null ? null : textOf(seat, found)
}

/** The text over `fixed` that is worth most to this party itself. */
export const bestText = (seat: Seat, fixed: Choices): CandidateText | null => {
  const found = find(seat, fixed, ANY)
  return found === null ? null : textOf(seat, found)
}

export const bestWorth = (seat: Seat, fixed: Choices): number | null => {
  const found = find(seat, fixed, ANY)
  return found === null ? null : toNano(found.worth + seat.view.own.promised)
}

/**
 * The full text that this party would offer now. Built on the draft as long as the draft still leaves it more than its
 * floor; else on what is sealed, which means proposing to reopen.
 */
export const nextText = (seat: Seat): Next | null => {
  const floor = toNano(seat.noDeal + seat.margin)
  const onDraft = bestWorth(seat, seat.agreedAt)
  const keeps = onDraft !== null && onDraft >= floor
  const fixed = keeps ? seat.agreedAt : seat.sealedAt
  const best = keeps ? onDraft : bestWorth(seat, fixed)
  if (best === null) return null
  const target = seat.bidding(
    prospectsOf(seat, best, floor, {
      nash: () => nashWorth(seat, { best, floor }, (least) => searchText(seat, fixed, least)),
      drawn: () => drawnWorth(seat, spaceOver(seat, fixed), floor) ?? best,
    }),
  )
  const text = searchText(seat, fixed, target)
  if (text === null) return null
  const { choices, order, worth, liking } = text
  return { choices, order, worth, liking, target, floor, best, on: keeps ? 'draft' : 'sealed' }
}

/** A text worth no less to this party than its next one that keeps as much as possible of what another has offered. */
export const nearestText = (seat: Seat, next: Next, offered: Choices): CandidateText | null => {
  const found = find(seat, next.on === 'draft' ? seat.agreedAt : seat.sealedAt, {
    least: toNano(next.target - seat.view.own.promised),
    scores: likingsWith(seat, offered),
  })
  return found === null ? null : textOf(seat, found)
}

/**
 * A text worth no less to this party than its next one that would reopen part of what is initialled: for when the open
 * issues lead nowhere. It changes as little as possible. Null where reopening gains nothing.
 */
export const reopeningText = (seat: Seat, next: Next): CandidateText | null => {
  const { view, places, agreedAt, sealedAt } = seat
  const fixed = agreedAt.slice()
  for (let issue = 0; issue < fixed.length; issue++) {
    const id = places.issues[issue]
    if (id !== undefined && view.round.agenda.includes(id)) fixed[issue] = sealedAt[issue] ?? SILENT
  }
  const found = find(seat, fixed, {
    least: toNano(next.target - view.own.promised),
    scores: likingsWith(seat, agreedAt),
  })
  if (found === null) return null
  const reopens = agreedAt.some((choice, issue) => choice !== SILENT && found.choices[issue] !== choice)
  return reopens ? textOf(seat, found) : null
}
