import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issueOf } from '../../src/scenario/scenario.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { issuesIn } from '../../src/terms/package.ts'
import { withMediator } from '../fixtures/tinyScenario.ts'
import { freeHand } from '../table/changes.ts'
import {
  accepts,
  north,
  offers,
  played,
  playedByChance,
  refuses,
  signs,
  south,
  wholeText,
} from './playedTalks.ts'

const elder = 'elder' as PartyId
const table = { changes: [withMediator, freeHand], people: ['elder'] }
const asks = (by: PartyId) => ({ type: 'askMediator', by }) as const

describe('the mediation of talks that a draft brought to an accord', () => {
  const { debrief } = played(
    [asks(north), offers(elder, wholeText), accepts(north), accepts(south), signs(north), signs(south)],
    table,
  )
  const { mediation } = debrief

  it('tells the draft with what its rows changed for each', () => {
    expect(mediation?.drafts).toHaveLength(1)
    expect(mediation?.drafts[0]).toMatchObject({
      offer: 1,
      at: { round: 1, turn: 1 },
      issues: 3,
      agreed: true,
      refusedBy: [],
    })
    // North: 40 → 75, South: 6 → 60, less what each takes off for want of trust.
    const [first, second] = mediation?.drafts[0]?.change ?? []
    expect(first).toBeCloseTo(35 - 1.65, 8)
    expect(second).toBeCloseTo(54 - 1.65, 8)
  })

  it('counts the steps between the sides before its first draft and at the end', () => {
    // Water: north first (1) and south first (3). Wall: stands (0) and down (2). Both want the path open.
    expect(mediation?.gaps).toEqual([
      { issue: 'water', before: 2, after: 0, byDraft: true },
      { issue: 'path', before: 0, after: 0, byDraft: true },
      { issue: 'wall', before: 2, after: 0, byDraft: true },
    ])
  })

  it('finds every row equally near to both', () => {
    expect(mediation).toMatchObject({ nearer: [0, 0], between: 3 })
  })

  it('says what each has of the most that it could have had', () => {
    expect(mediation?.shares).toHaveLength(2)
    for (const share of mediation?.shares ?? []) expect(share).toBeGreaterThan(0)
  })
})

describe('the mediation of talks without an accord', () => {
  it('tells who refused, and leaves the gaps open', () => {
    const { mediation } = played(
      [asks(north), offers(elder, { water: 'south-first' }), refuses(north, 'water'), accepts(south)],
      {
        changes: [withMediator, freeHand, (file) => void delete file.parties[1]?.redLines],
        people: ['elder'],
      },
    ).debrief
    expect(mediation?.drafts[0]).toMatchObject({ agreed: false, refusedBy: [north], short: null })
    expect(mediation?.gaps.find(({ issue }) => issue === 'water')).toEqual({
      issue: 'water',
      before: 2,
      after: 2,
      byDraft: false,
    })
    expect(mediation).toMatchObject({ nearer: [0, 1], between: 0 })
  })

  it('has no shares where no text was possible', () => {
    expect(played([], { ...table, reading: 'proud' }).debrief.mediation?.shares).toBeNull()
  })
})

it('without a mediator there is no mediation section', () => {
  expect(played([]).debrief.mediation).toBeNull()
})

it('whatever was played, every row of every draft is counted once', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 31 - 1 }), (seed) => {
      const { debrief, talks, scenario } = playedByChance(seed, table)
      const { mediation } = debrief
      const drafted = talks.state.offers.filter(({ by }) => by === elder)
      expect(mediation?.drafts.map(({ offer }) => offer)).toEqual(drafted.map(({ number }) => number))
      const rows = drafted.reduce((sum, { package: pack }) => sum + issuesIn(pack).length, 0)
      const counted = (mediation?.nearer ?? []).reduce((sum, count) => sum + count, 0)
      expect(counted + (mediation?.between ?? 0)).toBe(rows)
      for (const { issue, before, after } of mediation?.gaps ?? []) {
        const widest = issueOf(scenario, issue).options.length - 1
        for (const gap of [before, after]) {
          expect(gap).toBeGreaterThanOrEqual(0)
          expect(gap).toBeLessThanOrEqual(widest)
        }
      }
    }),
    { numRuns: 40 },
  )
})
