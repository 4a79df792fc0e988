/** What became of the figures of a reading between two versions: old and new side by side. */
import type { VNode } from 'preact'
import type { Analysis } from '../../bargaining/analysis/analyse.ts'
import { shareWords } from '../../pack/expectedWords.ts'
import { partyOf } from '../../scenario/scenario.ts'
import { gained, grouped } from '../../telling/phrases.ts'
import { balanceGains } from './balanceGains.ts'
import type { ShownFigures } from './openAnalysis.ts'

type FigureRow = readonly [what: string, of: (analysis: Analysis) => string]

const rowsOf = ({ scenario, analysis }: ShownFigures): readonly FigureRow[] => [
  ['texts in all', ({ outcomes }) => grouped(outcomes)],
  ['texts in the zone', ({ zone }) => grouped(zone.outcomes)],
  ['of all', ({ zone, outcomes }) => shareWords(zone.outcomes, outcomes)],
  ['in reach of the mandates', ({ zone }) => grouped(zone.reachable)],
  ['left after sealing', ({ zone }) => grouped(zone.afterSealing)],
  ['points of the edge', ({ frontier }) => grouped(frontier.points)],
  ...analysis.parties.map(
    ({ id }): FigureRow => [
      `gain of ${partyOf(scenario, id).name} at the Nash text`,
      (of) => {
        const gain = balanceGains(of)?.[id]
        return gain === undefined ? '–' : gained(gain)
      },
    ],
  ),
]

export const MovedFigures = ({
  before,
  shown,
  caption = 'What that did to the figures of this reading',
  then: thenName = 'saved',
}: {
  readonly before: Analysis
  readonly shown: ShownFigures
  readonly caption?: string
  /** What the earlier version is called above its figures. */
  readonly then?: string
}): VNode => (
  <table class="beside-table">
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">Figure</th>
        <th scope="col">{thenName}</th>
        <th scope="col">now</th>
      </tr>
    </thead>
    <tbody>
      {rowsOf(shown).map(([what, of]) => {
        const [then, now] = [of(before), of(shown.analysis)]
        return (
          <tr key={what} class={then === now ? 'muted' : ''}>
            <th scope="row">{what}</th>
            <td>{then}</td>
            <td>{then === now ? 'the same' : <b>{`→ ${now}`}</b>}</td>
          </tr>
        )
      })}
    </tbody>
  </table>
)
