/** Missed trades: two issues whose exchange for two other options would have left every principal better off. */
import type { Package } from '../terms/package.ts'
import { issuesIn, restrictTo } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import { choiceAt, type Domain, outcomeOf, packageOf } from './domain.ts'
import { crossedOutcomes, worthsOfPrincipals } from './worths.ts'

export interface MissedTrade {
  /** The two issues as they ended, and as they might have. */
  readonly from: Package
  readonly to: Package
  /** Points to each principal, in the order of `Domain.principals`; all above 0. */
  readonly gains: readonly number[]
}

/**
 * Every trade from a complete package, the one with the largest least gain first. A pair of which one change alone would
 * give each principal as much is no trade: it is left out. A package that names no outcome has none.
 */
export const missedTrades = (domain: Domain, final: Package): MissedTrade[] => {
  const end = outcomeOf(domain, final)
  if (end === null) return []
  const worths = worthsOfPrincipals(domain)
  const crossed = crossedOutcomes(domain)
  const gainsOf = (outcome: number): number[] =>
    worths.map((own) => toNano((own[outcome] ?? 0) - (own[end] ?? 0)))
  const moved = (outcome: number, issue: number, choice: number): number =>
    outcome + (choice - choiceAt(domain, outcome, issue)) * (domain.strides[issue] ?? 0)
  const trades: MissedTrade[] = []
  for (let a = 0; a < domain.issues.length; a++)
    for (let b = a + 1; b < domain.issues.length; b++)
      for (let toA = 0; toA < (domain.sizes[a] ?? 0); toA++)
        for (let toB = 0; toB < (domain.sizes[b] ?? 0); toB++) {
          if (toA === choiceAt(domain, end, a) || toB === choiceAt(domain, end, b)) continue
          const one = moved(end, a, toA)
          const other = moved(end, b, toB)
          const both = moved(one, b, toB)
          const gains = gainsOf(both)
          if (crossed[both] || !gains.every((gain) => gain > 0)) continue
          const isEnough = (alone: number): boolean =>
            !crossed[alone] && gainsOf(alone).every((gain, p) => gain >= (gains[p] ?? 0))
          if (isEnough(one) || isEnough(other)) continue
          const issues = new Set([a, b].flatMap((issue) => domain.issues[issue]?.id ?? []))
          trades.push({
            from: restrictTo(final, issues),
            to: restrictTo(packageOf(domain, both), issues),
            gains,
          })
        }
  const least = ({ gains }: MissedTrade): number => Math.min(...gains)
  const total = ({ gains }: MissedTrade): number => toNano(gains.reduce((sum, gain) => sum + gain, 0))
  return trades.sort((a, b) => least(b) - least(a) || total(b) - total(a))
}

/** Whether a package proposes all that a trade exchanges. */
export const proposes = (pack: Package, trade: MissedTrade): boolean =>
  issuesIn(trade.to).every((issue) => pack[issue] === trade.to[issue])
