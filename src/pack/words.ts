/** Words that several sheets use of a scenario as its file has it, where no seat is looking. */
import { optionOf, type Party, type Scenario } from '../scenario/scenario.ts'
import { listed } from '../telling/phrases.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'

const ROLE = {
  principal: 'must consent to everything',
  mediator: 'mediates',
  underwriter: 'stands behind guarantees',
} as const

/** “must consent to everything”, “mediates and stands behind guarantees”. */
export const rolesOf = ({ roles }: Pick<Party, 'roles'>): string => listed(roles.map((role) => ROLE[role]))

export const optionLabels = (
  scenario: Scenario,
  issue: IssueId,
  options: readonly OptionId[],
): readonly string[] => options.map((option) => optionOf(scenario, issue, option).label)
