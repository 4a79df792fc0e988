import { expect } from 'vitest'
import type { Move } from '../../../src/table/move.ts'
import { issueIn, partyIn, withMediator, withUnderwriter } from '../../fixtures/tinyScenario.ts'
import { elderUnderwrites, freeHand, inEveryRound, withCosts } from '../changes.ts'
import { district, elder, north, south } from '../moves.ts'
import type { Row } from '../row.ts'

export const answers: readonly Row[] = [
  {
    name: 'an accepted separable issue is sealed and in force at once',
    moves: [north.offers({ path: 'open' }), south.accepts()],
    brings: ['offer.answered', 'offer.accepted', 'issue.sealed', 'floor.given'],
    draft: { path: '!open' },
    state: { turn: 1 },
    toMove: 'south',
  },
  {
    name: 'a separable issue kept for the accord is initialled',
    moves: [north.offers({ path: 'open' }, 'path'), south.accepts()],
    brings: ['offer.answered', 'offer.accepted', 'issue.initialled', 'floor.given'],
    draft: { path: 'open' },
  },
  {
    name: 'an issue that is not separable is initialled',
    changes: [freeHand],
    moves: [north.offers({ water: 'even' }), south.accepts()],
    draft: { water: 'even' },
  },
  {
    name: 'a settlement gives every principal some patience back',
    moves: [north.offers({ path: 'open' }), south.accepts()],
    seats: { north: { patience: 3.5 }, south: { patience: 3.5 } },
  },
  {
    name: 'a refused offer leaves the draft as it was, and stands',
    moves: [north.offers({ path: 'open' }), south.refuses('path')],
    brings: ['offer.answered', 'offer.refused', 'floor.given'],
    draft: {},
    state: { standing: { north: 1 }, refusedLast: 'south' },
  },
  {
    name: 'an offer may reopen what is initialled; accepted, the new option takes its place',
    changes: [freeHand],
    moves: [
      north.offers({ water: 'even' }),
      south.accepts(),
      south.offers({ water: 'unshared' }),
      north.accepts(),
    ],
    brings: ['offer.answered', 'offer.accepted', 'issue.reopened', 'issue.initialled', 'floor.given'],
    draft: { water: 'unshared' },
  },
  {
    name: 'refused, an offer to reopen leaves the draft standing',
    changes: [freeHand],
    moves: [
      north.offers({ water: 'even' }),
      south.accepts(),
      south.offers({ water: 'unshared' }),
      north.refuses('water'),
    ],
    draft: { water: 'even' },
  },
  {
    name: 'what was kept for the accord can be sealed later',
    changes: [freeHand],
    moves: [
      north.offers({ path: 'open' }, 'path'),
      south.accepts(),
      south.offers({ path: 'open' }),
      north.accepts(),
    ],
    brings: ['offer.answered', 'offer.accepted', 'issue.sealed', 'floor.given'],
    draft: { path: '!open' },
  },
  {
    name: 'a change of the draft takes every standing offer off the table',
    changes: [freeHand],
    moves: [
      north.offers({ water: 'north-first' }),
      south.refuses('water'),
      south.offers({ path: 'open' }),
      north.accepts(),
    ],
    state: { standing: {} },
  },
  {
    name: 'nobody accepts outside its mandate',
    moves: [north.passes(), south.offers({ water: 'even' }), north.accepts()],
    refused: ['outside-mandate', '/accept'],
  },
  {
    name: 'nobody accepts what lies beyond its red line',
    moves: [north.offers({ water: 'north-first' }), south.accepts()],
    refused: ['red-line', '/accept'],
  },
  {
    name: 'an answer names only issues of the offer',
    moves: [north.offers({ path: 'open' }), south.refuses('water')],
    refused: ['not-in-package', '/inTheWay/0'],
  },
  {
    name: 'an answer that accepts names nothing in the way',
    moves: [north.offers({ path: 'open' }), { ...south.refuses('path'), accept: true } as Move],
    refused: ['accepts-and-refuses', '/inTheWay'],
  },
  {
    name: 'a refusal carries the condition that the capital has named, and no other',
    changes: [inEveryRound({ turns: 9 })],
    moves: [north.consultsCapital(), south.offers({ water: 'even' }), north.refuses('water')],
    also: ({ state: now }) => {
      const waitsFor = now.offers[0]?.answers[0]?.waitsFor ?? []
      expect(waitsFor.map(({ stated }) => stated)).toEqual([
        'once it is settled that the wall is not torn down',
      ])
    },
  },
  {
    name: 'a refusal for want of a mandate says nothing that the capital has not said',
    moves: [north.passes(), south.offers({ water: 'even' }), north.refuses('water')],
    also: ({ state: now }) => expect(now.offers[0]?.answers[0]?.waitsFor).toEqual([]),
  },
  {
    name: 'an underwriter beside the table is asked last, and only where an option needs it',
    changes: [withUnderwriter, freeHand],
    moves: [north.offers({ water: 'even' }), south.accepts()],
    brings: ['offer.answered'],
    toMove: 'district',
  },
  {
    name: 'without an option that needs it, the underwriter is not asked',
    changes: [withUnderwriter, freeHand],
    moves: [north.offers({ water: 'unshared' }), south.accepts()],
    draft: { water: 'unshared' },
  },
  {
    name: 'everyone is asked even after one has refused, so that all hear all',
    changes: [withUnderwriter, freeHand],
    moves: [north.offers({ water: 'even' }), south.refuses('water')],
    state: { phase: 'answering' },
    toMove: 'district',
  },
  {
    name: 'an underwriter’s refusal is a refusal',
    changes: [withUnderwriter, freeHand],
    moves: [north.offers({ water: 'even' }), south.accepts(), district.refuses('water')],
    brings: ['offer.answered', 'offer.refused', 'floor.given'],
    draft: {},
    state: { refusedLast: null },
  },
  {
    name: 'a mediator who underwrites an option is asked as an underwriter, before those beside the table',
    changes: [withMediator, withUnderwriter, elderUnderwrites, freeHand],
    moves: [north.offers({ path: 'open', water: 'even' }), south.accepts()],
    toMove: 'elder',
  },
  {
    name: 'an underwriter accepts only what its own mandate holds',
    changes: [
      withUnderwriter,
      freeHand,
      (file) => {
        for (const party of file.parties)
          if (party.id === 'district') party.mandate.water = { allowed: ['unshared'] }
      },
    ],
    moves: [north.offers({ water: 'even' }), south.accepts(), district.accepts()],
    refused: ['outside-mandate', '/accept'],
  },
  {
    name: 'a party that refused may take the offer up after all, free, and keeps the floor',
    moves: [north.offers({ path: 'open' }), south.refuses('path'), south.takesUp(1)],
    brings: ['offer.takenUp', 'offer.answered', 'offer.accepted', 'issue.sealed'],
    draft: { path: '!open' },
    state: { turn: 1 },
    toMove: 'south',
  },
  {
    name: 'who takes up after all what it refused can no longer be pressed for that',
    moves: [north.offers({ path: 'open' }), south.refuses('path'), south.takesUp(1)],
    state: { refusedLast: null },
  },
  {
    name: 'another’s refusal remains one to be pressed for',
    changes: [withMediator, freeHand, inEveryRound({ turns: 9, mediatorEvery: 0 })],
    moves: [
      north.asksMediator(),
      elder.offers({ path: 'open' }),
      north.accepts(),
      south.refuses('path'),
      south.offers({ water: 'unshared' }),
      north.refuses('water'),
      north.passes(),
      south.takesUp(1),
    ],
    state: { refusedLast: 'north' },
  },
  {
    name: 'when an offer is taken up the others are asked again, but not its maker',
    changes: [withUnderwriter, freeHand],
    moves: [north.offers({ water: 'even' }), south.refuses('water'), district.accepts(), south.takesUp(1)],
    brings: ['offer.takenUp', 'offer.answered'],
    toMove: 'district',
  },
  {
    name: 'taken up and refused again, an offer rests until a turn is used',
    changes: [withUnderwriter, freeHand],
    moves: [
      north.offers({ water: 'even' }),
      south.refuses('water'),
      district.accepts(),
      south.takesUp(1),
      district.refuses('water'),
    ],
    brings: ['offer.answered', 'offer.refused'],
    toMove: 'south',
    may: { lacks: ['accept'], has: ['offer'] },
  },
  {
    name: 'the same offer is not taken up twice in one breath',
    changes: [withUnderwriter, freeHand, inEveryRound({ turns: 9 })],
    sitting: 'short',
    moves: [
      north.offers({ wall: 'gate', path: 'shut' }),
      south.refuses('path'),
      south.passes(),
      north.offers({ water: 'even' }),
      south.refuses('water'),
      district.accepts(),
      south.takesUp(2),
      district.refuses('water'),
      south.takesUp(2),
    ],
    refused: ['nothing-to-take-up', '/type'],
  },
  {
    name: 'an offer that was just taken up is named as such while another could be',
    changes: [withMediator, withUnderwriter, freeHand, inEveryRound({ turns: 9, mediatorEvery: 0 })],
    sitting: 'short',
    moves: [
      north.asksMediator(),
      elder.offers({ water: 'even' }),
      north.accepts(),
      south.refuses('water'),
      district.accepts(),
      south.passes(),
      north.offers({ wall: 'gate' }),
      south.refuses('wall'),
      south.takesUp(1),
      north.accepts(),
      district.refuses('water'),
      south.takesUp(1),
    ],
    refused: ['taken-up-already', '/offer'],
  },
  {
    name: 'only a standing offer can be taken up',
    moves: [north.offers({ path: 'open' }), south.refuses('path'), south.takesUp(7)],
    refused: ['not-standing', '/offer'],
  },
  {
    name: 'only who refused an offer can take it up',
    changes: [withMediator, freeHand],
    moves: [
      north.asksMediator(),
      elder.offers({ path: 'open' }),
      north.accepts(),
      south.refuses('path'),
      south.offers({ water: 'unshared' }),
      north.refuses('water'),
      north.takesUp(1),
    ],
    refused: ['not-refused', '/offer'],
  },
  {
    name: 'nobody takes up what its mandate does not hold',
    changes: [withCosts({ offer: 1 })],
    moves: [north.passes(), south.offers({ water: 'even' }), north.refuses('water'), north.takesUp(1)],
    refused: ['outside-mandate', '/offer'],
  },
  {
    name: 'with nothing refused there is nothing to take up',
    moves: [north.takesUp(1)],
    refused: ['nothing-to-take-up', '/type'],
  },
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
