/**
 * How often a party asked for, took and refused each option, by place: what models and bars count. Counts are continued
 * when something is added to what was observed.
 */
import { type Choices, type Figures, noughts, type Places, SILENT } from '../../bargaining/places.ts'

/** An option that was put to the party: taken, or named as being in the way. */
export interface Reply {
  readonly issue: number
  readonly place: number
  readonly took: boolean
  /** The round it was given in, counted from 0 among those agreed. */
  readonly round: number
}

/** What a party showed: its own offers and its replies to others', each in order. */
export interface Evidence {
  readonly offers: readonly Choices[]
  readonly replies: readonly Reply[]
}

/** Named as being in the way in the round counted from and the two before it, and in that round and the last. */
interface Refusals {
  readonly round: number
  readonly refusedLately: Readonly<Figures>
  readonly refusedJustNow: Readonly<Figures>
}

export interface ReplyTally extends Refusals {
  /** Asked for in its own offers, or taken in another's. */
  readonly asked: Readonly<Figures>
  /** Named as being in the way, ever. */
  readonly refused: Readonly<Figures>
  /** By issue, how often it asked again for what it had asked for last, or named the issue as being in the way. */
  readonly insisted: Readonly<Figures>
  /** What it asked for last, its opening where it has asked for nothing since. */
  readonly latest: Choices
}

const LATELY = 2
const JUST_NOW = 1

export const blankTally = (places: Places, opening: Choices): ReplyTally => {
  const none = noughts(places.offsets[places.issues.length] ?? 0)
  return {
    round: 0,
    asked: none,
    refused: none,
    refusedLately: none,
    refusedJustNow: none,
    insisted: noughts(places.issues.length),
    latest: opening,
  }
}

const add = (to: Figures, place: number): void => {
  to[place] = (to[place] ?? 0) + 1
}

/** The counts `before`, which stay as they are, with what was seen since. */
export const countOn = (
  before: ReplyTally,
  { offsets }: Places,
  { offers, replies }: Evidence,
): ReplyTally => {
  const { round } = before
  const asked = before.asked.slice()
  const refused = before.refused.slice()
  const refusedLately = before.refusedLately.slice()
  const refusedJustNow = before.refusedJustNow.slice()
  const insisted = before.insisted.slice()
  const latest = before.latest.slice()
  for (const offer of offers)
    for (let issue = 0; issue < offer.length; issue++) {
      const choice = offer[issue] ?? SILENT
      if (choice === SILENT) continue
      add(asked, (offsets[issue] ?? 0) + choice)
      if (latest[issue] === choice) add(insisted, issue)
      else latest[issue] = choice
    }
  for (const reply of replies) {
    add(reply.took ? asked : refused, reply.place)
    if (reply.took) continue
    add(insisted, reply.issue)
    if (round - reply.round <= LATELY) add(refusedLately, reply.place)
    if (round - reply.round <= JUST_NOW) add(refusedJustNow, reply.place)
  }
  return { round, asked, refused, refusedLately, refusedJustNow, insisted, latest }
}

/** The tally of the same replies as counted in a later round, in which they are older. */
export const countedIn = (round: number, before: ReplyTally, replies: readonly Reply[]): ReplyTally => {
  const refusedLately = noughts(before.refusedLately.length)
  const refusedJustNow = noughts(before.refusedJustNow.length)
  for (const reply of replies) {
    if (reply.took) continue
    if (round - reply.round <= LATELY) add(refusedLately, reply.place)
    if (round - reply.round <= JUST_NOW) add(refusedJustNow, reply.place)
  }
  return { ...before, round, refusedLately, refusedJustNow }
}
