/** A party's mark: one of eight shapes of equal optical area, in the party's colour. Shape, word and number repeat every colour. */

import type { VNode } from 'preact'
import type { Party } from '../scenario/scenario.ts'
import { useInLanguage } from './OwnText.tsx'

export type MarkerShape = Party['marker']['shape']

/** Drawn around the origin in a 16 × 16 box, sized by area against the circle's 125 square units. */
const OUTLINES: Readonly<Record<MarkerShape, string>> = {
  circle: 'M-6.3 0a6.3 6.3 0 1 0 12.6 0a6.3 6.3 0 1 0-12.6 0Z',
  square: 'M-5.7-4.7q0-1 1-1h9.4q1 0 1 1v9.4q0 1-1 1h-9.4q-1 0-1-1Z',
  diamond: 'M0-7.4L7.4 0L0 7.4L-7.4 0Z',
  triangle: 'M0-6.8L7 5.6H-7Z',
  hexagon: 'M-3.4-6L3.4-6L6.9 0L3.4 6L-3.4 6L-6.9 0Z',
  star: 'M0-7.8L2.3-2.9L7.6-2.3L3.6 1.3L4.7 6.6L0 3.9L-4.7 6.6L-3.6 1.3L-7.6-2.3L-2.3-2.9Z',
  cross: 'M-2.6-7.2H2.6V-2.6H7.2V2.6H2.6V7.2H-2.6V2.6H-7.2V-2.6H-2.6Z',
  hourglass: 'M-6.8-6.8H6.8L2.4 0L6.8 6.8H-6.8L-2.4 0Z',
}

interface MarkerProps {
  readonly marker: Pick<Party['marker'], 'shape' | 'colour'>
  /** Read out; without it the mark is decoration beside a name that is written. */
  readonly label?: string | undefined
  readonly size?: number
  /** Your draft, not yet offered: a dashed outline. */
  readonly draft?: boolean
}

export const Marker = ({ marker, label, size = 16, draft = false }: MarkerProps): VNode => {
  const own = useInLanguage()
  return (
    <svg
      class="marker"
      width={size}
      height={size}
      viewBox="-8 -8 16 16"
      data-colour={marker.colour}
      role={label === undefined ? undefined : 'img'}
      aria-hidden={label === undefined}
      aria-label={label}
      {...(label === undefined ? {} : own)}
    >
      <path
        d={OUTLINES[marker.shape]}
        {...(draft
          ? { fill: 'var(--paper)', stroke: 'var(--party)', 'stroke-width': 2, 'stroke-dasharray': '3 2' }
          : { fill: 'var(--party)' })}
      />
    </svg>
  )
}

/** The same mark inside another drawing, placed by its middle. */
export const MarkerAt = ({
  marker,
  x,
  y,
  scale = 1,
}: {
  readonly marker: Pick<Party['marker'], 'shape' | 'colour'>
  readonly x: number
  readonly y: number
  readonly scale?: number
}): VNode => (
  <g transform={`translate(${x} ${y}) scale(${scale})`} data-colour={marker.colour}>
    <path d={OUTLINES[marker.shape]} fill="var(--party)" />
  </g>
)
