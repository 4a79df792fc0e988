import { readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { expect, test } from 'vitest'
import { SCHEMA_PATH, scenarioSchema, schemaText } from '../../src/scenario/schema.ts'
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
