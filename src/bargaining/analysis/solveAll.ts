/** Figures of a space of which every outcome is looked at: all exact. */
import type { Scenario } from '../../scenario/scenario.ts'
import { issuesIn } from '../../terms/package.ts'
import { afterSealing } from '../afterSealing.ts'
import { consensusOf, type Domain, packageOf } from '../domain.ts'
import type { CountedPoint, SpaceFigures } from '../figures.ts'
import { frontierOf, type WorthPoint } from '../frontier.ts'
import { oppositionAmong } from '../opposition.ts'
import { isReachableIn } from '../reachable.ts'
import { reachNotes } from '../reachNote.ts'
import { solutionsAmong } from '../solutions.ts'
import { worthsOfPrincipals } from '../worths.ts'
import { coalitionsIn, type NoDeals, visitZone, zoneSize } from '../zone.ts'

const rangeOf = (worths: Float64Array): { readonly min: number; readonly max: number } => {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (const worth of worths) {
    if (worth < min) min = worth
    if (worth > max) max = worth
  }
  return { min, max }
}

/** Marks the options of outcomes that come in the order of their numbers: most have the last one's on all but a few issues. */
const markerOf = ({ sizes, strides, offsets }: Domain, marks: Uint8Array): ((outcome: number) => void) => {
  const last = new Float64Array(sizes.length).fill(-1)
  return (outcome) => {
    for (let issue = sizes.length - 1; issue >= 0; issue--) {
      const turned = Math.floor(outcome / (strides[issue] ?? 1))
      if (turned === last[issue]) break
      last[issue] = turned
      marks[(offsets[issue] ?? 0) + (turned % (sizes[issue] ?? 1))] = 1
    }
  }
}

export const solveAll = (scenario: Scenario, domain: Domain, noDeals: NoDeals): SpaceFigures => {
  const counted = ({ worths, outcomes }: WorthPoint): CountedPoint => ({
    worths,
    outcomes: outcomes.length,
    packages: (most) => outcomes.slice(0, most).map((outcome) => packageOf(domain, outcome)),
  })
  const frontier = frontierOf(domain).map(counted)
  const consensus = consensusOf(domain)
  const forAll = consensus === domain ? frontier : frontierOf(consensus).map(counted)
  const isReachable = isReachableIn(scenario, domain, noDeals)
  const inZone = new Uint8Array(domain.crossed.length)
  const mark = markerOf(domain, inZone)
  let zone = 0
  let reachable = 0
  visitZone(domain, noDeals, (outcome) => {
    zone++
    mark(outcome)
    if (isReachable(outcome)) reachable++
  })
  const sealing = afterSealing(scenario, domain, noDeals)
  return {
    ranges: worthsOfPrincipals(domain).map(rangeOf),
    frontier,
    within: domain.principals.map(() => 0),
    solutions: solutionsAmong(forAll, noDeals),
    zone,
    zoneForAll: consensus === domain ? zone : zoneSize(consensus, noDeals),
    coalitions: coalitionsIn(domain, noDeals),
    isZoneCounted: true,
    reachable,
    sealing:
      sealing === null || issuesIn(sealing.sealed).length === 0
        ? null
        : { before: sealing.before, after: sealing.after },
    inZone,
    opposition: oppositionAmong(forAll, noDeals),
    notes: reachNotes(scenario, domain),
  }
}
