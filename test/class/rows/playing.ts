import { expect } from 'vitest'
import { tableIn } from '../../../src/class/classState.ts'
import { elder, north, party, south } from '../../table/moves.ts'
import {
  atTable,
  by,
  type ClassTest,
  confirms,
  counterpartMakes,
  joins,
  MINUTES,
  makes,
  proposes,
  REASONS,
  SECOND,
  seenBy,
  teacher,
  tick,
} from '../classRun.ts'

const offer = north.offers({ path: 'open' })
const pair = atTable({ ann: [1, 'north'], eve: [1, 'north'], bob: [1, 'south'] })

export const playing: readonly ClassTest[] = [
  {
    name: 'a move is made at the table, and the other seat sees it',
    acts: [...atTable(), makes('ann', offer)],
    brings: ['move.made'],
    also: ({ view }) => expect(view('bob').seat?.onTable?.package).toEqual({ path: 'open' }),
  },
  {
    name: 'the table refuses what it refuses everywhere',
    acts: [...atTable(), makes('ann', north.offers({ path: 'nowhere' }))],
    refused: ['unknown-id', '/package/path'],
  },
  {
    name: 'nobody moves out of turn',
    acts: [...atTable(), makes('bob', south.passes())],
    refused: ['out-of-turn', '/by'],
  },
  {
    name: 'nobody moves for another seat',
    acts: [...atTable(), makes('bob', offer)],
    refused: ['not-your-seat', '/move/by'],
  },
  {
    name: 'nobody without a seat moves',
    acts: [...joins('ann'), makes('ann', offer)],
    refused: ['not-seated', ''],
  },
  {
    name: 'nobody moves before the tables open',
    acts: [...atTable().slice(0, -1), makes('ann', offer)],
    refused: ['not-open', ''],
  },
  {
    name: 'a move that was decided on an older view is refused',
    acts: [
      ...atTable(),
      makes('ann', north.passes()),
      {
        send: (state) => ({
          by: { who: 'person', person: 'bob' },
          act: { type: 'move', move: south.passes(), seen: seenBy(state, 'bob') - 1 },
        }),
      },
    ],
    refused: ['stale-view', '/seen'],
  },
  {
    name: 'a move sent twice under one id counts once',
    acts: [
      ...atTable(),
      ...Array.from({ length: 2 }, () => ({
        send: () => ({
          by: { who: 'person', person: 'ann' } as const,
          id: 'move-1',
          act: { type: 'move', move: north.passes(), seen: 2 } as const,
        }),
      })),
    ],
    brings: [],
    also: ({ state, sent }) => {
      expect(tableIn(state, 1)?.moves).toHaveLength(1)
      expect(sent.filter(({ id }) => id === 'move-1')).toHaveLength(1)
    },
  },
  {
    name: 'the same id of another person is another act',
    acts: [
      ...joins('ann', 'bob'),
      ...(['ann', 'bob'] as const).map((person) => ({
        send: () => ({
          by: { who: 'person', person } as const,
          id: 'a',
          act: { type: 'raiseHand' } as const,
        }),
      })),
    ],
    brings: ['hand.raised'],
  },
  {
    name: 'nobody who is marked as away moves',
    acts: [...atTable(), by('ann', { type: 'presence', presence: 'away' }), makes('ann', offer)],
    refused: ['is-away', ''],
  },
  {
    name: 'with two in a seat a move needs both',
    acts: [...pair, makes('ann', offer)],
    refused: ['needs-two', ''],
  },
  {
    name: 'what one proposes only the seat sees',
    acts: [...pair, proposes('ann', offer)],
    brings: ['move.proposed'],
    also: ({ view }) => {
      expect(view('eve').proposal).toMatchObject({ by: view('ann').you.name, mine: false, move: offer })
      expect(view('ann').proposal?.mine).toBe(true)
      expect(view('bob').proposal).toBeNull()
      expect(view('bob').record.map(({ type }) => type)).not.toContain('move.proposed')
    },
  },
  {
    name: 'the other confirms, and the move is made',
    acts: [...pair, proposes('ann', offer), confirms('eve')],
    brings: ['move.made'],
    also: ({ view }) => {
      expect(view('bob').seat?.onTable?.by).toBe('north')
      expect(view('ann').proposal).toBeNull()
    },
  },
  {
    name: 'nobody confirms their own proposal',
    acts: [...pair, proposes('ann', offer), confirms('ann')],
    refused: ['own-proposal', ''],
  },
  {
    name: 'nothing is confirmed that nobody proposed',
    acts: [...pair, confirms('eve')],
    refused: ['no-proposal', ''],
  },
  {
    name: 'a proposal that the table would refuse is refused',
    acts: [...pair, proposes('ann', north.offers({ path: 'nowhere' }))],
    refused: ['unknown-id', '/package/path'],
  },
  {
    name: 'a proposal is taken back',
    acts: [...pair, proposes('ann', offer), by('ann', { type: 'withdraw' })],
    brings: ['proposal.withdrawn'],
  },
  {
    name: 'a proposal is declined by the other',
    acts: [...pair, proposes('ann', offer), by('eve', { type: 'withdraw' })],
    brings: ['proposal.withdrawn'],
  },
  {
    name: 'nothing is taken back that nobody proposed',
    acts: [...pair, by('eve', { type: 'withdraw' })],
    refused: ['no-proposal', ''],
  },
  {
    name: 'whose team-mate is away decides alone',
    acts: [...pair, by('eve', { type: 'presence', presence: 'away' }), makes('ann', offer)],
    brings: ['move.made'],
  },
  {
    name: 'whose team-mate left after proposing confirms it',
    acts: [
      ...pair,
      proposes('ann', offer),
      by('ann', { type: 'presence', presence: 'away' }),
      confirms('eve'),
    ],
    brings: ['move.made'],
  },
  {
    name: 'whoever is alone in a seat does not propose',
    acts: [...atTable(), proposes('ann', offer)],
    refused: ['alone', ''],
  },
  {
    name: 'a counterpart’s decision is made with its reasons',
    acts: [...atTable({ bob: [1, 'south'] }), counterpartMakes(1, offer)],
    brings: ['move.made'],
    also: ({ state }) =>
      expect(tableIn(state, 1)?.moves).toMatchObject([{ by: 'counterpart', reasons: REASONS, person: null }]),
  },
  {
    name: 'a counterpart’s decision is judged by the table',
    acts: [...atTable({ bob: [1, 'south'] }), counterpartMakes(1, north.offers({ path: 'nowhere' }))],
    refused: ['unknown-id', '/package/path'],
  },
  {
    name: 'a counterpart’s decision comes too late where people play the seat by then',
    acts: [...atTable(), counterpartMakes(1, offer)],
    refused: ['played-by-people', '/move/by'],
  },
  {
    name: 'a counterpart that minds a seat moves for it',
    acts: [
      ...atTable(),
      by('ann', { type: 'presence', presence: 'away' }),
      tick(60 * SECOND),
      counterpartMakes(1, offer),
    ],
    brings: ['move.made'],
  },
  {
    name: 'a counterpart’s decision is dropped when the person is back first',
    acts: [
      ...atTable(),
      by('ann', { type: 'presence', presence: 'away' }),
      tick(60 * SECOND),
      by('ann', { type: 'presence', presence: 'here' }),
      counterpartMakes(1, offer),
    ],
    refused: ['played-by-people', '/move/by'],
  },
  {
    name: 'a decision for a table that there is not is refused',
    acts: [...atTable(), counterpartMakes(2, offer)],
    refused: ['unknown-table', '/table'],
  },
  {
    name: 'the teacher puts a counterpart into a seat, and its person no longer moves',
    acts: [...atTable(), teacher({ type: 'takeOver', table: 1, seat: party('north') }), makes('ann', offer)],
    refused: ['taken-over', ''],
  },
  {
    name: 'the seat is handed back',
    acts: [
      ...atTable(),
      teacher({ type: 'takeOver', table: 1, seat: party('north') }),
      counterpartMakes(1, north.passes()),
      teacher({ type: 'handBack', table: 1, seat: party('north') }),
    ],
    brings: ['seat.handedBack'],
  },
  {
    name: 'no counterpart is put into a seat twice',
    acts: [
      ...atTable(),
      teacher({ type: 'takeOver', table: 1, seat: party('north') }),
      teacher({ type: 'takeOver', table: 1, seat: party('north') }),
    ],
    refused: ['taken-over', '/seat'],
  },
  {
    name: 'a seat without a counterpart of the teacher’s is not handed back',
    acts: [...atTable(), teacher({ type: 'handBack', table: 1, seat: party('north') })],
    refused: ['not-taken-over', '/seat'],
  },
  {
    name: 'who walks away leaves the table, and the talks wait',
    acts: [...atTable(), makes('ann', north.walksAway())],
    brings: ['walkOut.held'],
    also: ({ view }) => {
      expect(view('bob').table).toMatchObject({ walkedOut: 'north', running: false })
      expect(view('bob').seat?.end).toBeNull()
    },
  },
  {
    name: 'nobody moves while the talks wait for a walk-out',
    acts: [...atTable(), makes('ann', north.walksAway()), makes('ann', north.passes())],
    refused: ['paused', ''],
  },
  {
    name: 'three minutes later the talks are broken off',
    acts: [...atTable(), makes('ann', north.walksAway()), tick(2 * MINUTES), tick(MINUTES)],
    brings: ['move.made'],
    also: ({ view }) => expect(view('bob').seat?.end?.end).toBe('brokenOff'),
  },
  {
    name: 'the teacher lets a walk-out stand',
    acts: [...atTable(), makes('ann', north.walksAway()), teacher({ type: 'letGo', table: 1 })],
    brings: ['move.made'],
    also: ({ view }) => expect(view('ann').seat?.end?.end).toBe('brokenOff'),
  },
  {
    name: 'the teacher calls the seat back, and the talks go on as if nothing had been said',
    acts: [
      ...atTable(),
      makes('ann', north.walksAway()),
      teacher({ type: 'recall', table: 1 }),
      makes('ann', offer),
    ],
    brings: ['move.made'],
    also: ({ view }) => expect(view('ann').table).toMatchObject({ walkedOut: null, running: true }),
  },
  {
    name: 'a seat is called back once',
    acts: [
      ...atTable(),
      makes('ann', north.walksAway()),
      teacher({ type: 'recall', table: 1 }),
      makes('ann', north.walksAway()),
    ],
    brings: ['move.made'],
    also: ({ view }) => expect(view('bob').seat?.end?.end).toBe('brokenOff'),
  },
  {
    name: 'nobody is called back who has not left',
    acts: [...atTable(), teacher({ type: 'recall', table: 1 })],
    refused: ['nobody-left', '/table'],
  },
  {
    name: 'nobody is let go who has not left',
    acts: [...atTable(), teacher({ type: 'letGo', table: 1 })],
    refused: ['nobody-left', '/table'],
  },
  {
    name: 'a counterpart’s walking away is final',
    acts: [...atTable({ bob: [1, 'south'] }), counterpartMakes(1, north.walksAway())],
    brings: ['move.made'],
    also: ({ view }) => expect(view('bob').seat?.end?.end).toBe('brokenOff'),
  },
  {
    name: 'a mediator is a seat like others',
    plan: { seats: [party('north'), party('south'), party('elder')] },
    acts: [
      ...atTable({ ann: [1, 'north'], bob: [1, 'south'], cat: [1, 'elder'] }),
      makes('ann', north.asksMediator()),
      makes('cat', elder.offers({ path: 'open' })),
    ],
    brings: ['move.made'],
  },
]
