/** Missed trades: two issues whose exchange for two other options would have left every principal better off. */
import type { Package } from '../terms/package.ts'
import { issuesIn, restrictTo } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import type { Domain } from './domain.ts'
import { isCrossing, packageOfChoices, worthOfOutcome } from './worthOfChoices.ts'

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
  const end = domain.issues.map(({ id, options }) => {
    const option = final[id]
    return option === undefined ? -1 : options.indexOf(option)
  })
  if (end.includes(-1)) return []
  const worthsAt = (choices: readonly number[]): number[] =>
    domain.principals.map((party) => worthOfOutcome(domain, party, choices))
  const before = worthsAt(end)
  const gainsOf = (choices: readonly number[]): number[] =>
    worthsAt(choices).map((worth, p) => toNano(worth - (before[p] ?? 0)))
  const trades: MissedTrade[] = []
  for (let a = 0; a < domain.issues.length; a++)
    for (let b = a + 1; b < domain.issues.length; b++)
      for (let toA = 0; toA < (domain.sizes[a] ?? 0); toA++)
        for (let toB = 0; toB < (domain.sizes[b] ?? 0); toB++) {
          if (toA === end[a] || toB === end[b]) continue
          const one = end.with(a, toA)
          const other = end.with(b, toB)
          const both = one.with(b, toB)
          const gains = gainsOf(both)
          if (!gains.every((gain) => gain > 0) || isCrossing(domain, both)) continue
          const isEnough = (alone: readonly number[]): boolean =>
            !isCrossing(domain, alone) && gainsOf(alone).every((gain, p) => gain >= (gains[p] ?? 0))
          if (isEnough(one) || isEnough(other)) continue
          const issues = new Set([a, b].flatMap((issue) => domain.issues[issue]?.id ?? []))
          trades.push({
            from: restrictTo(final, issues),
            to: restrictTo(packageOfChoices(domain, both), issues),
            gains,
          })
        }
  const least = ({ gains }: MissedTrade): number => Math.min(...gains)
  const total = ({ gains }: MissedTrade): number => toNano(gains.reduce((sum, gain) => sum + gain, 0))
  return trades.sort((a, b) => least(b) - least(a) || total(b) - total(a))
}

/** Whether a package contains all that a trade exchanges. */
export const proposes = (pack: Package, trade: MissedTrade): boolean =>
  issuesIn(trade.to).every((issue) => pack[issue] === trade.to[issue])
