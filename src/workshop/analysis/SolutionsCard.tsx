/** The texts that the solution concepts name, side by side; and exchanges that better all. */
import type { VNode } from 'preact'
import type { Options } from '../../bargaining/analysis/analyse.ts'
import { issueOf, optionOf, partyOf, type Scenario } from '../../scenario/scenario.ts'
import { counted, gained, points } from '../../telling/phrases.ts'
import { idsIn } from '../../terms/ids.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import type { ShownFigures } from './openAnalysis.ts'
import { gainsAt, optionLabel, SOLUTION_NAMES, SOLUTIONS } from './words.ts'

const TRADES = 5

const named = (scenario: Scenario, options: Options): string =>
  idsIn(options)
    .map((issue) => {
      const option = options[issue]
      return option === undefined
        ? ''
        : `${issueOf(scenario, issue).label}: ${optionOf(scenario, issue, option).label}`
    })
    .join('; ')

const Trades = ({ shown: { scenario, analysis } }: { readonly shown: ShownFigures }): VNode | null =>
  analysis.trades.length === 0 ? null : (
    <BesideCard
      title="Trades that better all"
      beside={<span class="small muted">from the middle of every issue</span>}
    >
      <ol class="beside-list">
        {analysis.trades.slice(0, TRADES).map(({ give, take, gain }) => (
          <li key={JSON.stringify([give, take])}>
            <p>
              <span class="muted">instead of</span> {named(scenario, give)}
            </p>
            <p>{named(scenario, take)}</p>
            <p class="muted">
              {idsIn(gain)
                .map((party) => `${partyOf(scenario, party).name} ${gained(gain[party] ?? 0)}`)
                .join(', ')}
            </p>
          </li>
        ))}
      </ol>
      {analysis.trades.length > TRADES && (
        <p class="small muted">and {counted(analysis.trades.length - TRADES, 'more', 'more')}</p>
      )}
    </BesideCard>
  )

export const SolutionsCard = ({ shown }: { readonly shown: ShownFigures }): VNode => {
  const { scenario, analysis } = shown
  const found = SOLUTION_NAMES.flatMap((solution) => {
    const [point] = analysis[solution]
    return point === undefined ? [] : [{ solution, point, ties: analysis[solution].length }]
  })
  return (
    <>
      {found.length > 0 && (
        <BesideCard title="What theory would call a good text">
          <div class="beside-across">
            <table class="beside-table solutions-table">
              <caption>
                Worth, and in brackets gain above no deal. Benchmarks of theory, not of justice or law.
              </caption>
              <thead>
                <tr>
                  <th scope="col">Issue</th>
                  {found.map(({ solution, ties }) => (
                    <th key={solution} scope="col" class="words" title={SOLUTIONS[solution].means}>
                      {SOLUTIONS[solution].name}
                      {ties > 1 && <span class="muted"> first of {ties}</span>}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {analysis.parties.map(({ id }) => (
                  <tr key={id}>
                    <th scope="row">{partyOf(scenario, id).name}</th>
                    {found.map(({ solution, point }) => (
                      <td key={solution} class="words">
                        <b>{points(point.worth[id] ?? 0)}</b> ({gained(gainsAt(analysis, point)[id] ?? 0)})
                      </td>
                    ))}
                  </tr>
                ))}
                {scenario.issues.map(({ id, label }) => {
                  const first = found[0]?.point.package[id]
                  return (
                    <tr key={id}>
                      <th scope="row">{label}</th>
                      {found.map(({ solution, point }, place) => (
                        <td key={solution} class="words">
                          {place > 0 && point.package[id] === first ? (
                            <span class="muted">the same</span>
                          ) : (
                            optionLabel(scenario, id, point.package)
                          )}
                        </td>
                      ))}
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        </BesideCard>
      )}
      <Trades shown={shown} />
    </>
  )
}
