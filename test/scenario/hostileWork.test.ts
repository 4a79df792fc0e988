/** Files made to be expensive: the work of reading them is counted, since time depends on the machine. */
import { beforeEach, expect, test, vi } from 'vitest'
import { LIMITS } from '../../src/scenario/limits.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { set } from './editing.ts'

const work = vi.hoisted(() => ({ cells: 0 }))
vi.mock('../../src/scenario/distance.ts', async (original) => {
  const { distance } = await original<typeof import('../../src/scenario/distance.ts')>()
  return {
    distance: (a: string, b: string, most: number) => {
      work.cells += a.length * Math.min(b.length, 2 * most + 1)
      return distance(a, b, most)
    },
  }
})

beforeEach(() => {
  work.cells = 0
})

const tag = (kind: string, index: number) => `${kind}-${'a'.repeat(24)}${String(index).padStart(5, '0')}`
const source = { what: 'w', outlet: 'o', date: 'd', group: 'g' }

/** A scenario with so many sources, and so many references to sources that it does not have, in lists as long as may be. */
const withUnknownSources = (known: number, unknown: number): string =>
  tinyText(
    set(
      '/sources',
      Object.fromEntries(Array.from({ length: known }, (_, index) => [tag('known', index), source])),
    ),
    (file) => {
      const [effect] = file.events?.[0]?.effects ?? []
      const [event] = file.events ?? []
      if (effect === undefined || event === undefined) throw new Error('The tiny scenario has an event.')
      const lists = Array.from({ length: Math.ceil(unknown / LIMITS.sourcesNamed) }, (_, list) =>
        Array.from({ length: LIMITS.sourcesNamed }, (_, index) =>
          tag('unknown', list * LIMITS.sourcesNamed + index),
        ),
      )
      file.events = Array.from({ length: Math.ceil(lists.length / LIMITS.effects) }, (_, at) => ({
        ...event,
        id: `event-${at}`,
        effects: lists
          .slice(at * LIMITS.effects, (at + 1) * LIMITS.effects)
          .map((sources) => ({ ...effect, sources })),
      }))
    },
  )

test.each([
  [400, 2_000],
  [400, 10_000],
])('%i sources and %i unknown ones cost at most 2,000,000 cells of comparing', (known, unknown) => {
  const result = readScenario(withUnknownSources(known, unknown))
  expect(result.ok).toBe(false)
  expect(work.cells).toBeGreaterThan(0)
  expect(work.cells).toBeLessThanOrEqual(2_000_000)
})

test('every listed problem has a hint, also after the budget is used up', () => {
  const result = readScenario(withUnknownSources(400, 2_000))
  const problems = result.ok ? [] : result.problems
  expect(problems).toHaveLength(LIMITS.problems + 1)
  const unknown = problems.filter(({ code }) => code === 'unknown-id')
  expect(unknown.length).toBeGreaterThan(900)
  for (const { hint } of unknown) expect(hint).toMatch(/^(Did you mean "|Use one of: )/)
})

test('keys unknown in thousands of objects are compared for the listed problems alone', () => {
  const interest = { title: 't', text: 't', basis: 'assumed', because: 'b', sourcse: [], titel: 't' }
  readScenario(
    tinyText(
      set(
        '/parties/0/interests',
        Array.from({ length: 6_000 }, () => interest),
      ),
    ),
  )
  expect(work.cells).toBeLessThanOrEqual(2_000_000)
})
