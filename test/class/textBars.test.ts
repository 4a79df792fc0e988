import { expect, test } from 'vitest'
import { settingIn } from '../../src/class/tablePlay.ts'
import { teacherView } from '../../src/class/views/teacherView.ts'
import { north, south } from '../table/moves.ts'
import { atTable, makes, runClass, SCENARIO } from './classRun.ts'

const barsAfter = (...moves: readonly ReturnType<typeof makes>[]) => {
  const { state, problem } = runClass({}, [...atTable(), ...moves])
  expect(problem).toBeNull()
  return teacherView(settingIn(SCENARIO, state.plan), state).tables[0]?.talks?.bars ?? []
}

const PLACES = Object.fromEntries(
  SCENARIO.issues.map(({ id, options }) => [id, options.map((option) => String(option.id))]),
)

test('a tile’s bars tell what each principal asks for by its place among the options, and what is settled', () => {
  const [first] = SCENARIO.issues
  if (first === undefined) throw new Error('A scenario has issues.')
  const [low, high] = [PLACES[first.id]?.at(0) ?? '', PLACES[first.id]?.at(-1) ?? '']
  const begun = barsAfter()
  expect(begun.map(({ issue }) => issue)).toEqual(SCENARIO.issues.map(({ id }) => id))
  expect(begun.map(({ settled }) => settled)).toEqual(SCENARIO.issues.map(() => null))

  const offered = barsAfter(makes('ann', north.offers({ [first.id]: low })))
  expect(offered[0]).toMatchObject({ settled: null, asks: { north: 0 } })
  const apart = barsAfter(
    makes('ann', north.offers({ [first.id]: low })),
    makes('bob', south.counters({ [first.id]: high })),
  )
  expect(apart[0]).toMatchObject({ settled: null, asks: { north: 0, south: first.options.length - 1 } })
  const agreed = barsAfter(makes('ann', north.offers({ [first.id]: high })), makes('bob', south.accepts()))
  expect(agreed[0]?.settled).toBe('initialled')
})
