/** How the talks ended: each end as wide as its share, with what is uncertain about it. */
import type { VNode } from 'preact'
import type { Figure } from '../../playtest/figure.ts'
import type { PlaytestReport } from '../../playtest/report.ts'
import { counted, grouped } from '../../telling/phrases.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import { FigureButton } from './FigureButton.tsx'
import { uncertainShare } from './words.ts'

interface EndShown {
  readonly key: string
  readonly words: string
  readonly figure: Figure
  readonly count: number
}

const endsShown = ({ ends, ratified }: PlaytestReport): readonly EndShown[] => [
  {
    key: 'approved',
    words: 'signed and approved',
    figure: { type: 'ratified', ratified: true },
    count: ratified,
  },
  {
    key: 'refused',
    words: 'signed, not approved at home',
    figure: { type: 'ratified', ratified: false },
    count: ends.signed - ratified,
  },
  {
    key: 'partial',
    words: 'time ran out, what is sealed stands',
    figure: { type: 'end', end: 'partial' },
    count: ends.partial,
  },
  {
    key: 'adjourned',
    words: 'time ran out without a result',
    figure: { type: 'end', end: 'adjourned' },
    count: ends.adjourned,
  },
  { key: 'brokenOff', words: 'broken off', figure: { type: 'end', end: 'brokenOff' }, count: ends.brokenOff },
]

export const EndsCard = ({ report }: { readonly report: PlaytestReport }): VNode => {
  const all = endsShown(report)
  const never = all.filter(({ count }) => count === 0)
  return (
    <BesideCard
      title="How they end"
      class="ends-card"
      beside={<span class="small muted">Choose any figure to see its games</span>}
    >
      <ul class="ends-bar">
        {all
          .filter(({ count }) => count > 0)
          .map(({ key, words, figure, count }) => (
            <li key={key} style={{ flexGrow: count }}>
              <FigureButton
                figure={figure}
                class={`end-${key}`}
                label={`${counted(count, 'game')} ${words}, ${uncertainShare(count, report.games)}`}
              >
                <b>{grouped(count)}</b>
                <span>{words}</span>
                <span class="end-share">{uncertainShare(count, report.games)}</span>
              </FigureButton>
            </li>
          ))}
      </ul>
      <p class="small muted">
        {never.length > 0 && `Never: ${never.map(({ words }) => words).join('; ')}. `}
        In brackets the interval of Wilson (1927) at 95 %: where the share would settle with many more games.
      </p>
    </BesideCard>
  )
}
