import { expect } from 'vitest'
import { partyIn, withMediator, withUnderwriter } from '../../fixtures/tinyScenario.ts'
import { freeHand, inEveryRound, inRound, withCosts, withoutCommuniques } from '../changes.ts'
import { elder, north, party, south } from '../moves.ts'
import type { Row } from '../row.ts'

const passOut = [north.passes(), south.passes(), north.passes(), south.passes()]

export const rounds: readonly Row[] = [
  {
    name: 'talks open in the sitting’s first round, with its first party on the floor',
    moves: [],
    state: { phase: 'floor', turn: 0, held: ['first'] },
    toMove: 'north',
    also: ({ events }) => expect(events.map(({ type }) => type)).toEqual(['round.opened', 'floor.given']),
  },
  {
    name: 'principals take the floor by turns',
    moves: [north.passes(), south.passes()],
    toMove: 'north',
  },
  {
    name: 'parties beside the table never hold the floor',
    changes: [withUnderwriter, inEveryRound({ floor: ['district', 'north', 'south'] })],
    moves: [],
    toMove: 'north',
  },
  {
    name: 'with nobody left in the order the principals take the floor',
    changes: [withUnderwriter, inEveryRound({ floor: ['district'] })],
    moves: [north.passes()],
    toMove: 'south',
  },
  {
    name: 'a round ends when its turns are used, and costs patience if nothing was settled',
    moves: passOut,
    brings: ['turn.passed', 'round.closed', 'capital.answered', 'capital.answered'],
    seats: { north: { patience: 2 }, south: { patience: 2 } },
    state: { phase: 'publishing' },
  },
  {
    name: 'a round in which something was settled costs no patience',
    moves: [north.offers({ path: 'open' }), south.accepts(), ...passOut.slice(1)],
    brings: ['turn.passed', 'round.closed', 'capital.answered', 'capital.answered'],
    seats: { north: { patience: 3.5 } },
  },
  {
    name: 'patience that runs out is said aloud, once',
    changes: [(file) => Object.assign(partyIn(file, 'south').patience, { value: 1 })],
    moves: passOut,
    brings: ['turn.passed', 'round.closed', 'patience.ran.out', 'capital.answered', 'capital.answered'],
    also: (talks) => expect(talks.viewFor(party('north')).others[party('south')]?.patience).toBe('very low'),
  },
  {
    name: 'a round whose agenda is settled closes at once',
    changes: [freeHand, inRound('first', { agenda: ['path'] })],
    moves: [north.offers({ path: 'open' }), south.accepts()],
    brings: [
      'offer.answered',
      'offer.accepted',
      'issue.sealed',
      'round.closed',
      'capital.answered',
      'capital.answered',
    ],
  },
  {
    name: 'a round with nothing left to settle closes as it opens, and costs no patience',
    sitting: 'short',
    changes: [
      freeHand,
      withoutCommuniques,
      inRound('later', { agenda: ['path'] }),
      inRound('second', { agenda: ['path', 'water'], turns: 1 }),
    ],
    moves: [north.offers({ path: 'open' }), south.accepts()],
    without: ['patience.ran.out'],
    seats: { north: { patience: 3.5 } },
    state: { held: ['second', 'later'], phase: 'closed' },
  },
  {
    name: 'offers fall with the round',
    moves: [north.offers({ path: 'open' }), south.refuses('path'), ...passOut.slice(1)],
    state: { standing: {} },
  },
  {
    name: 'a pass takes what turns are left',
    changes: [withCosts({ pass: 9 })],
    moves: [north.passes()],
    state: { turn: 4, phase: 'publishing' },
  },
  {
    name: 'a round that is not agreed is skipped',
    sitting: 'short',
    changes: [withoutCommuniques, inRound('second', { turns: 1 })],
    moves: [north.passes()],
    brings: ['turn.passed', 'round.closed', 'talks.ended'],
    state: { held: ['second'] },
  },
  {
    name: 'a round is held if it has been agreed',
    sitting: 'short',
    changes: [withoutCommuniques, inRound('second', { turns: 1 })],
    moves: [north.offers({ path: 'open' }), south.accepts()],
    state: { held: ['second', 'later'], turn: 0 },
    toMove: 'north',
  },
  {
    name: 'the clock runs over the rounds now agreed: agreeing on one more turns it back',
    changes: [inEveryRound({ turns: 4 })],
    moves: [north.passes(), south.offers({ path: 'open' }), north.refuses('path')],
    also: (talks) => {
      const view = () => talks.viewFor(party('north'))
      expect([view().clock, view().round.of, view().agreedRounds]).toEqual([2 / 8, 2, ['first', 'second']])
      talks.send(north.takesUp(1))
      expect([view().clock, view().round.of]).toEqual([2 / 12, 3])
    },
  },
  {
    name: 'a round that closed early lies behind the clock as a whole',
    changes: [withoutCommuniques, inEveryRound({ turns: 4 })],
    moves: [north.asksToAdjourn(), south.agrees()],
    also: (talks) => {
      expect(talks.viewFor(party('north')).clock).toBe(1 / 2)
      expect(talks.viewFor(party('north')).round).toMatchObject({ index: 1, of: 2, id: 'second' })
    },
  },
  {
    name: 'an adjournment needs every principal',
    moves: [north.asksToAdjourn(), south.declines()],
    brings: ['adjournment.declined'],
    state: { phase: 'floor', turn: 0 },
    toMove: 'north',
    may: { lacks: ['adjourn'] },
  },
  {
    name: 'adjourned, the round closes',
    moves: [north.asksToAdjourn(), south.agrees()],
    brings: ['round.closed', 'capital.answered', 'capital.answered'],
    state: { phase: 'publishing' },
  },
  {
    name: 'a mediator may ask to adjourn, and every principal is asked',
    changes: [withMediator],
    sitting: 'short',
    moves: [north.passes(), south.passes(), north.passes(), elder.asksToAdjourn(), north.agrees()],
    toMove: 'south',
    state: { phase: 'replying' },
  },
  {
    name: 'the only principal adjourns by itself',
    changes: [(file) => Object.assign(partyIn(file, 'south'), { roles: ['underwriter'] })],
    moves: [north.asksToAdjourn()],
    brings: ['adjournment.asked', 'round.closed', 'capital.answered', 'capital.answered'],
  },
  {
    name: 'to adjourn is asked once a round each',
    moves: [north.asksToAdjourn(), south.declines(), north.asksToAdjourn()],
    refused: ['once-a-round', '/type'],
  },
  {
    name: 'a sitting may start with something sealed',
    sitting: 'short',
    changes: [(file) => Object.assign(file.sittings[0] ?? {}, { sealed: { path: 'open' } })],
    moves: [],
    draft: { path: '!open' },
    state: { settled: [] },
  },
  {
    name: 'what is not separable starts initialled, not sealed',
    sitting: 'short',
    changes: [(file) => Object.assign(file.sittings[0] ?? {}, { sealed: { water: 'even' } })],
    moves: [],
    draft: { water: 'even' },
  },
  {
    name: 'with no round agreed the talks end before they begin',
    changes: [inEveryRound({ heldIf: [{ type: 'event', event: 'drought' }] })],
    moves: [],
    toMove: null,
    state: { end: { end: 'adjourned', ratified: false } },
  },
  {
    name: 'talks may open in a later round of the sitting',
    changes: [inRound('first', { heldIf: [{ type: 'event', event: 'drought' }] })],
    moves: [],
    state: { held: ['second'], phase: 'floor' },
  },
  {
    name: 'talks may open in the last round of the sitting',
    changes: [
      inEveryRound({ heldIf: [{ type: 'event', event: 'drought' }] }),
      inRound('later', { heldIf: [{ type: 'unsettled', issue: 'path' }] }),
    ],
    moves: [],
    state: { held: ['later'], phase: 'floor' },
  },
]
