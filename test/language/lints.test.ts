import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LINT_CODES } from '../../src/language/lints/codes.ts'
import { openDocument } from '../../src/language/service.ts'
import { type Change, tinyText, withMediator } from '../fixtures/tinyScenario.ts'
import { add, set } from '../scenario/editing.ts'
import { agreed, assumed, widening } from '../scenario/rows/row.ts'

const lintsOf = (text: string) =>
  openDocument(text)
    .problems()
    .filter(({ code }) => code in LINT_CODES)

interface LintRow {
  readonly about: string
  readonly changes: readonly Change[]
  readonly says: string
  /** The same but for what is told: nothing may be said of it. */
  readonly unlike: readonly Change[]
}

const linkage = (worth: number, wall: string) => ({
  label: 'Joined',
  when: { water: ['even'], wall: [wall] },
  worth,
  ...assumed,
})
const optionsNow = (now: 'open' | 'shut') => ({
  on: 'options',
  issue: 'water',
  options: ['unshared'],
  now,
  ...assumed,
})
const renamed = (label: string) => ({
  on: 'optionText',
  issue: 'water',
  option: 'south-first',
  to: { label },
  ...assumed,
})
const aim = { on: 'ownText', party: 'south', to: { goal: 'A well of its own.' }, ...assumed }
const drawn = (percent: number) => ({ type: 'chance', draw: 'rain', percent })
const not = (...of: object[]) => ({ type: 'not', of })
const either = (...of: object[]) => ({ type: 'any', of })
const reads = { type: 'reading', reading: 'proud' }
const TRIANGLE = 'M10 10L90 10L90 60Z'
const quay = { id: 'quay', label: 'The quay', shows: 'The quay lies in the east.', ...assumed }
const ownMap = (more: object, ...layers: object[]) =>
  set('/map', {
    own: { width: 100, height: 100, attribution: 'Drawn for the test', ...more },
    note: 'How to read it.',
    base: ['quay'],
    layers: [{ ...quay, shape: TRIANGLE }, ...layers],
  })
const wharf = { ...quay, id: 'wharf', label: 'The wharf' }
/** North is asked something; each answer moves its support by so much. */
const asked = (...moves: readonly number[]) => ({
  party: 'north',
  question: 'What now?',
  answers: moves.map((by, at) => ({
    label: `Answer ${at}`,
    effects: [{ on: 'support', party: 'north', by, ...assumed }],
  })),
})
const map = (geometry: string) => ({ geometry, note: 'How to read it.', layers: [] })

