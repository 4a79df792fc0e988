/** The input of all findings: the closed talks, the table as it was at each move, and every text's worth. */

import type { Domain } from '../bargaining/domain.ts'
import type { Books } from '../table/books.ts'
import { whoMoves } from '../table/chart.ts'
import { judgeAt } from '../table/judgeAt.ts'
import type { Move } from '../table/move.ts'
import { broughtIn } from '../table/news.ts'
import { roundNow, type Setting, settingOf } from '../table/setting.ts'
import type { TableState } from '../table/state.ts'
import { statesBefore } from '../table/statesBefore.ts'
import { makeMove } from '../table/step.ts'
import { accordWorthNow, noDealNow } from '../table/worthNow.ts'
import type { TalksTurn } from '../telling/turns.ts'
import type { PartyId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import { type Course, whenIn } from './course.ts'
import type { Flip } from './flip.ts'
import type { ExplainedRefusal } from './refusal.ts'
import type { MoveMade } from './refusals.ts'
import type { Worths } from './worths.ts'

export interface Account {
  readonly setting: Setting
  readonly books: Books
  /** Every text by its worth at the close. */
  readonly domain: Domain
  readonly course: Course
  readonly entries: readonly MoveMade[]
  /** By entry, the table as it stood before that move. */
  readonly states: readonly TableState[]
  /** The table once the talks had closed. */
  readonly last: TableState
  readonly refusals: readonly ExplainedRefusal[]
  /** What was found to turn refusals, by trying. */
  readonly flips: readonly Flip[]
  /** Seats that people held; none where counterparts played among themselves. */
  readonly people: readonly PartyId[]
}

export const accountOf = (
  read: Pick<Account, 'books' | 'domain' | 'course' | 'entries' | 'last' | 'refusals' | 'flips' | 'people'>,
): Account => {
  const { scenario, reading, sitting } = read.books
  return {
    ...read,
    setting: settingOf(scenario, reading, sitting),
    states: statesBefore(scenario, { ...read.books, brought: broughtIn(read.books.record) }, read.entries),
  }
}

/** The turn in which an entry's move was made. */
export const turnOfEntry = ({ setting, states, books }: Account, entry: number): TalksTurn => {
  const state = states[entry]
  if (state === undefined) throw new Error(`The transcript has no entry ${entry}.`)
  return whenIn(books.scenario, books.sitting)({ round: roundNow(setting, state).id, turn: state.turn })
}

/** The entry whose move brought about what stands in the record at that index. */
export const entryOfEvent = ({ states }: Account, index: number): number =>
  Math.max(
    0,
    states.findLastIndex(({ record }) => record.length <= index),
  )

/** Worth to each principal as the table stood then; what the text leaves out keeps its status quo. */
export const worthsThen = ({ setting, books }: Account, state: TableState, text: Package): Worths =>
  books.principals.map((party) => accordWorthNow(setting, state, party, text))

export const noDealsThen = ({ setting, books }: Account, state: TableState): Worths =>
  books.principals.map((party) => noDealNow(setting, state, party))

export const lessWorths = (these: Worths, those: Worths): Worths =>
  these.map((worth, p) => toNano(worth - (those[p] ?? 0)))

/** Whether somebody's capital never allows an option of this text. */
export const isRedLineOfAny = ({ books }: Account, text: Package): boolean =>
  Object.values(books.parties).some(({ redLines }) =>
    redLines.some(({ issue, option }) => text[issue] === option),
  )

/** Whether the rules let this offer be made at that table, and all that are asked then accept it. */
export const couldBeAgreed = ({ setting }: Account, before: TableState, offer: Move): boolean => {
  if (judgeAt(setting, before, offer) !== null) return false
  let state = makeMove(setting, before, offer)
  const { length: number } = state.offers
  while (state.pending?.offer === number) {
    const by = whoMoves(setting, state)
    if (by === null) return false
    const yes: Move = { type: 'answer', by, accept: true, inTheWay: [] }
    if (judgeAt(setting, state, yes) !== null) return false
    state = makeMove(setting, state, yes)
  }
  return true
}
