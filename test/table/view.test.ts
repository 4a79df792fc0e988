import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Setting } from '../../src/table/setting.ts'
import { settingOf } from '../../src/table/setting.ts'
import type { TableState } from '../../src/table/state.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import { viewFor } from '../../src/table/viewFor.ts'
import { accordWorthNow } from '../../src/table/worthNow.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import type { Package } from '../../src/terms/package.ts'
import { type Change, tinyScenario, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { freeHand } from './changes.ts'
import { legalMove } from './legalMoves.ts'
import { district, north, party, south } from './moves.ts'
import { assumed, withOtherHearts, withOtherMinds } from './otherSecrets.ts'

const CHANGES: readonly Change[] = [withMediator, withUnderwriter]
const SEATS = ['north', 'south', 'elder', 'district'].map(party)
const reading = 'plain' as ReadingId
const sitting = 'full' as SittingId

const playTo = (seed: number, steps: number, changes = CHANGES): Talks => {
  const talks = openTalks(tinyScenario(...changes), { reading, sitting, seed })
  for (let step = 0; step < steps && talks.toMove !== null; step++)
    talks.send(legalMove(talks, talks.toMove, seed, step))
  return talks
}

/** Events are left out that have not struck: a scenario whose secrets differ may only differ in those. */
const settingWith = (...changes: readonly Change[]): Setting =>
  settingOf(tinyScenario(...changes), reading, sitting)

describe('a view', () => {
  test('does not change when the secrets of the others do', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SEATS),
        fc.nat({ max: 1_000_000 }),
        fc.nat({ max: 60 }),
        (viewer, seed, steps) => {
          const talks = playTo(seed, steps)
          const before: TableState = { ...talks.state, struck: [] }
          const after = withOtherMinds(before, viewer, seed)
          expect(viewFor(settingWith(...CHANGES, withOtherHearts(viewer, seed)), after, viewer)).toEqual(
            viewFor(settingWith(...CHANGES), before, viewer),
          )
        },
      ),
      { numRuns: 100 },
    )
  })

  test('does change when the viewer’s own secrets do', () => {
    const talks = playTo(3, 0)
    const changed = settingWith(...CHANGES, withOtherHearts(party('south'), 3))
    expect(viewFor(changed, talks.state, party('north'))).not.toEqual(talks.viewFor(party('north')))
  })

  test('holds these things and nothing else', () => {
    const view = playTo(1, 5).viewFor(party('north'))
    expect(Object.keys(view).sort()).toMatchInlineSnapshot(`
      [
        "agreedRounds",
        "asks",
        "caucus",
        "chosen",
        "clock",
        "countered",
        "draft",
        "end",
        "floor",
        "inducements",
        "left",
        "luck",
        "may",
        "mayCounter",
        "news",
        "offers",
        "onTable",
        "others",
        "own",
        "phase",
        "reading",
        "record",
        "request",
        "round",
        "said",
        "scenario",
        "shut",
        "sitting",
        "standing",
        "texts",
        "toMove",
        "viewer",
      ]
    `)
    expect(Object.keys(view.own).sort()).toMatchInlineSnapshot(`
      [
        "batna",
        "brief",
        "choice",
        "communiques",
        "discounts",
        "distrust",
        "done",
        "goal",
        "grounds",
        "inducements",
        "interests",
        "mandate",
        "noDeal",
        "outside",
        "patience",
        "pressable",
        "pressed",
        "promised",
        "ratifier",
        "reservationValue",
        "sheet",
        "strategy",
        "support",
        "takenUp",
        "trust",
        "walkAwayParts",
      ]
    `)
    expect(Object.keys(view.scenario).sort()).toMatchInlineSnapshot(`
      [
        "communiques",
        "contentNote",
        "costs",
        "hints",
        "id",
        "issues",
        "language",
        "map",
        "parties",
        "readings",
        "rounds",
        "rules",
        "sittings",
        "sources",
        "teaser",
        "title",
        "tracks",
        "vocabulary",
      ]
    `)
    expect(Object.keys(view.scenario.parties[0] ?? {}).sort()).toMatchInlineSnapshot(`
      [
        "besideTable",
        "capital",
        "delegation",
        "grounds",
        "id",
        "marker",
        "name",
        "opening",
        "playable",
        "publicBrief",
        "roles",
      ]
    `)
    expect(Object.keys(view.others[party('south')] ?? {}).sort()).toMatchInlineSnapshot(`
      [
        "patience",
        "support",
        "trustInYou",
      ]
    `)
  })

  test('counts its record without gaps, and gives the same event as the same object', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 80 }), (seed, steps) => {
        const talks = playTo(seed, steps)
        for (const seat of SEATS) {
          const { record } = talks.viewFor(seat)
          expect(record.map(({ index }) => index)).toEqual(record.map((_, index) => index))
          for (const [index, event] of talks.viewFor(seat).record.entries()) expect(event).toBe(record[index])
        }
      }),
      { numRuns: 30 },
    )
  })

  test('shares one public scenario among all seats and all games', () => {
    const talks = playTo(1, 3)
    const { scenario } = talks.viewFor(party('north'))
    expect(talks.viewFor(party('south')).scenario).toBe(scenario)
    expect(JSON.stringify(scenario)).not.toContain('What North keeps to itself')
    expect(JSON.stringify(scenario)).not.toContain('No rain for a month')
  })

  test('gives every seat luck of its own, which tells nothing of the table’s seed', () => {
    const [first, second] = [playTo(1, 0), playTo(2, 0)]
    const luck = SEATS.map((seat) => first.viewFor(seat).luck)
    expect(new Set(luck).size).toBe(SEATS.length)
    expect(second.viewFor(party('north')).luck).not.toBe(luck[0])
    for (const number of luck) expect(Number.isInteger(number)).toBe(true)
  })

  test('shows what is said aside to the two alone, and that they met to all', () => {
    const talks = openTalks(tinyScenario(...CHANGES), { reading, sitting, seed: 1 })
    for (const move of [
      north.asksAside('south'),
      south.agrees(),
      north.discloses('water'),
      south.floats({ wall: 'gate' }),
    ])
      talks.send(move)
    const seen = (id: string) => talks.viewFor(party(id)).record.map(({ type }) => type)
    for (const id of ['north', 'south']) {
      expect(seen(id)).toContain('priority.disclosed')
      expect(seen(id)).toContain('package.floated')
      expect(talks.viewFor(party(id)).caucus).toEqual({
        by: 'north',
        with: 'south',
        said: 2,
        floated: { wall: 'gate' },
        question: 'unasked',
      })
    }
    for (const id of ['elder', 'district']) {
      expect(seen(id)).toContain('caucus.opened')
      expect(seen(id)).not.toContain('priority.disclosed')
      expect(seen(id)).not.toContain('package.floated')
      expect(talks.viewFor(party(id)).caucus).toEqual({
        by: 'north',
        with: 'south',
        said: 0,
        floated: null,
        question: 'unasked',
      })
    }
  })

  test('says of an option that the draft has opened how long it stays open', () => {
    const talks = openTalks(
      tinyScenario((file) => {
        for (const round of file.rounds) round.agenda = ['water', 'path', 'wall']
        for (const one of file.parties) one.mandate.wall = { allowed: ['gate', 'stands'] }
      }),
      { reading, sitting, seed: 1 },
    )
    const even = () => talks.viewFor(party('north')).own.mandate
    talks.send(north.consultsCapital())
    talks.send(south.offers({ wall: 'gate' }))
    talks.send(north.accepts())
    expect(even()).toMatchObject({
      water: {
        even: {
          status: 'allowed',
          asLongAs: [{ needs: [{ issue: 'wall', options: ['stands', 'gate'] }], restMet: true }],
        },
        unshared: { status: 'allowed' },
      },
    })
  })

  test('shows a mandate as allowed, as closed with what has been stated, and as a red line', () => {
    const talks = openTalks(tinyScenario(), { reading, sitting, seed: 1 })
    const mandate = () => talks.viewFor(party('north')).own.mandate
    expect(mandate()).toMatchObject({
      water: { even: { status: 'closed', waitsFor: [], mayOpen: true }, unshared: { status: 'allowed' } },
      wall: { down: { status: 'redLine' } },
    })
    expect(mandate()).toMatchObject({ water: { 'south-first': { status: 'closed', mayOpen: false } } })
    talks.send(north.consultsCapital())
    expect(mandate()).toMatchObject({
      water: {
        even: {
          status: 'closed',
          waitsFor: [
            {
              issue: 'water',
              option: 'even',
              needs: [{ issue: 'wall', options: ['stands', 'gate'] }],
              restMet: true,
            },
          ],
        },
      },
    })
  })

  test('discounts what relies on others by trust, and less where it is verified', () => {
    const verified: Change = (file) => {
      file.rules = { verification: { issue: 'wall', keeps: { gate: 0.5, stands: 1, down: 1 }, ...assumed } }
    }
    const talks = openTalks(tinyScenario(freeHand, verified), { reading, sitting, seed: 1 })
    const discount = () => talks.viewFor(party('north')).own.discounts
    expect(discount()).toEqual({ water: { even: 1.65 } })
    talks.send(north.offers({ wall: 'gate' }))
    talks.send(south.accepts())
    expect(discount()).toEqual({ water: { even: 0.825 } })
  })

  test('an accord that verifies is worth so much more, also before that is drafted', () => {
    const verified: Change = (file) => {
      file.rules = { verification: { issue: 'wall', keeps: { gate: 0.5, stands: 1, down: 1 }, ...assumed } }
    }
    const { scenario, state } = openTalks(tinyScenario(freeHand, verified), { reading, sitting, seed: 1 })
    const pack = { water: 'even', path: 'open', wall: 'gate' } as Package
    expect(accordWorthNow(settingOf(scenario, reading, sitting), state, party('north'), pack)).toBe(74.175)
  })

  test('tells every seat what an underwriter is asked, but not what it thinks', () => {
    const talks = openTalks(tinyScenario(withUnderwriter, freeHand), { reading, sitting, seed: 1 })
    talks.send(north.offers({ water: 'even' }))
    talks.send(south.accepts())
    expect(talks.viewFor(party('north'))).toMatchObject({ toMove: 'district', may: [], phase: 'answering' })
    talks.send(district.refuses('water'))
    expect(talks.viewFor(party('south')).onTable?.answers.map(({ by }) => by)).toEqual(['south', 'district'])
  })
})
