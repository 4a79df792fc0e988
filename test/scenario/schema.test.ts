import { readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { expect, test } from 'vitest'
import { SCHEMA_PATH, scenarioSchema, schemaText } from '../../src/scenario/schema.ts'
import type { JsonSchema } from '../../src/scenario/schemaWords.ts'
import { type Change, tinyText, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { drop, set } from './editing.ts'

const validate = new Ajv({ strict: false, allErrors: true }).compile(scenarioSchema())
const accepts = (text: string): boolean => validate(JSON.parse(text))

test('the schema beside the scenarios is the one that the definition makes; if not: parley schema --write', () => {
  expect(readFileSync(SCHEMA_PATH, 'utf8')).toBe(schemaText())
})

test('the schema is draft-07 and describes each key', () => {
  expect(scenarioSchema()).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' })
  expect(schemaText()).toContain('The option that holds while the issue is unsettled.')
})

test('an editor that follows the schema accepts every good file, with what may be left out left out', () => {
  expect(accepts(tinyText())).toBe(true)
  expect(accepts(tinyText(withMediator, withUnderwriter))).toBe(true)
  for (const name of readdirSync('scenarios').filter((file) => file.endsWith('.json')))
    expect(accepts(readFileSync(`scenarios/${name}`, 'utf8')), name).toBe(true)
})

test.each<[string, Change]>([
  ['a missing name', drop('/parties/0/name')],
  ['an unknown key', set('/parties/0/nmae', 'x')],
  ['a text for a number', set('/rounds/0/turns', '4')],
  ['an id in capitals', set('/id', 'The Well')],
  ['an unknown kind of condition', set('/events/0/when/0/type', 'weather')],
])('it underlines %s', (_about, change) => {
  expect(accepts(tinyText(change))).toBe(false)
})

/** Every key of the schema, with where it stands. */
const keysOf = (schema: JsonSchema): { at: string; key: JsonSchema }[] => {
  const seen = new Set<JsonSchema>()
  const found: { at: string; key: JsonSchema }[] = []
  const visit = (one: JsonSchema, at: string): void => {
    if (seen.has(one)) return
    seen.add(one)
    for (const [name, key] of Object.entries(one.properties ?? {})) {
      found.push({ at: `${at}.${name}`, key })
      visit(key, `${at}.${name}`)
    }
    for (const part of [...(one.allOf ?? []), ...(one.oneOf ?? []), ...(one.anyOf ?? [])]) visit(part, at)
    if (one.then !== undefined) visit(one.then, at)
    if (one.items !== undefined) visit(one.items, `${at}[]`)
    if (typeof one.additionalProperties === 'object') visit(one.additionalProperties, `${at}{}`)
  }
  visit(schema, '')
  for (const [name, one] of Object.entries(schema.definitions ?? {})) visit(one, name)
  return found
}

test('every key has a description and an example that is valid there', () => {
  const schema = scenarioSchema()
  const keys = keysOf(schema)
  expect(keys.length).toBeGreaterThan(150)
  // The definitions once, and not with each of the keys.
  const ajv = new Ajv({ strict: false }).addSchema({ $id: 'file', definitions: schema.definitions })
  const inFile = (key: JsonSchema): object =>
    JSON.parse(JSON.stringify(key).replaceAll('"$ref":"#/', '"$ref":"file#/'))
  const wrong = keys.flatMap(({ at, key }) => {
    const isValid = ajv.compile(inFile(key))
    isValid(key.examples?.[0])
    return [
      ...(typeof key.description === 'string' ? [] : [`${at} has no description`]),
      ...(key.examples?.length === 1 ? [] : [`${at} has no example`]),
      ...(isValid.errors ?? []).map(
        ({ message }) => `${at}: ${JSON.stringify(key.examples?.[0])} ${message}`,
      ),
    ]
  })
  expect(wrong).toEqual([])
})

test('a kind of condition that there is not is told with all that there are', () => {
  validate(JSON.parse(tinyText(set('/events/0/when/0/type', 'weather'))))
  const told = (validate.errors ?? []).map(({ params }) => params)
  expect(told).toContainEqual({
    allowedValues: 'agreed event support trust round unsettled reading chance all any not'.split(' '),
  })
})

test('a snippet inserts a whole valid party, issue, round, event', () => {
  const { properties = {}, definitions } = scenarioSchema()
  const ajv = new Ajv({ strict: false })
  for (const list of ['parties', 'issues', 'rounds', 'events']) {
    const items = properties[list]?.items
    const json = JSON.stringify(items?.defaultSnippets?.[0]?.body)
    const filled = json.replaceAll(/"\^\$\{\d+:([^}]*)\}"/g, '$1').replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    const isValid = ajv.compile({ ...items, definitions })
    isValid(JSON.parse(filled))
    expect(isValid.errors ?? [], `${list}: ${filled}`).toEqual([])
  }
})
