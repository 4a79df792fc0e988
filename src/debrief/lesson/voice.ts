/** How the lesson refers to parties: “you” where one person sat at the table, names where several did or none. */

import { partyOf, type Scenario } from '../../scenario/scenario.ts'
import { type Pronoun, pronounOf, verbEnding, YOU } from '../../scenario/vocabulary/grammar.ts'
import { type NamePerson, nameFirst, nameInside, personOf, possessiveIn } from '../../telling/parties.ts'
import type { PartyId } from '../../terms/ids.ts'

export interface Voice {
  /** “you”, “Russia”. */
  readonly name: (party: PartyId) => string
  /** “You”, “Russia”: at the start of a sentence. */
  readonly Name: (party: PartyId) => string
  /** Which form of a verb its name takes, for messages. */
  readonly person: (party: PartyId) => NamePerson
  /** For a message that begins with `{who}`. */
  readonly who: (party: PartyId) => {
    readonly who: string
    readonly s: '' | 's'
    readonly person: NamePerson
  }
  /** For a message with `{whom}` within. */
  readonly whom: (party: PartyId) => { readonly whom: string; readonly whomPerson: NamePerson }
  /** “it”, of a party just named, as a subject; “you” of the reader. */
  readonly again: (party: PartyId) => string
  /** The same as an object: “to it”, “to them”. */
  readonly object: (party: PartyId) => string
  /** The same as a possessive: “its own text”. */
  readonly possessive: (party: PartyId) => string
  /** The ending of a verb in the present after the name. */
  readonly s: (party: PartyId) => '' | 's'
  /** The same after `again`. */
  readonly sAgain: (party: PartyId) => '' | 's'
  /** “your”, “Russia’s”. */
  readonly whose: (party: PartyId) => string
  /** “yours”, “Russia’s”: with nothing after it. */
  readonly theirs: (party: PartyId) => string
}

export const voiceOf = (scenario: Scenario, people: readonly PartyId[]): Voice => {
  const [reader] = people.length === 1 ? people : []
  const name = (party: PartyId): string => (party === reader ? 'you' : nameInside(partyOf(scenario, party)))
  const pronoun = (party: PartyId): Pronoun => (party === reader ? YOU : pronounOf(partyOf(scenario, party)))
  const person = (party: PartyId): NamePerson =>
    party === reader ? 'you' : personOf(partyOf(scenario, party))
  const Name = (party: PartyId): string => (party === reader ? 'You' : nameFirst(partyOf(scenario, party)))
  const s = (party: PartyId): '' | 's' => (party === reader ? '' : verbEnding(partyOf(scenario, party)))
  return {
    name,
    person,
    who: (party) => ({ who: Name(party), s: s(party), person: person(party) }),
    whom: (party) => ({ whom: name(party), whomPerson: person(party) }),
    Name,
    again: (party) => pronoun(party).subject,
    object: (party) => pronoun(party).object,
    possessive: (party) => pronoun(party).possessive,
    s,
    sAgain: (party) => pronoun(party).s,
    whose: (party) => (party === reader ? 'your' : possessiveIn(scenario, party)),
    theirs: (party) => (party === reader ? 'yours' : possessiveIn(scenario, party)),
  }
}
