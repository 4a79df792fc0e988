/** Trades nobody proposed: swaps of two issues that would have left every principal better off. */
import type { Domain } from '../bargaining/domain.ts'
import { missedTrades, proposes } from '../bargaining/trades.ts'
import type { Books } from '../table/books.ts'
import { draftPackage } from '../table/state.ts'
import { issuesIn } from '../terms/package.ts'
import type { Course } from './course.ts'
import type { Trade } from './debrief.ts'

/**
 * From the accord where one was signed, else from the last full text on the table. Of several trades of the same two
 * issues the one with the largest least gain stands for all.
 */
export const tradesOf = (books: Books, domain: Domain, { texts }: Course): readonly Trade[] => {
  const offered = texts.filter(({ offer }) => offer !== null)
  const end = books.end.end === 'signed' ? draftPackage(books.draft) : offered.at(-1)?.package
  if (end === undefined) return []
  const pairs = new Set<string>()
  return missedTrades(domain, end)
    .filter((trade) => !offered.some(({ proposed }) => proposes(proposed, trade)))
    .filter((trade) => {
      const pair = issuesIn(trade.to).sort().join(' ')
      const isFirst = !pairs.has(pair)
      pairs.add(pair)
      return isFirst
    })
    .map(({ from, to, gains }) => ({ from, to, gain: gains }))
}
