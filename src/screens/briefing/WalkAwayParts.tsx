/** How a walk-away is derived: its parts, what readings and news have done since, and the sum. */
import type { VNode } from 'preact'
import { Grounds, type Sources } from '../../pieces/grounds.tsx'
import type { OwnView } from '../../table/view.ts'
import { gained, points } from '../../telling/phrases.ts'

/** Differences below this are rounding. */
const SLIGHT = 0.05

interface Props {
  readonly own: OwnView
  readonly sources: Sources
}

export const WalkAwayParts = ({ own, sources }: Props): VNode | null => {
  if (own.walkAwayParts.length === 0) return null
  const since = own.reservationValue - own.walkAwayParts.reduce((sum, part) => sum + part.points, 0)
  return (
    <details class="walk-away-parts">
      <summary>How {points(own.reservationValue)} comes about</summary>
      <table>
        <tbody>
          {own.walkAwayParts.map((part) => (
            <tr key={part.label}>
              <th scope="row">
                {part.label} <Grounds of={part} sources={sources} />
              </th>
              <td>{points(part.points)}</td>
            </tr>
          ))}
          {Math.abs(since) >= SLIGHT && (
            <tr>
              <th scope="row">The reading of this game, and news since</th>
              <td>{gained(since)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Walk-away now</th>
            <td>{points(own.reservationValue)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  )
}
