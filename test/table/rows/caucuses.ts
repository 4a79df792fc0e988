import { expect } from 'vitest'
import { partyIn, withUnderwriter } from '../../fixtures/tinyScenario.ts'
import { inEveryRound } from '../changes.ts'
import { district, north, party, south } from '../moves.ts'
import type { Row } from '../row.ts'

const aside = [north.asksAside('south'), south.agrees()]

export const caucuses: readonly Row[] = [
  {
    name: 'a party asked aside is asked for its reply',
    moves: [north.asksAside('south')],
    brings: ['caucus.asked'],
    state: { phase: 'replying' },
    toMove: 'south',
    may: { has: ['reply', 'walkAway'] },
  },
  {
    name: 'a declined caucus still takes one turn',
    moves: [north.asksAside('south'), south.declines()],
    brings: ['caucus.declined', 'floor.given'],
    state: { turn: 1 },
    toMove: 'south',
  },
  {
    name: 'who declines may say that it speaks to all alike, and everyone hears it',
    moves: [north.asksAside('south'), south.declines('openly')],
    brings: ['caucus.declined', 'floor.given'],
    also: ({ events }) =>
      expect(events.find(({ type }) => type === 'caucus.declined')).toMatchObject({
        why: 'openly',
        seenBy: null,
      }),
  },
  {
    name: 'who declines for want of trust says so',
    changes: [(file) => Object.assign(partyIn(file, 'south').trust, { value: 39 })],
    moves: [north.asksAside('south'), south.declines('trust')],
    brings: ['caucus.declined', 'floor.given'],
  },
  {
    name: 'who trusts the other does not say that it does not',
    changes: [(file) => Object.assign(partyIn(file, 'south').trust, { value: 40 })],
    moves: [north.asksAside('south'), south.declines('trust')],
    refused: ['trusts-enough', '/why'],
  },
  {
    name: 'who goes aside gives no reason for staying',
    moves: [north.asksAside('south'), { type: 'reply', by: party('south'), agree: true, why: 'openly' }],
    refused: ['nothing-to-explain', '/why'],
  },
  {
    name: 'who goes on with the round gives no reason for staying in plenary',
    moves: [north.asksToAdjourn(), south.declines('openly')],
    refused: ['nothing-to-explain', '/why'],
  },
  {
    name: 'in caucus the one who asked speaks first',
    moves: aside,
    brings: ['caucus.opened'],
    state: { phase: 'caucus' },
    toMove: 'north',
    may: { has: ['disclose', 'float', 'leaveCaucus'], lacks: ['respond', 'offer'] },
  },
  {
    name: 'in caucus the two speak by turns',
    moves: [...aside, north.discloses('water')],
    brings: ['priority.disclosed'],
    toMove: 'south',
  },
  {
    name: 'a float waits for a word on it',
    moves: [...aside, north.floats({ wall: 'gate' })],
    toMove: 'south',
    may: { has: ['respond', 'float', 'leaveCaucus'], lacks: ['disclose'] },
  },
  {
    name: 'a float may lie outside the mandate: it binds nobody',
    moves: [...aside, north.floats({ water: 'even', wall: 'down' })],
    brings: ['package.floated'],
  },
  {
    name: 'nothing sealed can be floated',
    moves: [
      north.offers({ path: 'open' }),
      south.accepts(),
      south.asksAside('north'),
      north.agrees(),
      south.floats({ path: 'shut' }),
    ],
    refused: ['sealed-already', '/package/path'],
  },
  {
    name: 'while a float waits nobody changes the subject',
    moves: [...aside, north.floats({ wall: 'gate' }), south.discloses('wall')],
    refused: ['float-waits', '/type'],
  },
  {
    name: 'a float is answered warmly or coolly',
    moves: [...aside, north.floats({ wall: 'gate' }), south.responds(true)],
    brings: ['float.answered'],
    toMove: 'north',
    may: { has: ['disclose'], lacks: ['respond'] },
  },
  {
    name: 'a response names only what was floated',
    moves: [...aside, north.floats({ wall: 'gate' }), south.responds(false, 'wall', 'path')],
    refused: ['not-in-package', '/inTheWay/1'],
  },
  {
    name: 'a response that names no issue at all is refused plainly',
    moves: [...aside, north.floats({ wall: 'gate' }), south.responds(false, 'constructor')],
    refused: ['not-in-package', '/inTheWay/0'],
  },
  {
    name: 'a float may be answered by another',
    moves: [...aside, north.floats({ wall: 'gate' }), south.floats({ wall: 'down' })],
    toMove: 'north',
    may: { has: ['respond'] },
  },
  {
    name: 'nobody responds to nothing',
    moves: [...aside, north.responds(true)],
    refused: ['nothing-floated', '/type'],
  },
  {
    name: 'only an issue that exists is disclosed',
    moves: [...aside, north.discloses('sea')],
    refused: ['unknown-id', '/issue'],
  },
  {
    name: 'only an issue still open is disclosed',
    moves: [
      north.offers({ path: 'open' }),
      south.accepts(),
      south.asksAside('north'),
      north.agrees(),
      south.discloses('path'),
    ],
    refused: ['settled-already', '/issue'],
  },
  {
    name: 'after six utterances the caucus is over',
    moves: [
      ...aside,
      north.discloses('water'),
      south.discloses('wall'),
      north.floats({ wall: 'gate' }),
      south.responds(false, 'wall'),
      north.floats({ wall: 'stands' }),
      south.responds(true),
    ],
    brings: ['float.answered', 'caucus.closed', 'floor.given'],
    state: { turn: 2, phase: 'floor' },
    toMove: 'south',
  },
  {
    name: 'either may leave the caucus, and its turns are gone',
    moves: [...aside, north.discloses('water'), south.leavesCaucus()],
    brings: ['caucus.closed', 'floor.given'],
    state: { turn: 2 },
  },
  {
    name: 'whoever asked may leave without a word',
    moves: [...aside, north.leavesCaucus()],
    state: { turn: 2, phase: 'floor' },
  },
  {
    name: 'an underwriter beside the table can be asked aside',
    changes: [withUnderwriter],
    moves: [north.asksAside('district'), district.agrees(), north.floats({ water: 'even' })],
    toMove: 'district',
  },
  {
    name: 'an underwriter cannot walk away from a request',
    changes: [withUnderwriter],
    moves: [north.asksAside('district'), district.walksAway()],
    refused: ['not-a-principal', '/by'],
  },
  {
    name: 'a caucus takes two',
    moves: [north.asksAside('north')],
    refused: ['not-oneself', '/with'],
  },
  {
    name: 'nobody unknown is asked aside',
    moves: [north.asksAside('west')],
    refused: ['unknown-id', '/with'],
  },
  {
    name: 'a caucus needs its turns',
    changes: [inEveryRound({ turns: 1 })],
    moves: [north.asksAside('south')],
    refused: ['no-turns-left', '/type'],
    may: { lacks: ['caucus'] },
  },
  {
    name: 'a principal may walk away from the caucus',
    moves: [...aside, north.walksAway()],
    brings: ['party.walkedAway', 'round.closed', 'talks.ended'],
    toMove: null,
  },
]
