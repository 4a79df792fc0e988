/**
 * Figures of a space too large to look at every outcome. The frontier is merged issue by issue and the zone is counted
 * from halves: exact as long as they fit; what is not says by how much, and what is drawn is drawn with a fixed seed.
 */
import type { Scenario } from '../../scenario/scenario.ts'
import { toNano } from '../../terms/rounding.ts'
import { sealingOf } from '../afterSealing.ts'
import { consentersOf, type Domain } from '../domain.ts'
import { bestFirst } from '../large/bestFirst.ts'
import { countZone } from '../large/countZone.ts'
import { mergedFrontier } from '../large/mergedFrontier.ts'
import { drawOutcomes, type Estimate, wilson } from '../large/sample.ts'
import { oppositionAmong } from '../opposition.ts'
import { isReachableIn } from '../reachable.ts'
import { solutionsAmong } from '../solutions.ts'
import { isCrossing, packageOfChoices, worthOfChoices } from '../worthOfChoices.ts'
import type { NoDeals } from '../zone.ts'
import type { Figures, Note, ReckonedPoint } from './reckoning.ts'

const DRAWN = 200_000
const SEED = 1

const count = (number: number): string => number.toLocaleString('en', { maximumSignificantDigits: 3 })

const note = (message: string): Note => ({ code: 'not-exact', message })

/** The best and worst outcome of each principal: the first of all outcomes from the best down, and from the worst up. */
const rangesOf = (domain: Domain): Figures['ranges'] => {
  const anything = { ...domain, crossed: new Uint8Array(domain.crossed.length) }
  return domain.principals.map((party, p) => {
    const extreme = (sign: 1 | -1): number => {
      const weights = domain.principals.map((_, other) => (other === p ? sign : 0))
      const [first] = bestFirst(anything, weights)
      return first === undefined ? 0 : worthOfChoices(domain, party, first.choices)
    }
    return { min: extreme(-1), max: extreme(1) }
  })
}

interface Drawn {
  /** Of all outcomes. */
  readonly zone: Estimate
  /** Of the zone. */
  readonly reachable: Estimate
}

const draw = (scenario: Scenario, domain: Domain, noDeals: NoDeals): Drawn => {
  const isReachable = isReachableIn(scenario, domain)
  const floors = noDeals.map(toNano)
  let zone = 0
  let reachable = 0
  drawOutcomes(domain, SEED, DRAWN, (choices) => {
    if (isCrossing(domain, choices)) return
    if (domain.principals.some((party, p) => worthOfChoices(domain, party, choices) < (floors[p] ?? 0)))
      return
    zone++
    const outcome = domain.strides.reduce((sum, stride, issue) => sum + stride * (choices[issue] ?? 0), 0)
    if (isReachable(outcome)) reachable++
  })
  return { zone: wilson(zone, DRAWN), reachable: wilson(reachable, zone) }
}

/** Whether everybody may sign for everything from the start, as in domains without mandates. */
const isEverythingMandated = (scenario: Scenario): boolean =>
  scenario.issues.every((issue) =>
    issue.options.every((option) =>
      consentersOf(scenario, issue.id, option.id).every(
        (id) =>
          scenario.parties
            .find((party) => party.id === id)
            ?.mandate[issue.id]?.allowed.includes(option.id) !== false,
      ),
    ),
  )

/** The domain with nothing open on these issues but one option each. */
const settledAt = (domain: Domain, choices: readonly { issue: number; choice: number }[]): Domain => {
  const crossed = domain.crossed.slice()
  for (const { issue, choice } of choices) {
    const offset = domain.offsets[issue] ?? 0
    for (let other = 0; other < (domain.sizes[issue] ?? 0); other++)
      if (other !== choice) crossed[offset + other] = 1
  }
  return { ...domain, crossed }
}

const frontierNotes = (within: readonly number[], isCounted: boolean): Note[] => {
  const furthest = Math.max(0, ...within)
  if (furthest > 0)
    return [
      note(
        `The frontier was too large to keep whole: no outcome is worth more than ${furthest.toPrecision(2)} points above one of its points to every principal. The solution points may be off by as much.`,
      ),
    ]
  return isCounted ? [] : [note('Outcomes behind the points of the frontier are a lower bound.')]
}

export const reckonLarge = (scenario: Scenario, domain: Domain, noDeals: NoDeals): Figures => {
  const { points, within, isCounted } = mergedFrontier(domain)
  const frontier = points.map(
    ({ worths, outcomes, choices }): ReckonedPoint => ({
      worths,
      outcomes,
      packages: () => [packageOfChoices(domain, choices)],
    }),
  )
  const solutions = solutionsAmong(frontier, noDeals)
  const notes = frontierNotes(within, isCounted)
  const counted = countZone(domain, noDeals)
  const isMandated = isEverythingMandated(scenario)
  const drawn = counted === null || (counted > 0 && !isMandated) ? draw(scenario, domain, noDeals) : null

  const zone = counted ?? Math.round((drawn?.zone.share ?? 0) * domain.outcomes)
  if (counted === null && drawn !== null)
    notes.push(
      note(
        `The zone was estimated from ${count(DRAWN)} outcomes drawn with a fixed seed: it has between ${count(drawn.zone.low * domain.outcomes)} and ${count(drawn.zone.high * domain.outcomes)} outcomes, with a confidence of 95 %.`,
      ),
    )
  if (!isMandated && drawn !== null)
    notes.push(
      note(
        `What of the zone is in reach was estimated from the same kind of sample: between ${count(drawn.reachable.low * 100)} and ${count(drawn.reachable.high * 100)} % of it, with a confidence of 95 %.`,
      ),
    )

  const sealing = sealingOf(scenario, domain, noDeals)
  const left = sealing === null ? null : countZone(settledAt(domain, sealing.choices), sealing.noDeals)
  if (sealing !== null && left === null)
    notes.push(note('What sealing leaves of the zone was too much to count: 0 stands for “not known”.'))

  return {
    ranges: rangesOf(domain),
    frontier,
    solutions,
    zone,
    reachable: isMandated ? zone : Math.round((drawn?.reachable.share ?? 0) * zone),
    afterSealing: sealing === null ? null : (left ?? 0),
    opposition: oppositionAmong(frontier, noDeals),
    notes,
  }
}
