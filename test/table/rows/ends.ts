import { expect } from 'vitest'
import { openBooks } from '../../../src/table/books.ts'
import { type Change, issueIn, partyIn, withMediator } from '../../fixtures/tinyScenario.ts'
import { freeHand, inEveryRound, inRound, withoutCommuniques, withRules } from '../changes.ts'
import { elder, north, party, south } from '../moves.ts'
import type { Row } from '../row.ts'

const complete = [north.offers({ water: 'even', path: 'open', wall: 'gate' }), south.accepts()]
const sealPath = [north.offers({ path: 'open' }), south.accepts()]
/** Seals the path, then lets the one round run out. */
const onlyRound = [withoutCommuniques, inEveryRound({ turns: 1, heldIf: [] })]

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
    brings: ['signature.declined', 'issue.reopened', 'round.closed'],
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
    state: { held: ['first', 'second', 'later'] as never, phase: 'floor' },
    toMove: 'north',
  },
]

export const order: readonly Row[] = [
  { name: 'nobody moves out of turn', moves: [south.passes()], refused: ['out-of-turn', '/by'] },
  {
    name: 'nobody unknown moves',
    moves: [{ ...north.passes(), by: party('west') }],
    refused: ['unknown-id', '/by'],
  },
  { name: 'every move has its time', moves: [north.signs()], refused: ['not-now', '/type'] },
  {
    name: 'a move of no known kind is refused',
    moves: [{ type: 'shout', by: party('north') } as never],
    refused: ['malformed', '/type'],
  },
  { name: 'nothing is no move', moves: [null as never], refused: ['malformed', ''] },
  { name: 'a move has a maker', moves: [{ type: 'pass' } as never], refused: ['malformed', '/by'] },
  {
    name: 'a package is no list',
    moves: [{ ...north.offers({}), package: [] } as never],
    refused: ['malformed', '/package'],
  },
  {
    name: 'a list names each issue once',
    moves: [north.offers({ path: 'open' }, 'path', 'path')],
    refused: ['malformed', '/forAccordOnly'],
  },
  {
    name: 'a tone is firm or conciliatory',
    moves: [{ ...north.speaks('firm'), tone: 'loud' } as never],
    refused: ['malformed', '/tone'],
  },
  {
    name: 'an offer’s number is whole',
    moves: [north.takesUp(1.5)],
    refused: ['malformed', '/offer'],
  },
  {
    name: 'whoever declines to sign names an issue',
    moves: [{ type: 'sign', by: party('north'), sign: false } as never],
    refused: ['malformed', '/reopen'],
  },
  {
    name: 'yes or no is true or false',
    moves: [north.asksAside('south'), { ...south.agrees(), agree: 'yes' } as never],
    refused: ['malformed', '/agree'],
  },
  {
    name: 'a party’s name is a text',
    moves: [{ ...north.asksAside('south'), with: 7 } as never],
    refused: ['malformed', '/with'],
  },
]
