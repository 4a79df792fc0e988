/**
 * How often a party asked for, took and refused each option, by place: what models and bars count. Counting goes on from
 * where it was left when something is added to what was observed.
 */
import { type Choices, type Figures, noughts, type Places, SILENT } from '../../bargaining/places.ts'

/** An option that was put to the party: taken, or named as being in the way. */
export interface Reply {
  readonly issue: number
  readonly place: number
  readonly took: boolean
  /** Rounds ago. */
  readonly age: number
}

/** What a party showed: its own offers and its replies to others', each in order. */
export interface Evidence {
  readonly offers: readonly Choices[]
  readonly replies: readonly Reply[]
}

export interface Tally {
  /** Asked for in its own offers, or taken in another's. */
  readonly asked: Readonly<Figures>
  /** Named as being in the way: ever, in this round and the two before, in this round and the last. */
  readonly refused: Readonly<Figures>
  readonly refusedLately: Readonly<Figures>
  readonly refusedJustNow: Readonly<Figures>
  /** By issue, how often it asked again for what it had asked for last, or named the issue as being in the way. */
  readonly insisted: Readonly<Figures>
  /** What it asked for last, its opening where it has asked for nothing since. */
  readonly latest: Choices
}

const LATELY = 2
const JUST_NOW = 1

export const blankTally = (places: Places, opening: Choices): Tally => {
  const none = noughts(places.offsets[places.issues.length] ?? 0)
  return {
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
export const countOn = (before: Tally, { offsets }: Places, { offers, replies }: Evidence): Tally => {
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
  for (const { issue, place, took, age } of replies) {
    add(took ? asked : refused, place)
    if (took) continue
    add(insisted, issue)
    if (age <= LATELY) add(refusedLately, place)
    if (age <= JUST_NOW) add(refusedJustNow, place)
  }
  return { asked, refused, refusedLately, refusedJustNow, insisted, latest }
}
