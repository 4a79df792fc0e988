import { expect } from 'vitest'
import { type Change, partyIn, type TinyFile, withMediator } from '../../fixtures/tinyScenario.ts'
import { inEveryRound, withoutCommuniques } from '../changes.ts'
import { elder, north, party, south } from '../moves.ts'
import type { Row } from '../row.ts'

/** A sentence of one party's own: at home +4, trust in it −5 with South and +1 with everybody else, margin +1. */
const withOwnSentence =
  (by: string, changes: Partial<NonNullable<TinyFile['communiques']>[number]>): Change =>
  (file) => {
    file.communiques = [
      ...(file.communiques ?? []),
      {
        id: 'own',
        text: 'We said what we came to say.',
        by: [by],
        support: 4,
        trust: 1,
        towards: { south: -5 },
        margin: 1,
        basis: 'assumed',
        because: 'For the test.',
        ...changes,
      },
    ]
  }

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
    name: 'a sentence that another’s seat is given is not published',
    changes: [withOwnSentence('south', {})],
    moves: [...passOut, north.publishes('own')],
    refused: ['unknown-id', '/communique'],
  },
  {
    name: 'a sentence moves each reader as it says, and the margin that the speaker’s ratifier asks for',
    changes: [withMediator, inEveryRound({ mediatorEvery: 0 }), withOwnSentence('north', {})],
    moves: [...passOut, north.publishes('own')],
    seats: {
      north: { support: 64, margin: 11 },
      south: { trust: { north: 40, elder: 45 }, margin: 10 },
      elder: { trust: { north: 51, south: 50 } },
    },
    also: (talks) => {
      expect(talks.viewFor(party('north')).own.ratifier?.margin).toBe(11)
      const [said] = talks.viewFor(party('south')).said
      expect(said).toMatchObject({ by: 'north', communique: 'own', round: 'first' })
      expect(said?.shifts).toEqual([{ on: 'trust', towards: 'north', from: 45, to: 40 }])
    },
  },
  {
    name: 'no margin falls below 0',
    changes: [withOwnSentence('north', { margin: -10 })],
    moves: [...passOut, north.publishes('own')],
    seats: { north: { margin: 0 } },
  },
  {
    name: 'a sentence can be said only while what it waits for holds',
    changes: [withOwnSentence('north', { when: [{ type: 'agreed', issue: 'path', options: ['open'] }] })],
    moves: [...passOut, north.publishes('own')],
    refused: ['unknown-id', '/communique'],
    also: (talks) =>
      expect(talks.viewFor(party('north')).own.communiques.map(({ id }) => id)).toEqual(['hopeful', 'stern']),
  },
  {
    name: 'who has nothing to say is not asked',
    changes: [
      (file) =>
        Object.assign(file, { communiques: file.communiques?.map((one) => ({ ...one, by: ['south'] })) }),
    ],
    moves: passOut,
    toMove: 'south',
    state: { phase: 'publishing', publishing: ['south'] },
    also: (talks) => expect(talks.viewFor(party('north')).own.communiques).toEqual([]),
  },
  {
    name: 'what another has just said can leave a delegation with nothing to say',
    changes: [
      (file) =>
        Object.assign(file, {
          communiques: file.communiques?.map((one) =>
            one.id === 'stern'
              ? { ...one, by: ['north'] }
              : { ...one, when: [{ type: 'support', party: 'north', atMost: 60 }] },
          ),
        }),
    ],
    moves: [...passOut, north.publishes('stern')],
    state: { phase: 'floor', held: ['first', 'second'] },
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
