/** How many texts of the agreement zone hold what is settled already. */
import { choiceAt, type Domain } from '../../bargaining/domain.ts'
import { visitZone } from '../../bargaining/zone.ts'
import type { Package } from '../../terms/package.ts'
import type { Worths } from '../worths.ts'

/** Of the outcomes inside all red lines that leave each principal at least `noDeal`, those with all of `pack`. */
export const textsHolding = (domain: Domain, pack: Package, noDeal: Worths): number => {
  const chosen = domain.issues.flatMap(({ id, options }, issue) => {
    const option = pack[id]
    return option === undefined ? [] : [{ issue, choice: options.indexOf(option) }]
  })
  let count = 0
  visitZone(domain, noDeal, (outcome) => {
    if (chosen.every(({ issue, choice }) => choiceAt(domain, outcome, issue) === choice)) count++
  })
  return count
}
