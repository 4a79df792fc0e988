/**
 * What sealing early does to the accord. What is sealed counts towards no deal, so every separable issue settled on its
 * own leaves less to gain from the whole; if too much is sealed, no accord is worth signing any more.
 */
import type { Scenario } from '../scenario/scenario.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import { choiceAt, type Domain } from './domain.ts'
import { isInZone, type NoDeals, visitZone } from './zone.ts'

export interface AfterSealing {
  readonly sealed: Package
  /** Outcomes of the zone that hold these options … */
  readonly before: number
  /** … and those that are still worth no deal once the options are sealed and count towards it. */
  readonly after: number
}

interface Separable {
  readonly issue: number
  readonly id: IssueId
  readonly holds: number
  readonly statusQuo: number
}

/** What is sealed when every separable issue is settled first. */
export interface Sealing {
  readonly sealed: Package
  /** The same by number. */
  readonly choices: readonly { readonly issue: number; readonly choice: number }[]
  /** What each principal has without an accord from then on. */
  readonly noDeals: NoDeals
}

/**
 * Seals every separable issue at the option that gives the principals most together while none of them loses by it. One
 * that has no such option better than its status quo is left for the accord. `noDeals` are those before anything is sealed.
 * Null where nothing is separable.
 */
export const sealingOf = (scenario: Scenario, domain: Domain, noDeals: NoDeals): Sealing | null => {
  const separable = scenario.issues.flatMap((issue): Separable[] => {
    const at = domain.issues.findIndex(({ id }) => id === issue.id)
    const statusQuo = domain.issues[at]?.options.indexOf(issue.statusQuo) ?? -1
    return issue.separable ? [{ issue: at, id: issue.id, holds: issue.holds, statusQuo }] : []
  })
  if (separable.length === 0) return null
  const gainAt = (principal: number, { issue, statusQuo }: Separable, choice: number): number => {
    const points = domain.parties[domain.principals[principal] ?? 0]?.points
    const offset = domain.offsets[issue] ?? 0
    return (points?.[offset + choice] ?? 0) - (points?.[offset + statusQuo] ?? 0)
  }

  // No deal counts what is sealed by its points alone, so the best option of each can be found apart from the others.
  const sealed: Record<IssueId, OptionId> = {}
  const choices: { readonly issue: number; readonly choice: number }[] = []
  const kept = noDeals.map(() => 0)
  for (const one of separable) {
    let best = { choice: one.statusQuo, together: 0 }
    for (let choice = 0; choice < (domain.sizes[one.issue] ?? 0); choice++) {
      const gains = noDeals.map((_, p) => gainAt(p, one, choice))
      const together = toNano(gains.reduce((sum, gain) => sum + gain, 0))
      const isOpen = domain.crossed[(domain.offsets[one.issue] ?? 0) + choice] === 0
      if (isOpen && gains.every((gain) => gain >= 0) && together > best.together) best = { choice, together }
    }
    if (best.together === 0) continue
    choices.push({ issue: one.issue, choice: best.choice })
    noDeals.forEach((_, p) => {
      kept[p] = (kept[p] ?? 0) + one.holds * gainAt(p, one, best.choice)
    })
    const option = domain.issues[one.issue]?.options[best.choice]
    if (option !== undefined) sealed[one.id] = option
  }
  return { sealed, choices, noDeals: noDeals.map((noDeal, p) => toNano(noDeal + (kept[p] ?? 0))) }
}

/** Counts what sealing leaves of the zone. Null where nothing is separable. */
export const afterSealing = (scenario: Scenario, domain: Domain, noDeals: NoDeals): AfterSealing | null => {
  const sealing = sealingOf(scenario, domain, noDeals)
  if (sealing === null) return null
  const { sealed, choices, noDeals: floors } = sealing
  const isStillIn = isInZone(domain, floors)
  let before = 0
  let after = 0
  visitZone(domain, noDeals, (outcome) => {
    if (choices.some(({ issue, choice }) => choiceAt(domain, outcome, issue) !== choice)) return
    before++
    if (isStillIn(outcome)) after++
  })
  return { sealed, before, after }
}
