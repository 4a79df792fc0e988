/** Counts what a mediator did, from the moves and the table at each of them. */
import { outcomeOf } from '../bargaining/domain.ts'
import { issueOf } from '../scenario/scenario.ts'
import type { Offer } from '../table/offer.ts'
import { draftPackage, type TableState } from '../table/state.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import { issuesIn, layPackage } from '../terms/package.ts'
import { type Account, turnOfEntry } from './account.ts'
import { worthsAt } from './closing.ts'
import { mostForAll } from './edge.ts'
import { changeThen, offerMade } from './lesson/steps.ts'
import type { Mediation, MediatorsDraft } from './mediation.ts'
import type { Possible } from './possible.ts'

const placeOf = ({ books }: Account, issue: IssueId, option: OptionId | undefined): number =>
  issueOf(books.scenario, issue).options.findIndex(({ id }) => id === option)

/** Where the principals last stood on an issue, by place of the option. */
const asksOn = (account: Account, state: TableState, issue: IssueId): readonly number[] =>
  account.books.principals.map((party) => placeOf(account, issue, state.asks[party]?.[issue]))

const gapOn = (account: Account, state: TableState, issue: IssueId): number => {
  if (state.draft[issue] !== undefined) return 0
  const asked = asksOn(account, state, issue).filter((place) => place >= 0)
  return asked.length === 0 ? 0 : Math.max(...asked) - Math.min(...asked)
}

const draftOf = (account: Account, offer: Offer, accepted: ReadonlySet<number>): MediatorsDraft[] => {
  const made = offerMade(account, offer.number)
  if (made === null) return []
  const text = layPackage(draftPackage(made.before.draft), offer.package)
  const short =
    outcomeOf(account.domain, text) === null
      ? null
      : mostForAll(account.domain, worthsAt(account.domain, text))
  return [
    {
      offer: offer.number,
      at: turnOfEntry(account, made.entry),
      issues: issuesIn(offer.package).length,
      agreed: accepted.has(offer.number),
      // An offer that is taken up again may be refused again.
      refusedBy: [...new Set(offer.answers.flatMap(({ by, accepted: said }) => (said ? [] : [by])))],
      change: changeThen(account, made.before, {}, offer.package),
      short: short === null ? null : Math.max(0, short),
    },
  ]
}

/** By principal, rows that stood nearest to it alone; what is left stood between. */
const nearness = (account: Account, offers: readonly Offer[]): Pick<Mediation, 'nearer' | 'between'> => {
  const nearer = account.books.principals.map(() => 0)
  let between = 0
  for (const offer of offers) {
    const made = offerMade(account, offer.number)
    if (made === null) continue
    for (const issue of issuesIn(offer.package)) {
      const place = placeOf(account, issue, offer.package[issue])
      const away = asksOn(account, made.before, issue).map((asked) => Math.abs(asked - place))
      const least = Math.min(...away)
      const nearest = away.flatMap((far, p) => (far === least ? [p] : []))
      const [only] = nearest
      if (only === undefined || nearest.length > 1) between++
      else nearer[only] = (nearer[only] ?? 0) + 1
    }
  }
  return { nearer, between }
}

const sharesOf = ({ books }: Account, { ideal, noDeal }: Possible): readonly number[] | null => {
  if (ideal === null) return null
  return books.principals.map((party, p) => {
    const range = (ideal[p] ?? 0) - (noDeal[p] ?? 0)
    const gain = (books.parties[party]?.worth ?? 0) - (noDeal[p] ?? 0)
    return range <= 0 ? 0 : gain / range
  })
}

/** Null where nobody mediates. */
export const mediationOf = (account: Account, possible: Possible): Mediation | null => {
  const { books, setting, states, course, last } = account
  const party = setting.mediator
  if (party === null) return null
  const offers = books.offers.filter(({ by }) => by === party)
  const drafts = offers.flatMap((offer) => draftOf(account, offer, course.accepted))
  const first = offers.map(({ number }) => offerMade(account, number)).find((made) => made !== null)
  const before = first?.before ?? states[0] ?? last
  const settledByDraft = new Set(
    books.record.flatMap((event) =>
      event.type === 'offer.accepted' && offers.some(({ number }) => number === event.offer)
        ? [...event.sealed, ...event.initialled]
        : [],
    ),
  )
  return {
    party,
    drafts,
    gaps: books.scenario.issues.map(({ id }) => ({
      issue: id,
      before: gapOn(account, before, id),
      after: gapOn(account, last, id),
      byDraft: settledByDraft.has(id) && last.draft[id] !== undefined,
    })),
    ...nearness(account, offers),
    promised: books.principals.map((one) => books.parties[one]?.promised ?? 0),
    pressed: books.principals.map((one) => books.parties[one]?.pressed ?? 0),
    shares: sharesOf(account, possible),
  }
}
