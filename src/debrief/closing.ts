/**
 * The outcome space as it was when the talks closed: every worth less what each principal then took off for distrust,
 * under the verification in that same outcome, plus what it had been promised. So a signed accord lies where its
 * parties saw it, and every other outcome where they would have seen it.
 */
import { sheetInDistrust } from '../bargaining/distrust.ts'
import { type Domain, domainOfSheets, outcomeOf, withSheets } from '../bargaining/domain.ts'
import type { Sheet, SheetLinkage } from '../bargaining/sheet.ts'
import { worthsOfPrincipals } from '../bargaining/worths.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Books, PartyBook } from '../table/books.ts'
import { isShut } from '../table/shut.ts'
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

const sheetsAtClose = ({ scenario, principals, parties }: Books): readonly Sheet[] =>
  principals.flatMap((party) => {
    const book = parties[party]
    return book ? [sheetAtClose(scenario, book)] : []
  })

/** Of the options open when the talks closed, and those in force: what was sealed stays though it was shut later. */
export const domainAtClose = (books: Books): Domain =>
  domainOfSheets(
    books.scenario,
    sheetsAtClose(books),
    (issue, option) => isShut(books.shut, issue, option) && books.draft[issue]?.option !== option,
  )

/** The domain of the same talks with other sheets in their books: what those leave as it was is shared with `domain`. */
export const contestedDomain = (books: Books, domain: Domain): Domain =>
  withSheets(domain, sheetsAtClose(books))

/** Worth of a complete package to each principal. Throws on an incomplete one: a bug of ours. */
export const worthsAt = (domain: Domain, pack: Package): readonly number[] => {
  const outcome = outcomeOf(domain, pack)
  if (outcome === null) throw new Error('Only a complete package has a place among the outcomes.')
  return worthsOfPrincipals(domain).map((worths) => worths[outcome] ?? 0)
}
