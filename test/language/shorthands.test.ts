/** Format 2's short ways in an editor: each is offered where it fits, fits once it is taken, and follows a renamed id. */
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/language/edits.ts'
import { openDocument } from '../../src/language/service.ts'
import { DECISION, EVERY_SHORT_WAY as FULL } from '../fixtures/everyShortWay.ts'

/** The document with the words written over, and where `‸` stood in them. */
const writtenOver = (words: string, by: string) => {
  expect(FULL).toContain(words)
  const text = FULL.replace(words, by)
  const offset = text.indexOf('‸')
  return { document: openDocument(text.replace('‸', '')), offset }
}

const LINEAR = '{ "shape": "linear", "from": 100, "to": 0 }'
const NIGHTS = '"options": { "from": 1, "to": 5, "count": 5, "unit": "nights" }'

const OFFERED: readonly (readonly [about: string, words: string, by: string, labels: readonly string[]])[] = [
  [
    'ways to write values',
    LINEAR,
    '‸',
    ['linear', 'peak', 'step', 'values as a list', 'values for each option'],
  ],
  ['every shape', LINEAR, '{ "shape": "‸" }', ['linear', 'peak', 'step']],
  ['every shape in place of one', LINEAR, '{ "shape": "lin‸ear" }', ['linear', 'peak', 'step']],
  ['a shape or an option', LINEAR, '{ ‸ }', ['shape', 'at-200', 'at-250', 'at-300', 'at-350', 'at-400']],
  ['options that depart from a shape', '"at-3": 70', '‸', ['at-1', 'at-2', 'at-3', 'at-4', 'at-5']],
  ['ways to write options', NIGHTS, '"options": ‸', ['options by from and to', 'options as a list']],
  ['all that may be signed for', '"allowed": "all"', '"allowed": ‸', ['all', 'allowed as a list']],
  ['ways to decide', DECISION, '"decision": ‸', ['unanimity', 'decision by atLeast and always']],
  [
    'who has a veto',
    '"always": ["first-band"]',
    '"always": ["‸"]',
    ['first-band', 'second-band', 'landlady'],
  ],
  ['bases of the whole file', '"basis": "assumed"', '"basis": "‸"', ['inferred', 'assumed']],
  [
    'options that news shuts',
    '"options":["at-eleven"],"now"',
    '"options":["‸"],"now"',
    ['at-ten', 'at-eleven', 'at-will'],
  ],
  [
    'whom news is told',
    '"to":["first-band","landlady"]',
    '"to":["‸"]',
    ['first-band', 'second-band', 'landlady'],
  ],
]

test('the file with every short way is right', () => {
  expect(
    openDocument(FULL)
      .problems()
      .filter(({ severity }) => severity === 'error'),
  ).toEqual([])
})

describe('offered', () => {
  test.each(OFFERED)('%s', (_, words, by, labels) => {
    const { document, offset } = writtenOver(words, by)
    expect(document.complete(offset).map(({ label }) => label)).toEqual(labels)
  })
})

const WHOLE = OFFERED.filter(([, , by]) => /‸$/.test(by)).filter(([, words]) => words !== '"at-3": 70')

describe('what is taken fits', () => {
  test.each(WHOLE.flatMap(([, words, by, labels]) => labels.map((label) => [label, words, by] as const)))(
    '%s',
    (label, words, by) => {
      const { document, offset } = writtenOver(words, by)
      const path = document.pathAt(offset) ?? []
      const taken = document.complete(offset).find((one) => one.label === label)
      const text = applyEdits(document.text, taken === undefined ? [] : [taken.edit])
      const pointer = `/${path.join('/')}`
      const said = openDocument(text).problems()
      expect(said.filter(({ code, path: at }) => code === 'syntax' || at.startsWith(pointer))).toEqual([])
    },
  )
})

describe('a renamed id is renamed in each of them', () => {
  test.each([
    'noise',
    'first-band',
    'second-band',
    'landlady',
    'as-told',
    'kitchen',
    'at-ten',
    'at-eleven',
    'at-will',
  ])('%s', (id) => {
    const document = openDocument(FULL)
    const renaming = document.rename(FULL.indexOf(`"id": "${id}"`) + 8, 'quite-another')
    const text = applyEdits(FULL, renaming.ok ? renaming.edits : [])
    // How evenly a ratifier decides is called "noise" as well.
    expect(text.replaceAll('"noise": 0', '')).not.toContain(`"${id}"`)
    expect(
      openDocument(text)
        .problems()
        .map(({ code }) => code),
    ).toEqual(document.problems().map(({ code }) => code))
  })

  test('an option that a range makes keeps the id of its quantity', () => {
    expect(openDocument(FULL).rename(FULL.indexOf('"at": "at-4"') + 8, 'four')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Change the range, or write the options as a list.'),
    })
  })
})

test.each([
  ['"shape": "peak"', 'peak: up to one option'],
  ['"except": { "at-3"', 'Options that depart from the shape'],
  ['"count": 5', 'How many there are'],
  ['"allowed": "all"', '"all" for whatever its red lines'],
  ['"atLeast"', 'How many principals must consent'],
  ['"basis": "assumed"', 'everything rests on'],
  ['"now":"shut"', 'nobody may offer or sign'],
])('%s is explained', (words, says) => {
  const said = openDocument(FULL).hover(FULL.indexOf(words) + 2)
  expect(said?.lines.join(' ')).toContain(says)
})
