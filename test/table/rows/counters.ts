import { expect } from 'vitest'
import { partyIn, withMediator, withUnderwriter } from '../../fixtures/tinyScenario.ts'
import { freeHand, inEveryRound } from '../changes.ts'
import { district, elder, north, south } from '../moves.ts'
import type { Row } from '../row.ts'

export const counters: readonly Row[] = [
  {
    name: 'a refusal may carry an offer, which is the next on the table at no turn',
    changes: [freeHand],
    moves: [north.offers({ path: 'open' }), south.counters({ path: 'open', water: 'unshared' })],
    brings: ['offer.answered', 'offer.refused', 'offer.made'],
    state: { phase: 'answering', turn: 0, floor: 'north', standing: { north: 1, south: 2 } },
    toMove: 'north',
    also: ({ state }) => {
      expect(state.offers[1]).toMatchObject({ by: 'south', counterTo: 1, turn: 0 })
      expect(state.asks).toMatchObject({ south: { water: 'unshared' } })
    },
  },
  {
    name: 'an offer and its counter take one turn together, and the floor goes on as after the offer alone',
    changes: [freeHand],
    moves: [north.offers({ path: 'open' }), south.counters({ water: 'unshared' }), north.accepts()],
    brings: ['offer.answered', 'offer.accepted', 'issue.initialled', 'floor.given'],
    draft: { water: 'unshared' },
    state: { turn: 1 },
    toMove: 'south',
    also: ({ state }) =>
      expect(state.asks).toMatchObject({ north: { water: 'unshared' }, south: { water: 'unshared' } }),
  },
  {
    name: 'a counter cannot be countered',
    changes: [freeHand],
    moves: [
      north.offers({ path: 'open' }),
      south.counters({ water: 'unshared' }),
      north.counters({ water: 'even' }),
    ],
    refused: ['counters-a-counter', '/counter'],
  },
  {
    name: 'a counter that was refused can be taken up later, and its maker stands by it',
    changes: [withUnderwriter, freeHand, inEveryRound({ turns: 9 })],
    moves: [
      north.offers({ path: 'open' }),
      south.counters({ water: 'even' }),
      north.refuses('water'),
      district.accepts(),
      south.passes(),
      north.takesUp(2),
    ],
    brings: ['offer.takenUp', 'offer.answered'],
    toMove: 'district',
  },
  {
    name: 'an underwriter refuses without a counter',
    changes: [withUnderwriter, freeHand],
    moves: [north.offers({ water: 'even' }), south.accepts(), district.counters({ path: 'open' })],
    refused: ['not-a-principal', '/counter'],
  },
  {
    name: 'a counter waits until all have answered',
    changes: [withUnderwriter, freeHand],
    moves: [north.offers({ water: 'even' }), south.counters({ path: 'open' }), district.accepts()],
    brings: ['offer.answered', 'offer.refused', 'offer.made'],
    toMove: 'north',
  },
  {
    name: 'once one has countered, another cannot',
    changes: [
      withMediator,
      freeHand,
      inEveryRound({ mediatorEvery: 0 }),
      (file) => {
        partyIn(file, 'elder').roles = ['mediator', 'principal']
      },
    ],
    moves: [
      north.offers({ water: 'even' }),
      south.counters({ path: 'open' }),
      elder.counters({ wall: 'gate' }),
    ],
    refused: ['countered-already', '/counter'],
  },
  {
    name: 'the mediator’s single text may be countered',
    changes: [withMediator, freeHand, inEveryRound({ mediatorEvery: 0 })],
    moves: [
      north.asksMediator(),
      elder.offers({ water: 'even' }),
      north.accepts(),
      south.counters({ path: 'open' }),
    ],
    brings: ['offer.answered', 'offer.refused', 'offer.made'],
    toMove: 'north',
  },
  {
    name: 'the offer that is refused is no counter to itself',
    changes: [freeHand],
    moves: [north.offers({ path: 'open' }), south.counters({ path: 'open' })],
    refused: ['nothing-new', '/counter/package'],
  },
  {
    name: 'a counter is judged like an offer: what is not on the agenda',
    moves: [north.offers({ path: 'open' }), south.counters({ wall: 'gate' })],
    refused: ['off-agenda', '/counter/package/wall'],
  },
  {
    name: 'a counter is judged like an offer: its maker’s mandate',
    changes: [freeHand, inEveryRound({ agenda: ['path', 'water', 'wall'] })],
    moves: [north.offers({ path: 'open' }), south.counters({ water: 'north-first' })],
    refused: ['red-line', '/counter/package/water'],
  },
  {
    name: 'a counter is judged like an offer: what is kept for the accord',
    changes: [freeHand],
    moves: [north.offers({ path: 'open' }), south.counters({ water: 'even' }, 'water')],
    refused: ['not-separable', '/counter/forAccordOnly/0'],
  },
  {
    name: 'who accepts counters nothing',
    changes: [freeHand],
    moves: [north.offers({ path: 'open' }), { ...south.counters({ water: 'even' }), accept: true }],
    refused: ['accepts-and-refuses', '/counter'],
  },
  {
    name: 'a counter far below the other’s no deal costs it patience, as any offer does',
    changes: [freeHand],
    moves: [
      north.offers({ path: 'shut' }),
      south.counters({ path: 'shut', water: 'south-first', wall: 'gate' }),
    ],
    seats: { north: { patience: 2.75 } },
  },
]
