import { expect } from 'vitest'
import { withMediator } from '../../fixtures/tinyScenario.ts'
import { freeHand, withCosts, withRules } from '../changes.ts'
import { elder, north, party, south } from '../moves.ts'
import type { Row } from '../row.ts'

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
    state: {
      asks: {
        north: { water: 'unshared', path: 'open', wall: 'stands' },
        south: { water: 'south-first', path: 'open', wall: 'down' },
      },
    },
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
    state: { standing: { north: 2 } },
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
