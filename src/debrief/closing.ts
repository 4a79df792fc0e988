/**
 * The outcome space as it stood when the talks closed: every worth less what each principal would then have taken off
 * for want of trust, under the verification which that very outcome holds, and with what it had been promised. Measured
 * so, the accord that was signed lies where its parties saw it, and any other where they would have seen it.
 */
import { sheetInDistrust } from '../bargaining/distrust.ts'
import { type Domain, domainOfSheets, outcomeOf } from '../bargaining/domain.ts'
import type { Sheet, SheetLinkage } from '../bargaining/sheet.ts'
import { worthsOfPrincipals } from '../bargaining/worths.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Books, PartyBook } from '../table/books.ts'
import type { Package } from '../terms/package.ts'

const sheetAtClose = (scenario: Scenario, book: PartyBook): Sheet => {
  const { sheet, promised } = book
  // A promise comes with any accord: a linkage that names no issue always counts.
  const promises: readonly SheetLinkage[] =
    promised === 0 ? [] : [{ label: 'Promised', when: {}, worth: promised }]
  return sheetInDistrust(
    scenario,
    {
      ...sheet,
      linkages: [...sheet.linkages, ...promises],
      // What is promised comes on top of an accord, so the most that one is worth rises by it.
      ...(sheet.cap === undefined ? {} : { cap: sheet.cap + promised }),
    },
    book.distrust,
  )
}

export const domainAtClose = (books: Books): Domain =>
  domainOfSheets(
    books.scenario,
    books.principals.flatMap((party) => {
      const book = books.parties[party]
      return book ? [sheetAtClose(books.scenario, book)] : []
    }),
  )

/** Worth of a complete package to each principal. Throws, for our own bug, on any other. */
export const worthsAt = (domain: Domain, pack: Package): readonly number[] => {
  const outcome = outcomeOf(domain, pack)
  if (outcome === null) throw new Error('Only a complete package has a place among the outcomes.')
  return worthsOfPrincipals(domain).map((worths) => worths[outcome] ?? 0)
}
