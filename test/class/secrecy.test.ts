import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClassState } from '../../src/class/classState.ts'
import { settingIn } from '../../src/class/tablePlay.ts'
import { type PersonView, personView } from '../../src/class/views/personView.ts'
import { projectorView } from '../../src/class/views/projectorView.ts'
import { lookedInto } from '../../src/class/views/teacherView.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { viewFor } from '../../src/table/viewFor.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { tinyScenario, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { howMany } from '../howMany.ts'
import { freeHand } from '../table/changes.ts'
import { north, south } from '../table/moves.ts'
import { withOtherHearts } from '../table/otherSecrets.ts'
import { atTable, by, makes, runClass, SCENARIO, teacher } from './classRun.ts'
import { NOBODY, viewerOf, withOtherBusiness, withoutNews } from './otherBusiness.ts'
import { playWild } from './wildClass.ts'

const scenarioWith = (viewer: PartyId, seed: number): Scenario =>
  tinyScenario(withMediator, withUnderwriter, freeHand, withOtherHearts(viewer, seed))

const plain = (state: ClassState): ClassState => ({
  ...state,
  tables: state.tables.map((table) => ({ ...table, talks: withoutNews(table.talks) })),
})

const bytes = (scenario: Scenario, state: ClassState, id: string): string =>
  JSON.stringify(personView(settingIn(scenario, state.plan), state, id))

const keysOf = (view: PersonView | null) => Object.keys(view ?? {}).sort()

describe('what one person in a class is sent', () => {
  test('does not change, to the byte, when everything that is not their business does', () => {
    let seated = 0
    let observing = 0
    fc.assert(
      fc.property(
        fc.nat({ max: 1_000_000 }),
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 20, max: 300 }),
        (seed, people, acts) => {
          const state = plain(playWild({ seed, people, acts }).state)
          for (const person of state.people) {
            const { id, place } = person
            const viewer = viewerOf(person)
            if (viewer !== NOBODY && place.at === 'seat' && state.tables[place.table - 1]?.talks != null)
              seated++
            if (place.at === 'observing' && place.table !== null) observing++
            const other = withOtherBusiness(state, id, seed)
            expect(bytes(scenarioWith(viewer, seed), other, id)).toBe(bytes(SCENARIO, state, id))
          }
        },
      ),
      { numRuns: howMany(25, 250), seed: 3 },
    )
    expect(seated).toBeGreaterThan(30)
    expect(observing).toBeGreaterThan(10)
  }, 240_000)

  test('holds of the talks the view of the own seat, made by the table, and no other', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.integer({ min: 2, max: 30 }), (seed, people) => {
        const { state } = playWild({ seed, people, acts: 200 })
        const setting = settingIn(SCENARIO, state.plan)
        for (const { id, place } of state.people) {
          const view = personView(setting, state, id)
          const talks = place.at === 'seat' ? (state.tables[place.table - 1]?.talks ?? null) : null
          const own = place.at === 'seat' && talks !== null ? viewFor(setting, talks, place.seat) : null
          expect(JSON.stringify(view?.seat)).toBe(JSON.stringify(own))
          if (place.at !== 'observing') expect(view?.bystander).toBeNull()
        }
      }),
      { numRuns: howMany(25, 250) },
    )
  }, 240_000)

  test('is these things and nothing else', () => {
    const { view } = runClass({}, atTable())
    expect(keysOf(view('ann'))).toMatchInlineSnapshot(`
      [
        "books",
        "bystander",
        "class",
        "places",
        "proposal",
        "reasons",
        "record",
        "seat",
        "table",
        "you",
      ]
    `)
  })

  test('is for an observer what every seat sees alike', () => {
    const { state, view } = runClass({}, [
      ...atTable({ ann: [1, 'north'], bob: [1, 'south'], cat: [2, 'north'] }),
      by('cat', { type: 'decline', table: 1 }),
      makes('ann', north.asksAside('south')),
      makes('bob', south.agrees()),
      makes('ann', north.discloses('water')),
    ])
    expect(view('ann').seat?.record.map(({ type }) => type)).toContain('priority.disclosed')
    expect(view('cat').bystander?.record.map(({ type }) => type)).not.toContain('priority.disclosed')
    expect(JSON.stringify(view('cat'))).not.toMatch(/"own"|"others"|"luck"|"reservationValue"|"mandate"/)
    expect(state.tables[0]?.moves).toHaveLength(3)
  })
})

test('a teacher looks into a table only where the table has been told', () => {
  const open = runClass({}, atTable())
  expect(lookedInto(settingIn(SCENARIO, open.state.plan), open.state, 1)).toBeNull()
  const told = runClass({}, [...atTable(), teacher({ type: 'lookIn', table: 1, looks: true })])
  const into = lookedInto(settingIn(SCENARIO, told.state.plan), told.state, 1)
  expect(Object.keys(into?.seats ?? {})).toEqual(['north', 'south', 'elder', 'district'])
})

describe('the wall', () => {
  const wall = (hidden: boolean) => {
    const { state } = runClass({}, [
      ...atTable(),
      by('ann', { type: 'say', channel: 'table', body: { text: 'Between us and the table' } }),
      teacher({ type: 'whisper', table: 1, seat: 'north' as PartyId, text: 'A quiet word' }),
      teacher({ type: 'announce', tables: null, text: 'Two more turns.' }),
      teacher({ type: 'hideNames', hidden }),
    ])
    return { state, text: JSON.stringify(projectorView(settingIn(SCENARIO, state.plan), state)) }
  }

  test('shows announcements, and nothing that was said at a table or whispered', () => {
    const { text } = wall(false)
    expect(text).toContain('Two more turns.')
    expect(text).not.toMatch(/Between us|quiet word|reservationValue/)
  })

  test('shows nobody’s name while names are hidden', () => {
    const { state, text } = wall(true)
    for (const { name } of state.people) {
      expect(wall(false).text).toContain(name)
      expect(text).not.toContain(name)
    }
  })
})
