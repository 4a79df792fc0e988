import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { afterSealing } from '../../src/bargaining/afterSealing.ts'
import { compileDomain, packageOf } from '../../src/bargaining/domain.ts'
import { isReachableIn } from '../../src/bargaining/reachable.ts'
import { sheetOf } from '../../src/bargaining/sheetOf.ts'
import { missedTrades } from '../../src/bargaining/trades.ts'
import { statusQuoOf, worthOf } from '../../src/bargaining/worth.ts'
import { zoneOf } from '../../src/bargaining/zone.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { issueOf, principalsOf, type Scenario } from '../../src/scenario/scenario.ts'
import type { PartyId, ReadingId } from '../../src/terms/ids.ts'
import { issuesIn } from '../../src/terms/package.ts'

const FOLDER = 'scenarios'

const load = (name: string): Scenario => {
  const read = readScenario(readFileSync(`${FOLDER}/${name}`, 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2))
  expect(read.warnings).toEqual([])
  return read.value
}

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))

describe.each(names)('%s', (name) => {
  const scenario = load(name)
  const principals = principalsOf(scenario)

  it('is read without a warning and bears its file’s name', () => {
    expect(`${scenario.id}.json`).toBe(name)
  })

  it('gives each principal an opening position that another would refuse', () => {
    for (const reading of scenario.readings)
      for (const party of principals) {
        const opening = Object.fromEntries(
          scenario.issues.map(({ id }) => [id, party.positions[id]?.opening]),
        ) as ReturnType<typeof statusQuoOf>
        const refused = principals.some((other) => {
          const sheet = sheetOf(scenario, reading.id, other.id)
          return worthOf(sheet, opening) < sheet.reservationValue
        })
        expect(refused, `${party.name}, ${reading.label}`).toBe(true)
      }
  })
})

describe('Geneva', () => {
  const scenario = load('geneva-2026-02.json')
  const principals = principalsOf(scenario)
  const zoneUnder = (reading: string) => {
    const domain = compileDomain(scenario, reading as ReadingId)
    const noDeals = principals.map(({ id }) => sheetOf(scenario, reading as ReadingId, id).reservationValue)
    return { domain, noDeals, zone: zoneOf(domain, noDeals) }
  }

  it.each(['wider', 'narrow'])(
    'has a small agreement zone under "%s", part of it within reach',
    (reading) => {
      const { domain, noDeals, zone } = zoneUnder(reading)
      expect(zone.share).toBeGreaterThan(0.001)
      expect(zone.share).toBeLessThan(0.05)
      const reachable = zone.outcomes.filter(isReachableIn(scenario, domain, noDeals, { scriptedMet: false }))
      expect(reachable.length).toBeGreaterThan(0)
      expect(reachable.length).toBeLessThan(zone.outcomes.length)
    },
  )

  it('has no agreement zone under the reading of that name, even once every cost of time has been felt', () => {
    const { domain, noDeals } = zoneUnder('no-zone')
    const eased = principals.map(({ id }, n) => {
      const costs = scenario.events
        .flatMap((event) => event.effects)
        .flatMap((effect) =>
          effect.on === 'walkAway' && effect.party === id ? [Math.min(0, effect.by)] : [],
        )
      return (noDeals[n] ?? 0) + costs.reduce((sum, by) => sum + by, -scenario.rules.press)
    })
    expect(zoneOf(domain, eased).outcomes.length).toBe(0)
  })

  it('keeps a surplus for the accord when everything separable is sealed first', () => {
    const { domain, noDeals } = zoneUnder('wider')
    expect(afterSealing(scenario, domain, noDeals)?.after).toBeGreaterThanOrEqual(10)
  })

  it('has no issue without influence: in the zone each ends at three or more options', () => {
    const { domain, zone } = zoneUnder('wider')
    const packages = [...zone.outcomes].map((outcome) => packageOf(domain, outcome))
    for (const issue of scenario.issues)
      expect(new Set(packages.map((pack) => pack[issue.id])).size, issue.label).toBeGreaterThanOrEqual(3)
  })

  it('leaves several trades worth making wherever in the zone talks might have ended', () => {
    const { domain, zone } = zoneUnder('wider')
    const every = Math.floor(zone.outcomes.length / 40)
    const counts = [...zone.outcomes]
      .filter((_, n) => n % every === 0)
      .map((outcome) => {
        const trades = missedTrades(domain, packageOf(domain, outcome))
        return new Set(trades.map((trade) => issuesIn(trade.to).sort().join(' '))).size
      })
      .sort((a, b) => a - b)
    expect(counts[Math.floor(counts.length / 2)]).toBeGreaterThanOrEqual(3)
  })

  it('can settle something in every round from the first mandates on, once to the good of both', () => {
    for (const round of scenario.rounds) {
      const common = round.agenda.flatMap((id) => {
        const issue = issueOf(scenario, id)
        return issue.options.flatMap(({ id: option }) =>
          option !== issue.statusQuo &&
          principals.every((party) => party.mandate[id]?.allowed.includes(option) === true)
            ? [{ id, option, before: issue.statusQuo }]
            : [],
        )
      })
      const better = common.filter(({ id, option, before }) =>
        principals.every(({ positions }) => {
          const values = positions[id]?.values ?? {}
          return (values[option] ?? 0) > (values[before] ?? 0)
        }),
      )
      expect(new Set(common.map(({ id }) => id)).size, round.label).toBeGreaterThanOrEqual(2)
      expect(better.length, round.label).toBeGreaterThanOrEqual(1)
    }
  })

  it('says of every accord of status quos that it is worth less than leaving to somebody', () => {
    for (const { id: reading } of scenario.readings)
      expect(
        principals.some(({ id }) => {
          const sheet = sheetOf(scenario, reading, id as PartyId)
          return worthOf(sheet, statusQuoOf(scenario)) < sheet.reservationValue
        }),
      ).toBe(true)
  })

  it('gives every seat as much care: briefs, interests and grounds of like length', () => {
    const seats = scenario.parties.filter((party) => party.playable)
    const lengths = seats.map(
      (party) => party.brief.text.length + party.publicBrief.length + party.walkAway.batna.length,
    )
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.5)
    for (const party of seats) expect(party.interests.length).toBeGreaterThanOrEqual(5)
  })
})
