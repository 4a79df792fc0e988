/** Distance of a text to the frontier: the most that every principal could gain from there at once, in points. */
import type { Domain } from '../bargaining/domain.ts'
import { crossedOutcomes, worthsOfPrincipals } from '../bargaining/worths.ts'
import { accordHolds } from '../table/accordHolds.ts'
import type { Books } from '../table/books.ts'
import { toNano } from '../terms/rounding.ts'
import type { Worths } from './worths.ts'

/**
 * Below 0 where no text is at least as good for all. Whatever gives all of them most lies on the edge, so that every text
 * can be looked at without finding the edge first.
 */
export const mostForAll = (domain: Domain, from: Worths): number => {
  const worths = worthsOfPrincipals(domain)
  const crossed = crossedOutcomes(domain)
  let most = Number.NEGATIVE_INFINITY
  for (let outcome = 0; outcome < domain.outcomes; outcome++) {
    if (crossed[outcome]) continue
    let least = Number.POSITIVE_INFINITY
    for (let p = 0; p < worths.length; p++)
      least = Math.min(least, (worths[p]?.[outcome] ?? 0) - (from[p] ?? 0))
    if (least > most) most = least
  }
  return toNano(most)
}

/** The same, of the worths on the edge: for whoever has it. */
export const mostOnEdge = (edge: readonly Worths[], from: Worths): number =>
  toNano(Math.max(...edge.map((worth) => Math.min(...worth.map((own, p) => own - (from[p] ?? 0))))))

/** The most that every principal could have gained at once; null where no text was better for all than the end. */
export const leftOnTable = (books: Books, domain: Domain): number | null => {
  const most = mostForAll(
    domain,
    books.principals.map((party) => books.parties[party]?.worth ?? 0),
  )
  if (accordHolds(books)) return Math.max(0, most)
  return most >= 0 ? most : null
}
