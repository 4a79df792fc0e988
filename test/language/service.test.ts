import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, editBetween } from '../../src/language/edits.ts'
import { mendOnce } from '../../src/language/problems.ts'
import { openDocument } from '../../src/language/service.ts'
import { looseTree, type Node, treeAfter } from '../../src/language/tree.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { drop, set } from '../scenario/editing.ts'

const TINY = tinyText()
const ROOM = readFileSync('test/fixtures/rehearsalRoom.json', 'utf8')

/** The text without the mark `‸`, and where it stood. */
const marked = (text: string): { text: string; offset: number } => {
  const offset = text.indexOf('‸')
  if (offset < 0) throw new Error('No caret in the text.')
  return { text: text.replace('‸', ''), offset }
}

const offeredIn = (written: string) => {
  const { text, offset } = marked(written)
  const document = openDocument(text)
  return { text, document, offered: document.complete(offset) }
}

const labelsIn = (written: string): string[] => offeredIn(written).offered.map(({ label }) => label)

/** The text once the completion of that label is taken. */
const taken = (written: string, label: string): string => {
  const { text, offered } = offeredIn(written)
  const chosen = offered.find((one) => one.label === label)
  if (chosen === undefined) throw new Error(`Not offered: ${label}, but ${offered.map((one) => one.label)}`)
  return applyEdits(text, [chosen.edit])
}

describe('completion offers', () => {
  test.each([
    [
      'an option of the issue that it is the status quo of',
      TINY.replace('"statusQuo": "shut"', '"statusQuo": "‸"'),
      ['shut', 'open'],
    ],
    [
      'options of the issue whose key is around it',
      TINY.replace('"opening": "north-first"', '"opening": "nor‸"'),
      ['unshared', 'north-first', 'even', 'south-first'],
    ],
    [
      'options of the issue that stands beside it',
      TINY.replace(
        '"issue": "wall",\n          "options": [\n            "down"',
        '"issue": "wall",\n          "options": [\n            "‸"',
      ),
      ['stands', 'gate', 'down'],
    ],
    ['parties', TINY.replace('"party": "north"', '"party": "‸"'), ['north', 'south']],
    ['rounds', TINY.replace('"round": "second"', '"round": "‸"'), ['first', 'second', 'later']],
    [
      'sources, the one that is there left out',
      TINY.replace('"sources": [\n            "almanac"', '"sources": [\n            "almanac", "‸"'),
      [],
    ],
    ['choices', TINY.replace('"level": "first"', '"level": "‸"'), ['first', 'middle', 'advanced']],
    [
      'kinds of conditions',
      TINY.replace('"type": "round"', '"type": "‸"'),
      ['agreed', 'event', 'support', 'trust', 'round', 'unsettled'],
    ],
    [
      'a half-typed value without quotes',
      TINY.replace('"level": "first"', '"level": fi‸'),
      ['first', 'middle', 'advanced'],
    ],
    [
      'an issue as a key, those that are there left out',
      TINY.replace('"wall": [\n              "gate"', '"‸": [\n              "gate"'),
      ['path', 'wall'],
    ],
  ])('%s', (_about, text, labels) => {
    expect(labelsIn(text)).toEqual(labels)
  })

  test('keys that are not there yet, those that are needed first, each with what it is for', () => {
    const { offered } = offeredIn(TINY.replace('"separable": true,', '"‸"'))
    expect(offered.map(({ label }) => label)).toEqual(['separable', 'lapses', 'sources'])
    for (const { description, detail } of offered) expect(description + detail).not.toBe('')
  })

  test('the keys of the kind of condition that is chosen', () => {
    expect(labelsIn(TINY.replace('"type": "round",', '"type": "trust", "‸"'))).toEqual([
      'party',
      'towards',
      'atLeast',
      'atMost',
    ])
  })

  test('nothing where the format has nothing, and outside of the braces', () => {
    expect(labelsIn(TINY.replace('"title": "The well"', '"title": "The w‸ell"'))).toEqual([])
    expect(labelsIn(`${TINY}‸`)).toEqual([])
    expect(openDocument('').complete(0)).toEqual([])
  })
})

describe('a text that is cut off at the caret still completes', () => {
  test.each([
    ['a key', '"statusQuo": "‸', ['unshared', 'north-first', 'even', 'south-first']],
    ['a value that is not begun', '"statusQuo": ‸', ['unshared', 'north-first', 'even', 'south-first']],
  ])('%s', (_about, written, labels) => {
    const at = TINY.indexOf('"statusQuo": "unshared"')
    const rest = TINY.slice(at + '"statusQuo": "unshared"'.length)
    expect(labelsIn(TINY.slice(0, at) + written + rest)).toEqual(labels)
  })
})