const ROWS: readonly LintRow[] = [
  {
    about: 'a text that the file was made with',
    changes: [set('/parties/0/goal', 'Say here what would count.')],
    says: 'placeholder /parties/0/goal',
    unlike: [set('/parties/0/goal', 'Say it here.')],
  },
  {
    about: 'a track without an issue',
    changes: [add('/tracks', { id: 'sea', label: 'The sea' })],
    says: 'unused-track /tracks/1',
    unlike: [add('/tracks', { id: 'sea', label: 'The sea' }), set('/issues/2/track', 'sea')],
  },
  {
    about: 'a source that nothing names',
    changes: [set('/sources/diary', { what: 'A diary', outlet: 'None', date: 'May', group: 'Books' })],
    says: 'unused-source /sources/diary',
    unlike: [
      set('/sources/diary', { what: 'A diary', outlet: 'None', date: 'May', group: 'Books' }),
      set('/rounds/0/sources', ['diary']),
    ],
  },
  {
    about: 'a geometry that does not exist',
    changes: [set('/map', map('ukrane'))],
    says: 'unknown-geometry /map/geometry',
    unlike: [set('/map', map('ukraine'))],
  },
  {
    about: 'a layer that its geometry does not have',
    changes: [set('/map', { ...map('ukraine'), base: ['quay'], layers: [quay] })],
    says: 'missing-shape /map/layers/0',
    unlike: [set('/map', { ...map('ukraine'), base: ['buffer'], layers: [{ ...quay, id: 'buffer' }] })],
  },
  {
    about: 'a layer of an own map without a shape',
    changes: [set('/format', 2), ownMap({}, wharf), set('/issues/1/options/0/layers', ['wharf'])],
    says: 'missing-shape /map/layers/1',
    unlike: [
      set('/format', 2),
      ownMap({}, { ...wharf, shape: TRIANGLE }),
      set('/issues/1/options/0/layers', ['wharf']),
    ],
  },
  {
    about: 'a layer drawn anew by a shape that is none',
    changes: [set('/format', 2), ownMap({}), set('/events/0/redraws', { quay: 'quay-later' })],
    says: 'missing-shape /events/0/redraws/quay',
    unlike: [
      set('/format', 2),
      ownMap({}, { ...wharf, shape: TRIANGLE }),
      set('/events/0/redraws', { quay: 'wharf' }),
    ],
  },
  {
    about: 'a layer that nothing shows',
    changes: [set('/format', 2), ownMap({}, { ...wharf, shape: TRIANGLE })],
    says: 'unused-layer /map/layers/1',
    unlike: [
      set('/format', 2),
      ownMap({}, { ...wharf, shape: TRIANGLE }),
      set('/map/regions', { wharf: 'path' }),
    ],
  },
  {
    about: 'a map that makes links long',
    changes: [set('/format', 2), ownMap({ land: `M1 1${'L50 50'.repeat(8_000)}Z` })],
    says: 'large-map /map/own',
    unlike: [set('/format', 2), ownMap({ land: `M1 1${'L50 50'.repeat(4_000)}Z` })],
  },
  {
    about: 'an effect of nothing',
    changes: [set('/events/0/effects/0/by', 0)],
    says: 'no-effect /events/0/effects/0/by',
    unlike: [set('/events/0/effects/0/by', -1)],
  },
  {
    about: 'a linkage worth nothing',
    changes: [set('/parties/0/linkages/0', linkage(0, 'gate'))],
    says: 'no-effect /parties/0/linkages/0/worth',
    unlike: [set('/parties/0/linkages/0', linkage(1, 'gate'))],
  },
  {
    about: 'an inducement worth nothing',
    changes: [withMediator, set('/inducements/0/worth', 0)],
    says: 'no-effect /inducements/0/worth',
    unlike: [withMediator],
  },
  {
    about: 'a durability condition of no months',
    changes: [set('/durability/conditions/0/months', 0)],
    says: 'no-effect /durability/conditions/0/months',
    unlike: [set('/durability/conditions/0/months', 1)],
  },
  {
    about: 'a reading with the numbers of the first',
    changes: [set('/readings/1/parties', { north: { reservationValue: 55 } })],
    says: 'idle-reading /readings/1',
    unlike: [set('/readings/1/parties', { north: { reservationValue: 56 } })],
  },
  {
    about: 'an issue that holds all and lapses',
    changes: [set('/issues/1/holds', 1), set('/issues/1/lapses', true)],
    says: 'held-and-lapsing /issues/1/lapses',
    unlike: [set('/issues/1/holds', 0.9), set('/issues/1/lapses', true)],
  },
  {
    about: 'a linkage across a red line',
    changes: [set('/parties/0/linkages/0', linkage(4, 'down'))],
    says: 'linkage-across-red-line /parties/0/linkages/0/when/wall',
    unlike: [set('/parties/0/linkages/0/when/wall', ['down', 'gate'])],
  },
  {
    about: 'a principal that nothing can please',
    changes: [
      set('/parties/0/walkAway/reservationValue', 40),
      set('/parties/0/positions/water/values/unshared', 100),
      set('/parties/0/positions/path/values', { shut: 5, open: 0 }),
    ],
    says: 'nothing-to-gain /parties/0/walkAway/reservationValue',
    unlike: [
      set('/parties/0/walkAway/reservationValue', 40),
      set('/parties/0/positions/water/values/unshared', 100),
    ],
  },
  {
    about: 'a widening that waits for an issue of a later round',
    changes: [
      set('/sittings/0/rounds', ['first', 'second']),
      set('/rounds/1/agenda', ['path', 'wall']),
      set('/rounds/2/agenda', ['wall']),
    ],
    says: 'widening-off-agenda /parties/0/mandate/water/widening/0/when',
    unlike: [
      set('/sittings/0/rounds', ['first', 'second']),
      set('/rounds/1/agenda', ['path', 'wall', 'water']),
      set('/rounds/2/agenda', ['wall']),
    ],
  },
  {
    about: 'a round in which nothing can settle',
    changes: [
      set('/rounds/0/agenda', ['wall']),
      set('/rounds/1/agenda', ['water', 'path', 'wall']),
      set('/parties/0/mandate/water/widening', [widening(['even'], [agreed('path', 'open')])]),
    ],
    says: 'nothing-to-settle /rounds/0/agenda',
    unlike: [set('/rounds/0/agenda', ['wall', 'path']), set('/rounds/1/agenda', ['water', 'path', 'wall'])],
  },
  {
    about: 'an event at a turn that its round does not have',
    changes: [set('/events/0/when', [{ type: 'round', round: 'first', turn: 39 }])],
    says: 'turn-outside-round /events/0/when/0/turn',
    unlike: [set('/events/0/when', [{ type: 'round', round: 'first', turn: 2 }])],
  },
  {
    about: 'an event that moves nothing and asks nothing',
    changes: [set('/format', 2), set('/events/0/effects', [])],
    says: 'no-effect /events/0/effects',
    unlike: [set('/format', 2), set('/events/0/effects', []), set('/events/0/choice', asked(1, 2))],
  },
  {
    about: 'a question whose answers do the same',
    changes: [set('/format', 2), set('/events/0/choice', asked(1, 1))],
    says: 'idle-choice /events/0/choice/answers',
    unlike: [set('/format', 2), set('/events/0/choice', asked(1, 2))],
  },
  {
    about: 'a shut option that nothing opens',
    changes: [set('/format', 2), set('/issues/0/options/0/shut', true)],
    says: 'never-opens /issues/0/options/0/shut',
    unlike: [
      set('/format', 2),
      set('/issues/0/options/0/shut', true),
      add('/events/0/effects', optionsNow('open')),
    ],
  },
  {
    about: 'opening what is open',
    changes: [set('/format', 2), add('/events/0/effects', optionsNow('open'))],
    says: 'no-effect /events/0/effects/2',
    unlike: [set('/format', 2), add('/events/0/effects', optionsNow('shut'))],
  },
  {
    about: 'a text that news changes to what it says anyway',
    changes: [set('/format', 2), add('/events/0/effects', renamed('South draws first'))],
    says: 'no-effect /events/0/effects/2/to/label',
    unlike: [set('/format', 2), add('/events/0/effects', renamed('South first, by day'))],
  },
  {
    about: 'a folder that nobody reads',
    changes: [set('/format', 2), set('/parties/1/playable', false), add('/events/0/effects', aim)],
    says: 'no-effect /events/0/effects/2/to/goal',
    unlike: [set('/format', 2), add('/events/0/effects', aim)],
  },
  ...[
    { about: 'another beginning that never comes', when: [drawn(20), not(drawn(30))] },
    { about: 'another beginning that always comes', when: [either(drawn(20), not(drawn(10)))] },
  ].map(({ about, when }) => ({
    about,
    changes: [set('/format', 2), set('/parties/0/variants', [{ when, to: { goal: 'Rain.' }, ...assumed }])],
    says: 'idle-variant /parties/0/variants/0/when',
    unlike: [
      set('/format', 2),
      set('/parties/0/variants', [{ when: [drawn(20), reads], to: { goal: 'Rain.' }, ...assumed }]),
    ],
  })),
  {
    about: 'another beginning with the opening of every game',
    changes: [
      set('/format', 2),
      set('/parties/0/variants', [{ when: [drawn(20)], to: { opening: { path: 'open' } }, ...assumed }]),
    ],
    says: 'no-effect /parties/0/variants/0/to/opening/path',
    unlike: [
      set('/format', 2),
      set('/parties/0/variants', [{ when: [drawn(20)], to: { opening: { path: 'shut' } }, ...assumed }]),
    ],
  },
  {
    about: 'a round of one turn for two',
    changes: [set('/rounds/0/turns', 1), set('/events/0/when', [{ type: 'round', round: 'later', turn: 1 }])],
    says: 'no-turn /rounds/0/turns',
    unlike: [set('/rounds/0/turns', 2), set('/events/0/when', [{ type: 'round', round: 'later', turn: 1 }])],
  },
]

test.each(ROWS)('of $about it is said, and of its neighbour nothing', ({ changes, says, unlike }) => {
  const said = lintsOf(tinyText(...changes))
  expect(said.map(({ code, path }) => `${code} ${path}`)).toContain(says)
  for (const { message, hint, severity, length } of said) {
    expect(message).toMatch(/^["A-Z].*[.]$/u)
    expect(hint).toMatch(/^[A-Z].*[.?]$/u)
    expect(severity).toBe('warning')
    expect(length).toBeGreaterThan(0)
  }
  const [code] = says.split(' ')
  expect(lintsOf(tinyText(...unlike)).map((problem) => problem.code)).not.toContain(code)
})

test('every lint is provoked by a row', () => {
  const provoked = new Set(ROWS.map(({ says }) => says.split(' ')[0]))
  expect([...provoked].sort()).toEqual(Object.keys(LINT_CODES).sort())
})

test.each(readdirSync('scenarios').filter((name) => name.endsWith('.json')))('%s has no lint', (name) => {
  expect(
    lintsOf(readFileSync(`scenarios/${name}`, 'utf8')).map(
      ({ code, path, message }) => `${code} ${path} ${message}`,
    ),
  ).toEqual([])
})
