import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idOfQuantity, optionsOfRange, quantitiesOf } from '../../src/scenario/expand/quantities.ts'
import { valuesFor } from '../../src/scenario/expand/valuesByShape.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { OptionId } from '../../src/terms/ids.ts'
import { type Change, tinyText } from '../fixtures/tinyScenario.ts'
import { set } from './editing.ts'

const read = (...changes: Change[]): Scenario => {
  const result = readScenario(tinyText(set('/format', 2), ...changes))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const ids = (count: number): OptionId[] => Array.from({ length: count }, (_, n) => `o${n}` as OptionId)
const shape = (written: object, count: number): number[] =>
  Object.values(valuesFor({ except: {}, from: 0, to: 100, top: 100, ...written } as never, ids(count)))

test.each([
  [{ shape: 'linear' }, [0, 25, 50, 75, 100]],
  [{ shape: 'linear', from: 100, to: 0, except: { o1: 90 } }, [100, 90, 50, 25, 0]],
  [{ shape: 'peak', at: 'o3', to: 0 }, [0, 33.33, 66.67, 100, 0]],
  [{ shape: 'peak', at: 'o0', from: 20, to: 20 }, [100, 80, 60, 40, 20]],
  [{ shape: 'peak', at: 'o4', to: 20 }, [0, 25, 50, 75, 100]],
  [{ shape: 'step', at: 'o2' }, [0, 0, 100, 100, 100]],
])('%j over five options is %j', (written, values) => {
  expect(shape(written, 5)).toEqual(values)
})

test('values by shape, as a list or by option read to the same scenario', () => {
  const at = '/parties/0/positions/water/values'
  const byOption = read(set(at, { unshared: 100, 'north-first': 80, even: 60, 'south-first': 0 }))
  expect(read(set(at, [100, 80, 60, 0]))).toEqual(byOption)
  expect(read(set(at, { shape: 'linear', from: 100, to: 40, except: { 'south-first': 0 } }))).toEqual(
    byOption,
  )
})

test('values by shape in a reading read to the same scenario as option by option', () => {
  const at = '/readings/0/parties'
  const said = (values: unknown) => read(set(at, { north: { values: { water: values } } }))
  const byOption = said({ unshared: 100, 'north-first': 80, even: 60, 'south-first': 40 })
  expect(said([100, 80, 60, 40])).toEqual(byOption)
  expect(said({ shape: 'linear', from: 100, to: 40 })).toEqual(byOption)
  expect(readScenario(tinyText(set(at, { north: { values: { water: [100, 80, 60, 40] } } }))).ok).toBe(false)
})

test('"unanimity" decides as where nothing is said, and format 1 has no word for it', () => {
  expect(read(set('/decision', 'unanimity'))).toEqual(read())
  expect(readScenario(tinyText(set('/decision', 'unanimity'))).ok).toBe(false)
  const other = readScenario(tinyText(set('/format', 2), set('/decision', 'majority')))
  expect(other.ok ? [] : other.problems.map(({ path }) => path)).toEqual(['/decision'])
})

test('"all" in a mandate is every option that no own red line rules out', () => {
  const at = '/parties/0/mandate/wall/allowed'
  expect(read(set(at, 'all'))).toEqual(read(set(at, ['stands', 'gate'])))
})

test('a range reads to the same scenario as its options written out', () => {
  const option = (id: string, label: string) => ({
    id,
    label,
    short: label,
    treaty: `It pays ${label} a year.`,
  })
  const labels = ['€0', '€250', '€500', '€750', '€1,000'] as const
  const onRange: Change = (file) => {
    const renamed = JSON.stringify(file).replaceAll('"open"', '"at-750"').replaceAll('"shut"', '"at-0"')
    Object.assign(file, JSON.parse(renamed))
    for (const party of file.parties)
      Object.assign(party.positions.path ?? {}, { values: { shape: 'linear' } })
  }
  const steps = { from: 0, to: 1000, step: 250, unit: 'EUR', treaty: 'It pays {} a year.' }
  const inFull = labels.map((label, n) => option(`at-${250 * n}`, label))
  const shorthand = read(onRange, set('/issues/1/options', steps))
  expect(shorthand).toEqual(read(onRange, set('/issues/1/options', inFull)))
  expect(shorthand.parties[0]?.positions['path' as never]).toMatchObject({
    values: { 'at-0': 0, 'at-250': 25, 'at-1000': 100 },
  })
})

test.each([
  [
    'en',
    { from: 0, to: 2000, step: 1000, unit: 'people' },
    ['0\u00a0people', '1,000\u00a0people', '2,000\u00a0people'],
  ],
  ['de', { from: 1000, to: 1500, count: 2, unit: 'EUR' }, ['1.000\u00a0€', '1.500\u00a0€']],
  [
    'en',
    { from: 1, to: 2, step: 1, unit: 'nights', unitForms: { one: 'night' } },
    ['1\u00a0night', '2\u00a0nights'],
  ],
  [
    'uk',
    { from: 1, to: 5, step: 1, unit: 'ночей', unitForms: { one: 'ніч', few: 'ночі' } },
    ['1\u00a0ніч', '2\u00a0ночі', '3\u00a0ночі', '4\u00a0ночі', '5\u00a0ночей'],
  ],
  ['uk', { from: 10000, to: 20000, count: 2 }, ['10\u00a0000', '20\u00a0000']],
  ['fr', { from: 2.5, to: 5, step: 2.5, unit: '%' }, ['2,5\u00a0%', '5\u00a0%']],
  ['aa-aa-aa', { from: 1, to: 2, step: 1 }, ['1', '2']],
])('in %s %j is labelled %j', (language, range, labels) => {
  expect(optionsOfRange(range, 'Price', language).map(({ label }) => label)).toEqual(labels)
})

test.each([
  [250, 'at-250'],
  [-5, 'at-minus-5'],
  [2.5, 'at-2-5'],
  [0, 'at-0'],
  [1_000_000_000, 'at-1000000000'],
  [0.000001, 'at-0-000001'],
])('the option of %d is %s', (quantity, id) => {
  expect(idOfQuantity(quantity)).toBe(id)
})

test.each([
  ['unit', {}],
  ['unit', [['EUR']]],
  ['unitForms', { one: {} }],
  ['unitForms', 'nights'],
  ['treaty', { at: '{}' }],
])('a range whose %s is %j is one problem, at its place', (key, value) => {
  const range = { from: 1, to: 5, count: 5, unit: 'nights', unitForms: { few: 'nights' }, [key]: value }
  const result = readScenario(tinyText(set('/format', 2), set('/issues/1/options', range)))
  const paths = result.ok ? [] : result.problems.map(({ path }) => path)
  expect(paths.filter((path) => path.startsWith('/issues/1/options'))).toHaveLength(1)
  expect(paths[0]).toMatch(new RegExp(`^/issues/1/options/${key}`))
})

test('a range ends at its ends, in even steps, each with an id of its own', () => {
  const bound = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 100)
  fc.assert(
    fc.property(bound, bound, fc.integer({ min: 2, max: 30 }), (from, to, count) => {
      fc.pre(from !== to)
      const all = quantitiesOf({ from, to, step: undefined, count })
      if (!Array.isArray(all)) throw new Error('It was not written out.')
      expect([all[0], all.at(-1), all.length]).toEqual([from, to, count])
      const spread = all.map(idOfQuantity)
      expect(new Set(spread).size).toBe(count)
      for (const id of spread) expect(id).toMatch(/^[a-z][a-z0-9-]{0,39}$/)
    }),
  )
})
