import { add, drop, set } from '../editing.ts'
import { agreed, assumed, type Row, row } from './row.ts'

const path = '/parties/0'

const any = (...of: object[]) => ({ type: 'any', of })
const all = (...of: object[]) => ({ type: 'all', of })
const not = (...of: object[]) => ({ type: 'not', of })
const drawn = (percent: number) => ({ type: 'chance', draw: 'rain', percent })
const OPEN = agreed('path', 'open')
const CLOSED = agreed('wall', 'down')
const NEVER = ['unreachable-event /events/0/when']

/** Conditions of the one event; why it can never strike, null if it may. */
const JOINED: readonly { readonly about: string; readonly when: object[]; readonly why: string | null }[] = [
  { about: 'one of two that may hold', when: [any(OPEN, CLOSED)], why: null },
  { about: 'none of what may be agreed', when: [not(OPEN, CLOSED), drawn(30)], why: null },
  { about: 'a dry year of two readings', when: [any(all(drawn(30), OPEN), not(drawn(60)))], why: null },
  { about: 'any of what can never hold', when: [any(CLOSED, all(CLOSED, OPEN))], why: '"down"' },
  { about: 'all, one of which can never hold', when: [all(OPEN, all(CLOSED))], why: '"down"' },
  { about: 'the same and not the same', when: [OPEN, all(not(OPEN))], why: 'to hold and not to hold' },
  { about: 'a draw that comes in no game', when: [drawn(0)], why: 'comes in no game' },
  { about: 'not what always comes', when: [not(drawn(100))], why: 'comes in every game' },
]

