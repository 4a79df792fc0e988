/** Swaps that nobody proposed and that would have left every principal better off. */
import type { VNode } from 'preact'
import type { Debrief, Trade } from '../../debrief/debrief.ts'
import { issueOf, optionOf, type Scenario } from '../../scenario/scenario.ts'
import { listed } from '../../telling/phrases.ts'
import { issuesIn, type Package } from '../../terms/package.ts'
import { gains } from './Outcome.tsx'

const SHOWN = 5

const optionsOf = (scenario: Scenario, pack: Package): string =>
  listed(
    issuesIn(pack).flatMap((issue) => {
      const option = pack[issue]
      return option === undefined ? [] : [optionOf(scenario, issue, option).short]
    }),
  )

const issuesOf = (scenario: Scenario, trade: Trade): string =>
  listed(issuesIn(trade.to).map((issue) => issueOf(scenario, issue).label))

export const Trades = ({ debrief }: { readonly debrief: Debrief }): VNode => (
  <section aria-labelledby="trades-title">
    <h3 id="trades-title">Trades nobody proposed</h3>
    {debrief.trades.length === 0 && (
      <p class="muted">No swap of two issues would have left every principal better off.</p>
    )}
    <ul class="trades">
      {debrief.trades.slice(0, SHOWN).map((trade, index) => (
        <li key={index}>
          <span>
            <b>{optionsOf(debrief.scenario, trade.to)}</b> for {optionsOf(debrief.scenario, trade.from)}
            <span class="small muted">{issuesOf(debrief.scenario, trade)}</span>
          </span>
          {gains(debrief, trade.gain)}
        </li>
      ))}
    </ul>
  </section>
)
