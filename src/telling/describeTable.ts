/**
 * The table in words. The stage paints the same facts on a canvas that a screen reader cannot read; the screens show
 * these sentences beside it. Both rooms take them from here, so that they cannot disagree.
 */
import { type Grammar, hasOrHave, verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { Vocabulary } from '../scenario/vocabulary/vocabulary.ts'
import type { Phase } from '../table/phase.ts'
import type { PartyView, PublicParty } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { PartyId } from '../terms/ids.ts'
import { nameFirst, nameInside, partyIn } from './parties.ts'

const awaited = ({ inCaucus, press }: Vocabulary, grammar: Grammar): Readonly<Record<Phase, string>> => ({
  floor: `${capitalised(hasOrHave(grammar))} the floor`,
  answering: 'To answer',
  replying: 'To reply',
  caucus: capitalised(inCaucus),
  drafting: 'Drafting a text',
  choosing: 'To decide',
  publishing: `Facing ${press}`,
  signing: 'To sign',
  closed: 'Talks over',
})

const YOURS: Readonly<Record<Phase, string>> = {
  floor: 'Your turn',
  answering: 'Your answer',
  replying: 'Your reply',
  caucus: 'Your turn',
  drafting: 'Your text',
  choosing: 'Your decision',
  publishing: 'Your statement',
  signing: 'To sign',
  closed: 'Talks over',
}

/** How the talks ended for a party. */
function partingWords(view: PartyView, party: PartyId): string {
  const did = (type: 'party.walkedAway' | 'accord.signed') =>
    view.record.some((event) => event.type === type && event.by === party)
  if (did('party.walkedAway')) return 'Walked away'
  return view.end?.end === 'signed' && did('accord.signed') ? 'Signed' : 'Talks over'
}

/** A party's state in a few words, as its name plate shows it. `considering`: the counterpart now deciding. */
export function partyState(view: PartyView, party: PartyId, considering: PartyId | null = null): string {
  if (view.phase === 'closed') return partingWords(view, party)
  const words = view.scenario.vocabulary
  if (view.toMove === party && party === view.viewer) return YOURS[view.phase]
  if (considering === party) return 'Considering'
  if (view.caucus !== null && (view.caucus.by === party || view.caucus.with === party))
    return capitalised(words.inCaucus)
  if (view.toMove === party) return awaited(words, partyIn(view, party))[view.phase]
  const offer = view.onTable
  if (offer?.by === party) return `Put offer ${offer.number}`
  const answer = offer?.answers.find((given) => given.by === party)
  const s = verbEnding(partyIn(view, party))
  if (offer !== null && answer !== undefined) return answer.accepted ? `Accept${s}` : `Refuse${s}`
  if (view.floor === party) return `${capitalised(hasOrHave(partyIn(view, party)))} the floor`
  return partyIn(view, party).besideTable ? 'Waiting' : 'Listening'
}

const named = (view: PartyView, party: PublicParty, considering: PartyId | null): string =>
  `${party.name}${party.id === view.viewer ? ' (your seat)' : ''}: ${partyState(view, party.id, considering)}.`

/** Who sits where, who has the floor, and what lies on the table. */
export function describeTable(view: PartyView, considering: PartyId | null = null): string {
  const { parties } = view.scenario
  const seated = parties.filter((party) => !party.besideTable)
  const beside = parties.filter((party) => party.besideTable)
  const first = (id: PartyId) => nameFirst(partyIn(view, id))
  const inside = (id: PartyId) => nameInside(partyIn(view, id))
  const { caucus, onTable } = view
  const { caucusRoom, inCaucusRoom } = view.scenario.vocabulary
  return [
    `At the table. ${seated.map((party) => named(view, party, considering)).join(' ')}`,
    ...(beside.length === 0
      ? []
      : [`In the next room. ${beside.map((party) => named(view, party, considering)).join(' ')}`]),
    caucus === null
      ? `${capitalised(caucusRoom)} is empty.`
      : `${first(caucus.by)} and ${inside(caucus.with)} are ${inCaucusRoom}.`,
    onTable === null
      ? 'No text lies on the table.'
      : `Offer ${onTable.number} by ${inside(onTable.by)} lies on the table.`,
  ].join(' ')
}
