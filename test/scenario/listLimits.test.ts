import { expect, test } from 'vitest'
import { SHAPES } from '../../src/scenario/definition/party.ts'
import { LIMITS } from '../../src/scenario/limits.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { scenarioSchema } from '../../src/scenario/schema.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { set } from './editing.ts'

/** Every part of the JSON Schema that is of the kind, by the path at which it is defined. */
const partsOf = (
  schema: unknown,
  isKind: (part: Readonly<Record<string, unknown>>) => boolean,
  path = '',
): [string, object][] => {
  if (typeof schema !== 'object' || schema === null) return []
  const own: [string, object][] = isKind({ ...schema }) ? [[path, schema]] : []
  return [
    ...own,
    ...Object.entries(schema).flatMap(([key, inner]) => partsOf(inner, isKind, `${path}/${key}`)),
  ]
}

test('every list of a scenario has a most number of entries, in the schema as in the reader', () => {
  const lists = partsOf(scenarioSchema(), ({ type }) => type === 'array')
  expect(lists.length).toBeGreaterThan(30)
  expect(lists.filter(([, list]) => !('maxItems' in list)).map(([path]) => path)).toEqual([])
})

test('every object keyed by ids has a most number of keys, in the schema as in the reader', () => {
  const keyed = partsOf(scenarioSchema(), ({ propertyNames }) => propertyNames !== undefined)
  expect(keyed.length).toBeGreaterThan(10)
  expect(keyed.filter(([, part]) => !('maxProperties' in part)).map(([path]) => path)).toEqual([])
})

test('a source more than allowed is refused with their number, the most that are allowed are read', () => {
  const sources = (count: number) => {
    const source = { what: 'w', outlet: 'o', date: 'd', group: 'g' }
    const tags = Array.from({ length: count - 1 }, (_, at) => [`source-${at}`, source] as const)
    return readScenario(tinyText(set('/sources', Object.fromEntries([['almanac', source], ...tags]))))
  }
  expect(sources(LIMITS.sources)).toMatchObject({ ok: true })
  const refused = sources(LIMITS.sources + 1)
  expect(refused).toMatchObject({ ok: false, problems: [{ code: 'too-many', path: '/sources' }] })
  expect(refused.ok ? '' : refused.problems[0]?.message).toContain('has 401 keys; 400 are allowed')
})

test('6,000 interests are refused with their number and the number allowed', () => {
  const interest = { title: 't', text: 't', basis: 'assumed', because: 'b' }
  const read = readScenario(tinyText(set('/parties/0/interests', new Array(6_000).fill(interest))))
  expect(read).toMatchObject({ ok: false, problems: [{ code: 'too-many', path: '/parties/0/interests' }] })
  expect(read.ok ? '' : read.problems[0]?.message).toContain(
    `has 6000 entries; ${LIMITS.interests} are allowed`,
  )
})

test('there is a shape for every party that may sit down', () => {
  expect(LIMITS.parties).toBeLessThanOrEqual(SHAPES.length)
})
