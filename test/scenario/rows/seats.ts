/** Who sits where, with which part to play. */
import { withMediator, withUnderwriter } from '../../fixtures/tinyScenario.ts'
import { add, drop, set } from '../editing.ts'
import { agreed, assumed, type Row, row } from './row.ts'

const path = '/parties/0'

export const SEATS_ROWS: readonly Row[] = [
  row(
    'two parties with one shape',
    [set('/parties/1/marker/shape', 'circle')],
    ['shared-shape /parties/1/marker/shape'],
  ),
  row(
    'two parties with one colour',
    [set('/parties/1/marker/colour', 'blue')],
    ['shared-colour /parties/1/marker/colour'],
  ),
  row(
    'one principal',
    [set('/parties/1/roles', ['underwriter']), drop('/parties/1/ratifier')],
    ['too-few-principals /parties'],
    'Only one',
  ),
  row(
    'two mediators',
    [withMediator, add('/parties/0/roles', 'mediator')],
    ['too-many-mediators /parties/2/roles'],
  ),
  row(
    'a floor for a mediator who is not there',
    [set('/rounds/0/mediatorEvery', 2)],
    ['no-mediator /rounds/0/mediatorEvery'],
  ),
  row('a principal without a ratifier', [drop(`${path}/ratifier`)], ['missing-ratifier /parties/0/ratifier']),
  row(
    'a ratifier of nothing',
    [withUnderwriter, set('/parties/2/ratifier', { kind: 'leader', name: 'X', margin: 1, ...assumed })],
    ['idle-ratifier /parties/2/ratifier'],
  ),
  row(
    'a principal beside the table',
    [set(`${path}/besideTable`, true)],
    [
      'seat-beside-table /parties/0/besideTable',
      ...[0, 1, 2].map((n) => `not-at-table /rounds/${n}/floor/0`),
    ],
  ),
  row('a principal without the floor', [set('/rounds/0/floor', ['north'])], ['no-floor /rounds/0/floor']),
  row(
    'an underwriter without the role',
    [set('/issues/0/options/2/underwriters', ['south'])],
    ['not-an-underwriter /issues/0/options/2/underwriters/0'],
  ),
  row(
    'an inducement by a principal',
    [withMediator, set('/inducements/0/by', 'north')],
    ['not-a-mediator /inducements/0/by'],
  ),
  row(
    'an inducement for an underwriter',
    [withMediator, withUnderwriter, set('/inducements/0/to', 'district')],
    ['not-a-principal /inducements/0/to'],
  ),
  row(
    'no seat to take',
    [set(`${path}/playable`, false), set('/parties/1/playable', false)],
    ['no-seat-to-take /parties'],
  ),
  row(
    'a word for nobody beside the table',
    [set('/rounds/0/besideEvery', 2)],
    ['nobody-beside /rounds/0/besideEvery'],
  ),
  row(
    'a seat beside the table that has a word now and then',
    [withUnderwriter, set('/parties/2/playable', true), set('/rounds/0/besideEvery', 2)],
    [],
  ),
  row(
    'a seat that never gets the floor',
    [withUnderwriter, set('/parties/2/playable', true)],
    ['idle-seat /parties/2/playable'],
  ),
  row('a seat without interests', [set(`${path}/interests`, [])], ['no-interests /parties/0/interests']),
  row(
    'trust in oneself',
    [set(`${path}/trust/towards`, { north: 50 })],
    ['towards-itself /parties/0/trust/towards/north'],
  ),
  row(
    'an effect on trust in oneself',
    [set('/events/0/effects/1', { on: 'trust', party: 'south', towards: 'south', by: 1, ...assumed })],
    ['towards-itself /events/0/effects/1/towards'],
  ),
  row(
    'a sentence to the press that costs its speaker nothing',
    [set('/communiques/0/support', 0)],
    ['free-communique /communiques/0'],
    '"north"',
  ),
  row(
    'a sentence to the press that another outdoes with every audience',
    [add('/communiques', { id: 'sterner', text: 'No.', support: 2, trust: -3, ...assumed })],
    ['outdone-communique /communiques/2'],
    '"stern"',
  ),
  row(
    'no sentence outdone: the better one has to wait for something',
    [
      add('/communiques', {
        id: 'sternest',
        text: 'No, and the path is open.',
        when: [agreed('path', 'open')],
        support: 4,
        trust: -2,
        ...assumed,
      }),
    ],
    [],
  ),
  row(
    'no sentence that is free: the margin is its cost',
    [set('/communiques/0/support', 0), set('/communiques/0/margin', 1)],
    [],
  ),
  row(
    'a sentence of its own for a party that only underwrites',
    [withUnderwriter, set('/communiques/0/by', ['north', 'district'])],
    [],
  ),
]
