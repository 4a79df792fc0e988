/** Worth to px for the utility plane: 0–100 on both axes, the second upwards, and further where worths go further. */
import type { Plane } from '../../debrief/debrief.ts'

export const PLANE = { width: 472, height: 480, left: 44, top: 14, right: 14, bottom: 36 } as const

const spanX = PLANE.width - PLANE.left - PLANE.right
const spanY = PLANE.height - PLANE.top - PLANE.bottom

const STEP = 10

export interface PlaneScale {
  readonly low: number
  readonly high: number
  readonly toX: (worth: number) => number
  readonly toY: (worth: number) => number
}

/** Linkages and promises can lift a worth above 100, distrust can press it below 0: the axes make room in tens. */
export const scaleOf = ({ dots }: Pick<Plane, 'dots'>): PlaneScale => {
  let low = 0
  let high = 100
  for (const [first, second] of dots) {
    low = Math.min(low, first, second)
    high = Math.max(high, first, second)
  }
  low = Math.floor(low / STEP) * STEP
  high = Math.ceil(high / STEP) * STEP
  const share = (worth: number) => (worth - low) / (high - low)
  return {
    low,
    high,
    toX: (worth) => PLANE.left + share(worth) * spanX,
    toY: (worth) => PLANE.top + (1 - share(worth)) * spanY,
  }
}
