import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileDomain, packageOf } from '../../src/bargaining/domain.ts'
import { sheetOf } from '../../src/bargaining/sheetOf.ts'
import { solutionsOf } from '../../src/bargaining/solutions.ts'
import { zoneOf } from '../../src/bargaining/zone.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { issueOf, type Party, principalsOf } from '../../src/scenario/scenario.ts'
import type { IssueId, OptionId, PartyId, ReadingId } from '../../src/terms/ids.ts'

const read = readScenario(readFileSync('scenarios/geneva-2026-02.json', 'utf8'))
if (!read.ok) throw new Error('Geneva has problems.')
const scenario = read.value
const principals = principalsOf(scenario)
const [ukraine, russia] = principals as [Party, Party]
const DONBAS = 'donbas' as IssueId
const LINE = 'ceasefire-line' as IssueId
const EUROPE = 'europe-seat' as IssueId

describe('Geneva treats both sides alike', () => {
  it('holds what either is reported to rule out as its red line, and that is what the other opens with', () => {
    const absolute = ({ redLines }: Party) =>
      redLines.flatMap(({ issue, options, basis }) => (basis === 'reported' ? [[issue, ...options]] : []))
    expect(absolute(ukraine)).toEqual([[DONBAS, russia.positions[DONBAS]?.opening]])
    expect(absolute(russia)).toEqual([[DONBAS, ukraine.positions[DONBAS]?.opening]])
  })

  it('has as many red lines without a report behind them on one side as on the other', () => {
    const assumed = ({ redLines }: Party) => redLines.filter(({ basis }) => basis !== 'reported')
    expect(assumed(ukraine)).toHaveLength(assumed(russia).length)
    for (const { basis } of [...assumed(ukraine), ...assumed(russia)]) expect(basis).toBe('assumed')
  })

  it('lets time cost both the same in sum, and raises nobody’s walk-away', () => {
    const moves = (party: PartyId) =>
      scenario.events.flatMap(({ effects }) =>
        effects.flatMap((effect) => (effect.on === 'walkAway' && effect.party === party ? [effect.by] : [])),
      )
    const [kyiv, moscow] = [moves(ukraine.id), moves(russia.id)]
    for (const by of [...kyiv, ...moscow]) expect(by).toBeLessThan(0)
    const sum = (all: readonly number[]) => all.reduce((total, by) => total + by, 0)
    expect(sum(kyiv)).toBe(sum(moscow))
  })

  it.each([
    'night-before',
    'drones-south',
    'strikes-on-the-day',
    'front-moves',
    'force-warning',
    'dark-again',
    'depot-burns',
  ])('lets no force pay: "%s" moves no walk-away and wins nobody support', (id) => {
    const event = scenario.events.find((one) => one.id === id)
    expect(event?.effects.length).toBeGreaterThan(0)
    for (const effect of event?.effects ?? []) {
      expect(effect.on).not.toBe('walkAway')
      expect('by' in effect && Number(effect.by)).toBeLessThan(0)
    }
  })

  it('counts no step towards a reported demand as a loss to whoever makes it', () => {
    const checked = scenario.parties.flatMap((party) =>
      scenario.issues.flatMap((issue) => {
        const position = party.positions[issue.id]
        if (position?.basis !== 'reported') return []
        const values = issue.options.map(({ id }) => position.values[id] ?? 0)
        const top = issue.options.findIndex(({ id }) => id === position.opening)
        const falls = (side: readonly number[]) => side.every((value, n) => value <= (side[n - 1] ?? 100))
        const name = `${party.id}, ${issue.id}`
        expect(values[top], name).toBe(Math.max(...values))
        expect(falls(values.slice(top)) && falls(values.slice(0, top + 1).reverse()), name).toBe(true)
        return [name]
      }),
    )
    expect(checked.length).toBeGreaterThan(7)
  })

  it('makes no claim on a seat without saying where it comes from', () => {
    for (const { id, grounds } of scenario.parties)
      expect(Object.keys(grounds ?? {}).sort(), id).toEqual(['brief', 'goal', 'publicBrief'])
    for (const { history, grounds } of scenario.sittings)
      expect(history === undefined, history).toBe(grounds === undefined)
  })
})

describe('Geneva’s matters are apart', () => {
  it('has nothing agreed where nothing is: neither a ceasefire nor a guarantee is the status quo', () => {
    expect(issueOf(scenario, LINE).statusQuo).toBe('no-ceasefire')
    expect(issueOf(scenario, 'guarantees' as IssueId).statusQuo).toBe('no-guarantee')
  })

  it('lets nobody sign an accord of status quos', () => {
    for (const { mandate } of principals) {
      const closed = scenario.issues.filter(
        ({ id, statusQuo }) =>
          !mandate[id]?.allowed.includes(statusQuo) &&
          !mandate[id]?.widening.some(({ options }) => options.includes(statusQuo)),
      )
      expect(closed.length).toBeGreaterThan(0)
    }
  })

  it('speaks of troops only where the line is: every status goes with every line but for what a capital waits for', () => {
    const status = issueOf(scenario, DONBAS).options.map(({ treaty }) => treaty)
    for (const treaty of status) expect(treaty).not.toMatch(/withdraw|armies|leave the part/)
  })

  it('lets Kyiv leave the Donbas to the presidents from the start, which is what its president asks', () => {
    expect(ukraine.mandate[DONBAS]?.allowed).toContain('left-to-leaders')
  })
})

describe('Geneva’s zone', () => {
  const reading = 'wider' as ReadingId
  const domain = compileDomain(scenario, reading)
  const noDeals = principals.map(({ id }) => sheetOf(scenario, reading, id).reservationValue)
  const zone = zoneOf(domain, noDeals)
  const packages = [...zone.outcomes].map((outcome) => packageOf(domain, outcome))
  const share = (issue: IssueId, option: string) =>
    packages.filter((pack) => pack[issue] === (option as OptionId)).length / packages.length

  it('hardly holds a text in which Ukrainian troops leave the Donetsk region', () => {
    expect(share(LINE, 'donetsk-vacated')).toBeLessThan(0.1)
  })

  it('has a Nash text in which Europe has a part and the presidents are not sent to Moscow', () => {
    const [nash] = solutionsOf(domain, noDeals)?.nash ?? []
    const text = nash?.outcomes.map((outcome) => packageOf(domain, outcome)) ?? []
    expect(text.length).toBeGreaterThan(0)
    for (const pack of text) {
      expect(['at-the-table', 'on-guarantees']).toContain(pack[EUROPE])
      expect(pack['next-meeting' as IssueId]).not.toBe('leaders-moscow')
    }
  })
})

describe('Geneva for a student', () => {
  it('derives both walk-aways in parts', () => {
    for (const { id, walkAway } of principals) expect(walkAway.parts?.length, id).toBeGreaterThan(4)
  })

  it('has a hint for every moment that can have one', () => {
    expect(new Set(scenario.hints.map(({ at }) => at)).size).toBe(8)
  })
})
