/** Closed options that the viewer's capital may open, but whose conditions it has not named yet. */
import type { PartyView } from '../table/view.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'

export const unnamedConditions = ({
  scenario,
  own,
}: Pick<PartyView, 'scenario' | 'own'>): readonly {
  readonly issue: IssueId
  readonly options: readonly OptionId[]
}[] =>
  scenario.issues.flatMap(({ id: issue, options }) => {
    const unnamed = options.flatMap(({ id }) => {
      const mandate = own.mandate[issue]?.[id]
      return mandate?.status === 'closed' && mandate.mayOpen && mandate.waitsFor.length === 0 ? [id] : []
    })
    return unnamed.length === 0 ? [] : [{ issue, options: unnamed }]
  })
