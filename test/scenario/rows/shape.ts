/** Files in which something has the wrong shape. */
import { LIMITS } from '../../../src/scenario/limits.ts'
import { tinyText } from '../../fixtures/tinyScenario.ts'
import { drop, set } from '../editing.ts'
import { type Row, raw, row } from './row.ts'

export const SHAPE_ROWS: readonly Row[] = [
  row('a missing text', [drop('/parties/0/name')], ['missing-key /parties/0/name'], 'Party "north" needs'),
  row('a missing choice', [drop('/level')], ['missing-key /level'], '"first", "middle" or "advanced"'),
  row('a condition of no type', [drop('/events/0/when/0/type')], ['missing-key /events/0/when/0/type']),
  row(
    'a misspelt key',
    [set('/parties/1/plaiable', true)],
    ['unknown-key /parties/1/plaiable'],
    '"playable"',
  ),
  row(
    'a misspelt key that must be there',
    [drop('/parties/1/name'), set('/parties/1/nmae', 'South')],
    ['unknown-key /parties/1/nmae'],
    'Did you mean "name"?',
  ),
  row('swapped letters', [set('/titel', 'x')], ['unknown-key /titel'], 'Did you mean "title"?'),
  row('a key with a slash', [set('/a~1b', 1)], ['unknown-key /a~1b']),
  row('a key with a tilde', [set('/a~0b', 1)], ['unknown-key /a~0b']),
  row(
    'a key of another kind of condition',
    [set('/events/0/when/0/trun', 1)],
    ['unknown-key /events/0/when/0/trun'],
    '"turn"',
  ),
  row('a text for a number', [set('/rounds/0/turns', '4')], ['wrong-type /rounds/0/turns'], 'without quotes'),
  row('a fraction', [set('/rounds/0/turns', 1.5)], ['wrong-type /rounds/0/turns'], 'whole number'),
  row('an object for a list', [set('/events', {})], ['wrong-type /events'], 'list in brackets'),
  row('null for an object', [set('/rules', null)], ['wrong-type /rules'], 'leave the key out'),
  raw('a number too large', tinyText().replace('"holds": 0.5', '"holds": 1e999'), [
    'wrong-type /issues/1/holds',
  ]),
  row('a misspelt choice', [set('/level', 'frist')], ['not-a-choice /level'], 'Did you mean "first"?'),
  row(
    'an unknown condition',
    [set('/events/0/when/0/type', 'ruond')],
    ['not-a-choice /events/0/when/0/type'],
    'Did you mean "round"?',
  ),
  row(
    'a later format',
    [set('/format', 3), set('/vocabulary', {}), drop('/level')],
    ['wrong-format-version /format'],
    'reads formats up to 2',
  ),
  row('a format in quotes', [set('/format', '2')], ['wrong-format-version /format'], 'without quotes'),
  row(
    'a shorthand of format 2 in a file of format 1',
    [set('/parties/0/mandate/path/allowed', 'all')],
    ['needs-format-2 /parties/0/mandate/path/allowed'],
    'parley upgrade',
  ),
  row(
    'a misspelt shorthand in a file of format 1',
    [set('/parties/0/mandate/path/allowed', 'al')],
    ['wrong-type /parties/0/mandate/path/allowed'],
    'list in brackets',
  ),
  row(
    'a number too small',
    [set('/issues/1/holds', -1)],
    ['too-small /issues/1/holds'],
    'least allowed is 0',
  ),
  row('a number too big', [set('/issues/1/holds', 2)], ['too-big /issues/1/holds'], 'most allowed is 1'),
  row('an empty text', [set('/title', '')], ['too-short /title']),
  row('a blank text', [set('/title', '  ')], ['blank-text /title']),
  row('a title of zero-width spaces', [set('/title', '\u200b\u200b')], ['blank-text /title']),
  row('a title of a Hangul filler and a soft hyphen', [set('/title', '\u3164\u00ad')], ['blank-text /title']),
  row(
    'a name for the board that cannot be seen',
    [set('/issues/0/options/0/short', '\u2800')],
    ['blank-text /issues/0/options/0/short'],
  ),
  row('a long text', [set('/title', 'x'.repeat(61))], ['too-long /title'], '61 characters; 60'),
  row(
    'a long text whose marks make it longer',
    [set('/format', 2), set('/issues/0/background', `**${'x'.repeat(LIMITS.prose + 1)}**`)],
    ['too-long /issues/0/background'],
    `${LIMITS.prose + 1} characters; ${LIMITS.prose}`,
  ),
  row(
    'more marks than a parser may be given',
    [set('/format', 2), set('/issues/0/background', '*a* '.repeat(LIMITS.marks))],
    ['too-many /issues/0/background'],
    `${2 * LIMITS.marks} marks of lists and emphasis; ${LIMITS.marks} are allowed`,
  ),
  row('an empty list', [set('/authors', [])], ['too-few /authors'], 'at least 1 is needed'),
  row(
    'too long a list',
    [set('/readings', Array(LIMITS.readings + 1).fill({}))],
    ['too-many /readings'],
    `${LIMITS.readings} are allowed`,
  ),
  row(
    'too many keys',
    [set('/parties/0/trust/towards', Object.fromEntries([...'abcdefghi'].map((id) => [id, 1])))],
    ['too-many /parties/0/trust/towards'],
    'has 9 keys; 8 are allowed',
  ),
  row('an id in capitals', [set('/id', 'The Well')], ['bad-id /id'], 'lower-case'),
  row(
    'a bad id as a key',
    [set('/sources/The Sun', { what: 'x', outlet: 'x', date: 'x', group: 'x' })],
    ['bad-id /sources/The Sun'],
  ),
  row(
    'one bad id, wherever it stands',
    [
      set('/issues/0/id', '10a'),
      set('/rounds/0/agenda/0', '10a'),
      set('/parties/0/positions/10a', {}),
      set('/parties/1/mandate/10a', {}),
    ],
    ['bad-id /issues/0/id'],
    'The same stands in 3 more places.',
  ),
  row(
    'one key misspelt everywhere',
    [0, 1].flatMap((party) => [
      drop(`/parties/${party}/positions/water/opening`),
      set(`/parties/${party}/positions/water/openning`, 'even'),
    ]),
    ['unknown-key /parties/0/positions/water/openning'],
    'Did you mean "opening"?',
  ),
  row('a date with slashes', [set('/date', '2026/05/01')], ['bad-date /date'], 'year-month-day'),
  row('the 31st of April', [set('/date', '2026-04-31')], ['bad-date /date'], 'That month has 30 days'),
  row('a thirteenth month', [set('/date', '2026-13-01')], ['bad-date /date'], 'month from 01 to 12'),
  row('a language by name', [set('/language', 'English')], ['bad-language /language']),
  row(
    'a broken party hides no unknown id',
    [drop('/parties/0/name'), set('/parties/0/positions/water/opening', 'evne')],
    ['missing-key /parties/0/name', 'unknown-id /parties/0/positions/water/opening'],
    'Did you mean "even"?',
  ),
  row(
    'a broken id is not reported again where it is used',
    [set('/parties/0/id', 'North!')],
    ['bad-id /parties/0/id'],
  ),
  row('broken issues say nothing of who names them', [set('/issues', 5)], ['wrong-type /issues']),
  row(
    'a broken party hides no trouble among the issues',
    [drop('/parties/0/name'), set('/issues/0/holds', 0.5)],
    ['holds-not-separable /issues/0/holds', 'missing-key /parties/0/name'],
  ),
]
