import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Expected, expectedOf } from '../../src/pack/expected.ts'
import { endsWords, expectedTold, shareWords } from '../../src/pack/expectedWords.ts'
import { playedHash } from '../../src/pack/playedHash.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

const scenarioIn = (name: string): Scenario => {
  const read = readScenario(readFileSync(`scenarios/${name}`, 'utf8'))
  if (!read.ok) throw new Error(`scenarios/${name} cannot be read.`)
  return read.value
}
const names = readdirSync('scenarios').filter((name) => name.endsWith('.json'))

test.each(names)(
  'what to expect of %s is kept beside it, and is that of the file as it is; if not: npm run expected',
  (name) => {
    const path = `scenarios/expected/${name}`
    expect(existsSync(path), path).toBe(true)
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Expected
    const scenario = scenarioIn(name)
    expect(kept.of).toBe(playedHash(scenario))
    expect(kept.readings.map(({ reading }) => reading)).toEqual(scenario.readings.map(({ id }) => id))
    for (const { sittings } of kept.readings)
      for (const { ends } of sittings)
        expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(kept.games)
  },
)

test('the same games give the same figures, and what is read only by people changes no hash', () => {
  const scenario = scenarioIn('second-hand-bicycle.json')
  const chosen = { games: 12, seed: 7 }
  const steps: number[] = []
  const expected = expectedOf(scenario, chosen, (done) => steps.push(done))
  expect(expectedOf(scenario, chosen)).toEqual(expected)
  expect(steps).toEqual(scenario.readings.map((_, place) => place + 1))
  expect(playedHash({ ...scenario, title: 'Another title', facilitator: [] })).toBe(expected.of)
  expect(playedHash({ ...scenario, issues: scenario.issues.slice(1) })).not.toBe(expected.of)
  const told = expectedTold(scenario, expected)
  expect(told.map(({ term }) => term)).toEqual([
    ...scenario.readings.map(({ label }) => label),
    'Often stuck on',
  ])
})

test('shares keep two figures; ends that never came are not named', () => {
  expect(shareWords(13_153, 384_000)).toBe('3.4 %')
  expect(shareWords(3_768, 384_000)).toBe('0.98 %')
  expect(shareWords(1, 384_000)).toBe('fewer than 0.01 %')
  expect(shareWords(0, 10)).toBe('0 %')
  expect(endsWords({ signed: 3, partial: 0, adjourned: 0, brokenOff: 1 })).toBe(
    'Of 4 games that the computer played with itself, 3 signed and 1 broke off.',
  )
})
