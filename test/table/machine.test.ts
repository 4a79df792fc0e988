import { getShortestPaths } from '@xstate/graph'
import { describe, expect, test } from 'vitest'
import { whoMoves } from '../../src/table/chart.ts'
import { judgeAt } from '../../src/table/judgeAt.ts'
import type { Move } from '../../src/table/move.ts'
import { stateAtStart } from '../../src/table/opening.ts'
import type { TableState } from '../../src/table/state.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { withMediator } from '../fixtures/tinyScenario.ts'
import { freeHand, inEveryRound, inRound } from './changes.ts'
import { emptyWalk, tableByActor, tinySetting, walkThrough, wholeMachine } from './machineWalk.ts'
import { seat } from './moves.ts'
import { ROWS } from './rows/all.ts'
import { talksMachine } from './statechart.ts'

/** Short enough to be walked through whole: two turns, then one. */
const CHANGES = [
  withMediator,
  freeHand,
  inEveryRound({ turns: 1, mediatorEvery: 0 }),
  inRound('second', { turns: 2, mediatorEvery: 1 }),
]
const setting = tinySetting(CHANGES, 'short')
const { scenario } = setting

const whole = { water: 'even', path: 'open', wall: 'gate' }

/** A few moves of every kind for whoever is to move, whether in order or not; what only north does, south need not. */
const movesFor = (by: PartyId): readonly Move[] => {
  const party = seat(by)
  const always = [
    party.offers(whole),
    party.accepts(),
    party.refuses(),
    party.agrees(),
    party.declines(),
    party.floats({ wall: 'gate' }),
    party.responds(true),
    party.leavesCaucus(),
    party.publishes('stern'),
    party.signs(),
    party.passes(),
    party.walksAway(),
  ]
  if (by === 'elder') return [...always, party.promises('pump'), party.presses('south')]
  if (by === 'south')
    return [...always, party.takesUp(1), party.consultsCapital(), party.wantsReopened('wall')]
  return [
    ...always,
    party.offers({ path: 'open' }),
    party.asksAside('south'),
    party.discloses('wall'),
    party.asksMediator(),
    party.asksToAdjourn(),
  ]
}

/**
 * What of a state makes a difference to what may come next. Worths, moods, texts and the record do not: without them
 * the talks have few enough states to walk through all of them.
 */
const essence = ({ record, seats, asks, offers, draft, held, settled, ...rest }: TableState): string =>
  JSON.stringify([
    rest,
    Object.entries(draft).map(([issue, line]) => [issue, line?.status]),
    Object.values(rest.standing).map((number) => {
      const offer = offers[(number ?? 0) - 1]
      return [offer?.package, offer?.answers.map(({ by, accepted }) => [by, accepted])]
    }),
  ])

interface Seen {
  readonly value: unknown
  readonly context: { readonly table: TableState }
}

const asSeen = (snapshot: unknown): Seen => snapshot as Seen

const paths = getShortestPaths(talksMachine(setting), {
  input: stateAtStart(setting, 1),
  events: (snapshot) => {
    const { table } = asSeen(snapshot).context
    const mover = whoMoves(setting, table)
    return mover === null ? [] : [...movesFor(mover)]
  },
  serializeState: (snapshot) =>
    `${JSON.stringify(asSeen(snapshot).value)} ${essence(asSeen(snapshot).context.table)}`,
  limit: 200_000,
})

const tableAfter = ({ state }: (typeof paths)[number]): TableState => asSeen(state).context.table

const isMove = (event: { readonly type: string }): event is Move => !event.type.startsWith('xstate.')

const movesOf = (path: (typeof paths)[number]): readonly Move[] =>
  path.steps.map(({ event }) => event).filter(isMove)

const walkedBy = (path: (typeof paths)[number]): Talks => {
  const { reading, sitting } = setting
  const talks = openTalks(scenario, { reading, sitting: sitting.id, seed: 1 })
  for (const move of movesOf(path)) talks.send(move)
  return talks
}

describe('paths through the statechart of the table of states', () => {
  test('are many, and reach all four ends', () => {
    expect(paths.length).toBeGreaterThan(1000)
    const ends = new Set(paths.map((path) => tableAfter(path).end?.end))
    for (const end of ['signed', 'brokenOff', 'partial', 'adjourned'] as const) expect(ends).toContain(end)
  })

  test('are stepped through by the talks to the same table, down to the record', () => {
    for (const path of paths)
      expect(JSON.stringify(walkedBy(path).state)).toBe(
        JSON.stringify(tableByActor(setting, 1, movesOf(path))),
      )
  })

  test('end at a table that every refused move leaves the same object, said by the same problem as `judge`', () => {
    let refused = 0
    for (const path of paths) {
      const talks = walkedBy(path)
      const { state } = talks
      for (const move of scenario.parties.flatMap(({ id }) => movesFor(id))) {
        const problem = talks.judge(move)
        if (problem === null) continue
        refused++
        expect(talks.make(move)).toEqual(problem)
        expect(talks.state).toBe(state)
      }
    }
    expect(refused).toBeGreaterThan(1000)
  })

  test('always leave somebody a move, until the talks are closed', () => {
    for (const path of paths) {
      const table = tableAfter(path)
      const mover = whoMoves(setting, table)
      if (table.phase === 'briefing' || table.phase === 'closed') expect(mover).toBeNull()
      else
        expect(movesFor(mover as PartyId).some((move) => judgeAt(setting, table, move) === null)).toBe(true)
    }
  })
})

test('every state and every transition of the statechart is passed through', () => {
  const walk = emptyWalk()
  for (const path of paths) walkThrough(setting, 1, movesOf(path), walk)
  for (const row of Object.values(ROWS).flat()) {
    const moves = row.refused === undefined ? row.moves : row.moves.slice(0, -1)
    walkThrough(tinySetting(row.changes ?? [], row.sitting, row.reading), row.seed ?? 1, moves, walk)
  }
  const machine = wholeMachine(tinySetting([withMediator]))
  expect([...machine.states].filter((name) => !walk.states.has(name))).toEqual([])
  expect([...machine.transitions].filter((line) => !walk.transitions.has(line))).toEqual([])
  expect(machine.states.size).toBeGreaterThan(18)
  expect(machine.transitions.size).toBeGreaterThan(40)
})
