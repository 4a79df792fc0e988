/** Files of format 2 whose shorthands cannot be written out, or lead to what makes no sense. */
import { set } from '../editing.ts'
import { type Row, row } from './row.ts'

const in2 = set('/format', 2)
const range = (parts: object) => set('/issues/1/options', { from: 0, to: 100, ...parts })
const north = (issue: string, key: string) => `/parties/0/positions/${issue}/${key}`

export const SHORTHAND_ROWS: readonly Row[] = [
  row(
    'a choice of format 2 in a file of format 1',
    [set('/parties/0/marker/shape', 'cross')],
    ['needs-format-2 /parties/0/marker/shape'],
    'parley upgrade',
  ),
  row('a range without steps', [in2, range({})], ['bad-range /issues/1/options'], '"step" or "count"'),
  row(
    'a range with steps twice',
    [in2, range({ step: 10, count: 11 })],
    ['bad-range /issues/1/options/count'],
  ),
  row('a range that goes nowhere', [in2, range({ to: 0, step: 1 })], ['bad-range /issues/1/options/to']),
  row(
    'a step that misses the end',
    [in2, range({ step: 30 })],
    ['bad-range /issues/1/options/step'],
    'reach 100',
  ),
  row('a step of nothing', [in2, range({ step: 0 })], ['bad-range /issues/1/options/step'], 'do not reach'),
  row('too many steps', [in2, range({ step: 1 })], ['bad-range /issues/1/options/step'], '101 options'),
  row(
    'a list of values that is too short',
    [in2, set(north('path', 'values'), [0])],
    [`missing-value ${north('path', 'values')}/open`],
  ),
  row(
    'a list of values that is too long',
    [in2, set(north('path', 'values'), [0, 50, 100])],
    [`too-many ${north('path', 'values')}/2`],
    'has 2 options',
  ),
  row(
    'a misspelt shape',
    [in2, set(north('path', 'values'), { shape: 'linaer' })],
    [`not-a-choice ${north('path', 'values')}/shape`],
    '"linear"',
  ),
  row(
    'a peak nowhere',
    [in2, set(north('water', 'values'), { shape: 'peak' })],
    [`missing-key ${north('water', 'values')}/at`],
  ),
  row(
    'a peak at no option',
    [in2, set(north('water', 'values'), { shape: 'peak', at: 'evne' })],
    [`unknown-id ${north('water', 'values')}/at`],
    '"even"',
  ),
  row(
    'a number where values are wanted',
    [in2, set(north('path', 'values'), 50)],
    [`wrong-type ${north('path', 'values')}`],
    'a list in brackets',
  ),
]
