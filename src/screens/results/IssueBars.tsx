/** Issue by issue, how many tables agreed on each option; the chosen table's own stands out. */
import type { VNode } from 'preact'
import type { IssueTally, NamedTable } from '../../debrief/tables/classResults.ts'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { issueOf, optionOf, type Scenario } from '../../scenario/scenario.ts'
import { DEBRIEF_FIGURES } from '../../words/debriefFigures/catalog.ts'
import { RESULTS } from '../../words/results/catalog.ts'

const HEIGHT = 28

/** The option that most tables agreed on, named: a bar alone does not say which it is. */
const MostAgreed = ({
  scenario,
  tally: { issue, options, asBefore },
}: {
  readonly scenario: Scenario
  readonly tally: IssueTally
}): VNode => {
  const say = useWords(RESULTS)
  const most = Math.max(...options.map(({ tables }) => tables))
  return (
    <>
      {most > 0 &&
        options
          .filter(({ tables }) => tables === most)
          .map(({ option }) => (
            <span key={option} class="most-agreed">
              <OwnText>{optionOf(scenario, issue, option).short}</OwnText> {most}
            </span>
          ))}
      {asBefore > 0 && <span class="small muted">{say('asBeforeTables', { tables: asBefore })}</span>}
    </>
  )
}

export const IssueBars = ({
  scenario,
  issues,
  chosen,
}: {
  readonly scenario: Scenario
  readonly issues: readonly IssueTally[]
  readonly chosen: NamedTable | null
}): VNode => {
  const say = useWords(RESULTS)
  const sayFigures = useWords(DEBRIEF_FIGURES)
  const most = Math.max(1, ...issues.flatMap(({ options }) => options.map(({ tables }) => tables)))
  return (
    <table class="issue-bars">
      <caption class="small muted">
        {chosen === null ? say('bars') : say('barsOwn', { table: chosen.number })}
      </caption>
      <tbody>
        {issues.map((tally) => {
          const { issue, options, asBefore } = tally
          const own =
            chosen?.result.agreed.includes(issue) === true ? (chosen.result.final[issue] ?? null) : null
          const words = options
            .filter(({ tables }) => tables > 0)
            .map(({ option, tables }) => `${optionOf(scenario, issue, option).short} ${tables}`)
          return (
            <tr key={issue}>
              <th scope="row">
                <OwnText>{issueOf(scenario, issue).label}</OwnText>
              </th>
              <td>
                <span class="bars" aria-hidden="true">
                  {options.map(({ option, tables }) => (
                    <span
                      key={option}
                      class={`bar-cell${option === own ? ' own' : ''}`}
                      title={say('barTables', { option: optionOf(scenario, issue, option).label, tables })}
                    >
                      {tables > 0 && <b>{tables}</b>}
                      <i style={{ blockSize: `${(tables / most) * HEIGHT}px` }} />
                    </span>
                  ))}
                </span>
                <span class="unseen">
                  <OwnText>{words.join(', ')}</OwnText>
                  {asBefore > 0 &&
                    `${words.length > 0 ? '; ' : ''}${say('asBeforeTables', { tables: asBefore })}`}
                </span>
              </td>
              <td class="own-option">
                {chosen === null ? (
                  <MostAgreed scenario={scenario} tally={tally} />
                ) : own === null ? (
                  <span class="muted">{sayFigures('asBefore')}</span>
                ) : (
                  <b>
                    <OwnText>{optionOf(scenario, issue, own).short}</OwnText>
                  </b>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
