/**
 * The Pareto frontier of a space too large to enumerate: merged issue by issue, dropping dominated partial packages on
 * the way (dynamic programming over several objectives: Villarreal & Karwan 1981). A dominated partial sum stays
 * dominated whatever is added to both, so nothing is lost; where too much would have to be kept, sums within a
 * tolerance of a kept one are dropped too, and the tolerances say how far off the result can be.
 */
import { toNano } from '../../terms/rounding.ts'
import type { Domain } from '../domain.ts'
import { worthOfOutcome } from '../worthOfChoices.ts'
import { type Case, inFewCases, turnsOf, unbettered } from './cases.ts'
import { keepFrontier } from './keepers.ts'
import { type MergePlan, planFor } from './plan.ts'
import { type Merged, mergeRuns, type Run, rankedWorthsOf, type Vectors } from './runs.ts'

export interface LargePoint {
  /** Worth to each principal, in the order of `Domain.principals`, as the enumeration would have it. */
  readonly worths: readonly number[]
  /** Outcomes worth just this; at least so many where `LargeFrontier.isCounted` is false. */
  readonly outcomes: number
  /** One of them: by issue the option's number. */
  readonly choices: Uint8Array
}

export interface LargeFrontier {
  /** By falling worth to the first principal (then the second, and so on). */
  readonly points: readonly LargePoint[]
  /**
   * By principal, in points: for every outcome there is a point that falls short of it by no more than this. All 0 where the
   * frontier is exact. So no weighting of the principals has an outcome that scores more than its best point does and these,
   * weighted alike, together.
   */
  readonly within: readonly number[]
  /** Whether every point's outcomes are counted to the last. */
  readonly isCounted: boolean
}

/** Vectors kept at one step, over all cases, by the number of principals: a second or two a step at most, and some 30 MB. */
const VECTORS = { two: 1_000_000, three: 400_000, more: 100_000 }

/** Cases kept apart at one step. */
const CASES = 8_000

/** What is kept after a step: the cases, each with its vectors and where they begin in the numbering of the step. */
interface Stage {
  readonly cases: readonly Case[]
  readonly vectors: readonly Vectors[]
  readonly starts: readonly number[]
}

/** For every vector of a step the one before that it grew from, and by which option. */
interface Trail {
  readonly from: Int32Array
  readonly choices: Uint8Array
}

/** Null where more than `limit` vectors would be kept. */
const advance = (
  plan: MergePlan,
  step: number,
  before: Stage,
  tolerances: readonly number[],
  limit: number,
): { readonly stage: Stage; readonly trail: Trail } | null => {
  const turns = turnsOf(plan, step, before.cases)
  const starts: number[] = []
  const lists: Merged[] = []
  let kept = 0
  for (const turn of turns) {
    const runs = unbettered(turn.advances).flatMap(({ from, choice, gains }): Run[] => {
      const vectors = before.vectors[from]
      return vectors ? [{ vectors, start: before.starts[from] ?? 0, choice, gains }] : []
    })
    const keeper = keepFrontier(plan.grids.length, tolerances, () => rankedWorthsOf(runs))
    const merged = mergeRuns(runs, keeper, limit - kept)
    if (!merged) return null
    starts.push(kept)
    lists.push(merged)
    kept += merged.length
  }
  const trail = { from: new Int32Array(kept), choices: new Uint8Array(kept) }
  lists.forEach(({ from, choices }, n) => {
    trail.from.set(from, starts[n])
    trail.choices.set(choices, starts[n])
  })
  const vectors = lists.map(({ length, worths, ways }) => ({ length, worths, ways }))
  return { stage: { cases: turns.map((turn) => turn.case), vectors, starts }, trail }
}

/** By principal the range of a plan's sums, in units. */
const spansOf = ({ grids, steps, conditions }: MergePlan): number[] =>
  grids.map((_, p) => {
    const linked = conditions.reduce((sum, { gains }) => sum + Math.abs(gains[p] ?? 0), 0)
    return steps.reduce((sum, { choices }) => {
      const gains = choices.map((choice) => choice.gains[p] ?? 0)
      return sum + Math.max(...gains) - Math.min(...gains)
    }, linked)
  })

