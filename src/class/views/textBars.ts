/** The text of a table in bars, as the tile of the table draws it: what is settled, and how far apart the asks are. */
import { principalsOf } from '../../scenario/scenario.ts'
import type { DraftLine } from '../../table/offer.ts'
import type { PartyView } from '../../table/view.ts'
import type { IssueId, PartyId } from '../../terms/ids.ts'

export interface TextBar {
  readonly issue: IssueId
  /** Null while the line is open. */
  readonly settled: DraftLine['status'] | null
  /** By principal, the option last asked for: its place in the issue's order, from 0. */
  readonly asks: Readonly<Partial<Record<PartyId, number>>>
}

/** In the scenario's order of issues. */
export const textBarsOf = ({ scenario, asks, draft }: PartyView): readonly TextBar[] => {
  const principals = principalsOf(scenario)
  return scenario.issues.map(({ id, options }) => {
    const places: Partial<Record<PartyId, number>> = {}
    for (const { id: party } of principals) {
      const asked = asks[party]?.[id]
      if (asked !== undefined) places[party] = options.findIndex((option) => option.id === asked)
    }
    return { issue: id, settled: draft[id]?.status ?? null, asks: places }
  })
}
