/**
 * The Pareto frontier: distinct worth vectors of outcomes inside all red lines that no other outcome dominates. Exact:
 * worths are whole billionths, so neither float noise nor an approximation adds points.
 * Branch and bound, issue by issue, for any number of principals, starting from strong outcomes guessed in advance: a
 * branch is pruned as soon as a known outcome is better for everyone than the branch's upper bounds.
 */

import { onceFor } from '../terms/onceFor.ts'
import type { Domain } from './domain.ts'
import { pivotsOf } from './pivots.ts'
import { placeCovering } from './pointTree.ts'
import { join, type Sieve, sieveOf, siftBlock } from './sieve.ts'
import { crossedOutcomes, worthsOfPrincipals } from './worths.ts'

export interface WorthPoint {
  /** Worth to each principal, in the order of `Domain.principals`. */
  readonly worths: readonly number[]
  /** Every outcome that is worth just this, in the order of their numbers. */
  readonly outcomes: readonly number[]
}

/** By falling worth to the first principal (then the second, and so on). Found once a domain. */
export const frontierOf = onceFor((domain: Domain): readonly WorthPoint[] => sift(domain))

/** Smallest number of outcomes in a block: fewer are faster to look at one by one. */
const BLOCK = 4
/** More than rounding to billionths can add to a worth. */
const GRAIN = 1e-9

/** The state of the descent, with upper bounds. */
interface Descent {
  readonly domain: Domain
  readonly sieve: Sieve
  /** Of each principal. */
  readonly points: readonly Float64Array[]
  readonly caps: readonly number[]
  /** By issue and principal, the most that it and all after it add, with every linkage that adds anything. */
  readonly hopes: Float64Array
  /** By issue and principal, the points of what is chosen before it. */
  readonly sums: Float64Array
  /** A branch with no more outcomes than this is not divided further. */
  readonly block: number
}

const hopesOf = (domain: Domain): Float64Array => {
  const { principals, sizes, offsets } = domain
  const hopes = new Float64Array((sizes.length + 1) * principals.length)
  principals.forEach((number, p) => {
    const party = domain.parties[number]
    let hope = party?.linkages.reduce((sum, { worth }) => sum + Math.max(0, worth), 0) ?? 0
    for (let issue = sizes.length; issue >= 0; issue--) {
      const from = offsets[issue] ?? 0
      const open = party?.points
        .subarray(from, from + (sizes[issue] ?? 0))
        .filter((_, choice) => !domain.crossed[from + choice])
      if (open !== undefined && open.length > 0) hope += Math.max(...open)
      hopes[issue * principals.length + p] = hope
    }
  })
  return hopes
}

const descend = (descent: Descent, issue: number, from: number): void => {
  const { domain, sieve, points, caps, hopes, sums, block } = descent
  const stride = domain.strides[issue] ?? 1
  const offset = domain.offsets[issue] ?? 0
  const [here, below] = [issue * points.length, (issue + 1) * points.length]
  for (let choice = 0; choice < (domain.sizes[issue] ?? 0); choice++) {
    if (domain.crossed[offset + choice]) continue
    for (let p = 0; p < points.length; p++) {
      const sum = (sums[here + p] ?? 0) + (points[p]?.[offset + choice] ?? 0)
      sums[below + p] = sum
      sieve.asked[p] = Math.min(sum + (hopes[below + p] ?? 0), caps[p] ?? 0) + GRAIN
    }
    if (placeCovering(sieve.tree, sieve.asked) >= 0) continue
    const start = from + choice * stride
    if (stride <= block) siftBlock(sieve, start, start + stride)
    else descend(descent, issue + 1, start)
  }
}

const sift = (domain: Domain): readonly WorthPoint[] => {
  const crossed = crossedOutcomes(domain)
  const pivots = pivotsOf(domain).filter((outcome) => !crossed[outcome])
  const sieve = sieveOf(worthsOfPrincipals(domain), crossed, pivots)
  const block = domain.strides.findLast((stride) => stride >= BLOCK)
  if (block === undefined) siftBlock(sieve, 0, domain.outcomes)
  else {
    const parties = domain.principals.flatMap((number) => domain.parties[number] ?? [])
    const hopes = hopesOf(domain)
    descend(
      {
        domain,
        sieve,
        points: parties.map(({ points }) => points),
        caps: parties.map(({ cap }) => cap),
        hopes,
        sums: new Float64Array(hopes.length),
        block,
      },
      0,
      0,
    )
  }
  join(sieve)
  return pointsOf(sieve)
}

/** By falling worths. */
const pointsOf = ({ tree: { points, dimensions }, outcomes }: Sieve): WorthPoint[] =>
  outcomes
    .map((own, place) => ({
      worths: [...points.subarray(place * dimensions, (place + 1) * dimensions)],
      outcomes: own,
    }))
    .sort((a, b) => {
      const p = a.worths.findIndex((worth, k) => worth !== b.worths[k])
      return (b.worths[p] ?? 0) - (a.worths[p] ?? 0)
    })