export const COURSE_ROWS: readonly Row[] = [
  row(
    'an issue on no agenda',
    [set('/rounds/1/agenda', ['path', 'water']), set('/rounds/2/agenda', ['water'])],
    ['issue-on-no-agenda /issues/2'],
    'of any sitting',
  ),
  row(
    'an issue on no agenda of one sitting',
    [set('/sittings/0/rounds', ['later']), drop('/rounds/2/heldIf')],
    ['issue-on-no-agenda /issues/1'],
    'in sitting "short"',
  ),
  row(
    'an issue sealed before the sitting needs no agenda',
    [
      set('/sittings/0/rounds', ['later']),
      drop('/rounds/2/heldIf'),
      set('/sittings/0/sealed', { path: 'open' }),
    ],
    [],
  ),
  row(
    'rounds out of order',
    [set('/sittings/1/rounds', ['second', 'first', 'later'])],
    ['rounds-out-of-order /sittings/1/rounds/1'],
  ),
  row('dates out of order', [set('/rounds/1/date', '2026-04-01')], ['dates-out-of-order /rounds/1/date']),
  row(
    'a round that no sitting holds',
    [set('/sittings/1/rounds', ['second', 'later'])],
    ['idle-round /rounds/0'],
  ),
  row(
    'a round that is never held',
    [set('/rounds/2/heldIf', [agreed('wall', 'down')])],
    ['unreachable-round /rounds/2/heldIf'],
  ),
  ...JOINED.map(({ about, when, why }) =>
    row(about, [set('/format', 2), set('/events/0/when', when)], why === null ? [] : NEVER, why ?? undefined),
  ),
  row(
    'conditions that stand deeper in one another than three',
    [set('/format', 2), set('/events/0/when', [any(any(any(any(CLOSED))))])],
    ['not-a-choice /events/0/when/0/of/0/of/0/of/0/type'],
  ),
  row(
    'an issue whose options are all shut and never open',
    [set('/format', 2), set('/issues/1/options/0/shut', true), set('/issues/1/options/1/shut', true)],
    ['deadlocked-issue /issues/1', 'unreachable-round /rounds/2/heldIf'],
  ),
  row(
    'a shut option that an event opens',
    [
      set('/format', 2),
      set('/issues/1/options/0/shut', true),
      set('/issues/1/options/1/shut', true),
      add('/events/0/effects', { on: 'options', issue: 'path', options: ['open'], now: 'open', ...assumed }),
    ],
    [],
  ),
  row(
    'an unknown option to be shut',
    [
      set('/format', 2),
      add('/events/0/effects', { on: 'options', issue: 'path', options: ['wide'], now: 'shut', ...assumed }),
    ],
    ['unknown-id /events/0/effects/2/options/0'],
  ),
  row(
    'new values by news',
    [
      set('/format', 2),
      add('/events/0/effects', { on: 'value', party: 'north', issue: 'water', option: 'even', ...assumed }),
      add('/events/0/effects', { on: 'weights', party: 'south', to: { water: 50, path: 20 }, ...assumed }),
      add('/events/0/effects', {
        on: 'weights',
        party: 'south',
        to: { water: 50, path: 20, wall: 20 },
        ...assumed,
      }),
    ],
    [
      'effect-without-amount /events/0/effects/2/by',
      'missing-value /events/0/effects/3/to/wall',
      'weights-not-100 /events/0/effects/4/to',
    ],
  ),
  row(
    'texts that news changes, without a text, to a name that another has, and of a demand that there is not',
    [
      set('/format', 2),
      add('/parties', {
        id: 'ministry',
        name: 'The ministry',
        capital: 'the ministry',
        roles: ['underwriter'],
        marker: { shape: 'hexagon', colour: 'teal' },
        publicBrief: 'It pays.',
        mandate: { water: { allowed: 'all' }, path: { allowed: 'all' }, wall: { allowed: 'all' } },
      }),
      set('/issues/0/options/2/underwriters', ['ministry']),
      ...[
        { on: 'issueText', issue: 'water', to: {}, ...assumed },
        { on: 'issueText', issue: 'water', to: { label: 'PATH' }, ...assumed },
        { on: 'optionText', issue: 'path', option: 'open', to: { label: 'Wide' }, ...assumed },
        { on: 'optionText', issue: 'path', option: 'shut', to: { label: 'WIDE' }, ...assumed },
        { on: 'partyText', party: 'ministry', to: { demands: { water: 'It asks.' } }, ...assumed },
        { on: 'ownText', party: 'ministry', to: { goal: 'To pay little.' }, ...assumed },
        { on: 'optionText', issue: 'path', option: 'wide', to: { label: 'Wider' }, ...assumed },
      ].map((effect) => add('/events/0/effects', effect)),
    ],
    [
      'effect-without-text /events/0/effects/2/to',
      'same-name /events/0/effects/3/to/label',
      'same-name /events/0/effects/4/to/label',
      'same-name /events/0/effects/5/to/label',
      'no-such-text /events/0/effects/6/to/demands/water',
      'no-such-text /events/0/effects/7/to/goal',
      'unknown-id /events/0/effects/8/option',
    ],
  ),
  row(
    'another beginning that waits for what only comes later',
    [
      set('/format', 2),
      set('/parties/0/variants', [
        { when: [agreed('path', 'open')], to: { goal: 'More.' }, ...assumed },
        { when: [not({ type: 'event', event: 'drought' })], to: { goal: 'More.' }, ...assumed },
      ]),
    ],
    ['not-a-choice /parties/0/variants/0/when/0/type', 'not-a-choice /parties/0/variants/1/when/0/of/0/type'],
    'As the talks begin "agreed" cannot differ',
  ),
  row(
    'another beginning that says nothing, or opens across a red line, beyond the mandate, or nowhere',
    [
      set('/format', 2),
      set('/parties/0/variants', [
        { when: [drawn(30)], to: {}, ...assumed },
        { when: [drawn(30)], to: { opening: { wall: 'down' } }, ...assumed },
        { when: [drawn(30)], to: { opening: { water: 'even' } }, ...assumed },
        { when: [drawn(30)], to: { opening: { water: 'none' } }, ...assumed },
      ]),
    ],
    [
      'effect-without-text /parties/0/variants/0/to',
      'red-line-opening /parties/0/variants/1/to/opening/wall',
      'opening-outside-mandate /parties/0/variants/2/to/opening/water',
      'unknown-id /parties/0/variants/3/to/opening/water',
    ],
  ),
  row(
    'another beginning in a file of format 1',
    [set('/parties/0/variants', [{ when: [drawn(30)], to: { goal: 'More.' }, ...assumed }])],
    ['needs-format-2 /parties/0/variants'],
  ),
  row(
    'texts that news changes, in a file of format 1',
    [add('/events/0/effects', { on: 'issueText', issue: 'water', to: { label: 'The well' }, ...assumed })],
    ['needs-format-2 /events/0/effects/2'],
  ),
  row(
    'joined conditions in a file of format 1',
    [set('/events/0/when', [any(OPEN)])],
    ['needs-format-2 /events/0/when/0'],
  ),
  row(
    'bounds and ids within joined conditions',
    [
      set('/format', 2),
      set('/events/0/when', [any({ type: 'support', party: 'north' }, { type: 'reading', reading: 'odd' })]),
    ],
    ['condition-without-bound /events/0/when/0/of/0/atLeast', 'unknown-id /events/0/when/0/of/1/reading'],
  ),
  row(
    'a sealed issue that cannot be',
    [set('/sittings/0/sealed', { wall: 'gate' })],
    ['sealed-not-separable /sittings/0/sealed/wall'],
  ),
  row(
    'a sealed red line',
    [
      set('/sittings/0/sealed', { path: 'open' }),
      add(`${path}/redLines`, { issue: 'path', options: ['open'], ...assumed }),
      set(`${path}/mandate/path/allowed`, ['shut']),
      set(`${path}/positions/path/opening`, 'shut'),
    ],
    ['sealed-red-line /sittings/0/sealed/path'],
  ),
  row(
    'an event in a round that no sitting comes to',
    [
      set('/sittings/0/rounds', ['second']),
      set('/sittings/1/rounds', ['first', 'second']),
      set('/events/0/when/0', { type: 'round', round: 'later' }),
    ],
    ['idle-round /rounds/2', 'unreachable-event /events/0/when'],
  ),
  row(
    'an event on a turn that the round does not have',
    [set('/events/0/when/0/turn', 9)],
    ['unreachable-event /events/0/when'],
    'only 8 turns',
  ),
  row(
    'an event that waits for itself',
    [set('/events/0/when', [{ type: 'event', event: 'drought' }])],
    ['unreachable-event /events/0/when'],
  ),
  row(
    'an event that waits for a red line',
    [set('/events/0/when', [agreed('wall', 'down')])],
    ['unreachable-event /events/0/when'],
    '"north" can never sign for "down"',
  ),
  row(
    'an event that waits for two ways at once',
    [set('/events/0/when', [agreed('water', 'even'), agreed('water', 'unshared')])],
    ['unreachable-event /events/0/when'],
    'two ways at once',
  ),
  row(
    'an event that waits for agreement and none',
    [set('/events/0/when', [{ type: 'unsettled', issue: 'path' }, agreed('path', 'open')])],
    ['unreachable-event /events/0/when'],
    'unsettled at once',
  ),
  row(
    'an event that keeps itself from striking',
    [set('/events/0/unless', [{ type: 'round', round: 'second', turn: 2 }])],
    ['unreachable-event /events/0/when'],
  ),
  row(
    'an event in a round told as history',
    [set('/events/0/when/0', { type: 'round', round: 'first' })],
    [],
  ),
  row(
    'a durability condition that is never met',
    [set('/durability/conditions/0/when/0', agreed('wall', 'down'))],
    ['unreachable-durability /durability/conditions/0/when'],
  ),
  row(
    'a condition on support without a bound',
    [add('/events/0/when', { type: 'support', party: 'north' })],
    ['condition-without-bound /events/0/when/1/atLeast'],
  ),
  row(
    'a condition whose bounds are crossed',
    [add('/events/0/when', { type: 'trust', party: 'north', towards: 'south', atLeast: 60, atMost: 40 })],
    ['condition-crossed /events/0/when/1/atLeast'],
  ),
]
