import { describe, expect, test } from 'vitest'
import { z } from 'zod/mini'
import { definitionFor } from '../../src/scenario/definition/definitionFor.ts'
import { hashOf } from '../../src/scenario/hash.ts'
import { inspectScenario, readScenario } from '../../src/scenario/read.ts'
import { type Change, tinyScenario, tinyText } from '../fixtures/tinyScenario.ts'
import { drop, set } from './editing.ts'

/** What may grow without any file being read otherwise than before. */
const LIMITS_OF = new Set(['maxItems', 'maxProperties', 'maxLength'])

/** A definition as data, without its descriptions and its limits: what a file may hold, and nothing of what is said about it. */
const shapeOf = (definition: z.ZodMiniType): string =>
  JSON.stringify(z.toJSONSchema(definition, { target: 'draft-7', io: 'input' }), (key, value) =>
    (key === 'description' && typeof value === 'string') || LIMITS_OF.has(key) ? undefined : value,
  )

test('a key that is new in format 2 changes nothing of format 1', () => {
  // The hash of the definition when format 1 was the only one. It never changes: mark what is new with newIn2 or widerIn2.
  expect(hashOf(shapeOf(definitionFor({ format: 1 })))).toBe('c9df16b66311dfe5')
})

const saidOf = (text: string): string[] =>
  inspectScenario(text).problems.map(({ code, path }) => `${code} ${path}`)

const in2 = (...changes: Change[]): string => tinyText(set('/format', 2), ...changes)

test('a file of format 1 reads to the same scenario in format 2', () => {
  expect(readScenario(in2())).toEqual({ ok: true, value: { ...tinyScenario(), format: 2 }, warnings: [] })
})

test('a file without a format is read as one of the newest, and asked which it is', () => {
  const { problems } = inspectScenario(
    tinyText(drop('/format'), set('/parties/0/mandate/path/allowed', 'all')),
  )
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['missing-key /format'])
})

test('what needs format 2 is offered it as a fix', () => {
  const { problems } = inspectScenario(tinyText(set('/parties/0/mandate/path/allowed', 'all')))
  expect(problems.map(({ code, fixes }) => [code, ...fixes.map(({ title }) => title)])).toEqual([
    ['needs-format-2', 'Write "format": 2'],
  ])
})

const BECAUSE = 'Chosen so that the example can be reckoned by hand.'

/** Takes basis and reason from everything that has these. */
const withoutGrounds: Change = (file) => {
  const bare = JSON.stringify(file, (_, value) => {
    if (value?.basis !== 'assumed' || value.because !== BECAUSE) return value
    const { basis: _basis, because: _because, ...rest } = value
    return rest
  })
  Object.assign(file, JSON.parse(bare))
}

describe('a basis for the whole file', () => {
  const all = [set('/basis', 'assumed'), set('/because', BECAUSE)]

  test('equals the same basis and reason at each thing', () => {
    const read = readScenario(in2(withoutGrounds, ...all))
    expect(read).toEqual({ ok: true, value: tinyScenario(set('/format', 2), ...all), warnings: [] })
  })

  test('leaves a thing its own basis and reason', () => {
    const own = [set('/issues/0/basis', 'inferred'), set('/issues/0/because', 'It follows.')]
    const read = readScenario(in2(withoutGrounds, ...all, ...own))
    expect(read.ok && read.value.issues.map(({ basis, because }) => [basis, because])[0]).toEqual([
      'inferred',
      'It follows.',
    ])
  })

  test('gives no reason to a thing with another basis', () => {
    expect(saidOf(in2(withoutGrounds, ...all, set('/issues/0/basis', 'inferred')))).toEqual([
      'missing-key /issues/0/because',
    ])
  })

  test('needs a reason of its own', () => {
    expect(saidOf(in2(set('/basis', 'assumed')))).toEqual(['missing-key /because'])
  })

  test('cannot be “reported”, since each report names its sources', () => {
    expect(saidOf(in2(set('/basis', 'reported'), set('/because', 'It was said.')))).toEqual([
      'not-a-choice /basis',
    ])
  })

  test('is one problem in a file of format 1', () => {
    expect(saidOf(tinyText(...all))).toEqual(['needs-format-2 /basis', 'needs-format-2 /because'])
  })

  test('stands for grounds that are not there, and without it each is missed', () => {
    const bare = [drop('/issues/0/basis'), drop('/issues/0/because')]
    const missing = ['missing-key /issues/0/basis', 'missing-key /issues/0/because']
    expect(saidOf(in2(...bare))).toEqual(missing)
    expect(saidOf(tinyText(...bare))).toEqual(missing)
  })
})
