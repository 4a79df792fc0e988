import { partyIn, withMediator } from '../../fixtures/tinyScenario.ts'
import { inEveryRound, withoutCommuniques } from '../changes.ts'
import { elder, north, south } from '../moves.ts'
import type { Row } from '../row.ts'

const passOut = [north.passes(), south.passes(), north.passes(), south.passes()]

const published = [north.publishes('stern'), south.publishes('stern')]

export const statements: readonly Row[] = [
  {
    name: 'a firm statement wins support at home and costs trust abroad, and no turn',
    moves: [north.speaks('firm')],
    brings: ['statement.made'],
    state: { turn: 0 },
    seats: { north: { support: 63 }, south: { trust: { north: 43.5 } } },
    toMove: 'north',
  },
  {
    name: 'a conciliatory statement does the reverse',
    moves: [north.speaks('conciliatory')],
    seats: { north: { support: 57 }, south: { trust: { north: 46.5 } } },
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
    seats: { north: { support: 63, trust: { south: 48, elder: 45 } }, south: { support: 53 } },
  },
  {
    name: 'the mediator’s sentence is the last, and the next round opens',
    changes: [withMediator, inEveryRound({ mediatorEvery: 0 })],
    moves: [...passOut, ...published, elder.publishes('hopeful')],
    toMove: 'north',
    state: { phase: 'floor', held: ['first', 'second'] },
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
