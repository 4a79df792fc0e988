import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { planProblem } from '../../src/class/planProblem.ts'
import { choicesFor, classPlanOf, firstChoices, roomOf } from '../../src/classroom/new/choices.ts'
import { timetableOf } from '../../src/classroom/new/timetable.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { shelfCard } from '../../src/session/desk/shelf.ts'

const read = (name: string) => {
  const result = readScenario(readFileSync(`scenarios/${name}.json`, 'utf8'))
  if (!result.ok) throw new Error(`scenarios/${name}.json cannot be read.`)
  return result.value
}
const geneva = read('geneva-2026-02')
const bicycle = read('second-hand-bicycle')
const card = shelfCard(geneva)
const first = firstChoices(card, 'Thursday')

describe('what is chosen for a new class', () => {
  test.each([geneva, bicycle])(
    'is a plan that the class accepts, with nothing changed: $title',
    (scenario) => {
      const choices = firstChoices(shelfCard(scenario), 'Thursday')
      expect(planProblem(scenario, classPlanOf(choices, { id: scenario.id, hash: 'a' }, 1))).toBeNull()
    },
  )

  test('keeps for another scenario what that has, and takes its first otherwise', () => {
    const other = choicesFor(shelfCard(bicycle), { ...first, expected: 9, messages: 'off' })
    expect(other).toMatchObject({ expected: 9, messages: 'off', seats: ['seller', 'buyer'] })
    expect(planProblem(bicycle, classPlanOf(other, { id: bicycle.id, hash: 'a' }, 1))).toBeNull()
    expect(choicesFor(card, { ...first, sitting: card.sittings[1]?.id ?? first.sitting }).seats).toEqual(
      first.seats,
    )
  })

  test.each([
    { expected: 24, perSeat: 1, tables: 12, over: 0, missing: 0 },
    { expected: 27, perSeat: 1, tables: 13, over: 1, missing: 0 },
    { expected: 27, perSeat: 2, tables: 6, over: 3, missing: 0 },
    { expected: 1, perSeat: 1, tables: 1, over: 0, missing: 1 },
  ] as const)(
    'seats $expected people, $perSeat to a seat, at $tables tables',
    ({ expected, perSeat, ...room }) => {
      expect(roomOf({ ...first, expected, perSeat })).toEqual(room)
    },
  )
})

describe('the minutes of a lesson', () => {
  test('sum to the lesson where everything fits', () => {
    const { parts, over, mend } = timetableOf(card, first, 90)
    expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90)
    expect(parts.at(-1)?.kind).toBe('slack')
    expect([over, mend]).toEqual([0, null])
  })

  test('say how much is too much, and minutes a round with which it fits', () => {
    const choices = { ...first, minutes: 30 }
    const { parts, over, mend } = timetableOf(card, choices, 60)
    expect(over).toBeGreaterThan(0)
    expect(parts.at(-1)).toMatchObject({ kind: 'over', minutes: over })
    expect(timetableOf(card, { ...choices, minutes: mend }, 60).over).toBe(0)
    expect(timetableOf(card, { ...choices, minutes: (mend ?? 0) + 1 }, 60).over).toBeGreaterThan(0)
  })

  test('name no mend where the lesson is full without a round', () => {
    expect(timetableOf(card, first, 20)).toMatchObject({ mend: null })
  })
})
