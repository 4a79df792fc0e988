import { bytesOf, edited, type Files, genius, geniusweb, given, negmas, without } from '../orchard.ts'
import { everywhere, type Row, row } from './row.ts'

const copies = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`party-${index}.xml`, genius['cook.xml'] ?? '']),
  )

export const COMMON_ROWS: readonly Row[] = [
  row('no files at all', {}, ['no-domain ']),
  row(
    'more files than a domain has',
    copies(13),
    ['too-many-files party-0.xml', 'too-many-profiles party-0.xml'],
    'at most 12',
  ),
  row(
    'a file named twice',
    [...given(genius), ...given(genius).slice(1, 2)],
    ['duplicate-file orchard.xml'],
    'farmer.xml is named twice',
  ),
  row(
    'a file too large',
    [
      ...given(without(genius, 'cook.xml')),
      { name: 'cook.xml', bytes: bytesOf(`<a>${' '.repeat(1_000_000)}`) },
    ],
    ['file-too-large cook.xml'],
    '1,000,000 are allowed',
  ),
  row('an empty file', { ...genius, 'cook.xml': ' \n' }, ['empty-file cook.xml:1:1']),
  row(
    'a text that is not UTF-8',
    [
      ...given(without(genius, 'cook.xml')),
      {
        name: 'cook.xml',
        bytes: Uint8Array.from((genius['cook.xml'] ?? '').replace('Orchard', 'Verg\u00e9r'), (sign) =>
          sign.charCodeAt(0),
        ),
      },
    ],
    ['wrong-encoding cook.xml:2:34'],
    'windows-1252',
  ),
  row('something else altogether', { ...genius, 'cook.xml': 'Dear cook' }, ['unknown-format cook.xml:1:1']),
  row('two formats at once', { ...genius, 'cook.yml': negmas['cook.yml'] ?? '' }, [
    'mixed-formats cook.yml:1:1',
  ]),
  row(
    'a profile alone',
    without(genius, 'orchard.xml', 'cook.xml'),
    ['too-few-profiles farmer.xml'],
    'Only one',
  ),
  row(
    'a domain alone',
    { 'orchard.xml': genius['orchard.xml'] ?? '' },
    ['too-few-profiles orchard.xml'],
    'No profile',
  ),
  row('profiles that do not carry the domain', without(negmas, 'orchard.yml'), ['no-domain farmer.yml']),
  row(
    'two domains',
    { ...genius, 'second.xml': genius['orchard.xml'] ?? '' },
    ['second-domain second.xml:1:1'],
    'so does orchard.xml',
  ),
  row(
    'nine parties',
    { 'orchard.xml': genius['orchard.xml'] ?? '', ...copies(9) },
    ['too-many-profiles orchard.xml'],
    'seats 8 principals',
  ),
  row('no issues', { ...geniusweb, 'orchard.json': '{"name": "Nothing", "issuesValues": {}}' }, [
    'no-issues orchard.json',
  ]),
  row(
    'seventeen issues',
    {
      ...geniusweb,
      'orchard.json': `{"issuesValues": {${Array.from({ length: 17 }, (_, index) => `"i${index}": {"values": ["a", "b"]}`).join(',')}}}`,
    },
    ['too-many-issues orchard.json:1:489'],
    'at most 16',
  ),
  {
    about: 'more packages than the game plays with',
    files: many(),
    says: ['too-many-outcomes orchard.json'],
    words: '10,000,000',
  },
  row('one value only', everywhere(geniusweb, /"apples",\s*"pears",\s*"plums"/, '"apples"'), [
    'too-few-values orchard.json:4:5',
  ]),
  row(
    'thirty-one values',
    everywhere(geniusweb, '"apples",', Array.from({ length: 29 }, (_, index) => `"kind ${index}",`).join('')),
    ['too-many-values orchard.json:4:5'],
    'at most 30 options',
  ),
  row(
    'a range of too many numbers',
    everywhere(geniusweb, '"4",', '"1000",'),
    ['too-many-values orchard.json:11:5'],
    '--steps',
  ),
  {
    ...row(
      'of which some are taken',
      everywhere(everywhere(geniusweb, '"4",', '"1000",'), '"highValue": 4', '"highValue": 1000'),
      ['values-sampled orchard.json:11:5'],
    ),
    options: { steps: 11 },
  },
  row('a range that runs backwards', everywhere(geniusweb, '"4",', '"1",'), ['bad-range orchard.json:11:5']),
  row('two issues of one name', everywhere(genius, 'name="Crates"', 'name="Fruit"'), [
    'duplicate-issue orchard.xml:10:7',
  ]),
  row('two values of one name', everywhere(genius, 'value="pears"', 'value="plums"'), [
    'duplicate-value orchard.xml:8:9',
  ]),
  row('a name that cannot be shown', everywhere(genius, 'value="pears"', `value="${'pear '.repeat(13)}"`), [
    'name-adjusted orchard.xml:7:9',
  ]),
  row('no name at all', everywhere(geniusweb, /pears/g, ' '), ['name-adjusted orchard.json:7:9'], 'Value 2'),
  row(
    'a profile that forgets an issue',
    edited(geniusweb, 'cook.json', /,\s*"Crates": {\s*"numberutils[\s\S]*?}\s*}/, ''),
    ['missing-issue cook.json:2:33'],
    'says nothing on issue "Crates"',
  ),
  row(
    'a profile with an issue too many',
    edited(geniusweb, 'cook.json', '"Fruit": {', '"Friut": {}, "Fruit": {'),
    ['unknown-issue cook.json:4:7', 'unsupported-function cook.json:4:16'],
    'Did you mean "Fruit"?',
  ),
  row(
    'a value that the domain does not have',
    edited(geniusweb, 'cook.json', '"plums": 0.4', '"plumbs": 0.4'),
    ['no-evaluation cook.json:4:7', 'unknown-value cook.json:9:23'],
    'Did you mean "plums"?',
  ),
  row(
    'a weight above 1',
    edited(genius, 'farmer.xml', '"0.6"', '"6"'),
    ['weight-out-of-range farmer.xml:11:23'],
    'weights run from 0 to 1',
  ),
  row('a weight below 0', edited(negmas, 'farmer.yml', '- 0.6', '- -0.6'), [
    'weight-out-of-range farmer.yml:14:3',
  ]),
  row('a missing weight', edited(genius, 'farmer.xml', '<weight index="2" value="0.4"/>', ''), [
    'missing-weight farmer.xml:8:5',
  ]),
  row(
    'weights that do not sum to 1',
    edited(genius, 'farmer.xml', '"0.6"', '"0.7"'),
    ['weights-not-1 farmer.xml:11:23'],
    'Kept as published; no accord is worth more than 1',
  ),
  row(
    'weights that sum to less',
    edited(genius, 'farmer.xml', '"0.6"', '"0.5"'),
    ['weights-not-1 farmer.xml:11:23'],
    'Kept as published.',
  ),
  row('a value worth less than nothing', edited(negmas, 'farmer.yml', 'plums: 0.25', 'plums: -0.25'), [
    'negative-evaluation farmer.yml:9:12',
  ]),
  row(
    'a formula worth less than nothing',
    edited(negmas, 'farmer.yml', 'bias: -1.0', 'bias: -2.0'),
    ['negative-evaluation farmer.yml:10:3'],
    'Value "2"',
  ),
  row(
    'values above 1 that no weight can make good',
    edited(negmas, 'farmer.yml', 'apples: 1.0', 'apples: 4.0'),
    ['evaluation-out-of-range farmer.yml:5:3'],
  ),
  row(
    'values above 1 beside a small weight',
    edited(negmas, 'farmer.yml', 'slope: 0.5\n  bias: -1.0', 'slope: 1.0\n  bias: -2.0'),
    ['product-kept farmer.yml:10:3', 'weights-not-1 farmer.yml:14:3'],
  ),
  row('an issue without worth', edited(genius, 'farmer.xml', /slope="0.5"/, 'slope="0"'), [
    'issue-without-worth farmer.xml:8:5',
  ]),
  row('a reservation value above 1', edited(negmas, 'cook.yml', '0.35', '1.35'), [
    'reservation-out-of-range cook.yml:3:17',
  ]),
  row('a reservation value below 0', edited(negmas, 'cook.yml', '0.35', '-0.35'), [
    'reservation-raised cook.yml:3:17',
  ]),
]

function many(): Files {
  const values = Array.from({ length: 30 }, (_, index) => `v${index}`)
  const names = ['a', 'b', 'c', 'd', 'e']
  const domain = { issuesValues: Object.fromEntries(names.map((name) => [name, { values }])) }
  const space = {
    issueUtilities: Object.fromEntries(
      names.map((name) => [
        name,
        {
          discreteutils: {
            valueUtilities: Object.fromEntries(values.map((value, index) => [value, index / 29])),
          },
        },
      ]),
    ),
    issueWeights: Object.fromEntries(names.map((name) => [name, 0.2])),
    reservationBid: { issuevalues: {} },
  }
  const profile = JSON.stringify({ LinearAdditiveUtilitySpace: space })
  return { 'orchard.json': JSON.stringify(domain), 'one.json': profile, 'two.json': profile }
}
