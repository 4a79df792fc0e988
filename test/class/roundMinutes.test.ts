import { expect, test } from 'vitest'
import { planProblem } from '../../src/class/planProblem.ts'
import { openTableTalks, settingIn } from '../../src/class/tablePlay.ts'
import { MINUTE } from '../../src/class/tableTime.ts'
import { firstChoices, minutesOfRounds } from '../../src/classroom/new/choices.ts'
import { timetableOf } from '../../src/classroom/new/timetable.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { shelfCard } from '../../src/session/desk/shelf.ts'
import { atTable, PLAN, runClass, SCENARIO } from './classRun.ts'

const timed: Scenario = {
  ...SCENARIO,
  rounds: SCENARIO.rounds.map((round) => (round.id === 'later' ? round : { ...round, minutes: 7 })),
}

test('a class whose teacher names no minutes has those that the scenario gives its rounds', () => {
  const { state } = runClass({ minutes: null }, atTable())
  const [table] = state.tables
  if (table === undefined) throw new Error('There is no table.')
  const opened = (minutes: 'scenario' | number | null, scenario = timed) => {
    const plan = { ...state.plan, minutes }
    return openTableTalks(settingIn(scenario, plan), { ...state, plan }, table).clock
  }
  expect(opened('scenario')?.left).toBe(7 * MINUTE)
  expect(opened(15)?.left).toBe(15 * MINUTE)
  expect(opened(null)).toBeNull()
  expect(opened('scenario', SCENARIO)).toBeNull()
})

test('minutes of the scenario are chosen first where it has some, and refused where it has none', () => {
  const card = shelfCard(timed)
  const choices = firstChoices(card, 'Thursday')
  expect(choices.minutes).toBe('scenario')
  expect(minutesOfRounds(card, choices)[0]).toBe(7)
  expect(timetableOf(card, choices, 90).parts.find(({ kind }) => kind === 'play')?.minutes).toBe(7)
  expect(firstChoices(shelfCard(SCENARIO), 'Thursday').minutes).toEqual(expect.any(Number))
  expect(planProblem(timed, { ...PLAN, minutes: 'scenario' })).toBeNull()
  expect(planProblem(SCENARIO, { ...PLAN, minutes: 'scenario' })?.code).toBe('no-round-minutes')
})
