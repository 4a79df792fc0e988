import { edited, genius, without } from '../orchard.ts'
import { everywhere, type Row, row } from './row.ts'

const HYPER = `<utility_space type="nonlinear" number_of_issues="2">
  <objective index="0" name="Orchard" type="objective">
    <issue index="1" name="Fruit" type="integer" lowerbound="0" upperbound="9"/>
    <ufun type="PlainUfun" weight="1" aggregation="sum">
      <hyperRectangle utility="10"><INCLUDES index="1" min="0" max="3"/></hyperRectangle>
    </ufun>
  </objective>
</utility_space>
`

export const GENIUS_ROWS: readonly Row[] = [
  row(
    'a comment before the declaration',
    edited(genius, 'orchard.xml', '<?xml', '<!-- saved by hand -->\n<?xml'),
    ['late-declaration orchard.xml:2:1'],
  ),
  row(
    'a raw & in a name',
    everywhere(genius, /"plums"/g, '"plums & damsons"'),
    ['raw-ampersand orchard.xml:8:9', 'raw-ampersand farmer.xml:6:7', 'raw-ampersand cook.xml:8:7'],
    '"plums & damsons"',
  ),
  row(
    'a raw & at the end of a value, and entities that are none',
    everywhere(genius, /"plums"/g, '"a&nbsp;&amp;&"'),
    ['raw-ampersand orchard.xml:8:9', 'raw-ampersand farmer.xml:6:7', 'raw-ampersand cook.xml:8:7'],
    '"a&nbsp;&&"',
  ),
  row(
    'entities that would unfold',
    edited(genius, 'orchard.xml', /\?>/, '?><!DOCTYPE x [<!ENTITY a "b">]>'),
    ['entity-declaration orchard.xml:1:52'],
  ),
  row(
    'elements without end',
    { ...genius, 'cook.xml': '<a>'.repeat(50_000) },
    ['nested-too-deep cook.xml:1:121'],
    'more than 40 deep',
  ),
  row('a tag that is not closed', edited(genius, 'cook.xml', '</objective>', ''), [
    'malformed cook.xml:16:16',
  ]),
  row('an attribute without quotes', edited(genius, 'cook.xml', 'evaluation="50"', 'evaluation=50'), [
    'malformed cook.xml:7:48',
    'malformed cook.xml:9:12',
  ]),
  row(
    'a page of the web',
    { ...genius, 'cook.xml': '<html><body/></html>' },
    ['unknown-format cook.xml:1:1'],
    '<html>',
  ),
  row('XML that holds nothing', { ...genius, 'cook.xml': '<!-- nothing -->' }, ['malformed cook.xml:1:1']),
  row(
    'hyper-rectangles',
    { ...genius, 'cook.xml': HYPER },
    ['unsupported-profile cook.xml:1:1'],
    'hyper-rectangles',
  ),
  row(
    'hyper-rectangles that do not say so',
    { ...genius, 'cook.xml': HYPER.replace(' type="nonlinear"', '') },
    ['unsupported-profile cook.xml:4:5'],
  ),
  row('no discount', edited(genius, 'cook.xml', '  <discount_factor value="1.0"/>\n', ''), [
    'no-discount cook.xml:1:1',
  ]),
  row(
    'a discount of a half',
    edited(genius, 'cook.xml', '"1.0"/>', '"0.5"/>'),
    ['discount-ignored cook.xml:14:20'],
    '0.5 is not kept',
  ),
  ...['0', '2', 's', '', '-1', 'NaN'].map((value) =>
    row(
      `a discount of "${value}"`,
      edited(genius, 'cook.xml', '"1.0"/>', `"${value}"/>`),
      ['discount-ignored cook.xml:14:20'],
      'which GENIUS takes as 1',
    ),
  ),
  row('no reservation', edited(genius, 'cook.xml', /.*<reservation.*\n/, ''), [
    'no-reservation cook.xml:1:1',
  ]),
  row('a reservation that is no number', edited(genius, 'cook.xml', '"0.35"', '"some"'), [
    'no-reservation cook.xml:1:1',
    'not-a-number cook.xml:15:16',
  ]),
  row(
    'items without an evaluation',
    edited(genius, 'cook.xml', ' evaluation="10"', ''),
    ['no-evaluation cook.xml:5:5'],
    '"apples"',
  ),
  row('an evaluation that is no number', edited(genius, 'cook.xml', '"10"', '"ten"'), [
    'not-a-number cook.xml:6:38',
  ]),
  row('an evaluation without end', edited(genius, 'cook.xml', '"10"', '"Infinity"'), [
    'not-a-number cook.xml:6:38',
  ]),
  row('evaluations of nothing', edited(genius, 'cook.xml', /evaluation="\d+"/g, 'evaluation="0"'), [
    'issue-without-worth cook.xml:5:5',
  ]),
  row(
    'issues of other names, and the same index',
    edited(genius, 'cook.xml', 'name="Fruit"', 'name="Obst"'),
    ['matched-by-index cook.xml:5:5'],
    '"Obst" is taken for the domain’s "Fruit"',
  ),
  row(
    'issues of other names and nothing in common',
    edited(genius, 'cook.xml', /name="Fruit"[\s\S]*?plums/, 'name="Cheese"><item index="1" value="brie'),
    ['missing-issue cook.xml:1:1', 'unknown-issue cook.xml:5:5'],
  ),
  row('bounds that differ', edited(genius, 'cook.xml', 'upperbound="4"', 'upperbound="5"'), [
    'bounds-differ cook.xml:10:5',
  ]),
  row(
    'bounds that are no numbers',
    edited(without(genius, 'cook.xml'), 'orchard.xml', 'upperbound="4"', 'upperbound="four"'),
    ['not-a-number orchard.xml:10:84'],
  ),
  row('neither items nor bounds', edited(genius, 'orchard.xml', ' lowerbound="2" upperbound="4"', ''), [
    'missing-part orchard.xml:10:7',
  ]),
  row('an integer without an evaluator', edited(genius, 'cook.xml', /<evaluator.*\/>/, ''), [
    'missing-part cook.xml:10:5',
  ]),
  row(
    'an evaluator of another kind',
    edited(genius, 'cook.xml', 'ftype="linear"', 'ftype="triangular"'),
    ['unsupported-function cook.xml:11:18'],
    '"triangular"',
  ),
  row(
    'real numbers without a grid',
    everywhere(genius, 'type="integer"', 'type="real"'),
    ['real-valued-issue orchard.xml:10:7'],
    '--steps N',
  ),
]
