/** How the lesson refers to parties: “you” where one person sat at the table, names where several did or none. */
import { partyOf, type Scenario } from '../../scenario/scenario.ts'
import { nameFirst, nameInside, possessiveIn } from '../../telling/parties.ts'
import type { PartyId } from '../../terms/ids.ts'

export interface Voice {
  /** “you”, “Russia”. */
  readonly name: (party: PartyId) => string
  /** “You”, “Russia”: at the start of a sentence. */
  readonly Name: (party: PartyId) => string
  /** “it”, of a party just named; “you” of the reader. */
  readonly again: (party: PartyId) => string
  /** “your”, “Russia’s”. */
  readonly whose: (party: PartyId) => string
  /** “yours”, “Russia’s”: with nothing after it. */
  readonly theirs: (party: PartyId) => string
}

export const voiceOf = (scenario: Scenario, people: readonly PartyId[]): Voice => {
  const [reader] = people.length === 1 ? people : []
  const name = (party: PartyId): string => (party === reader ? 'you' : nameInside(partyOf(scenario, party)))
  return {
    name,
    Name: (party) => (party === reader ? 'You' : nameFirst(partyOf(scenario, party))),
    again: (party) => (party === reader ? 'you' : 'it'),
    whose: (party) => (party === reader ? 'your' : possessiveIn(scenario, party)),
    theirs: (party) => (party === reader ? 'yours' : possessiveIn(scenario, party)),
  }
}
