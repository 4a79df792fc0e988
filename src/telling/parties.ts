/** How parties are named to the person who sits in one of their seats. */
import type { PartyView, PublicParty } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'

type Seen = Pick<PartyView, 'viewer' | 'scenario'>

export const partyIn = (view: Pick<PartyView, 'scenario'>, id: PartyId): PublicParty => {
  const party = view.scenario.parties.find((each) => each.id === id)
  if (party === undefined) throw new Error(`No party "${id}" in this view.`)
  return party
}

/** A party as the subject of a sentence, with the ending that its verb takes: you put, Russia puts. */
export const subjectOf = (view: Seen, id: PartyId): { readonly who: string; readonly s: '' | 's' } =>
  id === view.viewer ? { who: 'You', s: '' } : { who: partyIn(view, id).name, s: 's' }

/** A party as the object of a sentence. */
export const objectOf = (view: Seen, id: PartyId): string =>
  id === view.viewer ? 'you' : partyIn(view, id).name

/** A party's name, also where no seat is looking: in a debrief, in a list of moves. */
export const nameOf = (
  scenario: { readonly parties: readonly { readonly id: PartyId; readonly name: string }[] },
  id: PartyId,
): string => {
  const party = scenario.parties.find((each) => each.id === id)
  if (party === undefined) throw new Error(`No party "${id}" in this scenario.`)
  return party.name
}

/** A party's capital at the start of a sentence; it may be no city: “Home”. */
export const capitalOf = (view: Pick<PartyView, 'scenario'>, id: PartyId): string => {
  const { capital } = partyIn(view, id)
  return `${capital.charAt(0).toUpperCase()}${capital.slice(1)}`
}

/** “Russia’s”, “United States’”. */
export const possessiveIn = (scenario: Parameters<typeof nameOf>[0], id: PartyId): string => {
  const name = nameOf(scenario, id)
  return `${name}’${name.endsWith('s') ? '' : 's'}`
}

/** “Your”, “Russia’s”, “United States’”. */
export const possessiveOf = ({ viewer, scenario }: Seen, id: PartyId): string =>
  id === viewer ? 'Your' : possessiveIn(scenario, id)
