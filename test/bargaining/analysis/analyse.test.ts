import { expect, test } from 'vitest'
import { analyse } from '../../../src/bargaining/analysis/analyse.ts'
import { NOTE_CODES } from '../../../src/bargaining/noteCodes.ts'
import type { ReadingId } from '../../../src/terms/ids.ts'
import { type Change, type TinyFile, tinyScenario } from '../../fixtures/tinyScenario.ts'

const plain = 'plain' as ReadingId

/** Issues with so many options each; `worth` of an option to each party, of a hundred. */
const withIssues =
  (count: number, options: number, worth: (party: number, option: number) => number): Change =>
  (file) => {
    for (let n = 0; n < count; n++) addIssue(file, `more-${n}`, options, worth)
  }

const addIssue = (
  file: TinyFile,
  id: string,
  options: number,
  worth: (party: number, option: number) => number,
): void => {
  const ids = Array.from({ length: options }, (_, k) => `way-${k}`)
  const [water] = file.issues
  if (water === undefined) throw new Error('The tiny scenario has no issue.')
  const ways = ids.map((way) => ({ id: way, label: way, short: way, treaty: way }))
  file.issues.push({ ...water, id, statusQuo: 'way-0', options: ways })
  file.parties.forEach((party, p) => {
    const position = party.positions.water
    if (position === undefined) throw new Error(`${party.id} takes no position.`)
    const values = Object.fromEntries(ids.map((way, k) => [way, worth(p, k)]))
    party.positions[id] = { ...position, weight: 5, values, opening: 'way-0' }
    party.mandate[id] = { allowed: ids }
  })
}

const codesOf = (...changes: Change[]) => {
  const { warnings, exact } = analyse(tinyScenario(...changes), plain)
  return { codes: warnings.map(({ code }) => code), exact }
}

test('of thousands of outcomes that tie a thousand are listed, with a note on how many are left out', () => {
  const analysis = analyse(tinyScenario(withIssues(3, 12, () => 0)), plain)
  expect(analysis.nash).toHaveLength(1000)
  expect(analysis.exact).toBe(true)
  expect(analysis.warnings).toContainEqual({
    code: 'ties-left-out',
    message: '1,728 outcomes tie for nash; 1,000 of them are listed.',
  })
})

test('a space too large to enumerate has exact figures where nothing has to be sampled, and notes which are not', () => {
  const steps = withIssues(8, 10, (party, option) => (party === 0 ? option * 10 : 90 - option * 10))
  const drawn = codesOf(steps)
  expect(drawn).toMatchObject({ exact: false })
  expect(drawn.codes).toContain('not-exact')
  const free: Change = (file) => {
    for (const party of file.parties) {
      party.mandate = {}
      party.redLines = []
    }
  }
  expect(codesOf(steps, free)).toMatchObject({ exact: true })
})

test('the reachable count is exact, or “at most” where too many issues are wanted unsettled to try all orders', () => {
  const waiting =
    (issues: number): Change =>
    (file) => {
      const [widening] = file.parties[0]?.mandate.water?.widening ?? []
      if (widening === undefined) throw new Error('North never widens its mandate.')
      for (let n = 0; n < issues; n++) widening.when.push({ type: 'unsettled', issue: `more-${n}` })
    }
  const more = withIssues(7, 2, () => 50)
  expect(codesOf(more, waiting(6))).toMatchObject({ exact: true })
  const many = codesOf(more, waiting(7))
  expect(many).toMatchObject({ exact: false })
  expect(many.codes).toContain('not-exact')
})

test('all kinds of notes are known by their codes', () => {
  expect(Object.keys(NOTE_CODES)).toEqual(['not-exact', 'ties-left-out', 'never-rational'])
})

test('large and small spaces are computed alike: an issue without alternatives changes nothing', () => {
  const steps = (count: number) =>
    withIssues(count, 10, (party, option) => (party === 0 ? option * 10 : 90 - option * 10))
  const flat = withIssues(4, 12, () => 0)
  const [small, large] = [
    analyse(tinyScenario(steps(3)), plain),
    analyse(tinyScenario(steps(3), rename, flat), plain),
  ]
  const ways = 12 ** 4
  expect(large.outcomes).toBe(small.outcomes * ways)
  expect(large.frontier.points).toBe(small.frontier.points)
  expect(large.zone.outcomes).toBe(small.zone.outcomes * ways)
  expect(large.zone.share).toBeCloseTo(small.zone.share, 12)
  expect(large.zone.afterSealing).toBe(small.zone.afterSealing * ways)
  expect(large.opposition).toBe(small.opposition)
  expect(large.parties).toEqual(small.parties)
  for (const solution of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const)
    expect(large[solution][0]?.worth).toEqual(small[solution][0]?.worth)
})

/** The issues added so far get names of their own, for more to be added. */
const rename: Change = (file) => {
  Object.assign(file, JSON.parse(JSON.stringify(file).replaceAll('"more-', '"first-')))
}
