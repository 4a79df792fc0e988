/** Not all principals must consent: north, south and east, two of whom decide. */
import { expect } from 'vitest'
import { openBooks } from '../../../src/table/books.ts'
import { withEast } from '../../fixtures/threePrincipals.ts'
import { type Change, partyIn, type TinyFile } from '../../fixtures/tinyScenario.ts'
import { freeHand } from '../changes.ts'
import { north, party, seat, south } from '../moves.ts'
import type { Row } from '../row.ts'

const east = seat('east')

const deciding =
  (decision: NonNullable<TinyFile['decision']>): Change =>
  (file) => {
    withEast(file)
    freeHand(file)
    file.format = 2
    file.decision = decision
    for (const one of file.parties)
      if (one.ratifier !== undefined) one.ratifier = { ...one.ratifier, margin: 0, noise: 0 }
  }
const two = deciding({ atLeast: 2 })
const twoSign = deciding({ atLeast: 2, binds: 'signers' })

const whole = { water: 'even', path: 'open', wall: 'gate' }
const complete = [north.offers(whole), south.accepts(), east.refuses()]
const staysOut: Change = (file) => {
  partyIn(file, 'east').outside = { value: -3, basis: 'assumed', because: 'For the test.' }
}

export const decisions: readonly Row[] = [
  {
    name: 'an offer is agreed once two have consented, and the third is asked all the same',
    changes: [two],
    moves: [north.offers({ path: 'open' }), south.accepts(), east.refuses('path')],
    brings: ['offer.answered', 'offer.accepted', 'issue.sealed', 'floor.given'],
    draft: { path: '!open' },
    also: (talks) =>
      expect(talks.events.findLast(({ type }) => type === 'offer.accepted')).toMatchObject({
        vote: { for: ['north', 'south'], against: ['east'] },
      }),
  },
  {
    name: 'an offer that only its maker wants is refused',
    changes: [two],
    moves: [north.offers({ path: 'open' }), south.refuses('path'), east.refuses()],
    brings: ['offer.answered', 'offer.refused', 'floor.given'],
    draft: {},
  },
  {
    name: 'an offer against a veto is refused, whoever else wants it',
    changes: [deciding({ atLeast: 2, always: ['east'] })],
    moves: [north.offers({ path: 'open' }), south.accepts(), east.refuses('path')],
    brings: ['offer.answered', 'offer.refused', 'floor.given'],
  },
  {
    name: 'a package needs what each of its issues needs',
    changes: [deciding({ atLeast: 2, issues: { wall: { atLeast: 3 } } })],
    moves: [north.offers({ path: 'open', wall: 'gate' }), south.accepts(), east.refuses('wall')],
    brings: ['offer.answered', 'offer.refused', 'floor.given'],
  },
  {
    name: 'the counter of a party that is outvoted falls',
    changes: [two],
    moves: [north.offers({ path: 'open' }), south.accepts(), east.counters({ path: 'shut' })],
    brings: ['offer.answered', 'offer.accepted', 'issue.sealed', 'floor.given'],
    state: { pending: null },
  },
  {
    name: 'the patience of those who are outvoted does not rise',
    changes: [two],
    moves: [north.offers({ path: 'open' }), south.accepts(), east.refuses('path')],
    also: ({ state }) =>
      expect(state.seats[party('south')]?.patience).toBeGreaterThan(
        state.seats[party('east')]?.patience ?? 0,
      ),
  },
  {
    name: 'a signature that the others can do without is withheld, and the next is asked',
    changes: [two],
    moves: [...complete, north.wantsReopened('wall')],
    brings: ['signature.withheld'],
    state: { withheld: ['north'] },
    draft: { water: 'even', path: '!open', wall: 'gate' },
    toMove: 'south',
  },
  {
    name: 'a second one that they cannot do without reopens its issue',
    changes: [two],
    moves: [...complete, north.wantsReopened('wall'), south.wantsReopened('water')],
    state: { withheld: [], signing: null },
    draft: { path: '!open', wall: 'gate' },
  },
  {
    name: 'an accord that two have signed holds for the third too',
    changes: [two, staysOut],
    moves: [...complete, north.signs(), south.signs(), east.wantsReopened('wall')],
    state: { end: { end: 'signed', ratified: true } },
    also: (talks) => {
      const books = openBooks(talks)
      expect(books.unsigned).toEqual(['east'])
      expect(books.parties[party('east')]?.worth).toBe(88.35)
    },
  },
  {
    name: 'an accord that binds its signers leaves the third its no deal, and what staying out gives',
    changes: [twoSign, staysOut],
    moves: [...complete, north.signs(), south.signs(), east.wantsReopened('wall')],
    state: { end: { end: 'signed', ratified: true } },
    also: (talks) => {
      const { parties } = openBooks(talks)
      const own = parties[party('east')]
      expect(own?.worth).toBe((own?.noDeal ?? 0) - 3)
      expect(own?.ratification).toBeNull()
    },
  },
  {
    name: 'whoever leaves with the floor leaves the others to go on',
    changes: [two],
    moves: [north.walksAway()],
    brings: ['party.left', 'floor.given'],
    state: { left: ['north'], walked: null },
    seats: { north: { reservationValue: 51 } },
    toMove: 'south',
  },
  {
    name: 'nobody asks a party that has left',
    changes: [two],
    moves: [north.walksAway(), south.offers({ path: 'open' }), east.accepts()],
    brings: ['offer.answered', 'offer.accepted', 'issue.sealed', 'floor.given'],
  },
  {
    name: 'a party that has left cannot be asked aside',
    changes: [two],
    moves: [north.walksAway(), south.asksAside('north')],
    refused: ['has-left', '/with'],
  },
  {
    name: 'a second one that leaves breaks off the talks',
    changes: [two],
    moves: [north.walksAway(), south.walksAway()],
    brings: ['party.walkedAway', 'round.closed', 'talks.ended'],
    state: { end: { end: 'brokenOff', ratified: false } },
  },
  {
    name: 'one with a veto that leaves breaks off the talks',
    changes: [deciding({ atLeast: 2, always: ['north'] })],
    moves: [north.walksAway()],
    brings: ['party.walkedAway', 'round.closed', 'talks.ended'],
  },
  {
    name: 'whoever leaves while an offer is answered leaves the next to answer it',
    changes: [two],
    moves: [north.offers({ path: 'open' }), south.walksAway()],
    brings: ['party.left'],
    state: { phase: 'answering' },
    toMove: 'east',
  },
  {
    name: 'whoever leaves as the last to answer leaves the offer to what the others said',
    changes: [two],
    moves: [north.offers({ path: 'open' }), south.accepts(), east.walksAway()],
    brings: ['party.left', 'offer.accepted', 'issue.sealed', 'floor.given'],
    state: { left: ['east'] },
  },
  {
    name: 'a majority adjourns',
    changes: [two],
    moves: [north.asksToAdjourn(), south.declines(), east.agrees()],
    also: ({ events }) =>
      expect(events.findLast(({ type }) => type === 'round.closed')).toMatchObject({ because: 'adjourned' }),
  },
  {
    name: 'a second refusal to adjourn decides',
    changes: [two],
    moves: [north.asksToAdjourn(), south.declines(), east.declines()],
    state: { request: null, adjourned: false },
  },
  {
    name: 'whoever leaves instead of agreeing to adjourn leaves the next to be asked',
    changes: [two],
    moves: [north.asksToAdjourn(), south.walksAway()],
    brings: ['party.left'],
    state: { phase: 'replying' },
    toMove: 'east',
  },
  {
    name: 'whoever leaves instead of signing leaves the others to sign',
    changes: [two],
    moves: [...complete, north.walksAway()],
    brings: ['party.left'],
    state: { phase: 'signing', left: ['north'] },
    toMove: 'south',
  },
  {
    name: 'where one has left and another has not signed, those who are left are asked once more',
    changes: [two],
    moves: [...complete, north.wantsReopened('wall'), south.walksAway()],
    brings: ['party.left', 'draft.completed'],
    state: { phase: 'signing', withheld: [] },
    toMove: 'north',
  },
]
