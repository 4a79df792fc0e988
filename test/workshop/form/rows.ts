/** What a person does in the form, and which lines of the file that changes. */
import type { Act } from '../../../src/workshop/form/model/act.ts'
import {
  addCondition,
  setConditionKind,
  setGap,
  turnBound,
} from '../../../src/workshop/form/model/conditions.ts'
import {
  addEntry,
  moveEntry,
  removeAt,
  setField,
  setId,
  setName,
  toggleIn,
} from '../../../src/workshop/form/model/fields.ts'
import { paint } from '../../../src/workshop/form/model/mandate.ts'
import { setWalkAwayOverride, setWeightOverride } from '../../../src/workshop/form/model/overrides.ts'
import {
  setOpening,
  setValues,
  setWeight,
  sheetIssues,
  sheetOptions,
  sheetParties,
} from '../../../src/workshop/form/model/sheet.ts'
import { addOption, removing } from '../../../src/workshop/form/model/things.ts'

interface Row {
  readonly does: string
  readonly act: (file: unknown) => Act | null
  /** Lines that go (`-`) and come (`+`); null where the act is not possible. */
  readonly lines: readonly string[] | null
}

const found = <Thing extends { id: string }>(things: readonly Thing[], id: string): Thing => {
  const thing = things.find((one) => one.id === id)
  if (thing === undefined) throw new Error(`The file has no ${id}.`)
  return thing
}
const party = (file: unknown, id: string) => found(sheetParties(file), id)
const issue = (file: unknown, id: string) => found(sheetIssues(file), id)
const option = (file: unknown, of: string, id: string) => found(sheetOptions(file, issue(file, of)), id)

const painted =
  (who: string, of: string, what: string, leave: 'may' | 'waits' | 'never' | 'outside') => (file: unknown) =>
    paint(file, { party: party(file, who), issue: issue(file, of), option: option(file, of, what), leave })

const WIDENING = ['parties', 0, 'mandate', 'water', 'widening', 0]

