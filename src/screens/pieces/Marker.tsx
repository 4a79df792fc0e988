/** A party's mark: one of six shapes of equal optical area, in the party's colour. Shape, word and number repeat every colour. */
import type { VNode } from 'preact'
import type { Party } from '../../scenario/scenario.ts'
import { assertNever } from '../../terms/assertNever.ts'

export type MarkerShape = Party['marker']['shape']

/** Drawn around the origin in a 16 × 16 box. Hexagon and star are sized by area against the circle's 125 square units. */
const outline = (shape: MarkerShape, attributes: Record<string, string | number>): VNode => {
  switch (shape) {
    case 'circle':
      return <circle r="6.3" {...attributes} />
    case 'square':
      return <rect x="-5.7" y="-5.7" width="11.4" height="11.4" rx="1" {...attributes} />
    case 'diamond':
      return <path d="M0 -7.4L7.4 0L0 7.4L-7.4 0Z" {...attributes} />
    case 'triangle':
      return <path d="M0 -6.8L7 5.6H-7Z" {...attributes} />
    case 'hexagon':
      return <path d="M-3.4 -6L3.4 -6L6.9 0L3.4 6L-3.4 6L-6.9 0Z" {...attributes} />
    case 'star':
      return (
        <path
          d="M0 -7.8L2.3 -2.9L7.6 -2.3L3.6 1.3L4.7 6.6L0 3.9L-4.7 6.6L-3.6 1.3L-7.6 -2.3L-2.3 -2.9Z"
          {...attributes}
        />
      )
    default:
      return assertNever(shape)
  }
}

interface MarkerProps {
  readonly marker: Pick<Party['marker'], 'shape' | 'colour'>
  /** Read out; without it the mark is decoration beside a name that is written. */
  readonly label?: string | undefined
  readonly size?: number
  /** Your draft, not yet offered: a dashed outline. */
  readonly draft?: boolean
}

export const Marker = ({ marker, label, size = 16, draft = false }: MarkerProps): VNode => (
  <svg
    class="marker"
    width={size}
    height={size}
    viewBox="-8 -8 16 16"
    data-colour={marker.colour}
    role={label === undefined ? undefined : 'img'}
    aria-hidden={label === undefined}
    aria-label={label}
  >
    {outline(
      marker.shape,
      draft
        ? { fill: 'var(--paper)', stroke: 'var(--party)', 'stroke-width': 2, 'stroke-dasharray': '3 2' }
        : { fill: 'var(--party)' },
    )}
  </svg>
)

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
    {outline(marker.shape, { fill: 'var(--party)' })}
  </g>
)
