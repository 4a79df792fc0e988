import { add, drop, set } from '../editing.ts'
import { agreed, type Row, row, widening } from './row.ts'

const path = '/parties/0'
const wall = `${path}/mandate/wall`

export const MANDATES_ROWS: readonly Row[] = [
  row(
    'a red line in the mandate',
    [add(`${wall}/allowed`, 'down')],
    ['red-line-in-mandate /parties/0/mandate/wall/allowed/2'],
  ),
  row(
    'a red line in a widening',
    [set(`${wall}/widening`, [widening(['down'], [agreed('water', 'even')])])],
    ['red-line-in-widening /parties/0/mandate/wall/widening/0/options/0'],
  ),
  row(
    'a red line as the opening',
    [set(`${path}/positions/wall/opening`, 'down')],
    ['red-line-opening /parties/0/positions/wall/opening'],
  ),
  row(
    'an opening outside the mandate',
    [set(`${path}/positions/water/opening`, 'even')],
    ['opening-outside-mandate /parties/0/positions/water/opening'],
  ),
  row(
    'a widening of what is allowed',
    [set(`${wall}/widening`, [widening(['gate'], [agreed('water', 'even')])])],
    ['idle-widening /parties/0/mandate/wall/widening/0/options'],
  ),
  row(
    'a widening that waits for itself',
    [
      set(`${wall}/allowed`, ['stands']),
      set(`${wall}/widening`, [widening(['gate'], [agreed('wall', 'gate')])]),
    ],
    ['unreachable-widening /parties/0/mandate/wall/widening/0/when'],
  ),
  row(
    'an issue that nobody may settle',
    [
      set(`${path}/mandate/path/allowed`, ['shut']),
      set(`${path}/positions/path/opening`, 'shut'),
      set('/parties/1/mandate/path/allowed', ['open']),
      drop('/rounds/2/heldIf'),
    ],
    ['deadlocked-issue /issues/1'],
  ),
  row(
    'a widening that waits for a red line',
    [set('/parties/1/mandate/wall/widening/0/when', [agreed('water', 'north-first')])],
    ['unreachable-widening /parties/1/mandate/wall/widening/0/when'],
    'can never sign for "north-first"',
  ),
  row('two capitals that wait for each other', [], []),
]
