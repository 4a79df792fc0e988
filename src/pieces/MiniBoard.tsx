/** The text in small, for covers and saved games: where everyone stands on each issue, or that it is settled. */
import type { VNode } from 'preact'
import type { Party } from '../scenario/scenario.ts'
import type { CoverRow } from '../session/desk/cover.ts'
import { MarkerAt } from './Marker.tsx'

interface MiniBoardProps {
  readonly rows: readonly CoverRow[]
  /** Read out in place of the drawing. */
  readonly label: string
  readonly width: number
  /** Between rows, in px. */
  readonly pitch: number
  /** Room for the issues' names; 0 leaves them out. */
  readonly names: number
}

const MARGIN = 12

export const MiniBoard = ({ rows, label, width, pitch, names }: MiniBoardProps): VNode => {
  const left = MARGIN + names
  const span = width - left - MARGIN
  const height = pitch * rows.length
  return (
    <svg
      class="mini-board"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {rows.map((row, index) => {
        const y = pitch * (index + 0.5)
        const x = (place: number) => left + place * span
        const places = row.marks.map((mark) => mark.place)
        return (
          <g key={row.label}>
            {names > 0 && (
              <text x={MARGIN} y={y + 4}>
                {row.label}
              </text>
            )}
            <path class="line" d={`M${left} ${y}H${left + span}`} />
            {row.agreed === null ? (
              <>
                <path class="gap" d={`M${x(Math.min(...places))} ${y}H${x(Math.max(...places))}`} />
                {row.marks.map((mark) => (
                  <MarkerAt
                    key={mark.party}
                    marker={{
                      shape: mark.shape as Party['marker']['shape'],
                      colour: mark.colour as Party['marker']['colour'],
                    }}
                    x={x(mark.place)}
                    y={y}
                    scale={0.8}
                  />
                ))}
              </>
            ) : (
              <path class="agreed" d={`M${left} ${y}H${left + span}`} />
            )}
          </g>
        )
      })}
    </svg>
  )
}
