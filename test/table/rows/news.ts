import { expect } from 'vitest'
import { partyIn } from '../../fixtures/tinyScenario.ts'
import { withoutCommuniques } from '../changes.ts'
import { north, party, south } from '../moves.ts'
import type { Row } from '../row.ts'

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
      // Each is told its own figures; of the other, no more than a word that has changed.
      expect(talks.viewFor(party('north')).news[0]?.shifts).toEqual([{ on: 'noDeal', from: 55, to: 53 }])
      expect(talks.viewFor(party('south')).news[0]?.shifts).toEqual([{ on: 'support', from: 55, to: 51 }])
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
    seats: { north: { trust: { south: 95 } }, south: { patience: -5.5 } },
    also: (talks) => {
      const shifts = (viewer: string) => talks.viewFor(party(viewer)).news.map((one) => one.shifts)
      expect(shifts('north')).toEqual([
        [{ on: 'trust', towards: 'south', from: 45, to: 95 }],
        [{ on: 'mood', party: 'south', what: 'patience', from: 'very high', to: 'very low' }],
      ])
      expect(shifts('south')).toEqual([
        [{ on: 'mood', party: 'north', what: 'trustInYou', from: 'middling', to: 'very high' }],
        [{ on: 'patience', from: 3.5, to: -5.5 }],
      ])
    },
  },
  {
    name: 'an event that a capital waits for opens what it has named, and the delegation is told so with it',
    sitting: 'short',
    changes: [
      withoutCommuniques,
      (file) =>
        Object.assign(partyIn(file, 'north').mandate.water?.widening?.[0] ?? {}, {
          when: [{ type: 'event', event: 'drought' }],
          stated: 'once it has not rained for a month',
        }),
    ],
    moves: [north.consultsCapital(), south.passes()],
    brings: ['turn.passed', 'news.struck', 'floor.given'],
    also: (talks) => {
      expect(talks.viewFor(party('north')).news[0]?.shifts).toContainEqual({
        on: 'mandate',
        issue: 'water',
        options: ['even'],
        opens: true,
      })
      expect(JSON.stringify(talks.viewFor(party('south')).news)).not.toContain('mandate')
    },
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
    state: { struck: ['drought'] },
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
