/** Figures of a space of which every outcome is looked at: all exact. */
import type { Scenario } from '../../scenario/scenario.ts'
import { issuesIn } from '../../terms/package.ts'
import { afterSealing } from '../afterSealing.ts'
import { type Domain, packageOf } from '../domain.ts'
import { frontierOf } from '../frontier.ts'
import { oppositionAmong } from '../opposition.ts'
import { isReachableIn } from '../reachable.ts'
import { solutionsAmong } from '../solutions.ts'
import { worthsOfPrincipals } from '../worths.ts'
import { type NoDeals, visitZone } from '../zone.ts'
import { reachNotes } from './reachNote.ts'
import type { Figures, ReckonedPoint } from './reckoning.ts'

const rangeOf = (worths: Float64Array): { readonly min: number; readonly max: number } => {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (const worth of worths) {
    if (worth < min) min = worth
    if (worth > max) max = worth
  }
  return { min, max }
}

export const reckonAll = (scenario: Scenario, domain: Domain, noDeals: NoDeals): Figures => {
  const frontier = frontierOf(domain).map(
    ({ worths, outcomes }): ReckonedPoint => ({
      worths,
      outcomes: outcomes.length,
      packages: (most) => outcomes.slice(0, most).map((outcome) => packageOf(domain, outcome)),
    }),
  )
  const isReachable = isReachableIn(scenario, domain)
  let zone = 0
  let reachable = 0
  visitZone(domain, noDeals, (outcome) => {
    zone++
    if (isReachable(outcome)) reachable++
  })
  const sealing = afterSealing(scenario, domain, noDeals)
  return {
    ranges: worthsOfPrincipals(domain).map(rangeOf),
    frontier,
    within: domain.principals.map(() => 0),
    solutions: solutionsAmong(frontier, noDeals),
    zone,
    isZoneCounted: true,
    reachable,
    sealing:
      sealing === null || issuesIn(sealing.sealed).length === 0
        ? null
        : { before: sealing.before, after: sealing.after },
    opposition: oppositionAmong(frontier, noDeals),
    notes: reachNotes(scenario, domain),
  }
}
