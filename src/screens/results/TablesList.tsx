/** Every table in one list, in the order of its number and without any ranking; a press chooses one to be read. */
import { Fragment, type VNode } from 'preact'
import { AT_EDGE, type NamedTable } from '../../debrief/tables/classResults.ts'
import { endWord, type SayResults } from '../../debrief/tables/endWord.ts'
import { Button } from '../../pieces/Button.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { woven } from '../../pieces/woven.ts'
import { partyOf, type Scenario } from '../../scenario/scenario.ts'
import { accordHolds } from '../../table/accordHolds.ts'
import { figuresIn } from '../../telling/figures.ts'
import { RESULTS } from '../../words/results/catalog.ts'
import { FROM } from './steps.ts'

interface TablesListProps {
  readonly scenario: Scenario
  readonly tables: readonly NamedTable[]
  readonly step: number
  readonly hasNames: boolean
  readonly chosen: NamedTable | null
  readonly onChoose: (table: NamedTable | null) => void
}

export const WhoSat = ({
  scenario,
  table: { result },
  hasNames,
}: {
  readonly scenario: Scenario
  readonly table: NamedTable
  readonly hasNames: boolean
}): VNode => {
  const say = useWords(RESULTS)
  return (
    <>
      {result.people.map(({ party, name }, place) => {
        const seat = <OwnText>{partyOf(scenario, party).name}</OwnText>
        return (
          <Fragment key={party}>
            {place > 0 && ', '}
            {hasNames && name !== null ? woven(say, 'sat', { seat: () => seat }, { name }) : seat}
          </Fragment>
        )
      })}
    </>
  )
}

const againstEdge = (say: SayResults, { result }: NamedTable): string => {
  const { points } = figuresIn(say.language)
  const short = result.short ?? 0
  if (short < AT_EDGE) return say(accordHolds(result) ? 'atEdge' : 'nothingBetter')
  return say(accordHolds(result) ? 'short' : 'missed', { points: points(short) })
}

export const TablesList = ({
  scenario,
  tables,
  step,
  hasNames,
  chosen,
  onChoose,
}: TablesListProps): VNode => {
  const say = useWords(RESULTS)
  const { points, gained } = figuresIn(say.language)
  const principals = (tables[0]?.result.principals ?? []).map((id) => partyOf(scenario, id))
  const showsWorths = step >= FROM.worths
  const showsEdge = step >= FROM.edge
  return (
    <section class="tables-frame" aria-label={say('list')} tabIndex={0}>
      <table class="tables">
        <thead>
          <tr>
            <th scope="col">{say('colTable')}</th>
            <th scope="col">{say('colEnded')}</th>
            {!showsWorths && (
              <th scope="col" class="figure">
                {say('colAgreed')}
              </th>
            )}
            {showsWorths &&
              principals.map((party) => (
                <th key={party.id} scope="col" class="figure">
                  <Marker marker={party.marker} label={say('worthOf', { party: party.name })} />
                </th>
              ))}
            {showsEdge && <th scope="col">{say('colEdge')}</th>}
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
                    label={say('table', { table: number })}
                    pressed={table === chosen}
                    onPress={() => onChoose(table === chosen ? null : table)}
                  >
                    {number}
                  </Button>
                </th>
                <td>
                  {endWord(say, scenario, result)}
                  <span class="small muted who">
                    <WhoSat scenario={scenario} table={table} hasNames={hasNames} />
                  </span>
                </td>
                {!showsWorths && (
                  <td class="figure">
                    {say('agreedOf', { agreed: result.agreed.length, issues: scenario.issues.length })}
                  </td>
                )}
                {showsWorths &&
                  principals.map((party, p) => (
                    <td key={party.id} class="figure">
                      <b>{points(result.worths[p] ?? 0)}</b>{' '}
                      <span class="small muted">{gained(result.gains[p] ?? 0)}</span>
                    </td>
                  ))}
                {showsEdge && <td class="small">{againstEdge(say, table)}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
