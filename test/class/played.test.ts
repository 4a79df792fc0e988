import { describe, expect, test } from 'vitest'
import { awaitedDecisions } from '../../src/class/awaited.ts'
import type { SentAct } from '../../src/class/classAct.ts'
import type { ClassState } from '../../src/class/classState.ts'
import { replayClass } from '../../src/class/openClass.ts'
import type { ClassPlan } from '../../src/class/plan.ts'
import { seedOfTable, settingIn } from '../../src/class/tablePlay.ts'
import { takeAct } from '../../src/class/takeAct.ts'
import { teacherView } from '../../src/class/views/teacherView.ts'
import { decide } from '../../src/counterparts/playParty.ts'
import { playAgain } from '../../src/session/transcript/replay.ts'
import { broughtIn } from '../../src/table/news.ts'
import type { EventId } from '../../src/terms/ids.ts'
import { north, party, south } from '../table/moves.ts'
import {
  atTable,
  by,
  MINUTES,
  makes,
  type Run,
  runClass,
  SCENARIO,
  SECOND,
  teacher,
  tick,
} from './classRun.ts'

/** Lets counterparts decide wherever they are awaited, until none is: what a server does. */
const letDecide = (run: Run): { readonly state: ClassState; readonly sent: readonly SentAct[] } => {
  let { state } = run
  const sent = [...run.sent]
  const setting = settingIn(SCENARIO, state.plan)
  for (
    let [awaited] = awaitedDecisions(setting, state);
    awaited !== undefined;
    [awaited] = awaitedDecisions(setting, state)
  ) {
    const { decision } = decide(awaited.view, null, awaited.temperament)
    const act = {
      type: 'decided',
      table: awaited.table,
      seen: awaited.view.record.length,
      ...decision,
    } as const
    const now: SentAct = { by: { who: 'server' }, id: null, at: state.stamp + SECOND, act }
    const taken = takeAct(SCENARIO, state, now)
    if (!taken.ok) throw new Error(taken.problem.message)
    state = taken.state
    sent.push(now)
  }
  return { state, sent }
}

/** Everybody has left: counterparts play both tables to the end. */
const playedOut = (plan: Partial<ClassPlan> = {}) => {
  const run = runClass(plan, [
    ...atTable({ ann: [1, 'north'], bob: [1, 'south'], cat: [2, 'north'] }),
    makes('ann', north.passes()),
    teacher({ type: 'bringNews', tables: null, event: 'drought' as EventId }),
    ...['ann', 'bob', 'cat'].map((person) => teacher({ type: 'unseat', person })),
  ])
  return { run, ...letDecide(run) }
}

describe('a class played out', () => {
  const { run, state, sent } = playedOut()

  test('ends at every table, with reasons of every counterpart’s move in the rows', () => {
    expect(state.tables.map(({ talks }) => talks?.end?.end)).not.toContain(undefined)
    expect(
      state.tables.flatMap(({ moves }) => moves).filter(({ reasons }) => reasons !== null).length,
    ).toBeGreaterThan(20)
  })

  test('is replayed from its rows to the byte, without asking a counterpart', () => {
    const again = replayClass(SCENARIO, run.opening, JSON.parse(JSON.stringify(sent)) as readonly SentAct[])
    expect(again.ok && JSON.stringify(again.state)).toBe(JSON.stringify(state))
  })

  test('says which row cannot be replayed, and why', () => {
    const broken = sent.filter(({ act }) => act.type !== 'start')
    const again = replayClass(SCENARIO, run.opening, broken)
    expect(again).toMatchObject({ ok: false, row: 7, problem: { code: 'not-open' } })
  })

  test('leaves at each table a transcript like any other: its moves and the news brought in play it again', () => {
    for (const { number, talks, moves } of state.tables) {
      const again = playAgain(
        {
          reading: state.plan.reading,
          sitting: state.plan.sitting,
          seed: seedOfTable(state.plan, number),
          brought: broughtIn(talks?.record ?? []),
          entries: moves.map(({ move, reasons }) => ({ move, reasons })),
        },
        SCENARIO,
      )
      expect(again.refused).toBeNull()
      expect(again.talks.state.struck).toContain('drought')
      expect(JSON.stringify(again.talks.state)).toBe(JSON.stringify(talks))
    }
  })

  test('also where rounds were ended by the clock', () => {
    const timed = runClass({ minutes: 1, whenTimeIsUp: 'closeRound' }, [
      ...atTable(),
      makes('ann', north.offers({ path: 'open' })),
      tick(2 * MINUTES),
    ])
    const [table] = timed.state.tables
    expect(table?.moves.map(({ by: who }) => who)).toContain('clock')
    const { plan } = timed.state
    const entries = (table?.moves ?? []).map(({ move, reasons }) => ({ move, reasons }))
    const again = playAgain({ ...plan, seed: seedOfTable(plan, 1), entries }, SCENARIO)
    expect(JSON.stringify(again.talks.state)).toBe(JSON.stringify(table?.talks))
  })
})

test('no counterpart is asked at a table that is paused, left or played by people', () => {
  const waits = (...more: Parameters<typeof runClass>[1]) => {
    const { state } = runClass({}, [...atTable({ bob: [1, 'south'] }), ...more])
    return awaitedDecisions(settingIn(SCENARIO, state.plan), state).map(({ table, view }) => [
      table,
      view.viewer,
    ])
  }
  expect(waits()).toEqual([[1, 'north']])
  expect(waits(teacher({ type: 'pause', table: 1 }))).toEqual([])
  const { state } = runClass({}, [...atTable(), makes('ann', north.walksAway())])
  expect(awaitedDecisions(settingIn(SCENARIO, state.plan), state)).toEqual([])
})

test('the teacher sees first who has left, then hands, then those away, then idle tables', () => {
  const { state } = runClass({ minutes: null }, [
    ...atTable({
      ann: [1, 'north'],
      bob: [2, 'north'],
      cat: [3, 'north'],
      dan: [4, 'north'],
      eve: [5, 'north'],
      fay: [5, 'south'],
    }),
    tick(2 * MINUTES),
    tick(2 * MINUTES),
    makes('eve', north.passes()),
    by('dan', { type: 'raiseHand' }),
    by('cat', { type: 'presence', presence: 'away' }),
    makes('bob', north.walksAway()),
  ])
  const { needsFirst, tables } = teacherView(settingIn(SCENARIO, state.plan), state)
  expect(needsFirst).toEqual([2, 4, 3, 1])
  expect(tables[3]).toMatchObject({ needs: ['hand', 'idle'], talks: { round: 1, turn: 1, toMove: 'north' } })
  expect(tables[4]?.idle).toBe(3 * SECOND)
  expect(party('north')).toBe(tables[4]?.seats[0]?.seat)
  expect(south.passes().by).toBe(tables[4]?.talks?.toMove)
})
