/** A fork that may be suggested, with its score among those of its kind. */
import { judgeAt } from '../../table/judgeAt.ts'
import type { Move } from '../../table/move.ts'
import type { TableState } from '../../table/state.ts'
import { type Account, turnOfEntry } from '../account.ts'
import type { Added, Fork } from './fork.ts'

export interface Candidate {
  readonly fork: Fork
  readonly weight: number
}

export const candidate = (
  account: Account,
  entry: number,
  move: Move,
  added: Added,
  weight: number,
): Candidate[] => {
  const state = account.states[entry]
  if (state === undefined) return []
  const at = turnOfEntry(account, entry)
  const turn = account.course.turns[state.record.length - 1] ?? 0
  return [{ fork: { entry, by: move.by, at, turn, move, added }, weight }]
}

export const isLawful = ({ setting }: Account, state: TableState, move: Move): boolean =>
  judgeAt(setting, state, move) === null
