/** Issue by issue, how many tables agreed on each option; the chosen table's own stands out. */
import type { VNode } from 'preact'
import type { IssueTally, NamedTable } from '../../debrief/tables/classResults.ts'
import { issueOf, optionOf, type Scenario } from '../../scenario/scenario.ts'
import { counted } from '../../telling/phrases.ts'

const HEIGHT = 28

/** The option that most tables agreed on, named: a bar alone does not say which it is. */
const MostAgreed = ({
  scenario,
  tally: { issue, options, asBefore },
}: {
  readonly scenario: Scenario
  readonly tally: IssueTally
}): VNode => {
  const most = Math.max(...options.map(({ tables }) => tables))
  return (
    <>
      {most > 0 &&
        options
          .filter(({ tables }) => tables === most)
          .map(({ option }) => (
            <span key={option} class="most-agreed">
              {optionOf(scenario, issue, option).short} {most}
            </span>
          ))}
      {asBefore > 0 && <span class="small muted">as before {asBefore}</span>}
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
  const most = Math.max(1, ...issues.flatMap(({ options }) => options.map(({ tables }) => tables)))
  return (
    <table class="issue-bars">
      <caption class="small muted">
        Bars: how many tables agreed on each option and have it in force.
        {chosen === null ? ' Beside them the one that most agreed on.' : ` Green: table ${chosen.number}.`}
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
              <th scope="row">{issueOf(scenario, issue).label}</th>
              <td>
                <span class="bars" aria-hidden="true">
                  {options.map(({ option, tables }) => (
                    <span
                      key={option}
                      class={`bar-cell${option === own ? ' own' : ''}`}
                      title={`${optionOf(scenario, issue, option).label}: ${counted(tables, 'table')}`}
                    >
                      {tables > 0 && <b>{tables}</b>}
                      <i style={{ blockSize: `${(tables / most) * HEIGHT}px` }} />
                    </span>
                  ))}
                </span>
                <span class="unseen">
                  {words.join(', ')}
                  {asBefore > 0 && `${words.length > 0 ? '; ' : ''}as before ${asBefore}`}
                </span>
              </td>
              <td class="own-option">
                {chosen === null ? (
                  <MostAgreed scenario={scenario} tally={tally} />
                ) : own === null ? (
                  <span class="muted">as before</span>
                ) : (
                  <b>{optionOf(scenario, issue, own).short}</b>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
