import { expect } from 'vitest'
import { openBooks } from '../../../src/table/books.ts'
import { type Change, partyIn, withMediator } from '../../fixtures/tinyScenario.ts'
import { freeHand, inRound, withoutCommuniques } from '../changes.ts'
import { elder, north, party, south } from '../moves.ts'
import type { Row } from '../row.ts'

const complete = [north.offers({ water: 'even', path: 'open', wall: 'gate' }), south.accepts()]

const withMargin =
  (id: string, margin: number): Change =>
  (file) => {
    const one = partyIn(file, id)
    if (one.ratifier !== undefined) one.ratifier = { ...one.ratifier, margin, noise: 0 }
  }

export const signing: readonly Row[] = [
  {
    name: 'a complete draft is put up for signature at once',
    changes: [freeHand],
    moves: complete,
    brings: [
      'offer.answered',
      'offer.accepted',
      'issue.initialled',
      'issue.sealed',
      'issue.initialled',
      'draft.completed',
    ],
    state: { phase: 'signing' },
    toMove: 'north',
    may: { has: ['sign', 'walkAway'], lacks: ['offer', 'pass'] },
  },
  {
    name: 'principals sign in floor order',
    changes: [freeHand],
    moves: [...complete, north.signs()],
    brings: ['accord.signed'],
    toMove: 'south',
  },
  {
    name: 'signed by all, the accord goes home for approval',
    changes: [freeHand],
    moves: [...complete, north.signs(), south.signs()],
    brings: ['accord.signed', 'round.closed', 'accord.ratified', 'accord.ratified', 'talks.ended'],
    state: { end: { end: 'signed', ratified: true }, phase: 'closed' },
    toMove: null,
    also: (talks) => {
      const books = openBooks(talks)
      expect(books.final).toEqual({ water: 'even', path: 'open', wall: 'gate' })
      expect(books.parties[party('north')]).toMatchObject({ worth: 73.35, noDeal: 65 })
      expect(books.durable).toEqual([true])
      expect(books.parties[party('north')]?.ratification?.approved).toBe(true)
    },
  },
  {
    name: 'a home that gains too little turns the accord down, and what is sealed stays',
    changes: [freeHand, withMargin('north', 40)],
    moves: [...complete, north.signs(), south.signs()],
    brings: ['accord.signed', 'round.closed', 'accord.rejected', 'accord.ratified', 'talks.ended'],
    state: { end: { end: 'signed', ratified: false } },
    also: (talks) => {
      const books = openBooks(talks)
      expect(books.final).toEqual({ water: 'unshared', path: 'open', wall: 'stands' })
      expect(books.parties[party('north')]).toMatchObject({ worth: 65, noDeal: 65 })
    },
  },
  {
    name: 'a promise counts when the accord is weighed at home',
    changes: [freeHand, withMediator, withMargin('south', 36)],
    moves: [
      north.asksMediator(),
      elder.promises('pump'),
      elder.offers({ water: 'even', path: 'open', wall: 'gate' }),
      north.accepts(),
      south.accepts(),
      north.signs(),
      south.signs(),
    ],
    brings: ['accord.signed', 'round.closed', 'accord.ratified', 'accord.ratified', 'talks.ended'],
  },
  {
    name: 'a principal that answers to nobody at home is bound by its signature',
    changes: [
      freeHand,
      (file) => {
        for (const one of file.parties) delete one.ratifier
      },
    ],
    moves: [...complete, north.signs(), south.signs()],
    brings: ['accord.signed', 'round.closed', 'talks.ended'],
    state: { end: { end: 'signed', ratified: true } },
  },
  {
    name: 'a principal that will not sign names an issue, which reopens; a turn is gone and the round goes on',
    changes: [freeHand],
    moves: [...complete, north.signs(), south.wantsReopened('wall')],
    brings: ['signature.declined', 'issue.reopened', 'floor.given'],
    draft: { water: 'even', path: '!open' },
    state: { phase: 'floor', turn: 2, signing: null },
    toMove: 'south',
  },
  {
    name: 'a signature declined in the round’s last turn ends the round',
    changes: [freeHand, inRound('first', { turns: 1 })],
    moves: [...complete, north.wantsReopened('water')],
    brings: ['signature.declined', 'issue.reopened', 'round.closed', 'capital.answered', 'capital.answered'],
    state: { phase: 'publishing' },
  },
  {
    name: 'what is reopened joins the round’s agenda',
    sitting: 'full',
    changes: [
      freeHand,
      withoutCommuniques,
      inRound('first', { agenda: ['water', 'path'] }),
      inRound('second', { agenda: ['wall'] }),
    ],
    moves: [
      north.offers({ water: 'even', path: 'open' }),
      south.accepts(),
      north.offers({ wall: 'gate' }),
      south.accepts(),
      north.wantsReopened('water'),
      south.offers({ water: 'unshared' }),
    ],
    brings: ['offer.made'],
    also: (talks) => expect(talks.viewFor(party('north')).round.agenda).toEqual(['wall', 'water']),
  },
  {
    name: 'what is reopened in a round’s last turn joins the next round’s agenda',
    changes: [
      freeHand,
      withoutCommuniques,
      inRound('first', { agenda: ['water', 'path', 'wall'], turns: 1 }),
      inRound('second', { agenda: ['wall'] }),
    ],
    moves: [...complete, north.wantsReopened('water')],
    brings: [
      'signature.declined',
      'issue.reopened',
      'round.closed',
      'capital.answered',
      'capital.answered',
      'round.opened',
      'floor.given',
    ],
    also: (talks) => expect(talks.viewFor(party('north')).round.agenda).toEqual(['wall', 'water']),
  },
  {
    name: 'what is sealed cannot be reopened by declining',
    changes: [freeHand],
    moves: [...complete, north.wantsReopened('path')],
    refused: ['not-initialled', '/reopen'],
  },
  {
    name: 'signing starts anew after a declined signature',
    changes: [freeHand],
    moves: [
      ...complete,
      north.signs(),
      south.wantsReopened('wall'),
      south.offers({ wall: 'gate' }),
      north.accepts(),
    ],
    toMove: 'north',
    state: { phase: 'signing' },
  },
  {
    name: 'a principal may walk away from the signing',
    changes: [freeHand],
    moves: [...complete, north.walksAway()],
    brings: ['party.walkedAway', 'round.closed', 'talks.ended'],
    state: { end: { end: 'brokenOff', ratified: false } },
  },
]
