import { expect, test } from 'vitest'
import { seatViewAt, settingIn } from '../../src/class/tablePlay.ts'
import { projectorView } from '../../src/class/views/projectorView.ts'
import { teacherView } from '../../src/class/views/teacherView.ts'
import { worthInHand } from '../../src/seat/worthInHand.ts'
import { openBooks } from '../../src/table/books.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { north, south } from '../table/moves.ts'
import { atTable, makes, runClass, SCENARIO, teacher } from './classRun.ts'

const NORTH = 'north' as PartyId

const playedTo = (...moves: readonly ReturnType<typeof makes>[]) => {
  const { state, problem } = runClass({}, [...atTable(), ...moves])
  expect(problem).toBeNull()
  const setting = settingIn(SCENARIO, state.plan)
  const [table] = state.tables
  if (table === undefined) throw new Error('A class has tables.')
  return { state, setting, table, view: teacherView(setting, state) }
}

const [FIRST, SECOND] = SCENARIO.issues
if (FIRST === undefined || SECOND === undefined) throw new Error('The table has two issues.')
const HIGH = FIRST.options.at(-1)?.id ?? ''
const LOW = FIRST.options[0]?.id ?? ''

test('a table stands nowhere until something is offered', () => {
  const { view } = playedTo()
  expect(view.tables.map(({ stand }) => stand)).toEqual(view.tables.map(() => null))
  expect(Object.keys(view.plane.noDeals)).toEqual(view.plane.principals)
})

test('an offer lies where its maker’s own screen says that it is worth to it, and stays there once it is refused', () => {
  const { view, setting, table } = playedTo(makes('ann', north.offers({ [FIRST.id]: LOW })))
  const seat = seatViewAt(setting, table, NORTH)
  if (seat === null) throw new Error('The tables are open.')
  const stand = view.tables[0]?.stand
  expect(stand).toMatchObject({ what: 'offered', offer: seat.onTable?.number })
  expect(stand?.worths[NORTH]).toBeCloseTo(worthInHand(seat, {}, []).standing ?? Number.NaN, 9)
  const refused = playedTo(
    makes('ann', north.offers({ [FIRST.id]: LOW })),
    makes('bob', south.counters({ [FIRST.id]: HIGH })),
  )
  // A counter is the latest text.
  expect(refused.view.tables[0]?.stand?.offer).toBe((stand?.offer ?? 0) + 1)
})

test('at the end each principal has what its book says, and without an accord that is its no deal', () => {
  const { state, problem } = runClass({}, [
    ...atTable(),
    makes('ann', { type: 'walkAway', by: NORTH }),
    teacher({ type: 'letGo', table: 1 }),
  ])
  expect(problem).toBeNull()
  const setting = settingIn(SCENARIO, state.plan)
  const talks = state.tables[0]?.talks
  if (talks == null) throw new Error('The tables are open.')
  const { parties } = openBooks({ scenario: SCENARIO, state: talks })
  const stand = teacherView(setting, state).tables[0]?.stand
  expect(stand).toMatchObject({ what: 'noAccord', offer: null })
  for (const party of setting.principals) expect(stand?.worths[party]).toBe(parties[party]?.worth)
})

test('no worth is shown on the wall', () => {
  const { state, setting } = playedTo(makes('ann', north.offers({ [FIRST.id]: LOW })))
  expect(JSON.stringify(projectorView(setting, state))).not.toMatch(/worths|noDeal|stand/)
})

test('between two principals the edge goes down for one as it goes up for the other', () => {
  const { edge } = playedTo().view.plane
  expect(edge?.length).toBeGreaterThan(1)
  for (const [at, [first, second]] of (edge ?? []).entries()) {
    const before = edge?.[at - 1]
    if (before === undefined) continue
    expect(first).toBeLessThan(before[0])
    expect(second).toBeGreaterThan(before[1])
  }
})
