/** Views of the tiny talks with this or that in them changed: what a seat is shown at a moment that a test is about. */
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { TableEvent } from '../../src/table/event.ts'
import type { Answer, DraftLine, Offer } from '../../src/table/offer.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import type { IssueId, OptionId, PartyId, ReadingId, RoundId, SittingId } from '../../src/terms/ids.ts'
import type { Package } from '../../src/terms/package.ts'

export const north = 'north' as PartyId
export const south = 'south' as PartyId
export const elder = 'elder' as PartyId
export const district = 'district' as PartyId

export const issue = (id: string) => id as IssueId
export const pack = (options: Readonly<Record<string, string>>) => options as Package

/** The second meeting, where all three issues are on the agenda. */
export const viewOf = (scenario: Scenario, party: PartyId, changes: Partial<PartyView> = {}): PartyView => ({
  ...openTalks(scenario, {
    reading: 'plain' as ReadingId,
    sitting: 'short' as SittingId,
    seed: 1,
  }).viewFor(party),
  ...changes,
})

export const answer = (by: PartyId, accepted: boolean, inTheWay: readonly string[] = []): Answer => ({
  by,
  accepted,
  inTheWay: inTheWay.map(issue),
  waitsFor: [],
  met: [],
})

export const offer = (
  by: PartyId,
  options: Readonly<Record<string, string>>,
  more: Partial<Offer> = {},
): Offer => ({
  number: 1,
  by,
  package: pack(options),
  forAccordOnly: [],
  round: 'second' as RoundId,
  turn: 0,
  answers: [],
  singleText: false,
  ...more,
})

export const line = (option: string, status: DraftLine['status'] = 'initialled'): DraftLine => ({
  option: option as OptionId,
  status,
  round: 'second' as RoundId,
  turn: 0,
})

/** Asked to answer this offer. */
export const asked = (
  scenario: Scenario,
  party: PartyId,
  on: Offer,
  changes: Partial<PartyView> = {},
): PartyView =>
  viewOf(scenario, party, {
    phase: 'answering',
    toMove: party,
    may: ['answer', 'walkAway'],
    onTable: on,
    offers: [on],
    ...changes,
  })

/** What a record holds of an offer and its answers. */
export const recorded = (made: Offer): readonly TableEvent[] => {
  const when = { index: 0, round: made.round, turn: made.turn, seenBy: null }
  return [
    { type: 'offer.made', offer: made, ...when },
    ...made.answers.map((given) => ({
      type: 'offer.answered' as const,
      offer: made.number,
      answer: given,
      ...when,
    })),
  ]
}
