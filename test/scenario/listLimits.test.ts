import { expect, test } from 'vitest'
import { SHAPES } from '../../src/scenario/definition/party.ts'
import { LIMITS } from '../../src/scenario/limits.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { scenarioSchema } from '../../src/scenario/schema.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { set } from './editing.ts'

/** Every list of the JSON Schema, by the path at which it is defined. */
const listsIn = (schema: unknown, path = ''): [string, object][] => {
  if (typeof schema !== 'object' || schema === null) return []
  const own: [string, object][] = 'type' in schema && schema.type === 'array' ? [[path, schema]] : []
  return [...own, ...Object.entries(schema).flatMap(([key, inner]) => listsIn(inner, `${path}/${key}`))]
}

test('every list of a scenario has a most number of entries, in the schema as in the reader', () => {
  const lists = listsIn(scenarioSchema())
  expect(lists.length).toBeGreaterThan(30)
  expect(lists.filter(([, list]) => !('maxItems' in list)).map(([path]) => path)).toEqual([])
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
