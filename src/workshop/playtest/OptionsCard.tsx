/** In how many games each option was settled at some time; what never was is marked. */
import type { VNode } from 'preact'
import type { PlaytestReport } from '../../playtest/report.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { counted, grouped } from '../../telling/phrases.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import { FigureButton } from './FigureButton.tsx'
import { intervalWords } from './words.ts'

export const OptionsCard = ({
  scenario,
  report,
}: {
  readonly scenario: Scenario
  readonly report: PlaytestReport
}): VNode => (
  <BesideCard title="How often each option was settled" class="options-card">
    <p class="small muted">
      Games of {grouped(report.games)} in which it was agreed at some time; it may have been reopened since.
      Dashed: never.
    </p>
    <ul class="option-rows">
      {scenario.issues.map(({ id: issue, label, options }) => (
        <li key={issue} class="option-row">
          <h3 class="option-issue">{label}</h3>
          <div class="option-cells">
            {options.map((option) => {
              const { agreed = 0, offered = 0 } = report.options[issue]?.[option.id] ?? {}
              const type = agreed === 0 && offered > 0 ? 'offered' : 'agreed'
              const often =
                agreed > 0
                  ? `settled in ${counted(agreed, 'game')}, ${intervalWords(agreed, report.games)}`
                  : offered > 0
                    ? `never settled; offered in ${counted(offered, 'game')}`
                    : 'never offered'
              return (
                <FigureButton
                  key={option.id}
                  figure={{ type, issue, option: option.id }}
                  class={agreed === 0 ? 'option-cell never' : 'option-cell'}
                  style={{ '--share': `${Math.round((100 * agreed) / report.games)}%` }}
                  label={`${option.label}: ${often}`}
                >
                  <span>{option.short}</span>
                  <b>{grouped(agreed)}</b>
                </FigureButton>
              )
            })}
          </div>
        </li>
      ))}
    </ul>
  </BesideCard>
)
