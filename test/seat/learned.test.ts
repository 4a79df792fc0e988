import { describe, expect, test } from 'vitest'
import { beginWith } from '../../src/seat/beginWith.ts'
import { learnedOf } from '../../src/seat/learned.ts'
import type { Moved } from '../../src/seat/moved.ts'
import { partiesKnown } from '../../src/seat/partiesKnown.ts'
import type { Move } from '../../src/table/move.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import type { IssueId, PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { type Change, partyIn, tinyScenario, withMediator } from '../fixtures/tinyScenario.ts'
import { north, pack, party, south } from '../table/moves.ts'
import { told } from './telling.ts'

const NORTH = 'north' as PartyId
const SOUTH = 'south' as PartyId
const wallIssue = 'wall' as IssueId

const viewAfter = (
  moves: readonly Move[],
  { viewer = 'north', changes = [] as readonly Change[] } = {},
): PartyView => {
  const talks = openTalks(tinyScenario(...changes), {
    reading: 'plain' as ReadingId,
    sitting: 'short' as SittingId,
    seed: 1,
  })
  for (const move of moves) talks.send(move)
  return talks.viewFor(party(viewer))
}

/** South’s capital says what it waits for; then South refuses a gate, and all hear why. */
const GATE_REFUSED = [
  north.passes(),
  south.consultsCapital(),
  north.offers({ wall: 'gate', path: 'open' }),
  south.refuses('wall'),
]

interface Row {
  readonly name: string
  readonly moves: readonly Move[]
  readonly viewer?: string
  readonly changes?: readonly Change[]
  readonly about?: string
  readonly drafted?: Readonly<Record<string, string>>
  /** “option: met by, turn, where”. */
  readonly waits?: readonly string[]
  /** “option, turn, where”. */
  readonly took?: readonly string[]
  readonly balked?: readonly string[]
  readonly priorities?: readonly string[]
}

const check = (row: Row) =>
  test(row.name, () => {
    const view = viewAfter(row.moves, {
      ...(row.viewer === undefined ? {} : { viewer: row.viewer }),
      ...(row.changes === undefined ? {} : { changes: row.changes }),
    })
    const learned = learnedOf(view, party(row.about ?? 'south'), pack(row.drafted ?? {}), {})
    const words = (list: typeof learned.took) =>
      list.map(({ option, at }) => `${option}, ${at.turn}, ${at.where}`)
    expect(
      learned.waits.map(({ wait, met, at }) => `${wait.option}: ${met ?? 'open'}, ${at.turn}, ${at.where}`),
    ).toEqual(row.waits ?? [])
    expect(words(learned.took)).toEqual(row.took ?? [])
    expect(words(learned.balked)).toEqual(row.balked ?? [])
    expect(learned.priorities.map(({ issue, at }) => `${issue}, ${at.turn}`)).toEqual(row.priorities ?? [])
  })

describe('what a seat knows of another', () => {
  check({ name: 'nothing before anybody has spoken', moves: [] })
  check({
    name: 'a refusal of an option without a condition is a balk and nothing else',
    moves: [north.offers({ water: 'north-first' }), south.refuses('water')],
    balked: ['north-first, 1, plenary'],
  })
  check({
    name: 'a stated condition is open while the text says nothing of what it needs',
    moves: GATE_REFUSED,
    waits: ['gate: open, 3, plenary'],
    balked: ['gate, 3, plenary'],
  })
  check({
    name: 'a draft that contains what it needs meets it, and only as drafted',
    moves: GATE_REFUSED,
    drafted: { water: 'even' },
    waits: ['gate: laid, 3, plenary'],
    balked: ['gate, 3, plenary'],
  })
  check({
    name: 'a draft of something else leaves it open',
    moves: GATE_REFUSED,
    drafted: { water: 'unshared' },
    waits: ['gate: open, 3, plenary'],
    balked: ['gate, 3, plenary'],
  })
  check({
    name: 'an offer on the table meets it where nothing is drafted',
    moves: [...GATE_REFUSED, south.offers({ water: 'south-first' })],
    waits: ['gate: laid, 3, plenary'],
    balked: ['gate, 3, plenary'],
  })
  check({
    name: 'an option accepted later is taken, and no longer balked at or waited for',
    moves: [
      ...GATE_REFUSED,
      south.passes(),
      north.consultsCapital(),
      south.passes(),
      north.offers({ wall: 'gate', water: 'even' }),
      south.accepts(),
    ],
    took: ['gate, 7, plenary', 'even, 7, plenary'],
  })
  check({
    name: 'an option that it asks for itself it balks at no longer',
    moves: [north.offers({ path: 'shut' }), south.refuses('path'), south.offers({ path: 'shut' })],
  })
  check({
    name: 'in caucus: what matters most, and what it would not go for',
    moves: [
      north.asksAside('south'),
      south.agrees(),
      north.floats({ wall: 'gate' }),
      south.responds(false, 'wall'),
      north.discloses('water'),
      south.discloses('wall'),
    ],
    waits: ['gate: open, 1, caucus'],
    balked: ['gate, 1, caucus'],
    priorities: ['wall, 1'],
  })
  check({
    name: 'what two others say to each other in plenary, a mediator hears too',
    moves: GATE_REFUSED,
    viewer: 'elder',
    changes: [withMediator],
    waits: ['gate: open, 3, plenary'],
    balked: ['gate, 3, plenary'],
  })
  check({
    name: 'what two others say in caucus it does not',
    moves: [
      north.asksAside('south'),
      south.agrees(),
      north.floats({ wall: 'gate' }),
      south.responds(false, 'wall'),
    ],
    viewer: 'elder',
    changes: [withMediator],
  })
})

