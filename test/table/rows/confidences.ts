/** What a mediator may ask aside, what it is told, and what it may carry from one side to the other. */
import { expect } from 'vitest'
import type { TableEvent } from '../../../src/table/event.ts'
import type { Talks } from '../../../src/table/talks.ts'
import { withMediator } from '../../fixtures/tinyScenario.ts'
import { withCosts } from '../changes.ts'
import { elder, north, party, south } from '../moves.ts'
import type { Row } from '../row.ts'

const changes = [withMediator]
/** North takes the mediator aside. */
const aside = [north.asksAside('elder'), elder.agrees()]
const asked = [...aside, north.discloses('water'), elder.asks()]

const seenBy = (talks: Talks, id: string): readonly TableEvent['type'][] =>
  talks.viewFor(party(id)).record.map(({ type }) => type)

const answerIn = ({ events }: Talks) => {
  const answer = events.findLast(({ type }) => type === 'question.answered')
  if (answer?.type !== 'question.answered') throw new Error('Nothing was answered.')
  return answer
}

/** One turn for a caucus, so that several go into the first round. */
const cheap = [withMediator, withCosts({ caucus: 1 })]
/** Both have been aside with the elder: North floated a text, and South has been asked aside now. */
const northFloats = (...back: readonly ReturnType<typeof north.passes>[]) => [
  north.asksAside('elder'),
  elder.agrees(),
  north.floats({ wall: 'gate' }),
  ...back,
  south.asksAside('elder'),
  elder.agrees(),
  south.discloses('water'),
]

export const confidences: readonly Row[] = [
  {
    name: 'the mediator asks aside what a party waits for, and the party is to answer',
    changes,
    moves: asked,
    brings: ['question.asked'],
    toMove: 'north',
    may: { has: ['confide', 'leaveCaucus', 'walkAway'], lacks: ['float', 'disclose', 'respond', 'ask'] },
    also: (talks) => {
      expect(seenBy(talks, 'elder')).toContain('question.asked')
      expect(seenBy(talks, 'south')).not.toContain('question.asked')
    },
  },
  {
    name: 'nobody but the mediator asks',
    changes,
    moves: [...aside, north.asks()],
    refused: ['not-the-mediator', '/by'],
    may: { lacks: ['ask'] },
  },
  {
    name: 'the mediator asks once in a caucus',
    changes,
    moves: [...asked, north.confides(false), elder.asks()],
    refused: ['asked-already', '/type'],
    may: { lacks: ['ask'] },
  },
  {
    name: 'while a float waits for its answer the mediator does not ask',
    changes,
    moves: [...aside, north.floats({ wall: 'gate' }), elder.asks()],
    refused: ['float-waits', '/type'],
  },
  {
    name: 'while a question waits nothing is floated',
    changes,
    moves: [...asked, north.floats({ wall: 'gate' })],
    refused: ['question-waits', '/type'],
  },
  {
    name: 'nobody answers what was not asked',
    changes,
    moves: [...aside, north.confides(true)],
    refused: ['nothing-asked', '/type'],
  },
  {
    name: 'a party may rather not say',
    changes,
    moves: [...asked, north.confides(false)],
    brings: ['question.answered'],
    toMove: 'elder',
    also: (talks) => expect(answerIn(talks)).toMatchObject({ conditions: null, most: null }),
  },
  {
    name: 'whoever is asked may leave instead',
    changes,
    moves: [...asked, north.leavesCaucus()],
    brings: ['caucus.closed', 'floor.given'],
  },
  {
    name: 'conditions that its capital has not named, a party cannot tell',
    changes,
    moves: [...asked, north.confides(true)],
    also: (talks) => expect(answerIn(talks).conditions).toEqual({ waitsFor: [], met: [] }),
  },
  {
    name: 'a party tells every condition that its capital has named, to the mediator alone',
    changes,
    moves: [
      north.consultsCapital(),
      south.passes(),
      north.asksAside('elder'),
      elder.agrees(),
      north.discloses('water'),
      elder.asks(),
      north.confides(true),
    ],
    also: (talks) => {
      expect(answerIn(talks).conditions).toMatchObject({
        waitsFor: [
          { issue: 'water', option: 'even', stated: 'once it is settled that the wall is not torn down' },
        ],
        met: [],
      })
      expect(seenBy(talks, 'elder')).toContain('question.answered')
      expect(seenBy(talks, 'south')).not.toContain('question.answered')
    },
  },
  {
    name: 'what matters most is the open issue of the greatest weight',
    changes,
    moves: [...asked, north.confides(false, 'water')],
    also: (talks) => expect(answerIn(talks)).toMatchObject({ conditions: null, most: 'water' }),
  },
  {
    name: 'no other issue is told as the one that matters most',
    changes,
    moves: [...asked, north.confides(false, 'wall')],
    refused: ['not-the-most', '/most'],
  },
  {
    name: 'what is settled is not told as what matters most',
    changes,
    moves: [
      north.offers({ path: 'open' }),
      south.accepts(),
      south.asksAside('elder'),
      elder.agrees(),
      south.discloses('water'),
      elder.asks(),
      south.confides(false, 'path'),
    ],
    refused: ['settled-already', '/most'],
  },
  {
    name: 'an issue that there is not matters to nobody',
    changes,
    moves: [...asked, north.confides(true, 'sea')],
    refused: ['unknown-id', '/most'],
  },
  {
    name: 'what one side floated to it the mediator carries to the other',
    changes: cheap,
    moves: [...northFloats(elder.leavesCaucus()), elder.floats({ wall: 'gate' }, 'north')],
    brings: ['package.floated'],
    toMove: 'south',
    also: ({ events }) => expect(events.at(-1)).toMatchObject({ by: 'elder', carriedFor: 'north' }),
  },
  {
    name: 'the mediator carries nothing that the other side has not said',
    changes: cheap,
    moves: [...northFloats(elder.leavesCaucus()), elder.floats({ wall: 'stands' }, 'north')],
    refused: ['not-carried', '/carriedFor'],
  },
  {
    name: 'what one side would look at the mediator carries, its own text too',
    changes: cheap,
    moves: [
      north.asksAside('elder'),
      elder.agrees(),
      north.discloses('water'),
      elder.floats({ wall: 'stands' }),
      north.responds(true),
      elder.leavesCaucus(),
      south.asksAside('elder'),
      elder.agrees(),
      south.discloses('water'),
      elder.floats({ wall: 'stands' }, 'north'),
    ],
    brings: ['package.floated'],
  },
  {
    name: 'what that side has spoken against since is carried no longer',
    changes: cheap,
    moves: [
      ...northFloats(elder.floats({ wall: 'gate' }), north.responds(false), elder.leavesCaucus()),
      elder.floats({ wall: 'gate' }, 'north'),
    ],
    refused: ['not-carried', '/carriedFor'],
  },
  {
    name: 'nothing is carried to whom it came from',
    changes,
    moves: [...aside, north.floats({ wall: 'gate' }), elder.floats({ wall: 'gate' }, 'north')],
    refused: ['not-another-principal', '/carriedFor'],
  },
  {
    name: 'a principal carries nothing for anybody',
    changes,
    moves: [...aside, north.floats({ wall: 'gate' }, 'south')],
    refused: ['not-the-mediator', '/carriedFor'],
  },
]
