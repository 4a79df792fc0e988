/** What is settled in each round, and how long nothing is. */
import type { VNode } from 'preact'
import { gamesCounted } from '../../playtest/figure.ts'
import type { PlaytestReport } from '../../playtest/report.ts'
import { settingOf } from '../../table/setting.ts'
import { counted, grouped, points } from '../../telling/phrases.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import { FigureButton } from './FigureButton.tsx'
import type { PlayedGames } from './openPlaytest.ts'

interface PaceProps {
  readonly played: PlayedGames
  readonly report: PlaytestReport
}

const Rounds = ({ played: { scenario, job, singly }, report }: PaceProps): VNode => {
  const { rounds } = settingOf(scenario, job.reading, job.sitting)
  const most = Math.max(1, ...rounds.map(({ id }) => report.settledPerRound[id] ?? 0))
  return (
    <table class="beside-table rounds-table">
      <caption>Offers agreed in a round, on average over the games that held it</caption>
      <thead>
        <tr>
          <th scope="col">Round</th>
          <td />
          <th scope="col">agreed</th>
          <th scope="col">games that held it</th>
        </tr>
      </thead>
      <tbody>
        {rounds.map(({ id, label }, place) => {
          const mean = report.settledPerRound[id] ?? null
          const held = { type: 'settled', place, from: 0 } as const
          const games = gamesCounted(singly, held).length
          return (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td class="round-bar" aria-hidden="true">
                <i style={{ inlineSize: `${(100 * (mean ?? 0)) / most}%` }} />
              </td>
              <td>{mean === null ? 'never held' : points(mean)}</td>
              <td>
                <FigureButton figure={held} label={`${label} was held in ${counted(games, 'game')}`}>
                  {grouped(games)}
                </FigureButton>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

export const PaceCard = ({ played, report }: PaceProps): VNode => {
  const { p50, p90 } = report.longestWait
  return (
    <BesideCard title="Pace" class="pace-card">
      <Rounds played={played} report={report} />
      <p class="pace-wait">
        The longest wait for something to be agreed: {counted(p50, 'turn')} or less in half of the games,{' '}
        <FigureButton
          figure={{ type: 'wait', from: p90 }}
          label={`Games with a wait of ${counted(p90, 'turn')} or more`}
        >
          {counted(p90, 'turn')}
        </FigureButton>{' '}
        or less in nine of ten.
      </p>
    </BesideCard>
  )
}
