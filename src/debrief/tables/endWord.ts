/** How a table's talks ended, in a word or two: beside many others. */

import { partyOf, type Scenario } from '../../scenario/scenario.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import { assertNever } from '../../terms/assertNever.ts'
import type { TableResult } from './tableResult.ts'

export const endWord = (
  scenario: Pick<Scenario, 'parties' | 'vocabulary'>,
  { end, walked }: Pick<TableResult, 'end' | 'walked'>,
): string => {
  switch (end.end) {
    case 'signed':
      return end.ratified ? 'agreed' : `not approved ${wordsOf(scenario).atHome}`
    case 'brokenOff':
      return walked === null ? 'broken off' : `${partyOf(scenario, walked).name} left`
    case 'partial':
      return 'time ran out, part stands'
    case 'adjourned':
      return 'time ran out'
    default:
      return assertNever(end.end)
  }
}
