/**
 * The outcome space as it stood when the talks closed: every worth less what each principal would then have taken off
 * for want of trust, under the verification which that very outcome holds, and with what it had been promised. Measured
 * so, the accord that was signed lies where its parties saw it, and any other where they would have seen it.
 */
import { type Domain, domainOfSheets, outcomeOf } from '../bargaining/domain.ts'
import type { Sheet, SheetLinkage } from '../bargaining/sheet.ts'
import { worthsOfPrincipals } from '../bargaining/worths.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Books, PartyBook } from '../table/books.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'

type When = SheetLinkage['when']

/** The ways to verify, those that keep as much of the distrust put together; without any, the whole is kept always. */
const verificationsIn = ({
  issues,
  rules,
}: Scenario): readonly { readonly when: When; readonly keeps: number }[] => {
  const { verification } = rules
  if (verification === undefined) return [{ when: {}, keeps: 1 }]
  const byKeeps = new Map<number, OptionId[]>()
  for (const { id } of issues.find((issue) => issue.id === verification.issue)?.options ?? []) {
    const keeps = verification.keeps[id] ?? 1
    byKeeps.set(keeps, [...(byKeeps.get(keeps) ?? []), id])
  }
  return [...byKeeps].map(([keeps, options]) => ({ when: { [verification.issue]: options }, keeps }))
}

/** What distrust takes off an option hangs on the verification beside it: a linkage of the two. */
const distrusted = (scenario: Scenario, { distrust }: PartyBook): readonly SheetLinkage[] =>
  (Object.entries(distrust) as [IssueId, Readonly<Record<OptionId, number>>][]).flatMap(([issue, options]) =>
    (Object.entries(options) as [OptionId, number][]).flatMap(([option, off]) =>
      verificationsIn(scenario).flatMap(({ when, keeps }): SheetLinkage[] => {
        const worth = -toNano(keeps * off)
        const verifying = when[issue]
        if (worth === 0 || verifying?.includes(option) === false) return []
        return [{ label: 'Distrust', when: { ...when, [issue]: [option] }, worth }]
      }),
    ),
  )

const sheetAtClose = (scenario: Scenario, book: PartyBook): Sheet => {
  const { sheet, promised } = book
  // A promise comes with any accord: a linkage that names no issue always counts.
  const promises: readonly SheetLinkage[] =
    promised === 0 ? [] : [{ label: 'Promised', when: {}, worth: promised }]
  return { ...sheet, linkages: [...sheet.linkages, ...promises, ...distrusted(scenario, book)] }
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
