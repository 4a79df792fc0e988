/**
 * The table in words. The stage paints the same facts on a canvas that a screen reader cannot read; the screens show
 * these sentences beside it. Both rooms take them from here, so that they cannot disagree.
 */
import { hasOrHave, verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { Phase } from '../table/phase.ts'
import type { PartyView, PublicParty } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { PartyId } from '../terms/ids.ts'
import { STAGE_WORDS } from '../words/drawn/catalog.ts'
import * as texts from '../words/drawn/en.ts'
import { nameFirst, nameInside, partyIn, personOf } from './parties.ts'
import { toldBy } from './told.ts'

const AWAITED = {
  floor: texts.hasFloor,
  answering: texts.toAnswer,
  replying: texts.toReply,
  caucus: texts.inRoom,
  drafting: texts.draftingText,
  choosing: texts.toDecide,
  publishing: texts.facingPress,
  signing: texts.toSign,
  closed: texts.talksOver,
} as const satisfies Readonly<Record<Phase, string>>

const YOURS = {
  floor: texts.yourTurn,
  answering: texts.yourAnswer,
  replying: texts.yourReply,
  caucus: texts.yourTurn,
  drafting: texts.yourText,
  choosing: texts.yourDecision,
  publishing: texts.yourStatement,
  signing: texts.toSign,
  closed: texts.talksOver,
} as const satisfies Readonly<Record<Phase, string>>

/** How the talks ended for a party. */
function partingWords(view: PartyView, party: PartyId): string {
  const did = (type: 'party.walkedAway' | 'accord.signed') =>
    view.record.some((event) => event.type === type && event.by === party)
  const say = toldBy(view, STAGE_WORDS)
  const by = { person: personOf(partyIn(view, party)) }
  if (did('party.walkedAway')) return say(texts.walkedAway, by)
  return view.end?.end === 'signed' && did('accord.signed') ? say(texts.signed) : say(texts.talksOver)
}

/** A party's state in a few words, as its name plate shows it. `considering`: the counterpart now deciding. */
export function partyState(view: PartyView, party: PartyId, considering: PartyId | null = null): string {
  if (view.phase === 'closed') return partingWords(view, party)
  const say = toldBy(view, STAGE_WORDS)
  const grammar = partyIn(view, party)
  const { inCaucus, press } = view.scenario.vocabulary
  const by = {
    s: verbEnding(grammar),
    has: capitalised(hasOrHave(grammar)),
    person: personOf(grammar),
    inCaucus: capitalised(inCaucus),
    press,
  }
  if (view.toMove === party && party === view.viewer) return say(YOURS[view.phase])
  if (considering === party) return say(texts.considering, by)
  if (view.caucus !== null && (view.caucus.by === party || view.caucus.with === party))
    return say(texts.inRoom, by)
  if (view.toMove === party) return say(AWAITED[view.phase], by)
  const offer = view.onTable
  if (offer?.by === party) return say(texts.putOffer, { offer: offer.number })
  const answer = offer?.answers.find((given) => given.by === party)
  if (offer !== null && answer !== undefined) return say(answer.accepted ? texts.accepts : texts.refuses, by)
  if (view.floor === party) return say(texts.hasFloor, by)
  return say(grammar.besideTable ? texts.waiting : texts.listening, by)
}

const named = (view: PartyView, party: PublicParty, considering: PartyId | null): string =>
  toldBy(view, STAGE_WORDS)(party.id === view.viewer ? texts.youAre : texts.partyIs, {
    party: party.name,
    state: partyState(view, party.id, considering),
  })

/** Who sits where, who has the floor, and what lies on the table. */
export function describeTable(view: PartyView, considering: PartyId | null = null): string {
  const { parties } = view.scenario
  const seated = parties.filter((party) => !party.besideTable)
  const beside = parties.filter((party) => party.besideTable)
  const first = (id: PartyId) => nameFirst(partyIn(view, id))
  const inside = (id: PartyId) => nameInside(partyIn(view, id))
  const { caucus, onTable } = view
  const { caucusRoom, inCaucusRoom } = view.scenario.vocabulary
  const say = toldBy(view, STAGE_WORDS)
  const all = (some: readonly PublicParty[]) => ({
    parties: some.map((party) => named(view, party, considering)).join(' '),
  })
  return [
    say(texts.atTable, all(seated)),
    ...(beside.length === 0 ? [] : [say(texts.inNextRoom, all(beside))]),
    caucus === null
      ? say(texts.roomIsEmpty, { caucusRoom: capitalised(caucusRoom) })
      : say(texts.pairAside, { who: first(caucus.by), other: inside(caucus.with), inCaucusRoom }),
    onTable === null
      ? say(texts.noText)
      : say(texts.offerLies, { offer: onTable.number, author: inside(onTable.by) }),
  ].join(' ')
}