describe('what is taken makes a whole file', () => {
  const errorsOf = (text: string): string[] => {
    const read = readScenario(text)
    return read.ok
      ? []
      : read.problems
          .filter(({ severity }) => severity === 'error')
          .map(({ code, path }) => `${code} ${path}`)
  }
  const last = (list: string): string => {
    const file = JSON.parse(TINY)
    const text = JSON.stringify({ ...file, [list]: [...file[list], 'CARET'] }, null, 2)
    return text.replace('"CARET"', '‸')
  }
  test('a party', () => {
    const text = taken(last('parties'), 'new entry of parties')
    expect(errorsOf(text).filter((error) => !error.startsWith('no-floor'))).toEqual([])
    expect(JSON.parse(text).parties).toHaveLength(3)
  })
  test('an event', () => {
    expect(errorsOf(taken(last('events'), 'new entry of events'))).toEqual([])
  })
  test('a round', () => {
    expect(errorsOf(taken(last('rounds'), 'new entry of rounds'))).toEqual([])
  })
  test('an issue, once its fixes are made: positions, mandates, agenda', () => {
    let text = taken(last('issues'), 'new entry of issues')
    expect(errorsOf(text)).not.toEqual([])
    for (let round = 0; round < 8; round++) {
      const problem = openDocument(text)
        .problems()
        .find(({ severity }) => severity === 'error')
      if (problem === undefined) break
      expect(problem.fixes, problem.message).not.toEqual([])
      text = applyEdits(text, problem.fixes[0]?.edits ?? [])
    }
    expect(errorsOf(text)).toEqual([])
  })
  test('a kind of effect', () => {
    const text = taken(TINY.replace('"effects": [', '"effects": [‸'), 'trust')
    expect(JSON.parse(text).events[0].effects[0]).toMatchObject({ on: 'trust', party: 'north' })
  })
})

describe('fixes', () => {
  const mended = (given: string): string => {
    let text = given
    for (let pass = 0; pass < 5; pass++) text = mendOnce(text, openDocument(text).problems()).text
    return text
  }
  test.each([
    ['a misspelt key that must be there', tinyText(drop('/title'), set('/titel', 'The well'))],
    ['a misspelt choice', tinyText(set('/level', 'frist'))],
    ['an unknown option', tinyText(set('/parties/0/redLines/0/options/0', 'dwon'))],
    ['a number in quotes', tinyText(set('/rounds/0/turns', '4'))],
    ['a comma too many', TINY.replace('"CC0-1.0",', '"CC0-1.0",').replace(/\n\}$/, ',\n}')],
    ['a comma too few', TINY.replace('"format": 1,', '"format": 1')],
    ['a decimal comma', TINY.replace('"holds": 0.5', '"holds": 0,5')],
    ['a typographic minus', TINY.replace('"by": -2', '"by": \u22122')],
    ['a line break in a text', TINY.replace('Two villages, one', 'Two villages,\none')],
    ['a byte order mark', `\uFEFF${TINY}`],
    ['an entry twice', tinyText(set('/rounds/0/agenda', ['path', 'water', 'path']))],
    ['a Python word', TINY.replace('"separable": true', '"separable": True')],
  ])('%s is mended unasked', (_about, broken) => {
    expect(readScenario(broken).ok && !broken.startsWith('\uFEFF')).toBe(false)
    const text = mended(broken)
    expect(readScenario(text).ok, text.slice(0, 300)).toBe(true)
  })

  test('a renamed issue is one problem, whose fix names the new one everywhere', () => {
    const broken = TINY.replace('"id": "water"', '"id": "the-well"')
    const [problem, ...rest] = openDocument(broken).problems()
    expect(rest).toEqual([])
    expect(problem?.also.length).toBeGreaterThan(10)
    expect(mended(broken)).toBe(TINY.replaceAll('"water"', '"the-well"'))
  })

  test('an issue renamed where it is described is one problem, also where a party may sign for all of it', () => {
    const broken = ROOM.replace('"id": "rent"', '"id": "price"')
    expect(
      openDocument(broken)
        .problems()
        .map(({ code }) => code),
    ).toEqual(['unknown-id'])
    expect(mended(broken)).toBe(ROOM.replaceAll('"rent"', '"price"'))
  })

  test.each([
    ['10a', 'id-10a'],
    ['The Rent', 'the-rent'],
    ['Nights', 'nights-2'],
    ['Оренда', 'orenda'],
    ['Constructor', 'id-constructor'],
  ])('the bad id %s becomes %s wherever it stands', (bad, good) => {
    const broken = ROOM.replaceAll('"rent"', JSON.stringify(bad))
    const [problem, ...rest] = openDocument(broken).problems()
    expect(rest).toEqual([])
    expect(problem?.code).toBe('bad-id')
    const text = applyEdits(broken, problem?.fixes[0]?.edits ?? [])
    expect(text).toBe(ROOM.replaceAll('"rent"', JSON.stringify(good)))
    expect(readScenario(text).ok).toBe(true)
  })

  test('nothing that somebody wrote is thrown away unasked', () => {
    for (const broken of [`// a note\n${TINY}`, tinyText(set('/colour', 'blue'))]) {
      expect(mended(broken)).toBe(broken)
      expect(
        openDocument(broken)
          .problems()[0]
          ?.fixes.map(({ sure }) => sure),
      ).toEqual([false])
    }
  })

  test('an entry is added in the layout of its neighbours', () => {
    const text = '{\n  "a": [1, 2],\n  "rounds": []\n}'
    expect(openDocument(text).problems().length).toBeGreaterThan(0)
    const broken = TINY.replace(
      '"floor": [\n        "north",\n        "south"\n      ]',
      '"floor": ["north"]',
    )
    const problem = openDocument(broken)
      .problems()
      .find(({ code }) => code === 'no-floor')
    expect(applyEdits(broken, problem?.fixes[0]?.edits ?? [])).toContain('"floor": ["north", "south"]')
  })
})

