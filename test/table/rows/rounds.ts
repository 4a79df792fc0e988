import { expect } from 'vitest'
import { issueIn, partyIn, withMediator, withUnderwriter } from '../../fixtures/tinyScenario.ts'
import { freeHand, inEveryRound, inRound, withCosts, withoutCommuniques } from '../changes.ts'
import { district, elder, north, party, south } from '../moves.ts'
import type { Row } from '../row.ts'

const passOut = [north.passes(), south.passes(), north.passes(), south.passes()]
const published = [north.publishes('stern'), south.publishes('stern')]

export const capitals: readonly Row[] = [
  {
    name: 'the capital names the conditions that are still open, to its own delegation alone',
    moves: [north.consultsCapital()],
    brings: ['capital.consulted', 'capital.answered', 'floor.given'],
    state: { turn: 1 },
    toMove: 'south',
    also: (talks) => {
      const told = (id: string) => talks.viewFor(party(id)).record.map((event) => event.type)
      expect(told('north')).toContain('capital.answered')
      expect(told('south')).toContain('capital.consulted')
      expect(told('south')).not.toContain('capital.answered')
    },
  },
  {
    name: 'the capital is asked once a round',
    changes: [withCosts({ consultCapital: 0 })],
    moves: [north.consultsCapital(), north.consultsCapital()],
    refused: ['once-a-round', '/type'],
    toMove: 'north',
  },
  {
    name: 'a capital too far for the turns left is not asked',
    changes: [withCosts({ consultCapital: 5 })],
    moves: [north.consultsCapital()],
    refused: ['no-turns-left', '/type'],
  },
  {
    name: 'a capital whose conditions hold widens the mandate',
    changes: [
      (file) => {
        partyIn(file, 'north').mandate.water = {
          allowed: ['unshared'],
          widening: [
            {
              options: ['even'],
              when: [{ type: 'agreed', issue: 'path', options: ['open'] }],
              stated: 'once the path is open',
              basis: 'assumed',
              because: 'To see a capital widen.',
            },
          ],
        }
      },
    ],
    moves: [north.offers({ path: 'open' }), south.accepts(), south.passes(), north.consultsCapital()],
    brings: ['capital.consulted', 'mandate.widened', 'capital.answered', 'floor.given'],
    seats: { north: { widened: { water: ['even'] } as never } },
  },
  {
    name: 'before the capital has named its condition, another option in the offer does not meet it',
    changes: [inRound('first', { agenda: ['path', 'water', 'wall'] })],
    moves: [north.offers({ water: 'even', wall: 'gate' })],
    refused: ['outside-mandate', '/package/water'],
  },
  {
    name: 'once named, another option in the same offer meets it',
    changes: [inRound('first', { agenda: ['path', 'water', 'wall'] })],
    moves: [north.consultsCapital(), south.passes(), north.offers({ water: 'even', wall: 'gate' })],
    brings: ['offer.made'],
  },
  {
    name: 'two demands open each other in one offer, once both capitals have spoken',
    changes: [inRound('first', { agenda: ['path', 'water', 'wall'] })],
    moves: [
      north.consultsCapital(),
      south.consultsCapital(),
      north.offers({ water: 'even', wall: 'gate' }),
      south.accepts(),
    ],
    draft: { water: 'even', wall: 'gate' },
  },
  {
    name: 'between rounds every delegation reports home, free',
    moves: [...passOut, ...published],
    without: ['capital.consulted'],
    state: { turn: 0, phase: 'floor' },
    also: (talks) => {
      expect(talks.state.seats[party('north')]?.stated).toHaveLength(1)
      expect(talks.state.seats[party('south')]?.stated).toHaveLength(1)
    },
  },
  {
    name: 'a sitting that tells earlier rounds as history starts with what the capitals have said since',
    sitting: 'short',
    moves: [],
    also: (talks) => {
      expect(talks.state.seats[party('north')]?.stated).toHaveLength(1)
      expect(talks.viewFor(party('south')).own.mandate).toMatchObject({
        wall: { gate: { status: 'closed', mayOpen: true, waitsFor: [{ restMet: true }] } },
      })
    },
  },
]

