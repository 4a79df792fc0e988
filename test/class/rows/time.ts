import { expect } from 'vitest'
import { tableIn } from '../../../src/class/classState.ts'
import { elder, north, south } from '../../table/moves.ts'
import {
  atTable,
  by,
  type ClassTest,
  counterpartMakes,
  MINUTES,
  MORNING,
  makes,
  type Run,
  SECOND,
  type Step,
  teacher,
  tick,
} from '../classRun.ts'

const left = ({ state }: Run) => {
  const clock = tableIn(state, 1)?.clock
  return clock?.due == null ? clock?.left : clock.due - state.now
}

/** Ticks every two minutes, as a server sends them. */
const minutes = (count: number): readonly Step[] => Array.from({ length: count / 2 }, () => tick(2 * MINUTES))

export const time: readonly ClassTest[] = [
  {
    name: 'a round’s clock runs down',
    acts: [...atTable(), tick(90 * SECOND)],
    also: (run) => expect(left(run)).toBe(13.5 * MINUTES),
  },
  {
    name: 'without minutes no clock runs',
    plan: { minutes: null },
    acts: [...atTable(), ...minutes(30)],
    brings: [],
    also: (run) => expect(left(run)).toBeUndefined(),
  },
  {
    name: 'two minutes before its end the table is warned',
    acts: [...atTable(), ...minutes(12), tick(MINUTES)],
    brings: ['time.short'],
  },
  {
    name: 'when the time is up the rest of the round is passed',
    acts: [...atTable(), ...minutes(14), tick(MINUTES)],
    also: (run) => {
      expect(run.events.map(({ type }) => type)).toContain('time.up')
      expect(tableIn(run.state, 1)?.moves.every(({ by: who }) => who === 'clock')).toBe(true)
      expect(tableIn(run.state, 1)?.talks?.phase).toBe('publishing')
    },
  },
  {
    name: 'an offer that is being answered is answered first',
    acts: [...atTable(), makes('ann', north.offers({ path: 'open' })), ...minutes(14), tick(MINUTES)],
    also: (run) => {
      expect(tableIn(run.state, 1)).toMatchObject({ closing: true, talks: { phase: 'answering' } })
      expect(run.view('bob').table).toMatchObject({ closing: true, left: 0, running: false })
    },
  },
  {
    name: '… and then the rest is passed',
    acts: [
      ...atTable(),
      makes('ann', north.offers({ path: 'open' })),
      ...minutes(14),
      tick(MINUTES),
      makes('bob', south.accepts()),
    ],
    also: (run) => {
      expect(tableIn(run.state, 1)?.talks?.phase).toBe('publishing')
      expect(Object.keys(tableIn(run.state, 1)?.talks?.draft ?? {})).toEqual(['path'])
    },
  },
  {
    name: 'where rounds close at once silence refuses the offer',
    plan: { whenTimeIsUp: 'closeRound' },
    acts: [...atTable(), makes('ann', north.offers({ path: 'open' })), ...minutes(14), tick(MINUTES)],
    also: (run) => {
      expect(tableIn(run.state, 1)?.talks).toMatchObject({ phase: 'publishing', draft: {} })
      expect(tableIn(run.state, 1)?.moves[1]).toMatchObject({ by: 'clock', move: { accept: false } })
    },
  },
  {
    name: 'nobody is made to speak to the press: the round’s end waits',
    acts: [...atTable(), teacher({ type: 'endRound', tables: null }), ...minutes(20)],
    brings: [],
    also: (run) => expect(tableIn(run.state, 1)?.talks?.phase).toBe('publishing'),
  },
  {
    name: 'the next round has its whole time',
    acts: [
      ...atTable(),
      ...minutes(10),
      teacher({ type: 'endRound', tables: [1] }),
      makes('ann', north.publishes('stern')),
      makes('bob', south.publishes('stern')),
      counterpartMakes(1, elder.publishes('stern')),
    ],
    also: (run) => {
      expect(tableIn(run.state, 1)?.talks).toMatchObject({ round: 1, phase: 'floor' })
      expect(left(run)).toBe(15 * MINUTES)
    },
  },
  {
    name: 'a paused table’s clock stands still',
    acts: [...atTable(), teacher({ type: 'pause', table: 1 }), ...minutes(10)],
    also: (run) => expect(left(run)).toBe(15 * MINUTES - SECOND),
  },
  {
    name: '… and goes on when the table does',
    acts: [
      ...atTable(),
      teacher({ type: 'pause', table: 1 }),
      ...minutes(10),
      teacher({ type: 'resume', table: 1 }),
      tick(MINUTES),
    ],
    also: (run) => expect(left(run)).toBe(14 * MINUTES - SECOND),
  },
  {
    name: 'a paused class pauses every table',
    acts: [...atTable(), teacher({ type: 'pause', table: null }), makes('ann', north.passes())],
    refused: ['paused', ''],
  },
  {
    name: 'a table that is paused itself stays so when the class goes on',
    acts: [
      ...atTable(),
      teacher({ type: 'pause', table: 1 }),
      teacher({ type: 'pause', table: null }),
      teacher({ type: 'resume', table: null }),
      makes('ann', north.passes()),
    ],
    refused: ['paused', ''],
  },
  {
    name: 'a pause is said once',
    acts: [...atTable(), teacher({ type: 'pause', table: null }), teacher({ type: 'pause', table: null })],
    brings: [],
  },
  {
    name: 'no table is paused that there is not',
    acts: [...atTable(), teacher({ type: 'pause', table: 9 })],
    refused: ['unknown-table', '/table'],
  },
  {
    name: 'minutes are added to one table',
    acts: [...atTable(), teacher({ type: 'addMinutes', tables: [1], minutes: 3 })],
    brings: ['minutes.added'],
    also: (run) => expect(left(run)).toBe(18 * MINUTES - SECOND),
  },
  {
    name: 'minutes are added to all, one by one told',
    acts: [
      ...atTable({ ann: [1, 'north'], bob: [2, 'south'] }),
      teacher({ type: 'addMinutes', tables: null, minutes: 3 }),
    ],
    brings: ['minutes.added', 'minutes.added'],
  },
  {
    name: 'minutes added while the last turn is being finished reopen the round',
    acts: [
      ...atTable(),
      makes('ann', north.offers({ path: 'open' })),
      ...minutes(14),
      tick(MINUTES),
      teacher({ type: 'addMinutes', tables: [1], minutes: 3 }),
    ],
    also: (run) => {
      expect(tableIn(run.state, 1)?.closing).toBe(false)
      expect(left(run)).toBe(3 * MINUTES)
    },
  },
  ...[0, 0.5, 181].map(
    (wrong): ClassTest => ({
      name: `${wrong} minutes are not added`,
      acts: [...atTable(), teacher({ type: 'addMinutes', tables: null, minutes: wrong })],
      refused: ['out-of-range', '/minutes'],
    }),
  ),
  {
    name: 'no minutes are added where no clock runs',
    plan: { minutes: null },
    acts: [...atTable(), teacher({ type: 'addMinutes', tables: null, minutes: 3 })],
    refused: ['no-clock', ''],
  },
  {
    name: 'no minutes are added before the tables open',
    acts: [teacher({ type: 'addMinutes', tables: null, minutes: 3 })],
    refused: ['not-open', ''],
  },
  {
    name: 'the teacher ends a round',
    acts: [...atTable(), teacher({ type: 'endRound', tables: [1] })],
    also: (run) => {
      expect(run.events[0]?.type).toBe('round.ended')
      expect(tableIn(run.state, 1)?.talks?.phase).toBe('publishing')
    },
  },
  {
    name: 'a round that is over is not ended again',
    acts: [
      ...atTable(),
      teacher({ type: 'endRound', tables: [1] }),
      teacher({ type: 'endRound', tables: [1] }),
    ],
    refused: ['round-is-over', '/tables'],
  },
  {
    name: 'a paused round is not ended',
    acts: [...atTable(), teacher({ type: 'pause', table: 1 }), teacher({ type: 'endRound', tables: [1] })],
    refused: ['paused', '/tables'],
  },
  {
    name: 'tables are named once each',
    acts: [...atTable(), teacher({ type: 'endRound', tables: [1, 1] })],
    refused: ['bad-tables', '/tables'],
  },
  {
    name: 'a clock that jumps back an hour takes nothing from anybody, and time goes on from there',
    acts: [...atTable(), tick(-60 * MINUTES), tick(MINUTES)],
    also: (run) => {
      expect(left(run)).toBe(14 * MINUTES)
      expect(run.state.stamp).toBeLessThan(MORNING)
    },
  },
  {
    name: 'a clock that jumps ahead an hour, or a server that was away, takes two minutes',
    acts: [...atTable(), tick(60 * MINUTES)],
    also: (run) => expect(left(run)).toBe(13 * MINUTES),
  },
  {
    name: 'a row whose time is no whole number is refused',
    acts: [...atTable(), tick(0.5)],
    refused: ['bad-time', '/at'],
  },
  {
    name: 'what falls due between two rows happens at its own time, in order',
    acts: [
      ...atTable(),
      ...minutes(12),
      by('ann', { type: 'presence', presence: 'away' }),
      tick(2 * MINUTES),
    ],
    brings: ['time.short', 'seat.minded'],
    also: ({ events, state }) => {
      expect(state.now).toBeGreaterThan(events[1]?.now ?? 0)
      expect(events[1]?.now).toBe((events[0]?.now ?? 0) + SECOND)
    },
  },
]
