import { expect } from 'vitest'
import type { Move } from '../../../src/table/move.ts'
import { withMediator, withUnderwriter } from '../../fixtures/tinyScenario.ts'
import { elderUnderwrites, freeHand, inEveryRound, withCosts, withRules } from '../changes.ts'
import { district, elder, north, party, south } from '../moves.ts'
import type { Row } from '../row.ts'

/** Ids stand here as plain texts. */
const state = (part: Readonly<Record<string, unknown>>): NonNullable<Row['state']> => part

export const offers: readonly Row[] = [
  {
    name: 'an offer goes round the table and does not yet cost its turn',
    moves: [north.offers({ path: 'open' })],
    brings: ['offer.made'],
    state: { phase: 'answering', turn: 0 },
    toMove: 'south',
  },
  {
    name: 'an offer moves its maker’s marker, and nobody else’s',
    moves: [north.offers({ water: 'unshared' })],
    state: state({
      asks: {
        north: { water: 'unshared', path: 'open', wall: 'stands' },
        south: { water: 'south-first', path: 'open', wall: 'down' },
      },
    }),
  },
  {
    name: 'an offer that names no issue is refused',
    moves: [north.offers({})],
    refused: ['empty-package', '/package'],
  },
  {
    name: 'an offer that names an unknown issue is refused at that issue',
    moves: [north.offers({ path: 'open', 'the~/sea': 'open' })],
    refused: ['unknown-id', '/package/the~0~1sea'],
  },
  {
    name: 'an offer that names an unknown option is refused at its issue',
    moves: [north.offers({ path: 'ajar' })],
    refused: ['unknown-id', '/package/path'],
  },
  {
    name: 'an offer keeps to the round’s agenda',
    moves: [north.offers({ wall: 'gate' })],
    refused: ['off-agenda', '/package/wall'],
  },
  {
    name: 'nobody offers what its mandate does not hold yet',
    moves: [north.offers({ water: 'even' })],
    refused: ['outside-mandate', '/package/water'],
  },
  {
    name: 'nobody offers what lies beyond its own red line',
    moves: [north.passes(), south.offers({ water: 'north-first' })],
    refused: ['red-line', '/package/water'],
  },
  {
    name: 'an issue that is sealed cannot be offered again',
    moves: [north.offers({ path: 'open' }), south.accepts(), south.offers({ path: 'shut' })],
    refused: ['sealed-already', '/package/path'],
  },
  {
    name: 'an offer that would change nothing in the draft is refused',
    moves: [north.offers({ path: 'open' }, 'path'), south.accepts(), south.offers({ path: 'open' }, 'path')],
    refused: ['nothing-new', '/package'],
  },
  {
    name: 'only what is offered can be kept for the accord',
    moves: [north.offers({ path: 'open' }, 'water')],
    refused: ['not-in-package', '/forAccordOnly/0'],
  },
  {
    name: 'a key that every object inherits is no issue',
    moves: [north.offers({ path: 'open' }, 'constructor')],
    refused: ['not-in-package', '/forAccordOnly/0'],
  },
  {
    name: 'an issue that comes into force with the accord anyway cannot be marked for it',
    moves: [north.offers({ path: 'open', water: 'unshared' }, 'path', 'water')],
    refused: ['not-separable', '/forAccordOnly/1'],
  },
  {
    name: 'an offer that costs more turns than are left is refused',
    changes: [withCosts({ offer: 3 })],
    moves: [north.passes(), south.passes(), north.offers({ path: 'open' })],
    refused: ['no-turns-left', '/type'],
    may: { lacks: ['offer'], has: ['pass'] },
  },
  {
    name: 'an offer hands the floor on even where the scenario calls it free',
    changes: [withCosts({ offer: 0 })],
    moves: [north.offers({ path: 'open' }), south.refuses('path')],
    state: { turn: 1, phase: 'floor' },
    toMove: 'south',
  },
  {
    name: 'a party has one standing offer: the next one takes its place',
    changes: [freeHand],
    moves: [
      north.offers({ path: 'shut' }),
      south.refuses('path'),
      south.passes(),
      north.offers({ path: 'open' }),
    ],
    state: state({ standing: { north: 2 } }),
    also: (talks) => expect(talks.viewFor(party('north')).onTable?.number).toBe(2),
  },
  {
    name: 'an offer far below the other’s no deal costs its patience; the rest counts as it last asked for it',
    changes: [freeHand],
    sitting: 'short',
    moves: [north.offers({ water: 'north-first', path: 'shut', wall: 'stands' })],
    seats: { south: { patience: 2.75 }, north: { patience: 3 } },
  },
  {
    name: 'a short offer is no insult for being short',
    changes: [freeHand],
    sitting: 'short',
    moves: [north.offers({ wall: 'gate' })],
    seats: { south: { patience: 3 } },
  },
  {
    name: 'an insult that takes the last patience is answered by a warning',
    changes: [freeHand, withRules({ insult: { margin: 20, patience: 4 } })],
    sitting: 'short',
    moves: [north.offers({ water: 'north-first', path: 'shut', wall: 'stands' })],
    brings: ['offer.made', 'patience.ran.out'],
    seats: { south: { patience: -1, outOfPatience: true } },
  },
  {
    name: 'a mediator’s text insults nobody',
    changes: [withMediator, freeHand],
    sitting: 'short',
    moves: [north.asksMediator(), elder.offers({ water: 'north-first', path: 'shut', wall: 'stands' })],
    seats: { south: { patience: 3 }, north: { patience: 3 } },
  },
]

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
    state: state({ standing: { north: 1 }, refusedLast: 'south' }),
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
]
