/** The two axes of a plane of worths, with their ticks; each is named at its end, where it points to more. */
import type { VNode } from 'preact'
import { points } from '../../telling/phrases.ts'
import type { PlaneScale } from './planeScale.ts'

interface Axis {
  readonly name: string
  /** The colour of the one whose worth it is; none where it is that of several. */
  readonly colour: string | undefined
}

export const PlaneAxes = ({
  across,
  up,
  scale: { frame, x, y },
}: {
  readonly across: Axis
  readonly up: Axis
  readonly scale: PlaneScale
}): VNode => {
  const bottom = frame.height - frame.bottom
  return (
    <g>
      {x.ticks.map((tick) => (
        <g key={tick} class="tick">
          <path d={`M${x.toPx(tick)} ${bottom}v5`} />
          <text x={x.toPx(tick)} y={bottom + 18} text-anchor="middle">
            {points(tick)}
          </text>
        </g>
      ))}
      {y.ticks.map((tick) => (
        <g key={tick} class="tick">
          <path d={`M${frame.left} ${y.toPx(tick)}h-5`} />
          <text x={frame.left - 9} y={y.toPx(tick) + 4} text-anchor="end">
            {points(tick)}
          </text>
        </g>
      ))}
      <path class="axes" d={`M${frame.left} ${frame.top}V${bottom}H${frame.width - frame.right}`} />
      <text
        class="axis"
        data-colour={across.colour}
        x={frame.width - frame.right}
        y={bottom + 34}
        text-anchor="end"
      >
        {across.name} →
      </text>
      <text
        class="axis"
        data-colour={up.colour}
        transform={`translate(12 ${frame.top}) rotate(-90)`}
        text-anchor="end"
      >
        {up.name} →
      </text>
    </g>
  )
}
