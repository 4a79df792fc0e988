/** All tables as rows for a spreadsheet. */

import { optionOf, partyOf, type Scenario } from '../../scenario/scenario.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import { endPhrase } from '../endPhrase.ts'
import type { Cells } from './cells.ts'
import type { NamedTable } from './classResults.ts'

/** Without names also without those of files, which people may have named after themselves. */
export const resultCells = (scenario: Scenario, tables: readonly NamedTable[], hasNames: boolean): Cells => {
  const [first] = tables
  const principals = (first?.result.principals ?? []).map((party) => partyOf(scenario, party).name)
  return {
    columns: [
      'Table',
      ...(hasNames ? ['File', 'Who sat there'] : []),
      'Seats of people',
      'Reading',
      'Sitting',
      'Table number',
      'Ended',
      'Turns',
      'Issues agreed',
      ...principals.flatMap((name) => [`Worth to ${name}`, `No deal of ${name}`, `Gain of ${name}`]),
      'Short of the edge',
      ...scenario.issues.map(({ label }) => label),
    ],
    rows: tables.map(({ number, file, result }) => [
      number,
      ...(hasNames ? [file, result.people.flatMap(({ name }) => name ?? []).join(', ')] : []),
      result.people.map(({ party }) => partyOf(scenario, party).name).join(', '),
      result.reading.label,
      result.sitting.label,
      result.seed,
      endPhrase(wordsOf(scenario), result.end),
      result.turns,
      result.agreed.length,
      ...result.principals.flatMap((_, p) => [
        result.worths[p] ?? null,
        result.noDeals[p] ?? null,
        result.gains[p] ?? null,
      ]),
      result.short,
      ...scenario.issues.map(({ id }) => {
        const option = result.final[id]
        return option === undefined || !result.agreed.includes(id)
          ? 'as before'
          : optionOf(scenario, id, option).short
      }),
    ]),
  }
}
