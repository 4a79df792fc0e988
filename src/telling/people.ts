/** How many people an option brings home or frees, where the scenario says so. */
import { optionOf, type Scenario } from '../scenario/scenario.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import { counted } from './phrases.ts'

/** “2,000 people come home”; null where the option says nothing of people. */
export const peopleWords = (
  scenario: Pick<Scenario, 'issues'>,
  issue: IssueId,
  option: OptionId,
): string | null => {
  const count = optionOf(scenario, issue, option).people?.value ?? 0
  return count === 0 ? null : counted(count, 'person comes home', 'people come home')
}
