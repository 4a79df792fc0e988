import { expect, test } from 'vitest'
import { areComparable, compare } from '../../../src/bargaining/analysis/comparison/compare.ts'
import { pointerTo } from '../../../src/scenario/finding.ts'
import type { ReadingId } from '../../../src/terms/ids.ts'
import { type Change, issueIn, partyIn, tinyScenario } from '../../fixtures/tinyScenario.ts'
import { add, set } from '../../scenario/editing.ts'

const reading = 'plain' as ReadingId
const between = (before: readonly Change[], after: readonly Change[]) =>
  compare({ scenario: tinyScenario(...before), reading }, { scenario: tinyScenario(...after), reading })

/** What the changes come to, one line each. */
const check = (changes: readonly Change[], ...told: string[]): void => {
  expect(
    between([], changes).changes.map(
      ({ type, path, from, to }) =>
        `${type} ${pointerTo(path)}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`,
    ),
  ).toEqual(told)
}

test('a scenario is no different from itself', () => {
  expect(between([], [])).toMatchObject({ changes: [], reworded: 0 })
})

test('changed numbers are listed with the old value', () => {
  check(
    [
      set('/parties/0/positions/water/weight', 40),
      set('/parties/0/positions/path/weight', 30),
      set('/parties/1/walkAway/reservationValue', 45),
      set('/rounds/0/turns', 6),
    ],
    'changed /parties/0/positions/water/weight: 50 → 40',
    'changed /parties/0/positions/path/weight: 20 → 30',
    'changed /parties/1/walkAway/reservationValue: 40 → 45',
    'changed /rounds/0/turns: 4 → 6',
  )
})

test('lists of ids are listed whole; a new order only where the order means something', () => {
  check(
    [set('/parties/0/mandate/wall/allowed', ['stands', 'gate', 'down'])],
    'changed /parties/0/mandate/wall/allowed: ["stands","gate"] → ["stands","gate","down"]',
  )
  check([set('/parties/0/mandate/wall/allowed', ['gate', 'stands'])])
  check(
    [set('/rounds/0/floor', ['south', 'north'])],
    'moved /rounds/0/floor: ["north","south"] → ["south","north"]',
  )
  const turned: Change = (file) => {
    issueIn(file, 'wall').options.reverse()
  }
  check([turned], 'moved /issues/2/options: ["stands","gate","down"] → ["down","gate","stands"]')
})

test('what was added or removed is named, at its place in the file that has it', () => {
  check(
    [
      (file) => {
        issueIn(file, 'wall').options.pop()
        partyIn(file, 'north').redLines = []
        partyIn(file, 'north').linkages = []
      },
      add('/rounds', { ...structuredClone(tinyScenario().rounds[0]), id: 'last', label: 'The last one' }),
    ],
    'removed /issues/2/options/2: "It comes down" → null',
    'removed /parties/0/linkages/0: "A gate shows that even shares will be kept" → null',
    'removed /parties/0/redLines/0: "wall down" → null',
    'added /rounds/3: null → "The last one"',
  )
})

test('a renamed id is listed once, and not again wherever it is referred to', () => {
  const renamed: Change = (file) => {
    Object.assign(file, JSON.parse(JSON.stringify(file).replaceAll('"gate"', '"doorway"')))
  }
  check([renamed], 'renamed /issues/2/options/1/id: "gate" → "doorway"')
  const { before, after } = between([], [renamed])
  expect(after.frontier).toEqual(before.frontier)
})

test('a new label is listed as a new name; other changed words are only counted', () => {
  check([set('/issues/0/label', 'The well')], 'renamed /issues/0/label: "Water" → "The well"')
  const words = [set('/issues/0/question', 'Who?'), set('/parties/0/positions/water/because', 'So.')]
  expect(between([], words)).toMatchObject({ changes: [], reworded: 2 })
})

test('the effect on zone, frontier and Nash point is given', () => {
  const { before, after } = between([], [set('/parties/0/walkAway/reservationValue', 90)])
  expect(before.zone.outcomes).toBeGreaterThan(0)
  expect(after.zone.outcomes).toBe(0)
  expect(after.nash).toEqual([])
})

test('two scenarios compare if they share a party and an issue, by id or by name', () => {
  const tiny = tinyScenario()
  const renamed = tinyScenario((file) => {
    Object.assign(file, JSON.parse(JSON.stringify(file).replaceAll('"north"', '"upper"')))
  })
  expect(areComparable(tiny, renamed)).toBe(true)
  const others = tiny.issues.map((issue, n) => ({
    ...issue,
    id: `other-${n}` as typeof issue.id,
    label: `Other ${n}`,
  }))
  expect(areComparable(tiny, { ...tiny, issues: others })).toBe(false)
})

test('entries that have no name are told by their list alone', () => {
  const variant = {
    when: [{ type: 'chance', draw: 'mood', percent: 50 }],
    to: { goal: 'A quiet year.' },
    basis: 'assumed',
    because: 'So that games differ.',
  }
  check(
    [set('/format', 2), set('/parties/0/variants', [variant])],
    'changed /format: 1 → 2',
    'added /parties/0/variants: null → null',
  )
})
