/** How good an end was: its worth to each seat, the sum, and its distance to frontier and Nash point. */
import { frontierOf } from '../bargaining/frontier.ts'
import { solutionsOf } from '../bargaining/solutions.ts'
import { toNano } from '../terms/rounding.ts'
import type { Arena } from './arena.ts'

export interface EndQuality {
  readonly agreed: boolean
  /** By seat: the outcome's, or each its reservation value. */
  readonly worths: readonly number[]
  readonly joint: number
  /** Points to the nearest point of the frontier and of the Nash solution (Euclidean); null where nothing was agreed. */
  readonly toFrontier: number | null
  readonly toNash: number | null
}

type Point = readonly number[]

const distance = (from: Point, points: readonly Point[]): number | null => {
  let least = Number.POSITIVE_INFINITY
  for (const point of points) {
    let squares = 0
    for (let p = 0; p < point.length; p++) squares += ((point[p] ?? 0) - (from[p] ?? 0)) ** 2
    if (squares < least) least = squares
  }
  return points.length === 0 ? null : toNano(Math.sqrt(least))
}

/** By outcome number, −1 for no agreement; memoised, because the same outcomes are agreed often. */
export const endQualitiesIn = ({ domain, ladders }: Arena): ((outcome: number) => EndQuality) => {
  const reservations = ladders.map(({ reservationValue }) => reservationValue)
  const frontier = frontierOf(domain).map(({ worths }) => worths)
  const nash = solutionsOf(domain, reservations)?.nash.map(({ worths }) => worths) ?? []
  const known = new Map<number, EndQuality>()
  return (outcome) => {
    const before = known.get(outcome)
    if (before) return before
    const agreed = outcome >= 0
    const worths = agreed ? ladders.map(({ worthOf }) => worthOf[outcome] ?? 0) : reservations
    const quality: EndQuality = {
      agreed,
      worths,
      joint: toNano(worths.reduce((sum, worth) => sum + worth, 0)),
      toFrontier: agreed ? distance(worths, frontier) : null,
      toNash: agreed ? distance(worths, nash) : null,
    }
    known.set(outcome, quality)
    return quality
  }
}
