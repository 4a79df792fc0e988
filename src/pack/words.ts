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

/** “guarantees of 3, 5 or 9 points” has the last joined with “or”. */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

export const optionLabels = (
  scenario: Scenario,
  issue: IssueId,
  options: readonly OptionId[],
): readonly string[] => options.map((option) => optionOf(scenario, issue, option).label)
