/** What goes out comes back: every outcome is worth the same, to a billionth. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXPORT_FORMATS, exportScenario } from '../../src/formats/export/exportScenario.ts'
import { type Imported, importDomain } from '../../src/formats/importDomain.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { tinyScenario, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { bytesOf, edited, genius, given } from './orchard.ts'

const first = <Thing>(things: readonly Thing[]): Thing => {
  const [one] = things
  if (one === undefined) throw new Error('There is none.')
  return one
}

const thereAndBack = (scenario: Scenario, format: (typeof EXPORT_FORMATS)[number]): Imported => {
  const { files } = exportScenario(scenario, first(scenario.readings).id, format)
  const result = importDomain(files.map(({ name, text }) => ({ name, bytes: bytesOf(text) })))
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result.value
}

/** Points by principal, issue and option, in the order of the file. */
const pointsOf = ({ parties, issues }: Scenario): number[][][] =>
  parties
    .filter((party) => party.roles.includes('principal'))
    .map((party) =>
      issues.map((issue) => {
        const position = party.positions[issue.id]
        return issue.options.map(
          (option) => ((position?.weight ?? 0) * (position?.values[option.id] ?? 0)) / 100,
        )
      }),
    )

const labels = ({ issues }: Scenario) =>
  issues.map(({ label, options }) => [label, options.map((one) => one.label)])

const expectSame = (back: Scenario, there: Scenario): void => {
  const [got, wanted] = [pointsOf(back), pointsOf(there)]
  // Worths of outcomes are sums of these: at most sixteen issues, so a sixteenth of a billionth each.
  for (const [p, issues] of wanted.entries())
    for (const [i, options] of issues.entries())
      for (const [o, points] of options.entries())
        expect(Math.abs((got[p]?.[i]?.[o] ?? Number.NaN) - points)).toBeLessThan(1e-9 / 16)
  expect(got.map((issues) => issues.map((options) => options.length))).toEqual(
    wanted.map((issues) => issues.map((options) => options.length)),
  )
}

/** An imported scenario with other names and numbers in it. */
const scenarios = fc
  .array(
    fc.record({
      name: fc.string({ unit: 'grapheme', maxLength: 12 }),
      values: fc.uniqueArray(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 12 }),
          fc.constantFrom('3', 'yes', 'null', '1:30', '~', '- a', 'a: b'),
        ),
        {
          minLength: 2,
          maxLength: 5,
          selector: (value) => value.trim().toLowerCase(),
        },
      ),
      weights: fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      worths: fc.infiniteStream(
        fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 1e-7)),
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((issues): Scenario => {
    const named = issues.map((issue, index) => ({ ...issue, name: `${issue.name}${index}` }))
    const profile = (party: 0 | 1) =>
      JSON.stringify({
        name: `party ${party}`,
        type: 'LinearAdditiveUtilityFunction',
        reserved_value: 0.25,
        weights: named.map(({ weights }) => weights[party]),
        values: named.map(({ values, worths }) => ({
          type: 'TableFun',
          mapping: Object.fromEntries(values.map((value) => [value, first([...worths.take(1)])])),
        })),
      })
    const domain = JSON.stringify({
      name: 'Any',
      issues: named.map(({ name, values }) => ({ name, values })),
    })
    const result = importDomain(given({ 'd.json': domain, 'p.json': profile(0), 'q.json': profile(1) }))
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
    return result.value.scenario
  })

describe.each(EXPORT_FORMATS)('%s', (format) => {
  test('keeps every worth on the way out and back', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const back = thereAndBack(scenario, format)
        expectSame(back.scenario, scenario)
        expect(labels(back.scenario)).toEqual(labels(scenario))
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  test('exports a scenario of our own, and lists what is lost', () => {
    const scenario = tinyScenario(withMediator, withUnderwriter)
    const { losses } = exportScenario(scenario, first(scenario.readings).id, format)
    expectSame(thereAndBack(scenario, format).scenario, scenario)
    expect(losses.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'linkages',
        'redLines',
        'mandates',
        'sealing',
        'otherParties',
        'rounds',
        'events',
        'texts',
      ]),
    )
  })

  test('lists no loss that an imported scenario does not have', () => {
    const result = importDomain(given(genius))
    if (!result.ok) throw new Error('The orchard is good.')
    const { scenario } = result.value
    const { losses } = exportScenario(scenario, first(scenario.readings).id, format)
    expect(losses.map(({ code }) => code)).toEqual(['rounds', 'texts'])
  })

  test('writes the numbers of the reading that was asked for', () => {
    const scenario = tinyScenario((file) => {
      file.readings[1] = {
        ...(file.readings[1] ?? first(file.readings)),
        parties: { north: { weights: { water: 10, path: 30, wall: 60 }, reservationValue: 60 } },
      }
    })
    const reading = scenario.readings[1]?.id ?? first(scenario.readings).id
    const { files } = exportScenario(scenario, reading, format)
    const result = importDomain(files.map(({ name, text }) => ({ name, bytes: bytesOf(text) })))
    const profile = result.ok ? first(result.value.published.profiles) : undefined
    expect(profile?.weights).toEqual([0.1, 0.3, 0.6])
  })
})

test('a walk-away goes out to NegMAS as it is, and to GeniusWeb as the nearest package above it', () => {
  const result = importDomain(given(genius))
  if (!result.ok) throw new Error('The orchard is good.')
  const scenario = readScenario(result.value.text.replace('"reservationValue": 30', '"reservationValue": 31'))
  if (!scenario.ok) throw new Error('It is still a scenario.')
  expect(first(thereAndBack(scenario.value, 'negmas').published.profiles).reservationValue).toBe(0.31)
  expect(first(thereAndBack(scenario.value, 'geniusweb').published.profiles).reservationValue).toBeCloseTo(
    0.35,
    12,
  )
  const { losses } = exportScenario(scenario.value, first(scenario.value.readings).id, 'geniusweb')
  expect(losses.find(({ code }) => code === 'walkAway')?.message).toContain(
    '31: GeniusWeb names a package instead, and the nearest is worth 35',
  )
})

test('weights that sum to more than 100 go out as they are, with a word on what will not come of them', () => {
  const result = importDomain(given(edited(genius, 'farmer.xml', '"0.6"', '"0.8"')))
  if (!result.ok) throw new Error('The orchard is good.')
  const { scenario } = result.value
  const lost = (format: (typeof EXPORT_FORMATS)[number]) =>
    exportScenario(scenario, first(scenario.readings).id, format).losses.map(({ code }) => code)
  expect(lost('negmas')).toEqual(['rounds', 'texts', 'cap'])
  expect(lost('geniusweb')).toEqual(['rounds', 'texts', 'cap', 'weights', 'walkAway'])
  expectSame(thereAndBack(scenario, 'negmas').scenario, scenario)
})
