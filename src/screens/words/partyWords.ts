/** How parties are named to the person who sits in one of their seats. */
import type { PartyView, PublicParty } from '../../table/view.ts'
import type { PartyId } from '../../terms/ids.ts'

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

/** “Kyiv”, “Kyiv and Moscow”, “Kyiv, Moscow and Washington”. */
export const listed = (words: readonly string[]): string => {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** One turn, two turns. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
