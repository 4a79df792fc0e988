/** On a plane: what leaving is worth to each of its two parties, and the field in which both have more. */
import type { VNode } from 'preact'
import type { Px } from './placeLabel.ts'
import type { Frame } from './planeScale.ts'

interface Props {
  /** Where both have what leaving is worth. */
  readonly at: Px
  readonly frame: Frame
  /** The colours of the two parties. */
  readonly across: string | undefined
  readonly up: string | undefined
}

export const NoDealLines = ({ at: [x, y], frame, across, up }: Props): VNode => {
  const right = frame.width - frame.right
  const bottom = frame.height - frame.bottom
  return (
    <>
      <rect
        class="zone"
        x={x}
        y={frame.top}
        width={Math.max(0, right - x)}
        height={Math.max(0, y - frame.top)}
      />
      <path class="no-deal" data-colour={across} d={`M${x} ${frame.top}V${bottom}`} />
      <path class="no-deal" data-colour={up} d={`M${frame.left} ${y}H${right}`} />
    </>
  )
}
