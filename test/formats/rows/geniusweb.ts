import { edited, geniusweb } from '../orchard.ts'
import { type Row, row } from './row.ts'

export const GENIUSWEB_ROWS: readonly Row[] = [
  row(
    'a comma too many',
    edited(geniusweb, 'cook.json', '"name": "cook",', '"name": "cook",,'),
    ['malformed cook.json:45:20'],
    'This is not JSON',
  ),
  row('a file cut short', { ...geniusweb, 'cook.json': '{"LinearAdditiveUtilitySpace": {' }, [
    'malformed cook.json:1:33',
  ]),
  row('brackets without end', { ...geniusweb, 'cook.json': '['.repeat(100_000) }, [
    'nested-too-deep cook.json:1:41',
  ]),
  row(
    'a key that stands twice',
    edited(geniusweb, 'cook.json', '"apples": 0.2', '"apples": 0.2, "apples": 0.3'),
    ['duplicate-key cook.json:7:28'],
  ),
  row(
    'another kind of profile',
    { ...geniusweb, 'cook.json': '{"SumOfGroupsUtilitySpace": {}}' },
    ['unsupported-profile cook.json:1:2'],
    'SumOfGroupsUtilitySpace',
  ),
  row('a profile without weights', edited(geniusweb, 'cook.json', '"issueWeights"', '"weights"'), [
    'missing-part cook.json:2:33',
  ]),
  row(
    'utilities in a list',
    edited(
      geniusweb,
      'cook.json',
      /"issueUtilities": {[\s\S]*?},\s*"issueWeights"/,
      '"issueUtilities": [], "issueWeights"',
    ),
    ['wrong-type cook.json:3:23'],
  ),
  row('a utility in words', edited(geniusweb, 'cook.json', '"apples": 0.2', '"apples": "little"'), [
    'not-a-number cook.json:7:23',
  ]),
  row('a value that is a list', edited(geniusweb, 'orchard.json', '"plums"', '"plums", []'), [
    'wrong-type orchard.json:8:18',
  ]),
  row('an issue of no known kind', edited(geniusweb, 'orchard.json', '"range"', '"span"'), [
    'missing-part orchard.json:11:15',
  ]),
  row('a range without a step', edited(geniusweb, 'orchard.json', /"4",\s*"1"/, '"4"'), [
    'real-valued-issue orchard.json:11:5',
  ]),
  row(
    'a bid that names what is not there',
    edited(geniusweb, 'cook.json', '"Fruit": "apples"', '"Fruit": "figs"'),
    ['unknown-value cook.json:48:18'],
    'reservation bid',
  ),
  row('no bid', edited(geniusweb, 'cook.json', '"reservationBid"', '"otherBid"'), [
    'no-reservation cook.json:2:33',
  ]),
]