describe('a hover says', () => {
  test('what a key is for and what it wants', () => {
    const { text, offset } = marked(TINY.replace('"statusQuo"', '"stat‸usQuo"'))
    expect(openDocument(text).hover(offset)?.lines.join(' ')).toMatch(
      /holds while the issue is unsettled.*option of this file/,
    )
  })
  test('what an id stands for', () => {
    const { text, offset } = marked(
      TINY.replace('"opening": "even"', '"opening": "ev‸en"').replace(
        '"opening": "north-first"',
        '"opening": "north-f‸irst"',
      ),
    )
    expect(openDocument(text).hover(offset)?.lines[0]).toContain('option north-first')
  })
})

describe('a rename is refused', () => {
  test.each([
    ['The Well', 'cannot be an id'],
    ['path', 'already'],
    ['constructor', 'JavaScript'],
  ])('to %s', (id, words) => {
    const renaming = openDocument(TINY).renameCalled('water', id)
    expect(renaming.ok ? '' : renaming.message).toContain(words)
  })
  test('of what is not there, with what was probably meant', () => {
    const renaming = openDocument(TINY).renameCalled('wtaer', 'well')
    expect(renaming.ok ? '' : renaming.message).toContain('Did you mean "water"?')
  })
})

test('positions are lines and characters from 0, also where lines end in \\r\\n', () => {
  const document = openDocument('{\r\n  "a": "😀"\r\n}')
  expect(document.positionAt(5)).toEqual({ line: 1, character: 2 })
  expect(document.offsetAt({ line: 1, character: 2 })).toBe(5)
  expect(document.offsetAt({ line: 1, character: 99 })).toBe(14)
  for (const offset of [0, 1, 3, 4]) expect(document.offsetAt(document.positionAt(offset))).toBe(offset)
})

interface Shape {
  readonly type: string
  readonly at: readonly [number, number]
  readonly value: unknown
  readonly children: readonly Shape[]
}
const shapeOf = (node: Node): Shape => ({
  type: node.type,
  at: [node.offset, node.length],
  value: node.value,
  children: (node.children ?? []).map(shapeOf),
})

test('after any edits the kept tree is that of the whole text', () => {
  const words = fc.constantFrom(
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    'x',
    '1',
    ' ',
    '\n',
    '"a": 1',
    '{"b": [2]}',
    '',
  )
  const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 3 }), text: words })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      let text = '{"a": {"b": [1, 2, {"c": "x"}], "d": {"e": true}}, "f": [[3], {"g": null}], "h": "i"}'
      let tree = looseTree(text)
      for (const { at, length, text: put } of edits) {
        const offset = at % (text.length + 1)
        const made = { offset, length: Math.min(length, text.length - offset), text: put }
        text = applyEdits(text, [made])
        tree = treeAfter(tree, made, text)
        const whole = looseTree(text)
        expect(tree === undefined ? null : shapeOf(tree)).toEqual(whole === undefined ? null : shapeOf(whole))
      }
    }),
    { numRuns: 400 },
  )
})

test('after an edit what is completed is what a document opened anew would complete', () => {
  const document = openDocument(TINY)
  document.complete(TINY.indexOf('"opening"'))
  const at = TINY.indexOf('"id": "gate"') + '"id": "'.length
  document.change([{ offset: at, length: 'gate'.length, text: 'door' }])
  const offset = document.text.indexOf('"opening": "stands"') + '"opening": "'.length
  const offered = document.complete(offset)
  expect(offered).toEqual(openDocument(document.text).complete(offset))
  expect(offered.map(({ label }) => label)).toContain('door')
})

test('no text makes any answer throw', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    'parties',
    'id',
    '\\',
    '\n',
    '1',
    '__proto__',
    '😀',
    ' ',
  )
  fc.assert(
    fc.property(fc.nat(), fc.nat({ max: 40 }), fc.array(piece, { maxLength: 6 }), (at, length, put) => {
      const offset = at % TINY.length
      const document = openDocument(TINY)
      document.change([{ offset, length: Math.min(length, TINY.length - offset), text: put.join('') }])
      for (const { edit } of document.complete(offset)) expect(edit.offset).toBeLessThanOrEqual(offset)
      document.hover(offset)
      document.references(offset)
      document.rename(offset, 'other')
      document.outline()
      document.format()
      for (const { fixes } of document.problems())
        for (const { edits } of fixes) expect(applyEdits(document.text, edits)).not.toBe(document.text)
    }),
    { numRuns: 60 },
  )
})

test('the edit between two texts makes the second of the first', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (head, tail, other) => {
      const [before, after] = [head + tail, head + other + tail]
      expect(applyEdits(before, [editBetween(before, after)])).toBe(after)
    }),
  )
})
