/** Every table in one list, in the order of its number and without any ranking; a press chooses one to be read. */
import type { VNode } from 'preact'
import { AT_EDGE, type NamedTable } from '../../debrief/tables/classResults.ts'
import { endWord } from '../../debrief/tables/endWord.ts'
import { Button } from '../../pieces/Button.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { partyOf, type Scenario } from '../../scenario/scenario.ts'
import { accordHolds } from '../../table/accordHolds.ts'
import { gained, points } from '../../telling/phrases.ts'
import { FROM } from './steps.ts'

interface TablesListProps {
  readonly scenario: Scenario
  readonly tables: readonly NamedTable[]
  readonly step: number
  readonly hasNames: boolean
  readonly chosen: NamedTable | null
  readonly onChoose: (table: NamedTable | null) => void
}

export const whoSat = (scenario: Scenario, { result }: NamedTable, hasNames: boolean): string =>
  result.people
    .map(({ party, name }) => {
      const seat = partyOf(scenario, party).name
      return hasNames && name !== null ? `${name} for ${seat}` : seat
    })
    .join(', ')

const againstEdge = ({ result }: NamedTable): string => {
  if (accordHolds(result)) {
    const short = result.short ?? 0
    return short < AT_EDGE ? 'at the edge' : `${points(short)} short`
  }
  return result.short === null || result.short < AT_EDGE
    ? 'nothing better for all'
    : `${points(result.short)} missed`
}

export const TablesList = ({
  scenario,
  tables,
  step,
  hasNames,
  chosen,
  onChoose,
}: TablesListProps): VNode => {
  const principals = (tables[0]?.result.principals ?? []).map((id) => partyOf(scenario, id))
  const showsWorths = step >= FROM.worths
  const showsEdge = step >= FROM.edge
  return (
    <section class="tables-frame" aria-label="The list of tables" tabIndex={0}>
      <table class="tables">
        <thead>
          <tr>
            <th scope="col">Table</th>
            <th scope="col">Ended</th>
            {!showsWorths && (
              <th scope="col" class="figure">
                Agreed
              </th>
            )}
            {showsWorths &&
              principals.map((party) => (
                <th key={party.id} scope="col" class="figure">
                  <Marker marker={party.marker} label={`Worth to ${party.name}, and against its no deal`} />
                </th>
              ))}
            {showsEdge && <th scope="col">Against the edge</th>}
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => {
            const { result, number } = table
            return (
              <tr key={table.file} class={table === chosen ? 'chosen' : ''}>
                <th scope="row">
                  <Button
                    kind="quiet"
                    label={`Table ${number}`}
                    pressed={table === chosen}
                    onPress={() => onChoose(table === chosen ? null : table)}
                  >
                    {number}
                  </Button>
                </th>
                <td>
                  {endWord(scenario, result)}
                  <span class="small muted who">{whoSat(scenario, table, hasNames)}</span>
                </td>
                {!showsWorths && (
                  <td class="figure">
                    {result.agreed.length} of {scenario.issues.length}
                  </td>
                )}
                {showsWorths &&
                  principals.map((party, p) => (
                    <td key={party.id} class="figure">
                      <b>{points(result.worths[p] ?? 0)}</b>{' '}
                      <span class="small muted">{gained(result.gains[p] ?? 0)}</span>
                    </td>
                  ))}
                {showsEdge && <td class="small">{againstEdge(table)}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
