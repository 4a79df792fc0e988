/**
 * Options that no principal could want whatever else is in the text, as long as that crosses no red line. What two options of an issue differ by depends on
 * the other issues only through linkages, so that it is enough to look at every way to settle the issues linked.
 */
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { toNano } from '../../terms/rounding.ts'
import type { Domain, DomainLinkage, DomainParty } from '../domain.ts'
import { joins, openOptions } from './linked.ts'

export interface DominatedOption {
  readonly issue: IssueId
  readonly option: OptionId
  /** The option that is at least as good for everybody, and better for one. */
  readonly by: OptionId
}

/**
 * Greatest number of ways to settle the linked issues that are all enumerated; beyond, each linkage counts at its worst
 * for the change.
 */
const MOST_WAYS = 100_000

/** The least and most that moving an issue from one option to another gives a party, over all else in the text inside the red lines. */
const changeOf = (
  domain: Domain,
  party: DomainParty,
  issue: number,
  from: number,
  to: number,
): readonly [least: number, most: number] => {
  const offset = domain.offsets[issue] ?? 0
  const points = (party.points[offset + to] ?? 0) - (party.points[offset + from] ?? 0)
  const turned = party.linkages.flatMap((linkage) => {
    const mask = linkage.masks[issue] ?? 0
    const by = ((mask >> to) & 1) - ((mask >> from) & 1)
    return by === 0 ? [] : [{ linkage, by }]
  })
  const others = [...domain.sizes.keys()].filter(
    (one) => one !== issue && turned.some(({ linkage }) => joins(domain, linkage, one)),
  )
  const ways = others.reduce((product, other) => product * openOptions(domain, other).length, 1)
  if (ways > MOST_WAYS) {
    const swings = turned.map(({ linkage, by }) => by * linkage.worth)
    return [
      toNano(swings.reduce((sum, swing) => sum + Math.min(0, swing), points)),
      toNano(swings.reduce((sum, swing) => sum + Math.max(0, swing), points)),
    ]
  }
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  const visit = (at: number, met: readonly { linkage: DomainLinkage; by: number }[]): void => {
    const other = others[at]
    if (other === undefined || met.length === 0) {
      const change = toNano(met.reduce((sum, { linkage, by }) => sum + by * linkage.worth, points))
      least = Math.min(least, change)
      most = Math.max(most, change)
      return
    }
    for (const choice of openOptions(domain, other))
      visit(
        at + 1,
        met.filter(({ linkage }) => (((linkage.masks[other] ?? 0) >> choice) & 1) === 1),
      )
  }
  visit(0, turned)
  return [least, most]
}

/**
 * Options inside all red lines for which another such option of the same issue is worth at least as much to every one
 * of `parties` in every text inside the red lines, and more to one in some such text. By default the principals. Exact,
 * linkages included, as long as the linked issues have few enough ways to be settled; beyond, an option is listed only
 * where it is certain. Caps are ignored: under a cap an option that is worth less may in the end be worth as much.
 */
export const dominatedOptions = (
  domain: Domain,
  parties: readonly number[] = domain.principals,
): readonly DominatedOption[] => {
  // Without a text inside the red lines no option is ever worse than another.
  if (domain.issues.some((_, issue) => openOptions(domain, issue).length === 0)) return []
  const judges = parties.flatMap((number) => domain.parties[number] ?? [])
  return domain.issues.flatMap(({ id, options }, issue) => {
    const open = openOptions(domain, issue)
    return open.flatMap((from): DominatedOption[] => {
      const better = open.find((to) => {
        if (to === from) return false
        const changes = judges.map((party) => changeOf(domain, party, issue, from, to))
        return changes.every(([least]) => least >= 0) && changes.some(([, most]) => most > 0)
      })
      const option = options[from]
      const by = better === undefined ? undefined : options[better]
      return option === undefined || by === undefined ? [] : [{ issue: id, option, by }]
    })
  })
}
