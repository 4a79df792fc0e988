import { getShortestPaths } from '@xstate/graph'
import { describe, expect, test } from 'vitest'
import { whoMoves } from '../../src/table/floor.ts'
import { judge } from '../../src/table/judge.ts'
import { type TalksEvent, talksMachine } from '../../src/table/machine.ts'
import { MOVE_TYPES, type Move } from '../../src/table/move.ts'
import { stateAtStart } from '../../src/table/opening.ts'
import type { TableState } from '../../src/table/state.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { withMediator } from '../fixtures/tinyScenario.ts'
import { freeHand, inEveryRound, inRound } from './changes.ts'
import { emptyWalk, tinySetting, walkThrough, wholeMachine } from './machineWalk.ts'
import { seat } from './moves.ts'
import { ROWS } from './rows/all.ts'

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
    return mover === null ? [{ type: 'sitDown' } as TalksEvent] : [...movesFor(mover)]
  },
  serializeState: (snapshot) =>
    `${JSON.stringify(asSeen(snapshot).value)} ${essence(asSeen(snapshot).context.table)}`,
  limit: 200_000,
})

const movesOf = (path: (typeof paths)[number]): readonly Move[] =>
  path.steps
    .map(({ event }) => event as TalksEvent)
    .filter((event) => event.type !== 'sitDown' && (MOVE_TYPES as readonly string[]).includes(event.type))
    .map((event) => event as Move)

describe('paths through the machine, found from the machine itself', () => {
  test('are many, and reach all four ends', () => {
    expect(paths.length).toBeGreaterThan(1000)
    const ends = new Set(paths.map(({ state }) => asSeen(state).context.table.end?.end))
    for (const end of ['signed', 'brokenOff', 'partial', 'adjourned'] as const) expect(ends).toContain(end)
  })

  test('are walked by the talks to the same states', () => {
    for (const path of paths) {
      const talks = openTalks(scenario, {
        reading: setting.reading,
        sitting: setting.sitting.id,
        seed: 1,
      })
      for (const move of movesOf(path)) talks.send(move)
      const reached = asSeen(path.state).context.table
      if (reached.phase !== 'briefing') expect(essence(talks.state)).toBe(essence(reached))
    }
  })

  test('leave the machine where it was whenever a move is not in order', () => {
    for (const path of paths)
      for (const [index, { event, state }] of path.steps.entries()) {
        const before = path.steps[index - 1]?.state
        if (before === undefined || (event as TalksEvent).type === 'sitDown') continue
        const { table } = asSeen(before).context
        if (judge(setting, table, event as Move) !== null) expect(asSeen(state).context.table).toBe(table)
      }
  })

  test('always leave somebody a move, until the talks are closed', () => {
    for (const { state } of paths) {
      const { table } = asSeen(state).context
      const mover = whoMoves(setting, table)
      if (table.phase === 'briefing' || table.phase === 'closed') expect(mover).toBeNull()
      else expect(movesFor(mover as PartyId).some((move) => judge(setting, table, move) === null)).toBe(true)
    }
  })
})

test('every state and every transition of the machine is passed through', () => {
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
