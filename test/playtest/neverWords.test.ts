import { expect, test } from 'vitest'
import { neverHappenedIn } from '../../src/playtest/never.ts'
import { neverName, whyNever } from '../../src/playtest/neverWords.ts'
import { noCounts } from '../../src/playtest/tally.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import { tinyScenario, withMediator } from '../fixtures/tinyScenario.ts'

const scenario = tinyScenario(withMediator)
const table = {
  scenario,
  reading: scenario.readings[0]?.id ?? ('' as ReadingId),
  sitting: scenario.sittings[0]?.id ?? ('' as SittingId),
}
/** Nothing was played: everything that the scenario provides for, of every kind that can be told before an offer. */
const never = neverHappenedIn(table, { games: [], counts: noCounts() })

test('what never happened has the name that the scenario gives it', () => {
  const namesOf = (kind: string) =>
    never.filter((one) => one.kind === kind).map((one) => neverName(scenario, one))
  expect(namesOf('event')).toEqual(scenario.events.map(({ headline }) => headline))
  expect(namesOf('round').length).toBeGreaterThan(0)
  expect(namesOf('optionOffered')).toContain(
    `${scenario.issues[0]?.label}: ${scenario.issues[0]?.options[0]?.label}`,
  )
  expect(namesOf('end')).toContain('signed')
  const [widening] = namesOf('widening')
  expect(scenario.parties.some(({ name }) => widening?.startsWith(`${name}, `))).toBe(true)
})

test('an option across a red line says whose', () => {
  const barred = scenario.parties.flatMap(({ name, redLines }) =>
    redLines.flatMap(({ issue, options }) => options.map((option) => [`${issue}/${option}`, name] as const)),
  )
  expect(barred.length).toBeGreaterThan(0)
  for (const [id, name] of barred) expect(whyNever(scenario, { kind: 'optionOffered', id })).toContain(name)
  expect(whyNever(scenario, { kind: 'move', id: 'offer' })).toBe('')
})
