/** In how many games each scripted event struck. */
import type { VNode } from 'preact'
import type { PlaytestReport } from '../../playtest/report.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { counted, grouped } from '../../telling/phrases.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import { FigureButton } from './FigureButton.tsx'
import { uncertainShare } from './words.ts'

export const EventsCard = ({
  scenario: { events },
  report,
}: {
  readonly scenario: Scenario
  readonly report: PlaytestReport
}): VNode | null =>
  events.length === 0 ? null : (
    <BesideCard title="Events">
      <table class="beside-table">
        <caption>Games of {grouped(report.games)} in which each struck</caption>
        <thead>
          <tr>
            <th scope="col">Event</th>
            <th scope="col">games</th>
            <th scope="col">share</th>
          </tr>
        </thead>
        <tbody>
          {events.map(({ id, headline }) => {
            const games = report.events[id] ?? 0
            return (
              <tr key={id}>
                <th scope="row">{headline}</th>
                <td>
                  <FigureButton
                    figure={{ type: 'event', event: id }}
                    label={`${headline}: ${counted(games, 'game')}`}
                  >
                    {grouped(games)}
                  </FigureButton>
                </td>
                <td class="one-line">{uncertainShare(games, report.games)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </BesideCard>
  )
