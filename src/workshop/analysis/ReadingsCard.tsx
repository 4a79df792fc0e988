/** The main figures of every reading in one table; the reading that is shown in full is chosen in it. */

import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { shareWords } from '../../pack/expectedWords.ts'
import { inLanguage } from '../../pieces/language.ts'
import { readingOf } from '../../scenario/scenario.ts'
import { grouped } from '../../telling/phrases.ts'
import type { ReadingId } from '../../terms/ids.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import { balanceGains } from './balanceGains.ts'
import type { AnalysisState, ShownFigures } from './openAnalysis.ts'
import { gainsWords } from './words.ts'

interface ReadingsProps {
  readonly state: AnalysisState
  readonly chosen: ReadingId
  readonly onChoose: (reading: ReadingId) => void
}

const Row = ({
  figures: { reading, scenario, analysis, isFresh },
  name,
  isChosen,
  onChoose,
}: {
  readonly figures: ShownFigures
  readonly name: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}): VNode => {
  const { zone, outcomes } = analysis
  return (
    <tr class={isFresh ? '' : 'beside-stale'}>
      <th scope="row">
        <label class="reading-choice">
          <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
          {readingOf(scenario, reading).label}
        </label>
      </th>
      <td>
        <b>{grouped(zone.outcomes)}</b>
      </td>
      <td class="one-line">{shareWords(zone.outcomes, outcomes)}</td>
      <td>{grouped(zone.reachable)}</td>
      <td>{grouped(analysis.frontier.points)}</td>
      <td class="words" {...inLanguage(scenario.language)}>
        {gainsWords(scenario, balanceGains(analysis))}
      </td>
    </tr>
  )
}

export const ReadingsCard = ({ state, chosen, onChoose }: ReadingsProps): VNode => {
  const name = useId()
  const [first] = state.figures
  return (
    <BesideCard
      title="Agreement zone, by reading"
      beside={
        <span class="small muted" role="status">
          {state.isBusy ? 'computing …' : ''}
        </span>
      }
    >
      <div class="beside-across">
        <table class="beside-table">
          <caption>
            Of {grouped(first?.analysis.outcomes ?? 0)} texts in all. In the zone: no red line is crossed, and{' '}
            {first?.analysis.decision == null ? 'no principal has' : 'none of those who decide has'} less than
            its no deal.
          </caption>
          <thead>
            <tr>
              <th scope="col">Reading</th>
              <th scope="col">Texts in the zone</th>
              <th scope="col">of all</th>
              <th scope="col">of them in reach of the mandates</th>
              <th scope="col">points of the edge</th>
              <th scope="col" class="words">
                Gain at the Nash text
              </th>
            </tr>
          </thead>
          <tbody>
            {state.figures.map((figures) => (
              <Row
                key={figures.reading}
                name={name}
                figures={figures}
                isChosen={figures.reading === chosen}
                onChoose={() => onChoose(figures.reading)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {first?.analysis.exact === false && (
        <p class="small muted">Not all figures are exact: the notes below say which are estimates.</p>
      )}
    </BesideCard>
  )
}
