/**
 * The outcome space as it stood when the talks closed: every worth less what each principal then took off for want of
 * trust, and with what it had been promised. Measured so, the accord that was signed lies where its parties saw it.
 */
import { type Domain, domainOfSheets, outcomeOf } from '../bargaining/domain.ts'
import type { Sheet } from '../bargaining/sheet.ts'
import { worthsOfPrincipals } from '../bargaining/worths.ts'
import type { Books, PartyBook } from '../table/books.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'

const sheetAtClose = ({ sheet, discounts, promised }: PartyBook): Sheet => ({
  ...sheet,
  points: Object.fromEntries(
    (Object.entries(sheet.points) as [IssueId, Readonly<Record<OptionId, number>>][]).map(
      ([issue, points]) => [
        issue,
        Object.fromEntries(
          (Object.entries(points) as [OptionId, number][]).map(([option, worth]) => [
            option,
            worth - (discounts[issue]?.[option] ?? 0),
          ]),
        ),
      ],
    ),
  ),
  // A promise comes with any accord: a linkage that names no issue always counts.
  linkages:
    promised === 0 ? sheet.linkages : [...sheet.linkages, { label: 'Promised', when: {}, worth: promised }],
})

export const domainAtClose = (books: Books): Domain =>
  domainOfSheets(
    books.scenario,
    books.principals.flatMap((party) => {
      const book = books.parties[party]
      return book ? [sheetAtClose(book)] : []
    }),
  )

/** Worth of a complete package to each principal. Throws, for our own bug, on any other. */
export const worthsAt = (domain: Domain, pack: Package): readonly number[] => {
  const outcome = outcomeOf(domain, pack)
  if (outcome === null) throw new Error('Only a complete package has a place among the outcomes.')
  return worthsOfPrincipals(domain).map((worths) => worths[outcome] ?? 0)
}
