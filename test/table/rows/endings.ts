import { expect } from 'vitest'
import { openBooks } from '../../../src/table/books.ts'
import { issueIn, withMediator } from '../../fixtures/tinyScenario.ts'
import { inEveryRound, inRound, withoutCommuniques, withRules } from '../changes.ts'
import { elder, north, party, south } from '../moves.ts'
import type { Row } from '../row.ts'

const sealPath = [north.offers({ path: 'open' }), south.accepts()]

/** Seals the path, then lets the one round run out. */
const onlyRound = [withoutCommuniques, inEveryRound({ turns: 1, heldIf: [] })]

export const endings: readonly Row[] = [
  {
    name: 'whoever walks away pays for it, and what lapses is gone',
    changes: [(file) => Object.assign(issueIn(file, 'path'), { lapses: true })],
    moves: [...sealPath, south.walksAway()],
    brings: ['party.walkedAway', 'round.closed', 'talks.ended'],
    seats: { south: { reservationValue: 36 } },
    state: { end: { end: 'brokenOff', ratified: false } },
    also: (talks) => {
      const books = openBooks(talks)
      expect(books.lapsed).toEqual(['path'])
      expect(books.final).toEqual({ water: 'unshared', path: 'shut', wall: 'stands' })
      expect(books.parties[party('north')]?.noDeal).toBe(55)
      expect(books.parties[party('south')]?.noDeal).toBe(36)
    },
  },
  {
    name: 'what does not lapse outlives a break-off, at what it holds',
    moves: [...sealPath, south.walksAway()],
    also: (talks) => {
      const books = openBooks(talks)
      expect(books.lapsed).toEqual([])
      expect(books.parties[party('south')]?.noDeal).toBe(42)
    },
  },
  {
    name: 'an offer on the table falls when somebody walks away from it',
    moves: [north.offers({ path: 'open' }), south.walksAway()],
    state: { pending: null, standing: {} },
    also: (talks) => expect(openBooks(talks).walked).toBe('south'),
  },
  {
    name: 'a request falls when somebody walks away from it',
    moves: [north.asksAside('south'), south.walksAway()],
    state: { request: null, phase: 'closed' },
  },
  {
    name: 'only a principal walks away',
    changes: [withMediator],
    sitting: 'short',
    moves: [north.passes(), south.passes(), north.passes(), elder.walksAway()],
    refused: ['not-a-principal', '/by'],
  },
  {
    name: 'time runs out on something worth having: a partial accord',
    sitting: 'short',
    changes: [
      withoutCommuniques,
      inEveryRound({ turns: 1, heldIf: [{ type: 'event', event: 'drought' }] }),
      inRound('second', { heldIf: [] }),
    ],
    moves: sealPath,
    state: { end: { end: 'partial', ratified: false } },
  },
  {
    name: 'what gives a principal too little is no partial accord',
    sitting: 'short',
    changes: [
      withoutCommuniques,
      withRules({ partialGain: 7 }),
      inEveryRound({ turns: 1, heldIf: [{ type: 'event', event: 'drought' }] }),
      inRound('second', { heldIf: [] }),
    ],
    moves: sealPath,
    state: { end: { end: 'adjourned', ratified: false } },
  },
  {
    name: 'with nothing sealed the talks are adjourned, whatever a partial accord would need',
    sitting: 'short',
    changes: [withoutCommuniques, withRules({ partialGain: 0 }), inRound('second', { turns: 1 })],
    moves: [north.passes()],
    state: { end: { end: 'adjourned', ratified: false } },
  },
  {
    name: 'the last round too is spoken of to the press',
    sitting: 'short',
    changes: [inRound('second', { turns: 1 })],
    moves: [north.passes(), north.publishes('stern'), south.publishes('stern')],
    brings: ['communique.published', 'talks.ended'],
  },
  {
    name: 'once closed, nothing more is said',
    moves: [north.walksAway(), south.passes()],
    refused: ['talks-closed', ''],
  },
  {
    name: 'three rounds may all be held',
    changes: onlyRound,
    moves: [...sealPath, north.passes()],
    state: { held: ['first', 'second', 'later'], phase: 'floor' },
    toMove: 'north',
  },
]
