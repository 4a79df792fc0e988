/** Worth to px for the utility plane, each axis with the room that its worths need. */
import type { Plane } from '../../debrief/debrief.ts'

/** The drawing's own px: one set for a column of the page, one for a phone, so that letters keep their size. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const WIDE: Frame = { width: 584, height: 528, left: 56, top: 16, right: 16, bottom: 40 }
export const NARROW: Frame = { width: 336, height: 384, left: 52, top: 16, right: 12, bottom: 40 }

export interface AxisScale {
  readonly low: number
  readonly high: number
  /** Where the axis says how much is how far: multiples of 25, and the ends where there is room for their numbers. */
  readonly ticks: readonly number[]
  readonly toPx: (worth: number) => number
}

export interface PlaneScale {
  readonly frame: Frame
  readonly x: AxisScale
  readonly y: AxisScale
}

const ROUND = 10
const TICK = 25
/** Px between two numbers of an axis that can be read apart: side by side they need more than one above the other. */
const APART = { across: 32, up: 18 } as const

const axisScale = (
  values: readonly number[],
  reach: readonly [number, number],
  px: (share: number) => number,
  apart: number,
): AxisScale => {
  const low = Math.floor(Math.min(...reach, ...values) / ROUND) * ROUND
  const high = Math.ceil(Math.max(...reach, ...values) / ROUND) * ROUND
  const first = Math.ceil(low / TICK)
  const inner = Array.from({ length: Math.floor(high / TICK) - first + 1 }, (_, k) => (first + k) * TICK)
  const toPx = (worth: number): number => px((worth - low) / (high - low))
  const ends = [low, high].filter((end) => inner.every((tick) => Math.abs(toPx(tick) - toPx(end)) >= apart))
  return {
    low,
    high,
    ticks: [...inner, ...ends].sort((a, b) => a - b),
    toPx,
  }
}

/** A worth is on a scale of 0 to 100, and linkages, promises and distrust can carry it beyond; a gain has no such scale. */
const reachOf = (axis: Plane['across']): readonly [number, number] =>
  axis.type === 'worth' ? [0, 100] : [0, 0]

/** The ends of a list too long to be spread over a call's arguments. */
const endsOf = (values: readonly number[]): readonly number[] =>
  values.length === 0
    ? []
    : [
        values.reduce((least, value) => Math.min(least, value)),
        values.reduce((most, value) => Math.max(most, value)),
      ]

/** By the values that must lie on each axis, and the reach that it has whatever they are. */
const scaleFor = (
  frame: Frame,
  [across, acrossReach]: readonly [readonly number[], readonly [number, number]],
  [up, upReach]: readonly [readonly number[], readonly [number, number]],
): PlaneScale => {
  const spanX = frame.width - frame.left - frame.right
  const spanY = frame.height - frame.top - frame.bottom
  return {
    frame,
    x: axisScale(across, acrossReach, (share) => frame.left + share * spanX, APART.across),
    y: axisScale(up, upReach, (share) => frame.top + (1 - share) * spanY, APART.up),
  }
}

/** Only this part of a plane: from the least to the most along each axis. */
export const scaleBetween = (
  across: readonly [number, number],
  up: readonly [number, number],
  frame: Frame,
): PlaneScale => scaleFor(frame, [[], across], [[], up])

export const scaleOf = (plane: Plane, frame: Frame): PlaneScale => {
  const [across, up] = [0, 1].map((side) => endsOf(plane.dots.map((dot) => dot[side as 0 | 1]))) as [
    readonly number[],
    readonly number[],
  ]
  return scaleFor(frame, [across, reachOf(plane.across)], [up, reachOf(plane.up)])
}
