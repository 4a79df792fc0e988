import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readScenario } from '../../../src/scenario/read.ts'
import { groundsIn } from '../../../src/workshop/sources/groundsIn.ts'
import { tinyScenario, tinyText } from '../../fixtures/tinyScenario.ts'
import { set } from '../../scenario/editing.ts'

test('everything that states a basis in the file is counted once, at its place', () => {
  const text = readFileSync('scenarios/geneva-2026-02.json', 'utf8')
  const read = readScenario(text)
  if (!read.ok) throw new Error('Geneva has problems.')
  const grounds = groundsIn(read.value)
  expect(grounds.length).toBe(text.match(/"basis":/g)?.length)
  expect(new Set(grounds.map(({ path }) => path.join('/'))).size).toBe(grounds.length)
  const file = JSON.parse(text)
  for (const { path, basis } of grounds)
    expect(path.reduce((value, key) => value[key], file).basis).toBe(basis)
})

test('what stands with a party, or with a party in a reading, is that party’s; an event is nobody’s', () => {
  const grounds = groundsIn(tinyScenario())
  const partyAt = (start: string) =>
    new Set(grounds.filter(({ path }) => path.join('/').startsWith(start)).map(({ party }) => party))
  expect([...partyAt('parties/0')]).toEqual(['north'])
  expect([...partyAt('parties/1')]).toEqual(['south'])
  expect([...partyAt('events')]).toEqual([null])
})

test('what is reported without a source keeps its basis and an empty list', () => {
  const scenario = JSON.parse(tinyText(set('/issues/0/basis', 'assumed')))
  const [issue] = groundsIn(scenario).filter(({ path }) => path.join('/') === 'issues/0')
  expect(issue).toMatchObject({ basis: 'assumed', sources: [], party: null })
})
