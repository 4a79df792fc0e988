/**
 * Options that another party has shown it cannot sign for now. Its mandate and red lines are its secret; what it answered
 * is not: a condition its capital has stated, or an option it has refused again and again.
 */
import type { PartyView } from '../../table/view.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'
import { meets } from '../mandate.ts'
import type { Observed } from './observed.ts'

/** So many refusals that name an option within the last rounds, and it is left alone for now. */
const AGAIN_AND_AGAIN = 3
const LATELY = 1

export type TheirBar = (issue: IssueId, option: OptionId, text: Package) => boolean

/** Whether the party is known to be unable, or unwilling beyond doubt, to sign for an option in a text. */
export const barsOf = (observed: Observed): TheirBar => {
  const asked = new Set(
    [...observed.offers, observed.opening].flatMap((pack) =>
      Object.entries(pack).map(([issue, option]) => `${issue}/${option}`),
    ),
  )
  const refusals = new Map<string, number>()
  for (const reply of observed.replies) {
    const key = `${reply.issue}/${reply.option}`
    if (reply.took) asked.add(key)
    else if (reply.age <= LATELY) refusals.set(key, (refusals.get(key) ?? 0) + 1)
  }
  return (issue, option, text) => {
    const key = `${issue}/${option}`
    if (asked.has(key)) return false
    const stated = observed.waitsFor.filter((one) => one.issue === issue && one.option === option)
    if (stated.length > 0) return !stated.some((one) => meets(one, text))
    return (refusals.get(key) ?? 0) >= AGAIN_AND_AGAIN
  }
}

/** Options that an underwriter has refused: nothing the principals do will bring them into force this round. */
export const refusedByUnderwriters = (view: PartyView): ReadonlySet<string> => {
  const principals = new Set(
    view.scenario.parties.filter((party) => party.roles.includes('principal')).map((party) => party.id),
  )
  const refused = new Set<string>()
  for (const offer of view.offers)
    for (const answer of offer.answers) {
      if (principals.has(answer.by)) continue
      for (const issue of answer.accepted ? [] : answer.inTheWay)
        if (offer.round === view.round.id) refused.add(`${issue}/${offer.package[issue]}`)
    }
  return refused
}
