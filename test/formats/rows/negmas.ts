import { edited, negmas } from '../orchard.ts'
import { type Row, row } from './row.ts'

const laughter = `a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
${['b', 'c', 'd', 'e', 'f']
  .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdef'[index]}`).join(', ')}]`)
  .join('\n')}
`

export const NEGMAS_ROWS: readonly Row[] = [
  row(
    'a list that is not closed',
    edited(negmas, 'cook.yml', '[0.5, 0.5]', '[0.5, 0.5'),
    ['malformed cook.yml:13:1'],
    'This is not YAML',
  ),
  row(
    'more YAML than a domain has',
    { ...negmas, 'cook.yml': '- a\n'.repeat(100_000) },
    ['file-too-large cook.yml'],
    '300,000 are allowed',
  ),
  row('two documents', edited(negmas, 'cook.yml', 'reserved_value', '---\nreserved_value'), [
    'malformed cook.yml:3:1',
  ]),
  row('lists without end', { ...negmas, 'cook.yml': '- '.repeat(50_000) }, ['nested-too-deep cook.yml:1:81']),
  row('aliases that unfold without end', { ...negmas, 'cook.yml': laughter }, [
    'unfolds-too-far cook.yml:1:17',
  ]),
  row('an alias within itself', { ...negmas, 'cook.yml': 'values: &a [*a]\n' }, [
    'nested-too-deep cook.yml:1:12',
  ]),
  row('a key that stands twice', edited(negmas, 'cook.yml', 'apples: 0.2,', 'apples: 0.2, apples: 0.3,'), [
    'duplicate-key cook.yml:6:26',
  ]),
  row(
    'hyper-rectangles',
    edited(negmas, 'cook.yml', /negmas.*/, 'HyperRectangleUtilityFunction'),
    ['unsupported-profile cook.yml:1:1'],
    'hyper-rectangles',
  ),
  row(
    'a function that is not known',
    edited(negmas, 'farmer.yml', 'AffineFun', 'TriangularFun'),
    ['unsupported-function farmer.yml:10:3'],
    '"TriangularFun"',
  ),
  row('a table without its mapping', edited(negmas, 'cook.yml', 'mapping: {', 'map: {'), [
    'missing-part cook.yml:5:3',
  ]),
  row('a bias', edited(negmas, 'cook.yml', 'weights', 'bias: 0.1\nweights'), [
    'unsupported-function cook.yml:12:7',
  ]),
  row(
    'a discounted profile',
    {
      ...negmas,
      'cook.yml': `type: ExpDiscountedUFun\nname: cook\nreserved_value: 0.35\nufun:\n${(negmas['cook.yml'] ?? '').replace(/^/gm, '  ')}`,
    },
    ['discount-ignored cook.yml:1:1'],
  ),
  row('no values', edited(negmas, 'cook.yml', 'values', 'worths'), [
    'missing-part cook.yml:1:1',
    'missing-issue cook.yml:1:1',
    'missing-issue cook.yml:1:1',
  ]),
  row('weights in a text', edited(negmas, 'cook.yml', '[0.5, 0.5]', 'halves'), [
    'missing-weight cook.yml:5:3',
    'missing-weight cook.yml:7:3',
  ]),
  row(
    'a function too many',
    edited(negmas, 'cook.yml', 'weights:', '- {type: ConstFun, bias: 1}\nweights:'),
    ['unknown-issue cook.yml:12:3'],
    'a 3rd issue',
  ),
  row(
    'a formula on words',
    edited(negmas, 'cook.yml', /- type: TableFun\n {2}mapping: {.*/, '- {type: IdentityFun}'),
    ['not-a-number cook.yml:5:3'],
  ),
  ...['-.inf', 'None', '~'].map((value) =>
    row(`a reserved value of ${value}`, edited(negmas, 'cook.yml', '0.35', value), [
      'no-reservation cook.yml:1:1',
    ]),
  ),
  row(
    'an issue without values',
    edited(negmas, 'orchard.yml', /values:\n {2}- apples\n.*\n.*/, 'options: 3'),
    ['missing-part orchard.yml:4:3'],
  ),
  row(
    'a range without an end',
    edited(
      negmas,
      'orchard.yml',
      'ContiguousIssue\n  values:\n  - 2\n  - 4',
      'ContinuousInfiniteIssue\n  values:\n  - 2\n  - .inf',
    ),
    ['bad-range orchard.yml:10:3'],
  ),
  row(
    'an issue that counts its values',
    edited(negmas, 'orchard.yml', 'ContiguousIssue\n  values:\n  - 2\n  - 4', 'ContiguousIssue\n  values: x'),
    ['missing-part orchard.yml:10:3'],
  ),
]
