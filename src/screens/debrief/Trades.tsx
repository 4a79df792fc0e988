/** Swaps that nobody proposed and that would have left every principal better off. */
import type { VNode } from 'preact'
import type { Debrief, Trade } from '../../debrief/debrief.ts'
import { issueOf, optionOf, type Scenario } from '../../scenario/scenario.ts'
import { listed } from '../../telling/phrases.ts'
import type { IssueId } from '../../terms/ids.ts'
import { issuesIn, type Package } from '../../terms/package.ts'
import { gains } from './Outcome.tsx'

const SHOWN = 5

const optionsOf = (scenario: Scenario, pack: Package, issues: readonly IssueId[]): string =>
  listed(
    issues.flatMap((issue) => {
      const option = pack[issue]
      return option === undefined ? [] : [optionOf(scenario, issue, option).short]
    }),
  )

const Swap = ({
  scenario,
  trade: { from, to },
}: Pick<Debrief, 'scenario'> & { readonly trade: Trade }): VNode => {
  // What is given for what stands in the same order.
  const issues = issuesIn(to)
  return (
    <span>
      <b>{optionsOf(scenario, to, issues)}</b> for {optionsOf(scenario, from, issues)}
      <span class="small muted">{listed(issues.map((issue) => issueOf(scenario, issue).label))}</span>
    </span>
  )
}

export const Trades = ({ debrief }: { readonly debrief: Debrief }): VNode => (
  <section aria-labelledby="trades-title">
    <h3 id="trades-title">Trades nobody proposed</h3>
    {debrief.trades.length === 0 && (
      <p class="muted">No swap of two issues would have left every principal better off.</p>
    )}
    <ul class="trades">
      {debrief.trades.slice(0, SHOWN).map((trade, index) => (
        <li key={index}>
          <Swap scenario={debrief.scenario} trade={trade} />
          {gains(debrief, trade.gain)}
        </li>
      ))}
    </ul>
  </section>
)
