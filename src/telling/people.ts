/** How many people an option brings home or frees, where the scenario says so. */
import { optionOf, type Scenario } from '../scenario/scenario.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import { COUNTS } from '../words/counts/catalog.ts'
import * as texts from '../words/counts/en.ts'
import { figuresTo, toldBy } from './told.ts'

/** “2,000 people come home”; null where the option says nothing of people. */
export const peopleWords = (
  scenario: Pick<Scenario, 'issues' | 'language'>,
  issue: IssueId,
  option: OptionId,
): string | null => {
  const count = optionOf(scenario, issue, option).people?.value ?? 0
  const read = { scenario }
  return count === 0
    ? null
    : toldBy(read, COUNTS)(texts.comeHome, { count, people: figuresTo(read).grouped(count) })
}
