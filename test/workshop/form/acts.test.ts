import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { starterScenario } from '../../../src/formats/starter/starterScenario.ts'
import { applyEdits } from '../../../src/language/edits.ts'
import { mendingOf } from '../../../src/language/mending.ts'
import { nodeAt, openText } from '../../../src/language/openText.ts'
import { asJson } from '../../../src/language/writing.ts'
import { inspectScenario, readScenario } from '../../../src/scenario/read.ts'
import { type Act, editsOfAct, independent } from '../../../src/workshop/form/model/act.ts'
import { type Leave, paint } from '../../../src/workshop/form/model/mandate.ts'
import { toList, toRange } from '../../../src/workshop/form/model/ranges.ts'
import {
  setValues,
  sheetIssues,
  sheetOptions,
  sheetParties,
  writtenValue,
} from '../../../src/workshop/form/model/sheet.ts'
import {
  addIssue,
  addOption,
  addParty,
  moveOption,
  removing,
} from '../../../src/workshop/form/model/things.ts'
import { type TinyParty, tinyText, withMediator, withUnderwriter } from '../../fixtures/tinyScenario.ts'
import { howMany } from '../../howMany.ts'
import { lineDiff } from './lineDiff.ts'
import { ROWS } from './rows.ts'
import { WILD } from './wildActs.ts'

const TINY = tinyText()
const SAMPLE = asJson(
  starterScenario({
    id: 'a-quay',
    title: 'A quay',
    parties: ['The town', 'The line'],
    issues: [
      { label: 'Fees', options: ['As now', 'Half', 'None'] },
      { label: 'Night work', options: ['None', 'Some', 'Any'] },
    ],
  }),
)

/** The text after an act; null where it cannot be done. */
const acted = (text: string, act: Act | null): string | null => {
  if (act === null) return null
  const outcome = editsOfAct(text, act)
  return outcome.ok ? applyEdits(text, outcome.edits) : null
}

const messagesIn = (text: string, without: ReadonlySet<string>): readonly string[] =>
  inspectScenario(text)
    .problems.filter(({ severity, code }) => severity === 'error' && !without.has(code))
    .map(({ code, path, message }) => `${code} at ${path}: ${message}`)

const codesIn = (text: string): readonly string[] => inspectScenario(text).problems.map(({ code }) => code)
const errorsIn = (text: string): readonly string[] => {
  const read = readScenario(text)
  return read.ok ? [] : read.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)
}

describe('an act of a person changes these lines and no others', () => {
  test.each(ROWS.map((row) => [row.does, row] as const))('%s', (_, { act, lines }) => {
    const written = acted(TINY, act(JSON.parse(TINY)))
    expect(written === null ? null : lineDiff(TINY, written)).toEqual(lines)
    if (written !== null) expect(() => JSON.parse(written)).not.toThrow()
  })

  test('by the kept tree the edits are the same, of every act whose changes leave each other in place', () => {
    const open = openText(TINY)
    const plain = ROWS.flatMap(({ does, act }) => {
      const made = act(open.value)
      const changes =
        made === null ? null : independent(made, (path) => nodeAt(open.tree, path) !== undefined)
      return made === null || changes === null ? [] : [{ does, made, changes }]
    })
    expect(plain.length).toBeGreaterThan(8)
    for (const { does, made, changes } of plain) {
      const mending = mendingOf(open, { title: '', sure: false, changes })
      expect(mending === null ? null : applyEdits(TINY, mending.edits), does).toBe(acted(TINY, made))
    }
  })

  test('in a file with line breaks of Windows, new lines have the same', () => {
    const text = TINY.replaceAll('\n', '\r\n')
    const written = acted(text, addIssue(JSON.parse(text)))
    expect(written?.replaceAll('\r\n', '')).not.toContain('\n')
  })
})

describe('in a file of format 2 whose North may sign all of the water', () => {
  const written = JSON.parse(TINY)
  written.format = 2
  written.parties[0].mandate.water = { allowed: 'all' }
  const text = JSON.stringify(written, null, 2)
  const painted = (option: string, leave: Leave): string | null => {
    const party = sheetParties(written)[0]
    const issue = sheetIssues(written)[0]
    const chosen =
      issue === undefined ? undefined : sheetOptions(written, issue).find(({ id }) => id === option)
    if (party === undefined || issue === undefined || chosen === undefined) throw new Error(`No ${option}.`)
    return acted(text, paint(written, { party, issue, option: chosen, leave }))
  }

  test('an option that is ruled out leaves "all" as it stands', () => {
    const after = painted('south-first', 'never')
    expect(after).toContain('"allowed": "all"')
    expect(errorsIn(after ?? '')).toEqual([])
  })

  test('an option that waits leaves a list of the others', () => {
    const after = painted('south-first', 'waits')
    expect(after).toContain('"allowed": ["unshared", "north-first", "even"]')
    expect(errorsIn(after ?? '')).toEqual([])
  })
})