export const words: readonly Row[] = [
  {
    name: 'a firm statement wins support at home and costs trust abroad, and no turn',
    moves: [north.speaks('firm')],
    brings: ['statement.made'],
    state: { turn: 0 },
    seats: { north: { support: 63 }, south: { trust: { north: 43.5 } as never } },
    toMove: 'north',
  },
  {
    name: 'a conciliatory statement does the reverse',
    moves: [north.speaks('conciliatory')],
    seats: { north: { support: 57 }, south: { trust: { north: 46.5 } as never } },
  },
  {
    name: 'one statement a round',
    moves: [north.speaks('firm'), north.speaks('conciliatory')],
    refused: ['once-a-round', '/type'],
  },
  {
    name: 'support stays between 0 and 100',
    changes: [(file) => Object.assign(partyIn(file, 'north').support, { value: 99 })],
    moves: [north.speaks('firm')],
    seats: { north: { support: 100 } },
  },
  {
    name: 'after a round the principals and the mediator publish in floor order',
    changes: [withMediator, inEveryRound({ mediatorEvery: 0 })],
    moves: [...passOut, north.publishes('stern'), south.publishes('hopeful')],
    toMove: 'elder',
    state: { phase: 'publishing' },
    seats: { north: { support: 63, trust: { south: 48, elder: 45 } as never }, south: { support: 53 } },
  },
  {
    name: 'the mediator’s sentence is the last, and the next round opens',
    changes: [withMediator, inEveryRound({ mediatorEvery: 0 })],
    moves: [...passOut, ...published, elder.publishes('hopeful')],
    toMove: 'north',
    state: { phase: 'floor', held: ['first', 'second'] as never },
  },
  {
    name: 'only a communiqué of the scenario is published',
    moves: [...passOut, north.publishes('shout')],
    refused: ['unknown-id', '/communique'],
  },
  {
    name: 'where the scenario has no communiqués nobody is asked for one',
    changes: [withoutCommuniques],
    moves: passOut,
    state: { phase: 'floor', turn: 0 },
  },
  {
    name: 'while communiqués are read out nobody walks away',
    moves: [...passOut, north.walksAway()],
    refused: ['not-now', '/type'],
  },
]

