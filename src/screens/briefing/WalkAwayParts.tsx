/** How a walk-away is derived: its parts, what readings and news have done since, and the sum. */
import type { VNode } from 'preact'
import { Grounds, type Sources } from '../../pieces/grounds.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { OwnView } from '../../table/view.ts'
import { figuresIn } from '../../telling/figures.ts'
import { FOLDER_PAGES } from '../../words/folderPages/catalog.ts'

/** Differences below this are rounding. */
const SLIGHT = 0.05

interface Props {
  readonly own: OwnView
  readonly sources: Sources
}

export const WalkAwayParts = ({ own, sources }: Props): VNode => {
  const say = useWords(FOLDER_PAGES)
  const { gained, points } = figuresIn(say.language)
  const since = own.reservationValue - own.walkAwayParts.reduce((sum, part) => sum + part.points, 0)
  return (
    <details class="walk-away-parts">
      <summary>{say('parts', { points: points(own.reservationValue) })}</summary>
      <table>
        <tbody>
          {own.walkAwayParts.map((part) => (
            <tr key={part.label}>
              <th scope="row">
                <OwnText>{part.label}</OwnText> <Grounds of={part} sources={sources} />
              </th>
              <td>{points(part.points)}</td>
            </tr>
          ))}
          {Math.abs(since) >= SLIGHT && (
            <tr>
              <th scope="row">{say('since')}</th>
              <td>{gained(since)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('now')}</th>
            <td>{points(own.reservationValue)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  )
}
