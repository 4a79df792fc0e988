import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileDomain } from '../../../src/bargaining/domain.ts'
import { zoneOf } from '../../../src/bargaining/zone.ts'
import { starterWeights } from '../../../src/formats/starter/numbers.ts'
import { type StarterPlan, starterScenario } from '../../../src/formats/starter/starterScenario.ts'
import { playRange } from '../../../src/playtest/playRange.ts'
import { readScenario } from '../../../src/scenario/read.ts'
import { principalsOf, type Scenario } from '../../../src/scenario/scenario.ts'

const read = (plan: StarterPlan): Scenario => {
  const result = readScenario(JSON.stringify(starterScenario(plan)))
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.value
}

const names = fc
  .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
  .filter((name) => name.trim() !== '')

const plans: fc.Arbitrary<StarterPlan> = fc.record(
  {
    id: fc.constant('a-begin'),
    title: names,
    parties: fc.uniqueArray(names, { minLength: 2, maxLength: 4 }),
    mediator: names,
    issues: fc.array(
      fc.record({ label: names, options: fc.uniqueArray(names, { minLength: 2, maxLength: 5 }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  },
  { requiredKeys: ['id', 'title', 'parties', 'issues'] },
)

const harbour: StarterPlan = {
  id: 'harbour',
  title: 'The harbour',
  parties: ['Town', 'Shipping line', 'Fishers'],
  mediator: 'The minister',
  issues: [
    { label: 'Fees', options: ['as now', 'a little more', 'much more'] },
    { label: 'Night work', options: ['none', 'two nights', 'every night'] },
    { label: 'Quay', options: ['stays', 'half sold', 'sold', 'leased'] },
  ],
}

describe('a scenario to begin from', () => {
  it('is read without an error, whatever its names are made of', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(readScenario(JSON.stringify(starterScenario(plan)))).toMatchObject({ ok: true })
      }),
      { numRuns: 300 },
    )
  })

  it('has an agreement zone that is neither empty nor nearly everything', () => {
    for (const parties of [harbour.parties.slice(0, 2), harbour.parties]) {
      const scenario = read({ ...harbour, parties })
      const domain = compileDomain(scenario, scenario.readings[0]?.id ?? ('' as never))
      const { share } = zoneOf(
        domain,
        principalsOf(scenario).map(({ walkAway }) => walkAway.reservationValue),
      )
      expect(share).toBeGreaterThan(0.02)
      expect(share).toBeLessThan(0.7)
    }
  })

  it('can be played at once, and most games end in an accord', () => {
    const scenario = read(harbour)
    const [reading] = scenario.readings
    const [sitting] = scenario.sittings
    if (reading === undefined || sitting === undefined) throw new Error('It has no reading or no sitting.')
    const { games } = playRange(
      { scenario, reading: reading.id, sitting: sitting.id, playedAs: 'byTurns' },
      1,
      0,
      27,
    )
    expect(games.filter(({ end }) => end === 'signed').length).toBeGreaterThan(13)
  })

  it('gives each principal another issue to care about most, and all their weights', () => {
    for (let issues = 1; issues <= 16; issues++)
      for (const place of [0, 1, 2, 3, null]) {
        const weights = starterWeights(issues, place)
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100)
        if (place !== null && issues > 4) expect(weights.indexOf(Math.max(...weights))).toBe(place)
      }
  })
})