export const rounds: readonly Row[] = [
  {
    name: 'talks open in the sitting’s first round, with its first party on the floor',
    moves: [],
    state: { phase: 'floor', turn: 0, held: ['first'] as never },
    toMove: 'north',
    also: ({ events }) => expect(events.map(({ type }) => type)).toEqual(['round.opened', 'floor.given']),
  },
  {
    name: 'principals take the floor by turns',
    moves: [north.passes(), south.passes()],
    toMove: 'north',
  },
  {
    name: 'parties beside the table never hold the floor',
    changes: [withUnderwriter, inEveryRound({ floor: ['district', 'north', 'south'] })],
    moves: [],
    toMove: 'north',
  },
  {
    name: 'with nobody left in the order the principals take the floor',
    changes: [withUnderwriter, inEveryRound({ floor: ['district'] })],
    moves: [north.passes()],
    toMove: 'south',
  },
  {
    name: 'a round ends when its turns are used, and costs patience if nothing was settled',
    moves: passOut,
    brings: ['turn.passed', 'round.closed'],
    seats: { north: { patience: 2 }, south: { patience: 2 } },
    state: { phase: 'publishing' },
  },
  {
    name: 'a round in which something was settled costs no patience',
    moves: [north.offers({ path: 'open' }), south.accepts(), ...passOut.slice(1)],
    brings: ['turn.passed', 'round.closed'],
    seats: { north: { patience: 3.5 } },
  },
  {
    name: 'patience that runs out is said aloud, once',
    changes: [(file) => Object.assign(partyIn(file, 'south').patience, { value: 1 })],
    moves: passOut,
    brings: ['turn.passed', 'round.closed', 'patience.ran.out'],
    also: (talks) => expect(talks.viewFor(party('north')).others[party('south')]?.patience).toBe('very low'),
  },
  {
    name: 'a round whose agenda is settled closes at once',
    changes: [freeHand, inRound('first', { agenda: ['path'] })],
    moves: [north.offers({ path: 'open' }), south.accepts()],
    brings: ['offer.answered', 'offer.accepted', 'issue.sealed', 'round.closed'],
  },
  {
    name: 'a round with nothing left to settle closes as it opens, and costs no patience',
    sitting: 'short',
    changes: [
      freeHand,
      withoutCommuniques,
      inRound('later', { agenda: ['path'] }),
      inRound('second', { agenda: ['path', 'water'], turns: 1 }),
    ],
    moves: [north.offers({ path: 'open' }), south.accepts()],
    without: ['patience.ran.out'],
    seats: { north: { patience: 3.5 } },
    state: { held: ['second', 'later'] as never, phase: 'closed' },
  },
  {
    name: 'offers fall with the round',
    moves: [north.offers({ path: 'open' }), south.refuses('path'), ...passOut.slice(1)],
    state: { standing: {} },
  },
  {
    name: 'a pass takes what turns are left',
    changes: [withCosts({ pass: 9 })],
    moves: [north.passes()],
    state: { turn: 4, phase: 'publishing' },
  },
  {
    name: 'a round that is not agreed is skipped',
    sitting: 'short',
    changes: [withoutCommuniques, inRound('second', { turns: 1 })],
    moves: [north.passes()],
    brings: ['turn.passed', 'round.closed', 'talks.ended'],
    state: { held: ['second'] as never },
  },
  {
    name: 'a round is held if it has been agreed',
    sitting: 'short',
    changes: [withoutCommuniques, inRound('second', { turns: 1 })],
    moves: [north.offers({ path: 'open' }), south.accepts()],
    state: { held: ['second', 'later'] as never, turn: 0 },
    toMove: 'north',
  },
  {
    name: 'the clock runs over the rounds now agreed: agreeing on one more turns it back',
    changes: [inEveryRound({ turns: 4 })],
    moves: [north.passes(), south.offers({ path: 'open' }), north.refuses('path')],
    also: (talks) => {
      const view = () => talks.viewFor(party('north'))
      expect([view().clock, view().round.of, view().agreedRounds]).toEqual([2 / 8, 2, ['first', 'second']])
      talks.send(north.takesUp(1))
      expect([view().clock, view().round.of]).toEqual([2 / 12, 3])
    },
  },
  {
    name: 'a round that closed early lies behind the clock as a whole',
    changes: [withoutCommuniques, inEveryRound({ turns: 4 })],
    moves: [north.asksToAdjourn(), south.agrees()],
    also: (talks) => {
      expect(talks.viewFor(party('north')).clock).toBe(1 / 2)
      expect(talks.viewFor(party('north')).round).toMatchObject({ index: 1, of: 2, id: 'second' })
    },
  },
  {
    name: 'an adjournment needs every principal',
    moves: [north.asksToAdjourn(), south.declines()],
    brings: ['adjournment.declined'],
    state: { phase: 'floor', turn: 0 },
    toMove: 'north',
    may: { lacks: ['adjourn'] },
  },
  {
    name: 'adjourned, the round closes',
    moves: [north.asksToAdjourn(), south.agrees()],
    brings: ['round.closed'],
    state: { phase: 'publishing' },
  },
  {
    name: 'a mediator may ask to adjourn, and every principal is asked',
    changes: [withMediator],
    sitting: 'short',
    moves: [north.passes(), south.passes(), north.passes(), elder.asksToAdjourn(), north.agrees()],
    toMove: 'south',
    state: { phase: 'replying' },
  },
  {
    name: 'the only principal adjourns by itself',
    changes: [(file) => Object.assign(partyIn(file, 'south'), { roles: ['underwriter'] })],
    moves: [north.asksToAdjourn()],
    brings: ['adjournment.asked', 'round.closed'],
  },
  {
    name: 'to adjourn is asked once a round each',
    moves: [north.asksToAdjourn(), south.declines(), north.asksToAdjourn()],
    refused: ['once-a-round', '/type'],
  },
  {
    name: 'a sitting may start with something sealed',
    sitting: 'short',
    changes: [(file) => Object.assign(file.sittings[0] ?? {}, { sealed: { path: 'open' } })],
    moves: [],
    draft: { path: '!open' },
    state: { settled: [] },
  },
  {
    name: 'what is not separable starts initialled, not sealed',
    sitting: 'short',
    changes: [(file) => Object.assign(file.sittings[0] ?? {}, { sealed: { water: 'even' } })],
    moves: [],
    draft: { water: 'even' },
  },
  {
    name: 'with no round agreed the talks end before they begin',
    changes: [inEveryRound({ heldIf: [{ type: 'event', event: 'drought' }] })],
    moves: [],
    toMove: null,
    state: { end: { end: 'adjourned', ratified: false } },
  },
  {
    name: 'talks may open in a later round of the sitting',
    changes: [inRound('first', { heldIf: [{ type: 'event', event: 'drought' }] })],
    moves: [],
    state: { held: ['second'] as never, phase: 'floor' },
  },
  {
    name: 'talks may open in the last round of the sitting',
    changes: [
      inEveryRound({ heldIf: [{ type: 'event', event: 'drought' }] }),
      inRound('later', { heldIf: [{ type: 'unsettled', issue: 'path' }] }),
    ],
    moves: [],
    state: { held: ['later'] as never, phase: 'floor' },
  },
]

