import { describe, expect, test } from 'vitest'
import type { Happening, TableEvent } from '../../src/table/event.ts'
import type { Offer } from '../../src/table/offer.ts'
import { tellOffer } from '../../src/telling/tellOffer.ts'
import type { OptionId, RoundId } from '../../src/terms/ids.ts'
import { issue, north, offer, south, viewOf } from '../counterparts/viewOf.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'

const tiny = tinyScenario()

const made = (each: Offer): Happening => ({ type: 'offer.made', offer: each })
const initialled = (id: string, option: string): Happening => ({
  type: 'issue.initialled',
  issue: issue(id),
  option: option as OptionId,
})
const accepted = (number: number): Happening => ({
  type: 'offer.accepted',
  offer: number,
  sealed: [],
  initialled: [],
})
const closed: Happening = { type: 'round.closed', settled: [], because: 'turns' }

interface Row {
  readonly title: string
  /** What happened before. */
  readonly before?: readonly Happening[]
  readonly offer: Offer
  /** What happened since: it must not change what was told. */
  readonly since?: readonly Happening[]
  readonly sentence: string
  readonly details?: readonly string[]
}

const theirs = (options: Readonly<Record<string, string>>, number = 2, more: Partial<Offer> = {}) =>
  offer(south, options, { number, ...more })

const rows: readonly Row[] = [
  {
    title: 'one row that nothing lies against',
    offer: theirs({ wall: 'gate' }),
    sentence: 'Proposes A gate on Wall.',
  },
  {
    title: 'two rows stand in the sentence',
    offer: theirs({ wall: 'gate', path: 'open' }),
    sentence: 'Proposes Open on Path and A gate on Wall.',
  },
  {
    title: 'the option that another offer has on the row',
    before: [made(offer(north, { wall: 'stands' }))],
    offer: theirs({ wall: 'gate' }),
    sentence: 'Proposes A gate on Wall.',
    details: ['Wall: A gate (offer 1: It stands)'],
  },
  {
    title: 'the same option as the offer on the table',
    before: [made(offer(north, { wall: 'gate' }))],
    offer: theirs({ wall: 'gate' }),
    sentence: 'Proposes A gate on Wall.',
    details: ['Wall: A gate (as in offer 1)'],
  },
  {
    title: 'an offer that fell with its round is not compared with',
    before: [made(offer(north, { wall: 'stands' })), closed],
    offer: theirs({ wall: 'gate' }),
    sentence: 'Proposes A gate on Wall.',
  },
  {
    title: 'an offer that was accepted is not compared with',
    before: [made(offer(north, { wall: 'stands' })), accepted(1)],
    offer: theirs({ wall: 'gate' }),
    sentence: 'Proposes A gate on Wall.',
  },
  {
    title: '“holds to” where its own last offer named the same',
    before: [made(offer(south, { wall: 'gate', path: 'open' })), closed],
    offer: theirs({ wall: 'gate' }),
    sentence: 'Holds to A gate on Wall.',
  },
  {
    title: 'not “holds to” where only its opening position named it',
    offer: theirs({ wall: 'down' }),
    sentence: 'Proposes It comes down on Wall.',
  },
  {
    title: 'an initialled row at another option is reopened',
    before: [initialled('wall', 'gate')],
    offer: theirs({ wall: 'down' }),
    sentence: 'Proposes to reopen Wall.',
    details: ['Wall: It comes down (reopens what is agreed: A gate)'],
  },
  {
    title: 'a row repeated as agreed is no proposal',
    before: [initialled('wall', 'gate')],
    offer: theirs({ wall: 'gate', water: 'even' }),
    sentence: 'Proposes Day about on Water.',
    details: ['Water: Day about', 'Wall: A gate (as agreed)'],
  },
  {
    title: 'what is only initialled may be put in force',
    before: [initialled('path', 'open')],
    offer: theirs({ path: 'open' }),
    sentence: 'Proposes to put Path in force at once.',
    details: ['Path: Open (initialled so far; in force at once if all accept)'],
  },
  {
    title: 'a separable row kept for the accord says so',
    offer: theirs({ path: 'open' }, 2, { forAccordOnly: [issue('path')] }),
    sentence: 'Proposes Open on Path.',
    details: ['Path: Open (for the accord only)'],
  },
  {
    title: 'what was agreed later changes nothing of it',
    offer: theirs({ wall: 'gate' }),
    since: [initialled('wall', 'down')],
    sentence: 'Proposes A gate on Wall.',
  },
]

const check = ({ before = [], offer: on, since = [], sentence, details = [] }: Row): void => {
  const happenings = [...before, made(on), ...since]
  const record = happenings.map(
    (happening, index): TableEvent => ({
      ...happening,
      index,
      round: 'second' as RoundId,
      turn: 0,
      seenBy: null,
    }),
  )
  const offers = happenings.flatMap((one) => (one.type === 'offer.made' ? [one.offer] : []))
  const view = viewOf(tiny, north, { record, offers })
  expect(tellOffer(view, on, before.length)).toEqual({ sentence, details })
}

describe('an offer is told against the text as it stood', () => {
  test.each(rows)('$title', check)
})