describe('in a file of format 2 whose values of the wall are a list and a shape', () => {
  const written = JSON.parse(TINY)
  written.format = 2
  written.parties[0].positions.wall.values = [100, 70, 0]
  written.parties[1].positions.wall.values = { shape: 'linear' }
  const text = JSON.stringify(written, null, 2)
  const wall = sheetIssues(written)[2]
  const gate = wall === undefined ? undefined : sheetOptions(written, wall)[1]
  if (wall === undefined || gate === undefined) throw new Error('The wall has no gate.')
  const valuesAfter = (act: Act | null): unknown[] => {
    const after = acted(text, act) ?? 'null'
    expect(errorsIn(after)).toEqual([])
    return JSON.parse(after).parties.map((party: TinyParty) => party.positions.wall?.values)
  }

  test('each is read option by option', () => {
    expect(sheetParties(written).map((party) => writtenValue(written, party, wall, gate))).toEqual([70, 50])
  })

  test('a value that is typed goes into the list, or departs from the shape', () => {
    const typed = sheetParties(written).map((party) => ({ party, option: gate, value: 60 }))
    expect(valuesAfter(setValues(written, wall, typed))).toEqual([
      [100, 60, 0],
      { shape: 'linear', except: { gate: 60 } },
    ])
  })

  test('an option that moves takes its place in the list along', () => {
    expect(valuesAfter(moveOption(written, wall, gate, 1))).toEqual([[100, 0, 70], { shape: 'linear' }])
  })

  test('an option that goes leaves the list', () => {
    const removal = removing(written, { kind: 'option', id: 'down', issue: 'wall' }, 'It comes down')
    expect(valuesAfter(removal?.act ?? null)).toEqual([[100, 70], { shape: 'linear' }])
  })

  test('an option that is added is worth what its neighbour is, or what the shape says', () => {
    expect(valuesAfter(addOption(written, wall, 'A door'))).toEqual([[100, 70, 0, 0], { shape: 'linear' }])
  })
})

describe('in a file of format 2 the options of the wall become quantities, and a list again', () => {
  const written = JSON.parse(TINY)
  written.format = 2
  const text = JSON.stringify(written, null, 2)
  const planned = (from: number, to: number, unit: string, before = text) => {
    const file = JSON.parse(before)
    const wall = sheetIssues(file)[2]
    if (wall === undefined) throw new Error('There is no wall.')
    const plan = toRange(file, wall, { from, to, unit })
    return { plan, after: typeof plan === 'string' ? null : acted(before, plan.act) }
  }
  const scenarioOf = (after: string | null) => {
    const read = readScenario(after ?? '')
    if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '))
    return read.value
  }

  test('with all that refers to them: values, mandates and openings', () => {
    const { plan, after } = planned(0, 8, 'metres')
    expect(plan).toMatchObject({ labels: ['0\u00a0metres', '4\u00a0metres', '8\u00a0metres'] })
    const file = JSON.parse(after ?? 'null')
    expect(file.issues[2].options).toEqual({ from: 0, to: 8, count: 3, unit: 'metres' })
    expect(file.parties[0].positions.wall.values).toEqual({ 'at-0': 100, 'at-4': 70, 'at-8': 0 })
    const stands = scenarioOf(text).issues[2]
    const stay = stands?.options.findIndex(({ id }) => id === stands.statusQuo)
    expect(scenarioOf(after).issues[2]?.options[stay ?? -1]?.id).toBe(scenarioOf(after).issues[2]?.statusQuo)
  })

  test('a list again keeps every id, and is the same scenario', () => {
    const { after } = planned(8, 0, 'EUR')
    const file = JSON.parse(after ?? 'null')
    const list = acted(after ?? '', toList(file, sheetIssues(file)[2] ?? ({} as never)))
    expect(scenarioOf(list)).toEqual(scenarioOf(after))
    expect(JSON.parse(list ?? '').issues[2].options[0]).toMatchObject({ id: 'at-8', label: '€8' })
  })

  test('ids that change places do so in two steps', () => {
    const { after } = planned(0, 8, '')
    const file = JSON.parse(after ?? 'null')
    const list = acted(after ?? '', toList(file, sheetIssues(file)[2] ?? ({} as never))) ?? ''
    const turned = planned(8, 0, '', list).after
    expect(JSON.parse(turned ?? '').parties[0].positions.wall.values).toEqual({
      'at-8': 100,
      'at-4': 70,
      'at-0': 0,
    })
    expect(scenarioOf(turned).issues[2]?.options.map(({ id }) => id)).toEqual(['at-8', 'at-4', 'at-0'])
  })

  test('a range that ends where it begins is refused in words', () => {
    expect(planned(3, 3, '').plan).toBe('This range ends where it begins. Write another number under "to".')
  })
})

