/** Which step makes which sound: told by the seat alone, and never before its step. */
import { describe, expect, test } from 'vitest'
import { catchUp, goOn, skip } from '../../src/seat/follow.ts'
import type { Moment, Step } from '../../src/seat/moment.ts'
import { type Sound, soundBetween, soundOf } from '../../src/seat/sound.ts'
import type { Answer } from '../../src/table/offer.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { answer, elder, north, offer, south } from '../counterparts/viewOf.ts'
import { north as northMoves, south as southMoves } from '../table/moves.ts'
import { told } from './telling.ts'

const steps = (...names: readonly (Step['name'] | [Step['name'], PartyId])[]): readonly Step[] =>
  names.map((one) =>
    typeof one === 'string' ? { name: one, ms: 1 } : { name: one[0], party: one[1], ms: 1 },
  )

const answering = (
  given: readonly Answer[],
  outcome: 'accepted' | 'refused',
  of: readonly Step[],
): Moment => ({
  type: 'answer',
  offer: offer(north, { path: 'open' }),
  side: 'sender',
  given,
  outcome,
  view: null,
  upTo: 1,
  steps: of,
})
const signing = (approvals: readonly (readonly [PartyId, boolean])[], of: readonly Step[]): Moment => ({
  type: 'signing',
  signed: [north, south],
  approvals: approvals.map(([party, approved]) => ({ party, approved })),
  upTo: 1,
  steps: of,
})
const event = { index: 0, round: 'first', turn: 0, seenBy: null } as never

const ANSWERS = steps(['answered', elder], ['answered', south], 'sentence', 'told')
const SIGNING = steps(['marked', north], ['marked', south], ['approved', north], ['approved', south], 'told')

describe('a step sounds', () => {
  test.each<{ title: string; moment: Moment; sounds: readonly (Sound | null)[] }>([
    {
      title: 'an offer: a knock',
      moment: { type: 'offer', offer: offer(south, {}), steps: steps('offered'), upTo: 1 },
      sounds: ['knock'],
    },
    {
      title: 'an own offer: a knock, and nothing while it is considered',
      moment: answering([], 'refused', steps('offered', 'considering')),
      sounds: ['knock', null],
    },
    {
      title: 'each acceptance as it is told: a pen',
      moment: answering([answer(elder, true), answer(south, true)], 'accepted', ANSWERS),
      sounds: ['pen', 'pen', null, null],
    },
    {
      title: 'a refusal: nothing',
      moment: answering([answer(elder, true), answer(south, false)], 'refused', ANSWERS),
      sounds: ['pen', null, null, null],
    },
    {
      title: 'an acceptance told at its end alone: a pen',
      moment: answering([answer(south, true)], 'accepted', steps('told')),
      sounds: ['pen'],
    },
    {
      title: 'a refusal told at its end alone: nothing',
      moment: answering([answer(south, false)], 'refused', steps('told')),
      sounds: [null],
    },
    {
      title: 'a seal: a stamp',
      moment: { type: 'seal', issues: [], sealed: true, steps: steps('stamped'), upTo: 1 },
      sounds: ['stamp'],
    },
    {
      title: 'initials: a pen',
      moment: { type: 'seal', issues: [], sealed: false, steps: steps('stamped'), upTo: 1 },
      sounds: ['pen'],
    },
    {
      title: 'the signing: a pen for each mark, a stamp once a capital has approved',
      moment: signing(
        [
          [north, true],
          [south, true],
        ],
        SIGNING,
      ),
      sounds: ['pen', 'pen', null, 'stamp', 'stamp'],
    },
    {
      title: 'a capital that does not approve: no stamp',
      moment: signing(
        [
          [north, true],
          [south, false],
        ],
        SIGNING,
      ),
      sounds: ['pen', 'pen', null, 'stamp', null],
    },
    {
      title: 'an approved accord told at its end alone: a stamp',
      moment: signing(
        [
          [north, true],
          [south, true],
        ],
        steps('told'),
      ),
      sounds: ['stamp'],
    },
    {
      title: 'one that is not approved: a pen',
      moment: signing(
        [
          [north, true],
          [south, false],
        ],
        steps('told'),
      ),
      sounds: ['pen'],
    },
    {
      title: 'news: paper',
      moment: { type: 'news', event, steps: steps('shown'), upTo: 1 },
      sounds: ['paper'],
    },
    {
      title: 'what has changed for the seat: paper',
      moment: { type: 'cost', cards: [], steps: steps('shown'), upTo: 1 },
      sounds: ['paper'],
    },
    {
      title: 'the cable between rounds: paper',
      moment: { type: 'interlude', event, steps: steps('told'), upTo: 1 },
      sounds: ['paper'],
    },
    {
      title: 'an end without an accord: nothing',
      moment: { type: 'ending', event, steps: steps('shown', 'told'), upTo: 1 },
      sounds: [null, null],
    },
    {
      title: 'a signature that is declined: nothing',
      moment: { type: 'declined', event, steps: steps('shown', 'told'), upTo: 1 },
      sounds: [null, null],
    },
  ])('$title', ({ moment, sounds }) => {
    expect(moment.steps.map((_, place) => soundOf(moment, place))).toEqual(sounds)
  })
})

describe('as a seat is told the table', () => {
  const hear = (still: boolean) => {
    const seated = told('north', { still })
    const heard: (Sound | null)[] = []
    return {
      seated,
      heard: () => heard.filter((sound) => sound !== null),
      listen: (act: () => unknown) => {
        const before = seated.now()
        act()
        heard.push(soundBetween(before, seated.now()))
      },
    }
  }

  test.each([false, true])('an own offer is put, answered and sealed (motion reduced: %s)', (still) => {
    const { seated, heard, listen } = hear(still)
    listen(() => seated.make(northMoves.offers({ path: 'open' })))
    expect(heard()).toEqual(['knock'])
    // Accepted at the table already; nothing of it is heard before it is told.
    seated.wait(400)
    listen(() => seated.make(southMoves.accepts()))
    expect(heard()).toEqual(['knock', 'pen'])
    listen(() => seated.act(skip))
    listen(() => seated.act(goOn))
    expect(heard()).toEqual(['knock', 'pen', 'stamp'])
    listen(() => seated.wait(1))
    expect(heard()).toHaveLength(3)
  })

  test('what is told all at once makes no sound', () => {
    const { seated, heard, listen } = hear(false)
    listen(() => seated.act(catchUp))
    expect(heard()).toEqual([])
  })

  test('nor does another person’s seat, nor a closed curtain', () => {
    const mine = told('north')
    const theirs = told('south')
    theirs.make(northMoves.offers({ path: 'open' }))
    expect(soundBetween(mine.now(), theirs.now())).toBeNull()
    expect(soundBetween(null, theirs.now())).toBeNull()
    expect(soundBetween(theirs.now(), null)).toBeNull()
  })
})
