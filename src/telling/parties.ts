/** How parties are named to the person who sits in one of their seats. */

import { type Grammar, type Pronoun, pronounOf, verbEnding, YOU } from '../scenario/vocabulary/grammar.ts'
import type { PartyView, PublicParty } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { PartyId } from '../terms/ids.ts'

export const partyIn = (view: Pick<PartyView, 'scenario'>, id: PartyId): PublicParty => {
  const party = view.scenario.parties.find((each) => each.id === id)
  if (party === undefined) throw new Error(`No party "${id}" in this view.`)
  return party
}

type Named = Pick<PublicParty, 'name' | 'nameInText'> & Grammar

type NamedParties = { readonly parties: readonly (Named & { readonly id: PartyId })[] }

const named = ({ parties }: NamedParties, id: PartyId): Named => {
  const party = parties.find((each) => each.id === id)
  if (party === undefined) throw new Error(`No party "${id}" in this scenario.`)
  return party
}

/** `viewer` is null where no seat is looking: each party is called by its name then. */
interface Seen {
  readonly viewer: PartyId | null
  readonly scenario: NamedParties
}

/** A party's name inside a sentence: “Russia”, “the United States”. */
export const nameInside = ({ name, nameInText }: Named): string => nameInText ?? name

/** A party's name as a sentence begins: “Russia”, “The United States”. */
export const nameFirst = (party: Named): string => capitalised(nameInside(party))

/** Which form of a verb a name takes: for messages of other languages, as `{person, select, you {…} many {…} other {…}}`. */
export type NamePerson = 'you' | 'one' | 'many'

export const personOf = ({ plural }: Grammar): NamePerson => (plural === true ? 'many' : 'one')

interface Subject {
  readonly who: string
  /** The ending that its verb takes in English. */
  readonly s: '' | 's'
  readonly person: NamePerson
}

/** A party as the subject of a sentence, to whoever reads it: Russia puts, the donors put. */
export const thirdPerson = (party: Named): Subject => ({
  who: nameFirst(party),
  s: verbEnding(party),
  person: personOf(party),
})

/** A party as the subject of a sentence: you put, Russia puts, the donors put. */
export const subjectOf = (view: Seen, id: PartyId): Subject =>
  id === view.viewer ? { who: 'You', s: '', person: 'you' } : thirdPerson(named(view.scenario, id))

/**
 * A party as the object of a sentence, for a message with `{whom}`. English says “you” of the viewer; other languages
 * `{whomPerson, select, you {…} other {…{whom}…}}`.
 */
export const whomOf = (
  view: Seen,
  id: PartyId,
): { readonly whom: string; readonly whomPerson: NamePerson } => ({
  whom: objectOf(view, id),
  whomPerson: id === view.viewer ? 'you' : personOf(named(view.scenario, id)),
})

/** Whether a text begins with the party’s name, so that it need not stand before it once more. */
export const namesItself = (party: Named, text: string): boolean =>
  text.startsWith(party.name) || text.startsWith(nameFirst(party))

/** What stands for a party once it has been named: “it waits”, “they wait”. */
export const pronounFor = (view: Pick<PartyView, 'scenario'>, id: PartyId): Pronoun =>
  pronounOf(partyIn(view, id))

/** The same, “you” of the viewer. */
export const pronounTo = (view: Seen, id: PartyId): Pronoun =>
  id === view.viewer ? YOU : pronounOf(named(view.scenario, id))

/** A party as the object of a sentence. */
export const objectOf = (view: Seen, id: PartyId): string =>
  id === view.viewer ? 'you' : nameInside(named(view.scenario, id))

/** A party's name by itself, as in a list or a table; also where no seat is looking. */
export const nameOf = (scenario: NamedParties, id: PartyId): string => named(scenario, id).name

/** A party's capital at the start of a sentence; it may be no city: “Home”. */
export const capitalOf = (view: Pick<PartyView, 'scenario'>, id: PartyId): string =>
  capitalised(partyIn(view, id).capital)

/** Whoever acts at the table, as a label or a headline names them: in diplomacy by the capital, elsewhere by name. */
export const actorOf = (view: Pick<PartyView, 'scenario'>, id: PartyId): string =>
  view.scenario.vocabulary.set === 'diplomacy' ? capitalOf(view, id) : nameFirst(partyIn(view, id))

/** “Russia’s”, “the United States’”, inside a sentence. */
export const possessiveIn = (scenario: NamedParties, id: PartyId): string => {
  const name = nameInside(named(scenario, id))
  return `${name}’${name.endsWith('s') ? '' : 's'}`
}

/** “Your”, “Russia’s”, “The United States’”. */
export const possessiveOf = ({ viewer, scenario }: Seen, id: PartyId): string =>
  id === viewer ? 'Your' : capitalised(possessiveIn(scenario, id))
