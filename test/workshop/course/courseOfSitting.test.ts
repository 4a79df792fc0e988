import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readScenario } from '../../../src/scenario/read.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { conditionsWords } from '../../../src/telling/conditionWords.ts'
import { courseOfSitting } from '../../../src/workshop/course/courseOfSitting.ts'
import { tinyScenario } from '../../fixtures/tinyScenario.ts'
import { set } from '../../scenario/editing.ts'

const geneva = (): Scenario => {
  const read = readScenario(readFileSync('scenarios/geneva-2026-02.json', 'utf8'))
  if (!read.ok) throw new Error('Geneva has problems.')
  return read.value
}

describe('the course of a sitting', () => {
  test('every event stands in one place: in its round, at any time, or in another sitting', () => {
    const scenario = geneva()
    for (const { id, rounds } of scenario.sittings) {
      const course = courseOfSitting(scenario, id)
      expect(course.rounds.map(({ round }) => round.id)).toEqual(rounds)
      const lines = [...course.rounds.flatMap(({ events }) => events), ...course.anytime, ...course.elsewhere]
      expect(lines.map(({ event }) => event.id).sort()).toEqual(
        scenario.events.map((event) => event.id).sort(),
      )
      for (const { event, path } of lines) expect(scenario.events[Number(path[1])]).toBe(event)
    }
  })

  test('events of a round come in the order of the turns that they wait for', () => {
    const scenario = geneva()
    for (const { events } of courseOfSitting(scenario, scenario.sittings[0]?.id ?? ('' as never)).rounds) {
      const turns = events.map(({ turn }) => turn ?? 0)
      expect(turns).toEqual([...turns].sort((a, b) => a - b))
    }
  })

  test('an option counts as soon as every mandate allows it, and never across a red line', () => {
    const scenario = tinyScenario()
    const sitting = scenario.sittings[0]?.id ?? ('' as never)
    const lines = courseOfSitting(scenario, sitting).rounds.flatMap(({ agenda }) => agenda)
    expect(lines.length).toBeGreaterThan(0)
    for (const { issue, possible, atOnce, onCondition } of lines) {
      const barred = new Set(
        scenario.parties.flatMap(({ redLines }) =>
          redLines.filter((line) => line.issue === issue.id).flatMap(({ options }) => options),
        ),
      )
      expect(possible).toBe(issue.options.filter(({ id }) => !barred.has(id)).length)
      expect(atOnce + onCondition).toBeLessThanOrEqual(possible)
    }
    expect(lines.some(({ onCondition }) => onCondition > 0)).toBe(true)
  })

  test('where two mandates have no option in common and nothing widens them, nothing can be agreed', () => {
    const [issue] = tinyScenario().issues
    const options = issue?.options.map(({ id }) => id) ?? []
    const only = (party: number, option: string | undefined) =>
      set(`/parties/${party}/mandate/${issue?.id}`, { allowed: [option], widening: [] })
    const scenario = tinyScenario(only(0, options[0]), only(1, options[1]))
    const lines = courseOfSitting(scenario, scenario.sittings[0]?.id ?? ('' as never)).rounds.flatMap(
      ({ agenda }) => agenda,
    )
    expect(lines.find((line) => line.issue.id === issue?.id)).toMatchObject({ atOnce: 0, onCondition: 0 })
  })
})

test('conditions are clauses that name things by their labels', () => {
  const scenario = geneva()
  const words = scenario.events.map(({ when, unless }) => conditionsWords(scenario, when, unless))
  expect(words.every((one) => one.length > 0 && !one.includes('the condition “'))).toBe(true)
  expect(
    conditionsWords(tinyScenario(), [
      { type: 'trust', party: 'north', towards: 'south', atLeast: 40 } as never,
      { type: 'unsettled', issue: tinyScenario().issues[0]?.id } as never,
    ]),
  ).toMatch(/^trust of North in South is 40 or more, and “.+” is not agreed$/)
})
