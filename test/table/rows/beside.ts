/** The word of a party beside the table: when it comes, and what can be done with it. */
import { withMediator, withUnderwriter } from '../../fixtures/tinyScenario.ts'
import { freeHand, inEveryRound } from '../changes.ts'
import { district, north, south } from '../moves.ts'
import type { Row } from '../row.ts'

const changes = [withUnderwriter, freeHand, inEveryRound({ besideEvery: 2 })]
const due = [north.passes(), south.passes()]
/** The well is to be shared, which the district is to underwrite, and it refuses. */
const refused = [north.offers({ water: 'even' }), south.accepts(), district.refuses('water'), south.passes()]

export const beside: readonly Row[] = [
  {
    name: 'without its number of turns a party beside the table never has a word',
    changes: [withUnderwriter, freeHand],
    sitting: 'short',
    moves: due,
    toMove: 'north',
  },
  {
    name: 'after its number of turns a party beside the table has a word',
    changes,
    sitting: 'short',
    moves: due,
    toMove: 'district',
    may: {
      has: ['caucus', 'statement', 'pass'],
      lacks: ['offer', 'askMediator', 'adjourn', 'press', 'promise', 'walkAway'],
    },
  },
  {
    name: 'it makes no offers',
    changes,
    sitting: 'short',
    moves: [...due, district.offers({ path: 'open' })],
    refused: ['beside-the-table', '/by'],
  },
  {
    name: 'it does not ask to adjourn',
    changes,
    sitting: 'short',
    moves: [...due, district.asksToAdjourn()],
    refused: ['beside-the-table', '/by'],
  },
  {
    name: 'it does not ask the mediator for a text',
    changes: [withMediator, ...changes, inEveryRound({ besideEvery: 2, mediatorEvery: 0 })],
    sitting: 'short',
    moves: [...due, district.asksMediator()],
    refused: ['beside-the-table', '/by'],
  },
  {
    name: 'it passes free, and the floor goes on where it was',
    changes,
    sitting: 'short',
    moves: [...due, district.passes()],
    brings: ['turn.passed', 'floor.given'],
    state: { turn: 2 },
    toMove: 'north',
  },
  {
    name: 'its next word comes after as many turns again',
    changes,
    sitting: 'short',
    moves: [...due, district.passes(), north.passes(), south.passes()],
    toMove: 'district',
  },
  {
    name: 'it asks a party aside, and the caucus takes the turns of the table',
    changes,
    sitting: 'short',
    moves: [...due, district.asksAside('south'), south.agrees(), district.floats({ water: 'even' })],
    state: { phase: 'caucus', owed: 2 },
    toMove: 'south',
  },
  {
    name: 'what it had refused it may take up, and the offer is agreed',
    changes,
    sitting: 'short',
    moves: [...refused, district.takesUp(1), south.accepts()],
    draft: { water: 'even' },
  },
  {
    name: 'a mediator whose turn has come goes first',
    changes: [withMediator, ...changes, inEveryRound({ besideEvery: 2, mediatorEvery: 2 })],
    sitting: 'short',
    moves: due,
    toMove: 'elder',
  },
]