describe('adding a whole thing leaves a file that reads without errors', () => {
  test.each([
    ['an issue', addIssue],
    ['a mediator', (file: unknown) => addParty(file, 'mediator')],
    ['a principal', (file: unknown) => addParty(file, 'principal')],
    ['an underwriter', (file: unknown) => addParty(file, 'underwriter')],
  ] as const)('%s', (_, act) => {
    for (const text of [TINY, SAMPLE]) {
      const written = acted(text, act(JSON.parse(text)))
      expect(errorsIn(written ?? '')).toEqual([])
    }
  })
})

describe('removing a thing takes what refers to it along, and says what', () => {
  test.each([
    ['a mediator with a promise of its own', 'party', 'elder', tinyText(withMediator)],
    ['an underwriter', 'party', 'district', tinyText(withUnderwriter)],
    ['an issue that mandates wait for', 'issue', 'wall', TINY],
    ['an event', 'event', 'drought', TINY],
    ['a round', 'round', 'first', TINY],
    ['a reading', 'reading', 'proud', TINY],
  ] as const)('%s', (_, kind, id, text) => {
    const removal = removing(JSON.parse(text), { kind, id }, id)
    const written = acted(text, removal?.act ?? null)
    expect(written).not.toBeNull()
    expect(written?.replace('"level": "first"', '')).not.toContain(`"${id}"`)
    expect(codesIn(written ?? '')).not.toContain('unknown-id')
    expect(errorsIn(written ?? '')).toEqual([])
    expect(removal?.left).toEqual([])
  })

  test('a round that an event waits for takes the event along; an issue that no other deals with is reported', () => {
    const removal = removing(JSON.parse(TINY), { kind: 'round', id: 'second' }, 'second')
    expect(removal?.also).toContain('event "drought"')
    expect(errorsIn(acted(TINY, removal?.act ?? null) ?? '')).toEqual(['issue-on-no-agenda'])
  })

  test('of an issue all that goes is told by its place', () => {
    expect(removing(JSON.parse(TINY), { kind: 'issue', id: 'path' }, 'Path')?.also).toEqual([
      'position "path" in party "north"',
      'mandate "path" in party "north"',
      'position "path" in party "south"',
      'mandate "path" in party "south"',
      'agenda item 1 in round "first"',
      'agenda item 1 in round "second"',
      'condition 1 in round "later"',
    ])
  })

  test('an issue whose agenda holds nothing else takes the round along, and its sitting loses it', () => {
    const text = TINY.replace('"agenda": [\n        "path",\n        "water"\n      ]', '"agenda": ["path"]')
    const removal = removing(JSON.parse(text), { kind: 'issue', id: 'path' }, 'Path')
    expect(removal?.also).toContain('round "first"')
    expect(errorsIn(acted(text, removal?.act ?? null) ?? '')).toEqual([])
  })

  test('a source leaves the grounds that rest on it: the reader says that they have none', () => {
    const removal = removing(JSON.parse(TINY), { kind: 'source', id: 'almanac' }, 'almanac')
    expect(errorsIn(acted(TINY, removal?.act ?? null) ?? '')).toEqual(['reported-without-source'])
  })
})

/** What only an author can decide: said at its field, never made by the form’s own writing. */
const AUTHORS = new Set([
  'same-name',
  'status-quo-rational',
  'reported-without-source',
  'unreachable-widening',
  'unreachable-event',
  'unreachable-round',
  'issue-on-no-agenda',
  'red-line-opening',
  'too-many-mediators',
  'too-many-principals',
  'too-many',
  'too-big',
  'no-mediator',
  'missing-ratifier',
  'not-an-underwriter',
  'not-a-mediator',
  'not-a-principal',
  'no-floor',
  'separable-in-linkage',
  'holds-not-separable',
  'shared-shape',
  'too-many-outcomes',
  'towards-itself',
  'rounds-out-of-order',
  'repeated-entry',
])

const STARTS = { tiny: TINY, 'four parties': tinyText(withMediator, withUnderwriter), sample: SAMPLE }

test('any acts on a valid scenario leave one that reads without errors, or with such as only its author can mend', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<keyof typeof STARTS>('tiny', 'four parties', 'sample'),
      fc.array(fc.tuple(fc.nat(WILD.length - 1), fc.nat(), fc.nat(), fc.nat()), { maxLength: 12 }),
      (start, acts) => {
        let text = STARTS[start]
        for (const [which, ...draws] of acts) {
          const act = WILD[which]?.(JSON.parse(text), draws) ?? null
          text = acted(text, act) ?? text
          expect(messagesIn(text, AUTHORS)).toEqual([])
        }
      },
    ),
    { numRuns: howMany(60, 5_000), seed: 9 },
  )
})
