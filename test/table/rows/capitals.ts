import { expect } from 'vitest'
import { partyIn } from '../../fixtures/tinyScenario.ts'
import { inRound, withCosts, withoutCommuniques } from '../changes.ts'
import { north, party, south } from '../moves.ts'
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
    seats: { north: { widened: { water: ['even'] } } },
  },
  {
    name: 'of two ways to one option one opens it: the capital does not name the other as still open',
    changes: [
      (file) => {
        const way = (option: string, stated: string) => ({
          options: ['even'],
          when: [{ type: 'agreed' as const, issue: 'path', options: [option] }],
          stated,
          basis: 'assumed' as const,
          because: 'To see one of two ways met.',
        })
        partyIn(file, 'north').mandate.water = {
          allowed: ['unshared'],
          widening: [way('closed', 'once the path is closed'), way('open', 'once the path is open')],
        }
      },
    ],
    moves: [north.offers({ path: 'open' }), south.accepts(), south.passes(), north.consultsCapital()],
    brings: ['capital.consulted', 'mandate.widened', 'capital.answered', 'floor.given'],
    also: (talks) => {
      const answer = talks.viewFor(party('north')).record.findLast(({ type }) => type === 'capital.answered')
      expect(answer).toMatchObject({ waitsFor: [] })
    },
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
    name: 'without communiqués too a capital widens the mandate between rounds',
    changes: [
      withoutCommuniques,
      inRound('first', { agenda: ['path'] }),
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
    moves: [north.offers({ path: 'open' }), south.accepts()],
    brings: [
      'offer.answered',
      'offer.accepted',
      'issue.sealed',
      'round.closed',
      'mandate.widened',
      'capital.answered',
      'capital.answered',
      'round.opened',
      'floor.given',
    ],
    seats: { north: { widened: { water: ['even'] } } },
  },
  {
    name: 'a capital that has not named what it waits for is offered to be asked',
    moves: [],
    may: { has: ['consultCapital'] },
  },
  {
    name: 'a capital that has named all it waits for is not offered to be asked',
    moves: [...passOut, ...published],
    toMove: 'north',
    may: { has: ['pass'], lacks: ['consultCapital'] },
  },
  {
    name: 'asked all the same, as in games played before, such a capital says again what it said',
    moves: [...passOut, ...published, north.consultsCapital()],
    brings: ['capital.consulted', 'capital.answered', 'floor.given'],
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
