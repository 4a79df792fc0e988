/** The small board of a cover or a saved game: where everyone stands on each issue, and what is settled. */
import type { Issue, Party } from '../../scenario/scenario.ts'
import type { PartyView } from '../../table/view.ts'
import type { OptionId, PartyId } from '../../terms/ids.ts'

/** One line of the shelf's or a saved game's small board. Places run from 0 (first option) to 1 (last). */
export interface CoverRow {
  readonly label: string
  readonly steps: number
  readonly marks: readonly {
    readonly party: PartyId
    readonly shape: string
    readonly colour: string
    readonly place: number
  }[]
  /** The place of what is sealed or initialled. */
  readonly agreed: number | null
}

type Marked = Pick<Party, 'id' | 'marker'>

const placeOf = (issue: Issue, option: OptionId | undefined): number | null => {
  const index = issue.options.findIndex((candidate) => candidate.id === option)
  return index < 0 ? null : index / Math.max(1, issue.options.length - 1)
}

const rowOf = (
  issue: Issue,
  parties: readonly Marked[],
  asks: (party: Marked) => OptionId | undefined,
  agreed: OptionId | undefined,
): CoverRow => ({
  label: issue.label,
  steps: issue.options.length,
  marks: parties.flatMap((party) => {
    const place = placeOf(issue, asks(party))
    return place === null ? [] : [{ party: party.id, ...party.marker, place }]
  }),
  agreed: placeOf(issue, agreed),
})

/** The table before anyone has moved: every party's opening position that has a place at it. */
export const coverOfOpening = (scenario: {
  readonly issues: readonly Issue[]
  readonly parties: readonly Pick<Party, 'id' | 'marker' | 'besideTable' | 'positions'>[]
}): CoverRow[] => {
  const parties = scenario.parties.filter((party) => !party.besideTable)
  return scenario.issues.map((issue) => {
    const opening = new Map(parties.map((party) => [party.id, party.positions[issue.id]?.opening]))
    return rowOf(issue, parties, (party) => opening.get(party.id), undefined)
  })
}

/** The board of a saved game. Made only of what every seat may see, because anybody can look at the shelf. */
export const coverOfView = (view: Pick<PartyView, 'scenario' | 'asks' | 'draft'>): CoverRow[] => {
  const parties = view.scenario.parties.filter((party) => !party.besideTable)
  return view.scenario.issues.map((issue) =>
    rowOf(issue, parties, (party) => view.asks[party.id]?.[issue.id], view.draft[issue.id]?.option),
  )
}
