/** What the stage shows at a moment, taken from the desk: nothing here is kept, nothing comes from anywhere else. */

import type { DeskState } from '../session/desk/desk.ts'
import type { PartyView, PublicParty } from '../table/view.ts'
import { shownLayers, shownOption } from '../telling/describeMap.ts'
import { partyState } from '../telling/describeTable.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'

export interface PlateModel {
  readonly party: PublicParty
  readonly words: string
  readonly hasFloor: boolean
  readonly open: boolean
}

export interface StageModel {
  readonly game: string
  readonly view: PartyView
  /** Name of the map's geometry among the assets; null where the scenario has no map. */
  readonly geometry: string | null
  /** Layer ids: those always drawn, and those of the option shown. */
  readonly base: readonly string[]
  readonly option: readonly string[]
  readonly regions: Readonly<Record<string, IssueId>>
  readonly plates: readonly PlateModel[]
  /** The two who are aside. */
  readonly aside: readonly PartyId[]
  /** Those who have left the talks. */
  readonly gone: readonly PartyId[]
  readonly paper: boolean
  readonly settled: { readonly sealed: number; readonly initialled: number }
  readonly enlarged: boolean
  readonly toldUpTo: number
  /** Nothing is to move. */
  readonly reduced: boolean
}

/** Null while there is no seat to look from: no game, or the curtain is down. */
export function stageModel({ game, focus, settings }: DeskState, systemReduces: boolean): StageModel | null {
  const view = game?.view ?? null
  if (game === null || view === null) return null
  const { map, parties } = view.scenario
  const shown = shownOption(view, focus)
  const base = map?.base ?? []
  const statuses = Object.values(view.draft).map((line) => line?.status)
  return {
    game: game.id,
    view,
    geometry: map?.geometry ?? null,
    base,
    option: shownLayers(view, shown).filter((layer) => !base.includes(layer)),
    regions: map?.regions ?? {},
    plates: parties.map((party) => ({
      party,
      words: partyState(view, party.id, game.considering),
      hasFloor: view.phase !== 'closed' && view.floor === party.id,
      open: focus.party === party.id,
    })),
    aside: view.caucus === null ? [] : [view.caucus.by, view.caucus.with],
    gone: view.record.flatMap((event) => (event.type === 'party.walkedAway' ? [event.by] : [])),
    paper: view.onTable !== null,
    settled: {
      sealed: statuses.filter((status) => status === 'sealed').length,
      initialled: statuses.filter((status) => status === 'initialled').length,
    },
    enlarged: focus.enlarged,
    toldUpTo: focus.toldUpTo,
    reduced: settings.motion === 'reduced' || systemReduces,
  }
}
