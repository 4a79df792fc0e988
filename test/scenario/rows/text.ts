/** Files that are not JSON, or not quite. */
import { LIMITS } from '../../../src/scenario/limits.ts'
import { tinyText } from '../../fixtures/tinyScenario.ts'
import { type Row, raw } from './row.ts'

const second = (key: string) => tinyText().replace('"title":', `"${key}": "x",\n  "title":`)

export const TEXT_ROWS: readonly Row[] = [
  raw('nothing at all', '', ['empty-file ']),
  raw('nothing but spaces', ' \n\t\n', ['empty-file ']),
  raw('a character more than allowed', ' '.repeat(LIMITS.characters + 1), ['file-too-long ']),
  raw('ten thousand open brackets', '['.repeat(10_000), ['nested-too-deep ']),
  raw('ten thousand open objects', '{"a":'.repeat(10_000), ['nested-too-deep ']),
  raw('brackets inside a text only', JSON.stringify('['.repeat(500)), ['wrong-type ']),
  raw('an HTML page', '<!doctype html><p>', ['not-json '], 'HTML'),
  raw('XML', '<?xml version="1.0"?><a/>', ['not-json '], 'XML'),
  raw('a zip archive', 'PK\u0003\u0004\u0000', ['not-json '], 'zip'),
  raw('a PDF', '%PDF-1.7', ['not-json '], 'PDF'),
  raw('a picture', '\uFFFDPNG\r\n', ['not-json '], 'picture'),
  raw('text in UTF-16', '\uFFFD\uFFFD{\u0000}\u0000', ['not-json ']),
  raw('YAML', '--- \nid: x', ['not-json '], 'YAML'),
  raw('a letter to the teacher', 'Dear Ms Brown,', ['not-json '], 'plain text'),
  raw('null', 'null', ['wrong-type '], 'null'),
  raw('a number', '7', ['wrong-type ']),
  raw('a list', '[]', ['wrong-type '], 'an empty list'),
  raw('NaN', '{"a": NaN}', ['syntax '], 'NaN'),
  raw('Infinity', '{"a": -Infinity}', ['syntax '], 'Infinity'),
  raw('a comma too many', '{"a": 1,}', ['syntax '], 'Remove the comma'),
  raw('a comma too few', '{"a": 1 "b": 2}', ['syntax '], 'comma was expected'),
  raw('a key without quotes', '{a: 1}', ['syntax '], 'double quotes'),
  raw('single quotes', "{'a': 1}", ['syntax '], 'straight double quotes'),
  raw('curly quotes', '{“a”: 1}', ['syntax '], 'straight double quotes'),
  raw('a comment', '// hello\n{}', ['syntax '], 'comments'),
  raw('a Python word', '{"a": None}', ['syntax '], 'None'),
  raw('a line break in a text', '{"a": "x\n"}', ['syntax '], 'Write each line break as \\n'),
  raw(
    'a text of three lines, and a key after it',
    '{"a": "one\ntwo, and\nthree", "b": 1}',
    ['syntax '],
    'runs over 3 lines',
  ),
  raw(
    'a text of two lines, and keys on the next lines',
    '{"a": "one\ntwo",\n  "b": "x",\n  "c": 1\n}',
    ['syntax '],
    'runs over 2 lines',
  ),
  raw('a text that is not closed, and a key after it', '{"a": "x\n "b": 1}', ['syntax '], 'does not end'),
  raw('a comma in a number', '{"a": -0,5}', ['syntax '], 'Write -0.5'),
  raw('a mathematical minus', '{"a": \u22123}', ['syntax '], 'Write the minus of the keyboard: -3'),
  raw('a point without a nought', '{"a": .5}', ['syntax '], 'Write 0.5'),
  raw(
    'a file that was cut off',
    tinyText().slice(0, 4000),
    ['syntax '],
    'brackets and braces are not closed',
  ),
  raw('a file that was cut off within a text', '{"a": ["b', ['syntax '], 'within a text'),
  raw('an unknown escape', '{"a": "\\x"}', ['syntax '], 'backslash'),
  raw('a tab in a text', '{"a": "\t"}', ['syntax '], 'control character'),
  raw('a missing colon', '{"a" 1}', ['syntax '], 'colon'),
  raw('a number with a plus', '{"a": +1}', ['syntax '], 'not a number'),
  raw('a number that ends in a point', '[1.]', ['syntax '], 'decimal'),
  raw('an end too early', '{"a": [1, 2', ['syntax '], 'the end of the file'),
  raw('an end too late', '{"a": 1}}', ['syntax '], 'closes too early'),
  raw('errors on three lines', '{"a": NaN,\n"b" 2,\n"c": tru}', ['syntax ', 'syntax ', 'syntax ']),
  raw('a byte order mark', `\uFEFF${tinyText()}`, ['byte-order-mark ']),
  raw('lost characters', tinyText().replace('one well', 'one w\uFFFDll'), ['wrong-encoding ']),
  raw('half a character', tinyText().replace('one well', 'one \\ud800'), ['broken-character /teaser']),
  raw('a key twice', second('id'), ['duplicate-key /id']),
  raw('a prototype', second('__proto__'), ['reserved-name /__proto__']),
  raw('a constructor', second('constructor'), ['reserved-name /constructor', 'unknown-key /constructor']),
]

export const MANY_ROW: Row = raw(
  'more problems than anybody reads',
  JSON.stringify(Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`k${n}`, n]))),
  [],
)
