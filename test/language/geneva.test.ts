import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { applyEdits } from '../../src/language/edits.ts'
import { openDocument } from '../../src/language/service.ts'
import { readScenario } from '../../src/scenario/read.ts'

const GENEVA = readFileSync('scenarios/geneva-2026-02.json', 'utf8')

/** A place in a text: `|` in the sought words is the caret. */
const caret = (text: string, sought: string): number => {
  const at = text.indexOf(sought.replace('|', ''))
  if (at < 0) throw new Error(`Not in the text: ${sought}`)
  return at + sought.indexOf('|')
}

test('an issue is renamed everywhere that it stands, and the file reads as before', () => {
  const geneva = openDocument(GENEVA)
  const places = geneva.references(caret(GENEVA, '"id": "pris|oners"'))
  expect(places.filter(({ defines }) => defines)).toHaveLength(1)
  expect(places.length).toBeGreaterThan(15)
  const renamed = geneva.rename(caret(GENEVA, '"id": "pris|oners"'), 'exchange')
  const text = applyEdits(GENEVA, renamed.ok ? renamed.edits : [])
  const read = readScenario(text)
  expect(read.ok).toBe(true)
  expect(text).not.toMatch(/"prisoners"/)
  // Nothing else of the file has moved.
  expect(text.replaceAll('"exchange"', '"prisoners"')).toBe(GENEVA)
})

test('an option is renamed within its issue alone', () => {
  const geneva = openDocument(GENEVA)
  const options = geneva.outline().find(({ name }) => name === 'issues')?.items ?? []
  const ids = options.flatMap(({ items }) => items.map(({ name }) => name))
  expect(ids.length).toBeGreaterThan(20)
  const renaming = geneva.renameCalled('donbas/no-change', 'as-it-stands')
  const text = applyEdits(GENEVA, renaming.ok ? renaming.edits : [])
  expect(readScenario(text).ok).toBe(true)
  expect(text).not.toContain('"no-change": 100,\n          "left-to-leaders"')
})

test('references complete: an issue on an agenda with its label, those named there left out', () => {
  const text = GENEVA.replace('"agenda": [', '"agenda": ["", ')
  const offered = openDocument(text).complete(caret(text, '"agenda": ["|"'))
  expect(offered.length).toBeGreaterThan(3)
  for (const { kind, detail } of offered) {
    expect(kind).toBe('name')
    expect(detail).not.toBe('')
  }
  const there = /"agenda": \["", ([^\]]*)\]/.exec(text)?.[1] ?? ''
  for (const { label } of offered) expect(there).not.toContain(`"${label}"`)
})

test('a name jumps to where the thing is described', () => {
  const geneva = openDocument(GENEVA)
  const at = geneva.definition(caret(GENEVA, '"statusQuo": "no-ch|ange"'))
  expect(at).not.toBeNull()
  expect(GENEVA.slice((at?.offset ?? 0) - 7, (at?.offset ?? 0) + (at?.length ?? 0))).toBe('"id": "no-change')
})

test('the outline has every issue, party, round and event', () => {
  const outline = openDocument(GENEVA).outline()
  expect(outline.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['issues', 'parties', 'rounds', 'events', 'sources']),
  )
  for (const { items } of outline)
    for (const { name, mark } of items)
      expect(GENEVA.slice(mark.offset, mark.offset + mark.length)).toBe(`"${name}"`)
})

test('a shipped file is laid out already', () => {
  expect(openDocument(GENEVA).format()).toEqual([])
})
