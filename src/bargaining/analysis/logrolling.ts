/**
 * Logrolling: conceding on an issue that matters less in return for one that matters more. How much of it a scenario
 * allows is measured from the text that the parties would reach if they settled the issues one by one, each at a
 * compromise.
 */
import type { Package } from '../../terms/package.ts'
import { issuesIn } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import type { Domain } from '../domain.ts'
import { type MissedTrade, missedTrades } from '../trades.ts'
import { packageOfChoices } from '../worthOfChoices.ts'
import { openOptions } from './linked.ts'

/** Points of an option to each principal as a share of what these options can move for it; 1 where they move nothing. */
const sharesOf = (
  domain: Domain,
  issue: number,
  among: readonly number[],
  choice: number,
): readonly number[] =>
  domain.principals.map((number) => {
    const offset = domain.offsets[issue] ?? 0
    const pointsAt = (one: number): number => domain.parties[number]?.points[offset + one] ?? 0
    const worst = Math.min(...among.map(pointsAt))
    const best = Math.max(...among.map(pointsAt))
    return best > worst ? toNano((pointsAt(choice) - worst) / (best - worst)) : 1
  })

/**
 * The text settled issue by issue: on each the open option that gives the principal who gets least of what it wants
 * there the most; of equals the one that gives all together more, then the first. Linkages are what such talks overlook.
 */
export const issueByIssue = (domain: Domain): Package => {
  const choices = domain.issues.map(({ options }, issue) => {
    const open = openOptions(domain, issue)
    const among = open.length > 0 ? open : [...options.keys()]
    let best = { choice: 0, least: -1, together: -1 }
    for (const choice of among) {
      const shares = sharesOf(domain, issue, among, choice)
      const least = Math.min(...shares)
      const together = toNano(shares.reduce((sum, share) => sum + share, 0))
      if (least > best.least || (least === best.least && together > best.together))
        best = { choice, least, together }
    }
    return best.choice
  })
  return packageOfChoices(domain, choices)
}

/** Exchanges that improve that text for every principal; for each pair of issues the best one. */
export const tradesFromTheMiddle = (domain: Domain): readonly MissedTrade[] => {
  const pairs = new Set<string>()
  return missedTrades(domain, issueByIssue(domain)).filter((trade) => {
    const pair = issuesIn(trade.to).sort().join(' ')
    const isFirst = !pairs.has(pair)
    pairs.add(pair)
    return isFirst
  })
}