const NANOS = 1e9

/** Turns the last step's vectors into points: packages, worths rounded and capped, and the frontier of those. */
const pointsOf = ({ domain, steps }: MergePlan, end: Vectors, trails: readonly Trail[]): LargePoint[] => {
  const packages = Array.from({ length: end.length }, (_, at) => {
    const choices = new Uint8Array(steps.length)
    for (let step = steps.length - 1, number = at; step >= 0; step--) {
      choices[steps[step]?.issue ?? 0] = trails[step]?.choices[number] ?? 0
      number = trails[step]?.from[number] ?? 0
    }
    return choices
  })
  const nanos = domain.principals.map((party) =>
    Float64Array.from(packages, (choices) => Math.round(worthOfOutcome(domain, party, choices) * NANOS)),
  )
  const order = Int32Array.from(packages.keys()).sort((a, b) => {
    for (const column of nanos) if (column[a] !== column[b]) return (column[b] ?? 0) - (column[a] ?? 0)
    return a - b
  })
  const vectors: Vectors = {
    length: order.length,
    worths: nanos.map((column) => Float64Array.from(order, (at) => column[at] ?? 0)),
    ways: Float64Array.from(order, (at) => end.ways[at] ?? 0),
  }
  const gains = nanos.map(() => 0)
  const runs = [{ vectors, start: 0, choice: 0, gains }]
  const kept = mergeRuns(
    runs,
    keepFrontier(gains.length, gains, () => rankedWorthsOf(runs)),
    vectors.length,
  )
  return Array.from(kept?.from ?? [], (at, point) => ({
    worths: nanos.map((_, p) => (kept?.worths[p]?.[point] ?? 0) / NANOS),
    outcomes: kept?.ways[point] ?? 0,
    choices: packages[order[at] ?? 0] ?? new Uint8Array(),
  }))
}

const NOTHING: Vectors = { length: 0, worths: [], ways: new Float64Array() }

/** `limit`: vectors kept at a step before sums are dropped within a tolerance; default by the number of principals. */
export const mergedFrontier = (domain: Domain, limit?: number): LargeFrontier => {
  const whole = planFor(domain)
  if (!whole) return { points: [], within: domain.principals.map(() => 0), isCounted: true }
  const principals = whole.grids.length
  const most = limit ?? (principals <= 2 ? VECTORS.two : principals === 3 ? VECTORS.three : VECTORS.more)
  const { plan, off } = inFewCases(whole, Math.min(CASES, most))
  // As many cells as vectors are allowed, over all principals but the first, whose worths fall along the stream anyway.
  const cells = spansOf(plan).map((span) => span / most ** (1 / Math.max(1, principals - 1)))
  const trails: Trail[] = []
  let stage: Stage = {
    cases: [[]],
    starts: [0],
    vectors: [
      { length: 1, worths: plan.base.map((worth) => Float64Array.of(worth)), ways: Float64Array.of(1) },
    ],
  }
  let coarseness = 0
  for (let step = 0; step < plan.steps.length; step++) {
    for (;;) {
      const tolerances = cells.map((cell, p) => (p === 0 ? 0 : cell * coarseness))
      const next = advance(plan, step, stage, tolerances, most)
      if (next) {
        stage = next.stage
        trails.push(next.trail)
        tolerances.forEach((tolerance, p) => {
          off[p] = (off[p] ?? 0) + tolerance
        })
        break
      }
      coarseness = coarseness === 0 ? 1 / 16 : coarseness * 2
    }
  }
  const end = stage.vectors[0] ?? NOTHING
  const perPoint = plan.grids.map((grid) => grid.perPoint)
  const isCapped = domain.principals.some((party, p) => {
    const cap = (domain.parties[party]?.cap ?? 0) * (perPoint[p] ?? 1)
    return end.worths[p]?.some((worth) => worth > cap) === true
  })
  return {
    points: pointsOf(plan, end, trails),
    within: off.map((units, p) => toNano(units / (perPoint[p] ?? 1))),
    isCounted: off.every((units) => units === 0) && !isCapped && plan.grids.every(({ isCommon }) => isCommon),
  }
}
