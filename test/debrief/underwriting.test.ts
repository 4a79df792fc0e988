import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PartyId } from '../../src/terms/ids.ts'
import { withUnderwriter } from '../fixtures/tinyScenario.ts'
import { freeHand } from '../table/changes.ts'
import { accepts, north, offers, played, playedByChance, refuses, south } from './playedTalks.ts'

const district = 'district' as PartyId
const table = { changes: [withUnderwriter, freeHand], people: ['district'] }

describe('the word of whoever only underwrites', () => {
  it('tells on what it was asked for, its answer, and whether all agreed', () => {
    const [found] = played(
      [
        offers(north, { water: 'even', path: 'open' }),
        refuses(south, 'path'),
        accepts(district),
        offers(south, { water: 'even' }),
        accepts(north),
        accepts(district),
      ],
      table,
    ).debrief.underwritings
    expect(found?.party).toBe(district)
    expect(found?.asked).toMatchObject([
      { offer: 1, by: north, on: [{ issue: 'water', option: 'even' }], accepted: true, agreed: false },
      { offer: 2, by: south, on: [{ issue: 'water', option: 'even' }], accepted: true, agreed: true },
    ])
  })

  it('names an offer of which it was not asked in no list', () => {
    const [found] = played([offers(north, { path: 'open' }), accepts(south)], table).debrief.underwritings
    expect(found?.asked).toEqual([])
  })

  it('is nobody’s where a counterpart underwrites, or a person must consent to everything', () => {
    for (const people of [[], ['north']])
      expect(played([], { ...table, people }).debrief.underwritings).toEqual([])
  })

  it('adds up with the record in any game', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const { debrief, talks } = playedByChance(seed, table)
        const [found] = debrief.underwritings
        const opened = talks.events.filter(
          (event) => event.type === 'caucus.opened' && (event.by === district || event.with === district),
        )
        const floated = (found?.aside ?? []).reduce((sum, talk) => sum + talk.floated, 0)
        const warm = (found?.aside ?? []).reduce((sum, talk) => sum + talk.warm, 0)
        expect(found?.aside).toHaveLength(opened.length)
        expect(floated).toBe(
          talks.events.filter((event) => event.type === 'package.floated' && event.by === district).length,
        )
        expect(warm).toBeLessThanOrEqual(floated)
        expect(found?.asks.map(({ issue }) => issue).toSorted()).toEqual(
          debrief.scenario.issues.map(({ id }) => id).toSorted(),
        )
        for (const { issue, final, points, most } of found?.asks ?? []) {
          expect(final).toBe(debrief.final[issue])
          expect(points).toBeLessThanOrEqual(most)
        }
      }),
      { numRuns: 100 },
    )
  })
})