export const ROWS: readonly Row[] = [
  {
    does: 'writes a title',
    act: (file) => setField(file, ['title'], 'The deep well'),
    lines: ['- "title": "The well",', '+ "title": "The deep well",'],
  },
  {
    does: 'writes what was left out at the end of its object',
    act: (file) => setField(file, ['issues', 1, 'lapses'], true),
    lines: [
      '- "because": "Chosen so that the example can be reckoned by hand."',
      '+ "because": "Chosen so that the example can be reckoned by hand.",',
      '+ "lapses": true',
    ],
  },
  {
    does: 'takes out what holds anyway',
    act: (file) => setField(file, ['issues', 1, 'separable'], false),
    lines: ['- "separable": true,'],
  },
  {
    does: 'writes nothing where what is left out stays so',
    act: (file) => setField(file, ['contentNote'], ''),
    lines: [],
  },
  {
    does: 'puts new objects around what is deep',
    act: (file) => setField(file, ['rules', 'insult', 'margin'], 30),
    lines: ['+ },', '+ "rules": {', '+ "insult": { "margin": 30 }'],
  },
  {
    does: 'renames a party with its id, wherever it is named',
    act: (file) => setName(file, ['parties', 1, 'name'], 'Lower village', { kind: 'party', id: 'south' }),
    lines: [
      '- "south"',
      '+ "lower-village"',
      '- "id": "south",',
      '- "name": "South",',
      '+ "id": "lower-village",',
      '+ "name": "Lower village",',
      ...Array.from({ length: 3 }, () => ['- "south"', '+ "lower-village"']).flat(),
      '- "party": "south",',
      '+ "party": "lower-village",',
    ],
  },
  {
    does: 'leaves an id alone that is not what the name gives',
    act: (file) =>
      setName(file, ['issues', 0, 'options', 0, 'label'], 'Free for all', {
        kind: 'option',
        id: 'unshared',
        issue: 'water',
      }),
    lines: ['- "label": "No rule",', '+ "label": "Free for all",'],
  },
  {
    does: 'sets an id by hand',
    act: () => setId({ kind: 'source', id: 'almanac' }, 'weather'),
    lines: ['- "almanac": {', '+ "weather": {', '- "almanac"', '+ "weather"'],
  },
  {
    does: 'moves an option down',
    act: (file) => moveEntry(file, ['issues', 1, 'options', 0], 1),
    lines: [
      '- "id": "shut",',
      '- "label": "Shut",',
      '- "short": "Shut",',
      '- "treaty": "The villages agree: shut."',
      '- },',
      '- {',
      '+ },',
      '+ {',
      '+ "id": "shut",',
      '+ "label": "Shut",',
      '+ "short": "Shut",',
      '+ "treaty": "The villages agree: shut."',
    ],
  },
  {
    does: 'moves an option past the end',
    act: (file) => moveEntry(file, ['issues', 1, 'options', 1], 1),
    lines: null,
  },
  {
    does: 'takes the floor earlier',
    act: (file) => moveEntry(file, ['rounds', 0, 'floor', 1], -1),
    lines: ['- "north",', '- "south"', '+ "south",', '+ "north"'],
  },
  {
    does: 'puts an issue on an agenda, in the order of the issues',
    act: (file) =>
      toggleIn(file, ['rounds', 2, 'agenda'], 'path', { all: ['water', 'path', 'wall'], on: true }),
    lines: ['+ "path",'],
  },
  {
    does: 'takes an issue off an agenda',
    act: (file) =>
      toggleIn(file, ['rounds', 1, 'agenda'], 'path', { all: ['water', 'path', 'wall'], on: false }),
    lines: ['- "path",'],
  },
  {
    does: 'removes the last note of a list with the comma before it',
    act: (file) => removeAt(file, ['communiques', 1]),
    lines: [
      '- },',
      '- {',
      '- "id": "stern",',
      '- "text": "We will not be hurried.",',
      '- "support": 3,',
      '- "trust": -2,',
      '- "basis": "assumed",',
      '- "because": "Chosen so that the example can be reckoned by hand."',
    ],
  },
  {
    does: 'adds a question to a list that is not there',
    act: (file) => addEntry(file, ['debriefQuestions']),
    lines: ['- }', '+ },', '+ "debriefQuestions": ["What could each side have given that cost it little?"]'],
  },
  {
    does: 'types a value',
    act: (file) =>
      setValues(file, issue(file, 'wall'), [
        { party: party(file, 'north'), option: option(file, 'wall', 'gate'), value: 65 },
      ]),
    lines: ['- "gate": 70,', '+ "gate": 65,'],
  },
  {
    does: 'types a weight: the others give what it gains, in proportion',
    act: (file) =>
      setWeight(file, {
        party: party(file, 'north'),
        issue: issue(file, 'water'),
        value: 60,
        locked: new Set(),
        chained: true,
      }),
    lines: [
      '- "weight": 50,',
      '+ "weight": 60,',
      '- "weight": 20,',
      '+ "weight": 16,',
      '- "weight": 30,',
      '+ "weight": 24,',
    ],
  },
  {
    does: 'types a weight while another is locked',
    act: (file) =>
      setWeight(file, {
        party: party(file, 'north'),
        issue: issue(file, 'water'),
        value: 60,
        locked: new Set(['path']),
        chained: true,
      }),
    lines: ['- "weight": 50,', '+ "weight": 60,', '- "weight": 30,', '+ "weight": 20,'],
  },
  {
    does: 'types a weight while all others are locked',
    act: (file) =>
      setWeight(file, {
        party: party(file, 'north'),
        issue: issue(file, 'water'),
        value: 60,
        locked: new Set(['path', 'wall']),
        chained: true,
      }),
    lines: null,
  },
  {
    does: 'types a weight without the chain',
    act: (file) =>
      setWeight(file, {
        party: party(file, 'north'),
        issue: issue(file, 'water'),
        value: 60,
        locked: new Set(),
        chained: false,
      }),
    lines: ['- "weight": 50,', '+ "weight": 60,'],
  },
  {
    does: 'marks an opening',
    act: (file) => setOpening(party(file, 'north'), issue(file, 'wall'), option(file, 'wall', 'gate')),
    lines: ['- "opening": "stands",', '+ "opening": "gate",'],
  },
  {
    does: 'lets a delegation sign what its capital widened to',
    act: painted('north', 'water', 'even', 'may'),
    lines: [
      '- "north-first"',
      '+ "north-first",',
      '+ "even"',
      '- "widening": [',
      '- {',
      '- "options": [',
      '- "even"',
      '- ],',
      '- "when": [',
      '- {',
      '- "type": "agreed",',
      '- "issue": "wall",',
      '- "options": [',
      '- "stands",',
      '- "gate"',
      '- ]',
      '- }',
      '- ],',
      '- "stated": "once it is settled that the wall is not torn down",',
      '- "basis": "assumed",',
      '- "because": "Chosen so that the example can be reckoned by hand."',
      '- }',
      '- ]',
      '+ "widening": []',
    ],
  },
  {
    does: 'rules an option out that it could sign',
    act: painted('south', 'water', 'unshared', 'never'),
    lines: ['- "unshared",', '+ "unshared",'],
  },
  {
    does: 'lets an option wait for the condition that is there',
    act: painted('north', 'water', 'south-first', 'waits'),
    lines: ['- "even"', '+ "even",', '+ "south-first"'],
  },
  {
    does: 'takes the only option that could be signed out of a mandate',
    act: painted('south', 'wall', 'down', 'never'),
    lines: null,
  },
  {
    does: 'names another issue in a condition, with an option of it',
    act: (file) =>
      setGap(
        file,
        [...WIDENING, 'when', 0],
        { is: 'thing', key: 'issue', kind: 'issue', label: 'issue' },
        'path',
      ),
    lines: [
      '- "issue": "wall",',
      '- "options": [',
      '- "stands",',
      '- "gate"',
      '- ]',
      '+ "issue": "path",',
      '+ "options": ["open"]',
    ],
  },
  {
    does: 'adds a condition',
    act: (file) => addCondition(file, [...WIDENING, 'when'], 'support'),
    lines: ['- }', '+ },', '+ { "type": "support", "party": "north", "atLeast": 40 }'],
  },
  {
    does: 'turns a condition into one of another kind',
    act: (file) => setConditionKind(file, ['events', 0, 'when', 0], 'unsettled'),
    lines: [
      '- {',
      '- "type": "round",',
      '- "round": "second",',
      '- "turn": 2',
      '- }',
      '+ { "type": "unsettled", "issue": "water" }',
    ],
  },
  {
    does: 'turns a bound that is not there',
    act: (file) => turnBound(file, ['events', 0, 'when', 0]),
    lines: null,
  },
  {
    does: 'reads a walk-away differently',
    act: (file) => setWalkAwayOverride(file, 1, party(file, 'north'), 90),
    lines: ['- "reservationValue": 95', '+ "reservationValue": 90'],
  },
  {
    does: 'leaves the party’s own walk-away in a reading',
    act: (file) => setWalkAwayOverride(file, 1, party(file, 'north'), null),
    lines: ['- "north": {', '- "reservationValue": 95', '- }', '+ "north": {}'],
  },
  {
    does: 'reads a weight differently: all of the party’s weights go into the reading',
    act: (file) => setWeightOverride(file, 1, party(file, 'north'), issue(file, 'wall'), 40),
    lines: [
      '- "reservationValue": 95',
      '+ "reservationValue": 95,',
      '+ "weights": { "water": 43, "path": 17, "wall": 40 }',
    ],
  },
  {
    does: 'adds an option with a value for each party, and lets those sign it that may sign anything there',
    act: (file) => addOption(file, issue(file, 'path'), 'Open by day'),
    lines: [
      '+ },',
      '+ {',
      '+ "id": "open-by-day",',
      '+ "label": "Open by day",',
      '+ "short": "Open by day",',
      '+ "treaty": "Say here how the accord would put it."',
      '- "open": 100',
      '+ "open": 100,',
      '+ "open-by-day": 100',
      '- "open"',
      '+ "open",',
      '+ "open-by-day"',
      '- "open": 60',
      '+ "open": 60,',
      '+ "open-by-day": 60',
      '- "open"',
      '+ "open",',
      '+ "open-by-day"',
    ],
  },
  {
    does: 'removes an option: the status quo, openings and mandates go on with another, the rest goes with it',
    act: (file) => removing(file, { kind: 'option', id: 'stands', issue: 'wall' }, 'It stands')?.act ?? null,
    lines: [
      '- "statusQuo": "stands",',
      '+ "statusQuo": "gate",',
      '- "id": "stands",',
      '- "label": "It stands",',
      '- "short": "It stands",',
      '- "treaty": "The villages agree: it stands."',
      '- },',
      '- {',
      '- "opening": "stands",',
      '+ "opening": "gate",',
      '- "stands": 100,',
      '- "stands",',
      '- "stands",',
      '- "stands": 0,',
    ],
  },
  {
    does: 'removes one of two options',
    act: (file) => removing(file, { kind: 'option', id: 'open', issue: 'path' }, 'Open')?.act ?? null,
    lines: null,
  },
  {
    does: 'removes one of two parties',
    act: (file) => removing(file, { kind: 'party', id: 'south' }, 'South')?.act ?? null,
    lines: null,
  },
]
