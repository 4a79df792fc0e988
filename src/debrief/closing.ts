/**
 * The outcome space as it was when the talks closed: every worth less what each principal then took off for distrust,
 * under the verification in that same outcome, plus what it had been promised. So a signed accord lies where its
 * parties saw it, and every other outcome where they would have seen it.
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
  // A promise comes with any accord: a linkage without conditions is always met.
  const promises: readonly SheetLinkage[] =
    promised === 0 ? [] : [{ label: 'Promised', when: {}, worth: promised }]
  return sheetInDistrust(
    scenario,
    {
      ...sheet,
      linkages: [...sheet.linkages, ...promises],
      // A promise is added to an accord's worth, so the cap rises by it.
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

/** Worth of a complete package to each principal. Throws on an incomplete one: a bug of ours. */
export const worthsAt = (domain: Domain, pack: Package): readonly number[] => {
  const outcome = outcomeOf(domain, pack)
  if (outcome === null) throw new Error('Only a complete package has a place among the outcomes.')
  return worthsOfPrincipals(domain).map((worths) => worths[outcome] ?? 0)
}
