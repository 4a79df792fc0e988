/** What the scenario provides for and no game came to, with how much that proves. */
import type { VNode } from 'preact'
import type { NeverKind } from '../../playtest/never.ts'
import { NEVER_WORDS, neverName, whyNever } from '../../playtest/neverWords.ts'
import type { PlaytestReport } from '../../playtest/report.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { grouped } from '../../telling/phrases.ts'
import { shareInterval } from '../../terms/statistics.ts'
import { BesideCard } from '../beside/BesideCard.tsx'

export const NeverCard = ({
  scenario,
  report: { neverHappened, games },
}: {
  readonly scenario: Scenario
  readonly report: PlaytestReport
}): VNode => {
  const kinds = (Object.keys(NEVER_WORDS) as NeverKind[]).flatMap((kind) => {
    const found = neverHappened.filter((one) => one.kind === kind)
    return found.length === 0 ? [] : [{ kind, found }]
  })
  const most = (100 * shareInterval(0, games)[1]).toPrecision(2)
  return (
    <BesideCard title={`Never in ${grouped(games)} games`} class="never-card">
      {kinds.length === 0 ? (
        <p>Everything that the scenario provides for happened in some game.</p>
      ) : (
        <dl class="never-list">
          {kinds.map(({ kind, found }) => (
            <div key={kind}>
              <dt class="muted">{NEVER_WORDS[kind]}</dt>
              {found.map((one) => {
                const why = whyNever(scenario, one)
                return (
                  <dd key={one.id}>
                    {neverName(scenario, one)}
                    {why !== '' && <span class="muted"> ({why})</span>}
                  </dd>
                )
              })}
            </div>
          ))}
        </dl>
      )}
      <p class="small muted">
        None in {grouped(games)} still allows for a share of up to {most} % (Wilson 1927, 95 %). Red lines
        aside, people may do what counterparts do not.
      </p>
    </BesideCard>
  )
}
