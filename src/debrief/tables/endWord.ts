/** How a table's talks ended, in a word or two: beside many others. */

import { partyOf, type Scenario } from '../../scenario/scenario.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import { assertNever } from '../../terms/assertNever.ts'
import type { RESULTS } from '../../words/results/catalog.ts'
import type { Say } from '../../words/say.ts'
import type { TableResult } from './tableResult.ts'

export type SayResults = Say<typeof RESULTS.english>

export const endWord = (
  say: SayResults,
  scenario: Pick<Scenario, 'parties' | 'vocabulary'>,
  { end, walked }: Pick<TableResult, 'end' | 'walked'>,
): string => {
  switch (end.end) {
    case 'signed':
      return end.ratified ? say('endAgreed') : say('endNotApproved', { atHome: wordsOf(scenario).atHome })
    case 'brokenOff':
      return walked === null ? say('endBrokenOff') : say('endLeft', { party: partyOf(scenario, walked).name })
    case 'partial':
      return say('endPartial')
    case 'adjourned':
      return say('endAdjourned')
    default:
      return assertNever(end.end)
  }
}
