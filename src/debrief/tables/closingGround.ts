/** What was possible at one table, as its talks closed: the plane on which its class is drawn. */
import { frontierOf } from '../../bargaining/frontier.ts'
import { solutionsOf } from '../../bargaining/solutions.ts'
import { zoneOf } from '../../bargaining/zone.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { openBooks } from '../../table/books.ts'
import type { TableState } from '../../table/state.ts'
import { domainAtClose } from '../closing.ts'
import type { Plane } from '../debrief.ts'
import { type Numbers, numbersOf } from '../numbers.ts'
import { planesOf } from '../plane.ts'
import type { Worths } from '../worths.ts'

export interface ClosingGround {
  readonly scenario: Scenario
  readonly numbers: Numbers
  /** By principal. */
  readonly noDeals: Worths
  readonly outcomes: number
  /** Texts inside all red lines in which every principal has at least its no deal. */
  readonly zone: number
  /** Non-dominated worths, by worth to the first principal. */
  readonly edge: readonly Worths[]
  /** Where the product of gains over no deal is largest; none where no text is worth no deal to all. */
  readonly nash: readonly Worths[]
  /** One for each pair of principals. */
  readonly planes: readonly Plane[]
}

/**
 * Trust, pressing, promises and news move worths, so that tables of one reading have edges of their own. Throws, as our
 * own bug, on talks still open.
 */
export const closingGroundOf = (scenario: Scenario, state: TableState): ClosingGround => {
  const books = openBooks({ scenario, state })
  const domain = domainAtClose(books)
  const noDeals = books.principals.map((party) => books.parties[party]?.noDeal ?? 0)
  return {
    scenario,
    numbers: numbersOf(scenario, books.reading),
    noDeals,
    outcomes: domain.outcomes,
    zone: zoneOf(domain, noDeals).outcomes.length,
    edge: frontierOf(domain)
      .map(({ worths }) => worths)
      .reverse(),
    nash: solutionsOf(domain, noDeals)?.nash.map(({ worths }) => worths) ?? [],
    planes: planesOf(domain, noDeals).filter(
      ({ across, up }) => across.type === 'worth' && up.type === 'worth',
    ),
  }
}
