/** What the viewer can tell the mediator in confidence, from its own view. */
import type { WaitsFor } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId } from '../terms/ids.ts'

export interface Confidences {
  /** What its capital has named for options that are closed now, but of issues already sealed. */
  readonly conditions: readonly WaitsFor[]
  /** Of the open issues the one with the greatest weight, the first in the scenario's order; null where none is open. */
  readonly most: IssueId | null
}

export const confidences = ({ scenario, draft, own }: PartyView): Confidences => {
  const { weights } = own.sheet
  const open = scenario.issues.filter(({ id }) => draft[id] === undefined)
  return {
    conditions: scenario.issues
      .filter(({ id }) => draft[id]?.status !== 'sealed')
      .flatMap(({ id, options }) =>
        options.flatMap((option) => {
          const mandate = own.mandate[id]?.[option.id]
          return mandate?.status === 'closed' ? mandate.waitsFor : []
        }),
      ),
    most: open.toSorted((a, b) => (weights[b.id] ?? 0) - (weights[a.id] ?? 0))[0]?.id ?? null,
  }
}
