/** Swaps that nobody proposed and that would have left every principal better off. */
import type { VNode } from 'preact'
import type { Debrief, Trade } from '../../debrief/debrief.ts'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { woven } from '../../pieces/woven.ts'
import { issueOf, optionOf, type Scenario } from '../../scenario/scenario.ts'
import type { IssueId } from '../../terms/ids.ts'
import { issuesIn, type Package } from '../../terms/package.ts'
import { DEBRIEF_FIGURES } from '../../words/debriefFigures/catalog.ts'
import { listedIn } from '../../words/lists.ts'
import { GainsOf } from './Outcome.tsx'

const SHOWN = 5

const optionsOf = (scenario: Scenario, pack: Package, issues: readonly IssueId[]): readonly string[] =>
  issues.flatMap((issue) => {
    const option = pack[issue]
    return option === undefined ? [] : [optionOf(scenario, issue, option).short]
  })

const Swap = ({
  scenario,
  trade: { from, to },
}: Pick<Debrief, 'scenario'> & { readonly trade: Trade }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const own = (texts: readonly string[]) => <OwnText>{listedIn(say.language, texts)}</OwnText>
  // What is given for what stands in the same order.
  const issues = issuesIn(to)
  return (
    <span>
      {woven(say, 'tradeFor', {
        to: () => <b>{own(optionsOf(scenario, to, issues))}</b>,
        from: () => own(optionsOf(scenario, from, issues)),
      })}
      <span class="small muted">{own(issues.map((issue) => issueOf(scenario, issue).label))}</span>
    </span>
  )
}

export const Trades = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  return (
    <section aria-labelledby="trades-title">
      <h3 id="trades-title">{say('trades')}</h3>
      {debrief.trades.length === 0 && <p class="muted">{say('tradesNone')}</p>}
      <ul class="trades">
        {debrief.trades.slice(0, SHOWN).map((trade, index) => (
          <li key={index}>
            <Swap scenario={debrief.scenario} trade={trade} />
            <GainsOf debrief={debrief} worths={trade.gain} />
          </li>
        ))}
      </ul>
    </section>
  )
}
