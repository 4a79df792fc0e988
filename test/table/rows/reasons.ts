import { expect } from 'vitest'
import { withMediator } from '../../fixtures/tinyScenario.ts'
import { freeHand, inEveryRound } from '../changes.ts'
import { issue, north, party, south } from '../moves.ts'
import type { Row } from '../row.ts'

export const reasons: readonly Row[] = [
  {
    name: 'a refusal may say that the text is worth less than leaving, and what would help most',
    changes: [freeHand],
    moves: [north.offers({ wall: 'stands' }), south.says('belowNoDeal', 'water')],
    also: ({ state }) =>
      expect(state.offers[0]?.answers[0]?.tells).toEqual({ why: 'belowNoDeal', direction: 'water' }),
  },
  {
    name: 'what is worth as much as leaving is not called worth less',
    changes: [freeHand],
    moves: [north.offers({ water: 'even', path: 'open', wall: 'gate' }), south.says('belowNoDeal')],
    refused: ['not-below-no-deal', '/tells/why'],
  },
  {
    name: 'that it hopes for more nobody can refute',
    changes: [freeHand],
    moves: [north.offers({ water: 'even', path: 'open', wall: 'gate' }), south.says('belowHope')],
    brings: ['offer.answered', 'offer.refused', 'floor.given'],
  },
  {
    name: 'a mandate that holds the whole text is not blamed',
    changes: [freeHand],
    moves: [north.offers({ path: 'open' }), south.says('mandate')],
    refused: ['not-barred', '/tells/why'],
  },
  {
    name: 'a mandate is blamed on the issue at which it stops',
    moves: [north.passes(), south.offers({ water: 'even', path: 'open' }), north.says('mandate', 'path')],
    refused: ['would-not-help', '/tells/direction'],
  },
  {
    name: 'a direction in which the text is the best for it already is none',
    changes: [freeHand],
    moves: [north.offers({ path: 'open' }), south.says('belowHope', 'path')],
    refused: ['would-not-help', '/tells/direction'],
  },
  {
    name: 'a direction is an issue of these talks',
    changes: [freeHand],
    moves: [north.offers({ path: 'open' }), south.says('belowHope', 'sea')],
    refused: ['unknown-id', '/tells/direction'],
  },
  {
    name: 'who accepts gives no reason for refusing',
    changes: [freeHand],
    moves: [north.offers({ path: 'open' }), { ...south.says('belowHope'), accept: true }],
    refused: ['accepts-and-refuses', '/tells'],
  },
  {
    name: 'a refusal tells a condition that the offer meets as met, and not as waited for',
    changes: [
      inEveryRound({ turns: 9, agenda: ['path', 'water', 'wall'] }),
      (file) => {
        for (const one of file.parties) one.mandate.wall = { allowed: ['gate', 'stands'] }
      },
    ],
    moves: [north.consultsCapital(), south.offers({ water: 'even', wall: 'gate' }), north.refuses('water')],
    also: ({ state }) => {
      const answer = state.offers[0]?.answers[0]
      expect(answer?.waitsFor.filter(({ issue }) => issue === 'water')).toEqual([])
      expect(answer?.met).toMatchObject([{ issue: 'water', option: 'even', restMet: true }])
    },
  },
  {
    name: 'a cool word on a float carries conditions and reason, seen by the two alone',
    changes: [withMediator, inEveryRound({ turns: 9, mediatorEvery: 0 })],
    moves: [
      north.consultsCapital(),
      south.asksAside('north'),
      north.agrees(),
      south.floats({ water: 'even' }),
      {
        type: 'respond',
        by: party('north'),
        warm: false,
        inTheWay: [],
        tells: { why: 'mandate', direction: issue('water') },
      },
    ],
    also: (talks) => {
      const event = talks.events.findLast(({ type }) => type === 'float.answered')
      expect(event).toMatchObject({
        tells: { why: 'mandate', direction: 'water' },
        waitsFor: [{ issue: 'water', option: 'even' }],
        met: [],
        seenBy: ['south', 'north'],
      })
    },
  },
  {
    name: 'a warm word gives no reason for refusing',
    moves: [
      north.asksAside('south'),
      south.agrees(),
      north.floats({ path: 'open' }),
      { type: 'respond', by: party('south'), warm: true, inTheWay: [], tells: { why: 'belowHope' } },
    ],
    refused: ['accepts-and-refuses', '/tells'],
  },
]
