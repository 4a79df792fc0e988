/**
 * Whether an issue has logrolling value: whether it can be half of an exchange. Linkages aside, what a change on one
 * issue gives each principal is the same in every text, so that whether two changes make an exchange is, too.
 */
import { toNano } from '../../terms/rounding.ts'
import type { Domain } from '../domain.ts'
import { openOptions } from './linked.ts'

/** Points to each principal. */
type Change = readonly number[]

/** Changes between two open options that are better for somebody, yet not for all: what an exchange is made of. */
const changesOn = (domain: Domain, issue: number): readonly Change[] => {
  const offset = domain.offsets[issue] ?? 0
  const open = openOptions(domain, issue)
  const pointsAt = (principal: number, choice: number): number =>
    domain.parties[principal]?.points[offset + choice] ?? 0
  const distinct = new Map<string, Change>()
  for (const from of open)
    for (const to of open) {
      const change = domain.principals.map((one) => toNano(pointsAt(one, to) - pointsAt(one, from)))
      if (change.some((by) => by > 0) && change.some((by) => by <= 0)) distinct.set(change.join(' '), change)
    }
  // Whatever a smaller change can be exchanged for, a larger one can.
  const changes = [...distinct.values()]
  return changes.filter(
    (change) => !changes.some((other) => other !== change && other.every((by, p) => by >= (change[p] ?? 0))),
  )
}

/**
 * By issue: whether some change on it and one on another issue, neither good for all by itself, are better for all
 * together.
 */
export const tradableIssues = (domain: Domain): readonly boolean[] => {
  const changes = domain.issues.map((_, issue) => changesOn(domain, issue))
  return changes.map((own, issue) =>
    changes.some(
      (others, other) =>
        other !== issue &&
        own.some((change) => others.some((back) => change.every((by, p) => toNano(by + (back[p] ?? 0)) > 0))),
    ),
  )
}
