/**
 * Map and table in words. The stage paints the same facts on a canvas that a screen reader cannot see; the screens
 * show these sentences as its live twin. Both rooms take them from here, so that they cannot disagree.
 */
import { issueOf, type Option, optionOf } from '../scenario/scenario.ts'
import type { PartyView, Phase, PublicParty } from '../table/view.ts'
import type { IssueId, LayerId, PartyId } from '../terms/ids.ts'
import type { Focus } from './desk/desk.ts'

export interface Shown {
  readonly issue: IssueId
  readonly option: Option
  /** Where it comes from: pointed at, in the viewer's draft, in the offer on the table, or agreed already. */
  readonly as: 'pointedAt' | 'drafted' | 'onTable' | 'agreed'
}

/** The option that the map shows: pointed at, else drafted, else on the table, else agreed. */
export function shownOption(
  view: PartyView,
  focus: Pick<Focus, 'issue' | 'option' | 'drafted'>,
): Shown | null {
  const { issue } = focus
  if (issue === null) return null
  const candidates = [
    ['drafted', focus.drafted[issue]],
    ['onTable', view.onTable?.package[issue]],
    ['agreed', view.draft[issue]?.option],
  ] as const
  const found = candidates.find(([, id]) => id !== undefined && (focus.option ?? id) === id)
  if (found?.[1] !== undefined)
    return { issue, option: optionOf(view.scenario, issue, found[1]), as: found[0] }
  if (focus.option === null) return null
  const pointedAt = issueOf(view.scenario, issue).options.find((option) => option.id === focus.option)
  return pointedAt === undefined ? null : { issue, option: pointedAt, as: 'pointedAt' }
}

/** Layers of the map in the order in which they are drawn: those always there, then the shown option's. */
export function shownLayers(view: PartyView, shown: Shown | null): readonly LayerId[] {
  const base = view.scenario.map?.base ?? []
  return [...base, ...(shown?.option.layers ?? []).filter((layer) => !base.includes(layer))]
}

const AS: Readonly<Record<Shown['as'], string>> = {
  pointedAt: 'if it were agreed',
  drafted: 'as drafted',
  onTable: 'as on the table',
  agreed: 'as agreed',
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** What the map shows now; empty where the scenario has no map. */
export function describeMap(view: PartyView, focus: Pick<Focus, 'issue' | 'option' | 'drafted'>): string {
  const { map } = view.scenario
  if (map === undefined) return ''
  const shown = shownOption(view, focus)
  const layerWords = (ids: readonly LayerId[]) =>
    map.layers.filter((layer) => ids.includes(layer.id)).map((layer) => sentence(layer.shows))
  const option =
    shown === null
      ? []
      : [
          `${issueOf(view.scenario, shown.issue).label}: ${shown.option.label}, ${AS[shown.as]}.`,
          ...(shown.option.caption === undefined
            ? layerWords(shown.option.layers.filter((layer) => !map.base.includes(layer)))
            : [sentence(shown.option.caption)]),
        ]
  return [...option, ...layerWords(map.base), sentence(map.note)].join(' ')
}

const AWAITED: Readonly<Record<Phase, string>> = {
  floor: 'Has the floor',
  answering: 'To answer',
  replying: 'To reply',
  caucus: 'In caucus',
  drafting: 'Drafting a text',
  publishing: 'Facing the press',
  signing: 'To sign',
  closed: 'Talks over',
}

const YOURS: Readonly<Record<Phase, string>> = {
  floor: 'Your turn',
  answering: 'Your answer',
  replying: 'Your reply',
  caucus: 'Your turn',
  drafting: 'Your text',
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
  if (view.toMove === party && party === view.viewer) return YOURS[view.phase]
  if (considering === party) return 'Considering'
  if (view.caucus !== null && (view.caucus.by === party || view.caucus.with === party)) return 'In caucus'
  if (view.toMove === party) return AWAITED[view.phase]
  const offer = view.onTable
  if (offer?.by === party) return `Put offer ${offer.number}`
  const answer = offer?.answers.find((given) => given.by === party)
  if (offer !== null && answer !== undefined) return answer.accepted ? 'Accepts' : 'Refuses'
  if (view.floor === party) return 'Has the floor'
  return 'Listening'
}

const named = (view: PartyView, party: PublicParty, considering: PartyId | null): string =>
  `${party.name}${party.id === view.viewer ? ' (your seat)' : ''}: ${partyState(view, party.id, considering)}.`

/** Who sits where, who has the floor, and what lies on the table. */
export function describeTable(view: PartyView, considering: PartyId | null = null): string {
  const { parties } = view.scenario
  const seated = parties.filter((party) => !party.besideTable)
  const beside = parties.filter((party) => party.besideTable)
  const nameOf = (id: PartyId) => parties.find((party) => party.id === id)?.name ?? id
  const { caucus, onTable } = view
  return [
    `At the table. ${seated.map((party) => named(view, party, considering)).join(' ')}`,
    ...(beside.length === 0
      ? []
      : [`In the next room. ${beside.map((party) => named(view, party, considering)).join(' ')}`]),
    caucus === null
      ? 'The caucus room is empty.'
      : `${nameOf(caucus.by)} and ${nameOf(caucus.with)} are in the caucus room.`,
    onTable === null
      ? 'No text lies on the table.'
      : `Offer ${onTable.number} by ${nameOf(onTable.by)} lies on the table.`,
  ].join(' ')
}