test('moods are told with their word, and with what moved them where that was seen', () => {
  const view = viewAfter(GATE_REFUSED)
  expect(learnedOf(view, SOUTH, {}, {}).moods).toMatchObject({
    trust: { mood: view.others[SOUTH]?.trustInYou, last: null },
    patience: { mood: view.others[SOUTH]?.patience, last: null },
  })
  const last = { cause: 'Something was settled.', before: 'low', after: 'middling', turn: 2 }
  const moved: Moved = { [SOUTH]: { trust: last } }
  expect(learnedOf(view, SOUTH, {}, moved).moods?.trust.last).toEqual(last)
  expect(learnedOf(view, SOUTH, {}, moved).moods?.patience.last).toBeNull()
})

test('a statement that moves another’s trust is kept with its turn once it has been told, of others alone', () => {
  const loud: Change = (file) => {
    file.rules = { ...file.rules, statement: 20 }
  }
  const seated = told('north', { changes: [loud] })
  expect(seated.now().moved).toEqual({})
  seated.make(north.speaks('firm'))
  seated.wait(60_000)
  const { moved, shown } = seated.now()
  expect(Object.keys(moved)).toEqual(['south'])
  expect(moved[SOUTH]?.trust).toMatchObject({ cause: 'You made a firm statement.' })
  expect(moved[SOUTH]?.trust?.after).toBe(shown.others[SOUTH]?.trustInYou)
})

test('principals come first among those of whom anything may be known', () => {
  const view = viewAfter([], { changes: [withMediator] })
  expect(partiesKnown(view)).toEqual(['south', 'elder'])
  expect(partiesKnown(viewAfter([], { viewer: 'elder', changes: [withMediator] }))).toEqual([
    'north',
    'south',
  ])
})

describe('beginning with what another waits for', () => {
  test('null while nothing was heard', () => {
    expect(beginWith(viewAfter([]), SOUTH)).toBeNull()
  })

  test('outside the mandate nothing is drafted and the reason is given', () => {
    const rigid: Change = (file) => {
      partyIn(file, 'north').mandate = { ...partyIn(file, 'north').mandate, water: { allowed: ['unshared'] } }
    }
    const filled = beginWith(viewAfter(GATE_REFUSED, { changes: [rigid] }), SOUTH)
    expect(filled?.package).toEqual({})
    expect(filled?.notFilled).toMatchObject([{ wait: { option: 'gate' }, issue: 'water', why: 'mandate' }])
  })

  test('two conditions that open each other are met together', () => {
    expect(beginWith(viewAfter(GATE_REFUSED), SOUTH)).toEqual({
      package: { wall: 'gate', water: 'even' },
      notFilled: [],
    })
  })

  test('a condition of an option that is worth no more to the viewer than what the other asks for is left out', () => {
    const view = viewAfter(GATE_REFUSED)
    const { sheet } = view.own
    const wall = { ...sheet.points[wallIssue], gate: 0 }
    const worthless = { ...view.own, sheet: { ...sheet, points: { ...sheet.points, [wallIssue]: wall } } }
    expect(beginWith({ ...view, own: worthless }, SOUTH)).toBeNull()
  })

  test('a need off the agenda is not met', () => {
    const view = viewAfter(GATE_REFUSED)
    const narrow = { ...view, round: { ...view.round, agenda: ['wall', 'path'] as IssueId[] } }
    expect(beginWith(narrow, SOUTH)).toMatchObject({ notFilled: [{ issue: 'water', why: 'offAgenda' }] })
  })

  test('a condition that depends on more than the text is not met', () => {
    const afterDrought: Change = (file) => {
      const { mandate } = partyIn(file, 'south')
      for (const way of mandate.wall?.widening ?? []) way.when.push({ type: 'event', event: 'drought' })
    }
    expect(beginWith(viewAfter(GATE_REFUSED.slice(2), { changes: [afterDrought] }), SOUTH)).toMatchObject({
      notFilled: [{ issue: null, why: 'notByText' }],
    })
  })

  test('for a mediator, who may sign for anything, it is the option worth most to it', () => {
    const view = viewAfter(GATE_REFUSED.slice(2), { viewer: 'elder', changes: [withMediator] })
    expect(beginWith(view, SOUTH)?.package).toEqual({ wall: 'gate', water: 'even' })
    expect(beginWith(view, NORTH)).toBeNull()
  })
})