export const news: readonly Row[] = [
  {
    name: 'an event strikes at its round and turn, and changes what it says',
    sitting: 'short',
    moves: [north.passes(), south.passes()],
    brings: ['turn.passed', 'news.struck', 'floor.given'],
    seats: { north: { reservationValue: 53 }, south: { support: 51 } },
    also: (talks) => {
      expect(talks.viewFor(party('south')).news.map(({ headline }) => headline)).toEqual([
        'No rain for a month',
      ])
      expect(JSON.stringify(talks.viewFor(party('south')).news)).not.toContain('effects')
    },
  },
  {
    name: 'an event strikes once',
    sitting: 'short',
    moves: [north.passes(), south.passes(), north.passes()],
    without: ['news.struck'],
  },
  {
    name: 'an event may strike on a settlement, move trust and patience, and bring on another',
    changes: [
      (file) => {
        const grounds = { basis: 'assumed', because: 'To see every effect.' } as const
        file.events = [
          {
            id: 'second-thing',
            headline: 'The second',
            text: 'It follows.',
            when: [{ type: 'event', event: 'first-thing' }],
            effects: [{ on: 'patience', party: 'south', by: -9, ...grounds }],
            ...grounds,
          },
          {
            id: 'first-thing',
            headline: 'The first',
            text: 'It starts.',
            when: [{ type: 'agreed', issue: 'path', options: ['open'] }],
            effects: [{ on: 'trust', party: 'north', towards: 'south', by: 50, ...grounds }],
            ...grounds,
          },
        ]
      },
    ],
    moves: [north.offers({ path: 'open' }), south.accepts()],
    brings: [
      'offer.answered',
      'offer.accepted',
      'issue.sealed',
      'news.struck',
      'news.struck',
      'patience.ran.out',
      'floor.given',
    ],
    seats: { north: { trust: { south: 95 } as never }, south: { patience: -5.5 } },
  },
  {
    name: 'an event does not strike while something speaks against it',
    sitting: 'short',
    changes: [
      (file) =>
        Object.assign(file.events?.[0] ?? {}, {
          unless: [{ type: 'support', party: 'south', atLeast: 50, atMost: 60 }],
        }),
    ],
    moves: [north.passes(), south.passes()],
    without: ['news.struck'],
  },
  {
    name: 'an event may wait for trust',
    changes: [
      (file) =>
        Object.assign(file.events?.[0] ?? {}, {
          when: [{ type: 'trust', party: 'south', towards: 'north', atMost: 44 }],
        }),
    ],
    moves: [north.speaks('firm')],
    brings: ['statement.made', 'news.struck'],
  },
  {
    name: 'a round that this sitting tells as history has begun',
    sitting: 'short',
    changes: [
      (file) => Object.assign(file.events?.[0] ?? {}, { when: [{ type: 'round', round: 'first', turn: 4 }] }),
    ],
    moves: [],
    state: { struck: ['drought'] as never },
  },
  {
    name: 'a round behind the talks has begun, one before them has not',
    changes: [
      withoutCommuniques,
      (file) => Object.assign(file.events?.[0] ?? {}, { when: [{ type: 'round', round: 'first', turn: 3 }] }),
    ],
    moves: [north.asksToAdjourn(), south.agrees()],
    brings: [
      'round.closed',
      'capital.answered',
      'capital.answered',
      'round.opened',
      'news.struck',
      'floor.given',
    ],
  },
]

export const underwriting: readonly Row[] = [
  {
    name: 'an underwriter on the floor is asked where the order puts it',
    changes: [
      withUnderwriter,
      freeHand,
      (file) => Object.assign(partyIn(file, 'district'), { besideTable: false }),
      inEveryRound({ floor: ['district', 'north', 'south'] }),
    ],
    moves: [district.passes(), north.offers({ water: 'even' })],
    toMove: 'district',
  },
  {
    name: 'an underwriter that holds the floor may offer, within its mandate for what it underwrites',
    changes: [
      withUnderwriter,
      freeHand,
      (file) => {
        Object.assign(partyIn(file, 'district'), { besideTable: false })
        partyIn(file, 'district').mandate.water = { allowed: ['unshared'] }
        for (const way of issueIn(file, 'water').options) way.compliance = []
      },
      inEveryRound({ floor: ['district', 'north', 'south'] }),
    ],
    moves: [district.offers({ water: 'even', wall: 'down' })],
    refused: ['outside-mandate', '/package/water'],
  },
]
