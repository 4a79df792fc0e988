/** The turns of a round as arcs of a ring: used in ink, the present one in baize, those to come pale. */
import type { VNode } from 'preact'

const point = (radius: number, share: number): string => {
  const angle = 2 * Math.PI * share
  return `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`
}

export const RoundRing = ({
  turn,
  turns,
  label,
  size = 28,
}: {
  /** Turns already used. */
  readonly turn: number
  readonly turns: number
  /** Says both figures. */
  readonly label: string
  readonly size?: number
}): VNode => {
  const radius = 12
  const space = Math.min(0.18 / turns, 0.02)
  return (
    <svg class="round-ring" width={size} height={size} viewBox="-15 -15 30 30" role="img" aria-label={label}>
      {Array.from({ length: turns }, (_, index) => {
        const state = index < turn ? 'used' : index === turn ? 'now' : 'left'
        const from = point(radius, index / turns + space)
        const to = point(radius, (index + 1) / turns - space)
        const large = turns === 1 ? 1 : 0
        return (
          <path key={index} class={state} d={`M${from}A${radius} ${radius} 0 ${large} 1 ${to}`} fill="none" />
        )
      })}
    </svg>
  )
}
