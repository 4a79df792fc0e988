/** A rule's test as data: the talks, the moves made in them, and what is then the case. One `check` reads them all. */
import { expect } from 'vitest'
import type { HappeningType } from '../../src/table/event.ts'
import type { Move } from '../../src/table/move.ts'
import type { PartyState, TableState } from '../../src/table/state.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import { type Change, tinyScenario } from '../fixtures/tinyScenario.ts'

export interface Row {
  /** A sentence about behaviour. */
  readonly name: string
  readonly changes?: readonly Change[]
  readonly reading?: 'plain' | 'proud'
  readonly sitting?: 'short' | 'full'
  readonly seed?: number
  readonly moves: readonly Move[]
  /** The table refuses the last move, with this code and path. */
  readonly refused?: readonly [code: string, path: string]
  /** The kinds of events that the last move brought about, whole and in order. */
  readonly brings?: readonly HappeningType[]
  /** Kinds of events among them. */
  readonly without?: readonly HappeningType[]
  /** Ids stand here as plain texts. */
  readonly state?: Readonly<Partial<Record<keyof TableState, unknown>>>
  readonly toMove?: string | null
  /** Sealed as `!option`, initialled as `option`. */
  readonly draft?: Readonly<Record<string, string>>
  readonly seats?: Readonly<Record<string, Readonly<Partial<Record<keyof PartyState, unknown>>>>>
  readonly may?: { readonly has?: readonly string[]; readonly lacks?: readonly string[] }
  readonly also?: (talks: Talks) => void
}

export const talksOf = (row: Row): Talks =>
  openTalks(tinyScenario(...(row.changes ?? [])), {
    reading: (row.reading ?? 'plain') as ReadingId,
    sitting: (row.sitting ?? 'full') as SittingId,
    seed: row.seed ?? 1,
  })

const draftOf = ({ state }: Talks): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(state.draft).map(([issue, line]) => [
      issue,
      `${line?.status === 'sealed' ? '!' : ''}${line?.option}`,
    ]),
  )

/** Makes the moves, the last one apart; says plainly which earlier one was refused. */
const playUpTo = (talks: Talks, moves: readonly Move[]): void => {
  for (const [index, move] of moves.entries()) {
    const problem = talks.judge(move)
    if (problem !== null)
      throw new Error(
        `Move ${index} (${move.by}: ${move.type}) was refused: ${problem.code} ${problem.message}`,
      )
    talks.send(move)
  }
}

export const check = (row: Row): void => {
  const talks = talksOf(row)
  const last = row.moves.at(-1)
  playUpTo(talks, row.moves.slice(0, -1))
  if (last !== undefined) {
    const problem = talks.judge(last)
    expect(problem === null ? null : [problem.code, problem.path]).toEqual(row.refused ?? null)
    if (problem === null) {
      const brought = talks.send(last).map((event) => event.type)
      if (row.brings !== undefined) expect(brought).toEqual(row.brings)
      for (const type of row.without ?? []) expect(brought).not.toContain(type)
    } else {
      expect(problem.message).not.toBe('')
      expect(problem.hint).not.toBe('')
    }
  }
  if (row.state !== undefined) expect(talks.state).toMatchObject(row.state)
  if (row.toMove !== undefined) expect(talks.toMove).toBe(row.toMove)
  if (row.draft !== undefined) expect(draftOf(talks)).toEqual(row.draft)
  if (row.seats !== undefined) expect(talks.state.seats).toMatchObject(row.seats)
  const may = talks.toMove === null ? [] : talks.viewFor(talks.toMove).may
  for (const type of row.may?.has ?? []) expect(may).toContain(type)
  for (const type of row.may?.lacks ?? []) expect(may).not.toContain(type)
  row.also?.(talks)
}
