import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { upgradeOf } from '../../src/language/upgrade.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { blocksOf, lineText } from '../../src/scenario/writing/textBlocks.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { set } from '../scenario/editing.ts'

/** Those that are still of format 1. */
const shipped = readdirSync('scenarios').filter(
  (name) => name.endsWith('.json') && /^\s*"format": 1,$/m.test(readFileSync(`scenarios/${name}`, 'utf8')),
)

test.each(shipped)('%s upgraded reads to the same scenario but for its format', (name) => {
  const text = readFileSync(`scenarios/${name}`, 'utf8')
  const upgrade = upgradeOf(text)
  if (upgrade.is !== 'upgraded') throw new Error(upgrade.is)
  const before = readScenario(text)
  const after = readScenario(upgrade.text)
  if (!before.ok || !after.ok) throw new Error('It cannot be read.')
  expect(after.value).toEqual({ ...before.value, format: 2 })
  expect(upgrade.text).toBe(text.replace('"format": 1', '"format": 2'))
})

test('a file of format 1 that uses what only format 2 has becomes right by its upgrade', () => {
  const text = tinyText(set('/parties/0/mandate/path/allowed', 'all'))
  expect(readScenario(text).ok).toBe(false)
  const upgrade = upgradeOf(text)
  expect(upgrade.is === 'upgraded' && readScenario(upgrade.text).ok).toBe(true)
})

test('a file of format 1 that leaves out what format 2 lets it leave out becomes right by its upgrade', () => {
  const text = readFileSync('test/fixtures/rehearsalRoom.json', 'utf8').replace('"format": 2', '"format": 1')
  expect(readScenario(text).ok).toBe(false)
  const upgrade = upgradeOf(text)
  expect(upgrade.is === 'upgraded' && readScenario(upgrade.text).ok).toBe(true)
})

test('what would become a mark in format 2 reads after the upgrade as it did before', () => {
  const before = 'Pay *now*,\nor 5 * 3 later; see C:\\*.*\n\n- no list -'
  const text = tinyText(set('/issues/0/background', before))
  const upgrade = upgradeOf(text)
  if (upgrade.is !== 'upgraded') throw new Error(upgrade.is)
  expect(upgrade.changes).toEqual([
    '"format" is 2 instead of 1',
    'issues.0.background is written so that it reads as before',
  ])
  const [old, now] = [readScenario(text), readScenario(upgrade.text)]
  if (!old.ok || !now.ok) throw new Error('It cannot be read.')
  // What would read otherwise makes the file, as it is read, one of format 2 with that text escaped.
  expect(now.value).toEqual(old.value)
  const shown = blocksOf(now.value.issues[0]?.background ?? '')
  expect(shown.map((block) => (block.kind === 'paragraph' ? block.lines.map(lineText) : block))).toEqual([
    ['Pay *now*, or 5 * 3 later; see C:\\*.*'],
    ['- no list -'],
  ])
})
