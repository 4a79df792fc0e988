/**
 * What was possible under contested numbers, in the same talks: the moves, what was sealed, promised, pressed and trusted
 * stay as they were. Nothing of the game that is kept changes.
 */
import type { Domain } from '../../bargaining/domain.ts'
import { isReachableIn } from '../../bargaining/reachable.ts'
import { sheetOf } from '../../bargaining/sheetOf.ts'
import { holdsOf, noDealWorth, statusQuoOf } from '../../bargaining/worth.ts'
import { accordHolds } from '../../table/accordHolds.ts'
import type { Books, PartyBook } from '../../table/books.ts'
import { draftPackage } from '../../table/state.ts'
import type { PartyId } from '../../terms/ids.ts'
import { onceFor } from '../../terms/onceFor.ts'
import { leaveOut } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import { contestedDomain, domainAtClose, worthsAt } from '../closing.ts'
import { pathOf } from '../concessions.ts'
import { courseOf } from '../course.ts'
import type { Debrief } from '../debrief.ts'
import { mostOnEdge } from '../edge.ts'
import { seatsOf } from '../outcome.ts'
import { planesOf, possibleOf, zoneCountOf } from '../plane.ts'
import { CONTESTED, type Contest, withContest } from './contest.ts'

/** The parts of a debrief that hang on the numbers of its scenario. */
export type Contested = Pick<Debrief, 'seats' | 'possible' | 'planes' | 'path' | 'leftOnTable'>

/** The books of the same talks under those numbers. */
export const contestedBooks = (books: Books, contest: Contest): Books => {
  const scenario = withContest(books.asRead, books.reading, contest)
  const sealed = leaveOut(draftPackage(books.draft, 'sealed'), (issue) => books.lapsed.includes(issue))
  const contested = (book: PartyBook): PartyBook => {
    const sheet = sheetOf(scenario, CONTESTED, book.party)
    const moved = book.reservationValue - book.sheet.reservationValue
    const reservationValue = toNano(sheet.reservationValue + moved)
    const noDeal = noDealWorth(sheet, {
      reservationValue,
      sealed,
      holds: holdsOf(scenario),
      statusQuo: statusQuoOf(scenario),
    })
    return { ...book, sheet, reservationValue, noDeal, worth: noDeal }
  }
  const parties = Object.fromEntries(
    Object.entries(books.parties).map(([id, book]) => [
      id,
      contest[id as PartyId] === undefined ? book : contested(book),
    ]),
  )
  return { ...books, parties }
}

/** What all contests of one game share: its domain, and which outcomes can be reached where that hangs on the mandates alone. */
const groundOf = onceFor((books: Books) => {
  const domain = domainAtClose(books)
  /** By outcome: 0 where it has not been looked at, 1 where it can be reached, 2 where it cannot. */
  const known = new Uint8Array(domain.outcomes)
  const isReachable = isReachableIn(books.scenario, domain, [])
  return {
    domain,
    isReachable: (outcome: number): boolean => {
      if (known[outcome] === 0) known[outcome] = isReachable(outcome) ? 1 : 2
      return known[outcome] === 1
    },
  }
})

/** Where not all principals must consent, which coalition would is asked of the numbers too. */
const reachIn = (books: Books, domain: Domain, noDeal: readonly number[]): ((outcome: number) => boolean) =>
  domain.votes === null ? groundOf(books).isReachable : isReachableIn(books.scenario, domain, noDeal)

/** Answers come faster to books that were asked about before: a number is moved step by step. */
export const contestedDebrief = (books: Books, contest: Contest): Contested => {
  const under = contestedBooks(books, contest)
  const { scenario, principals } = books
  const domain = contestedDomain(under, groundOf(books).domain)
  const isInForce = accordHolds(books)
  const accord = isInForce ? worthsAt(domain, books.final) : null
  const seats = seatsOf(under).map((seat) => {
    const place = principals.indexOf(seat.party)
    return accord === null || place < 0 ? seat : { ...seat, worth: accord[place] ?? 0 }
  })
  const noDeal = principals.map((party) => under.parties[party]?.noDeal ?? 0)
  const ended = accord ?? noDeal
  const zoneCount = zoneCountOf(domain, noDeal, reachIn(books, domain, noDeal))
  const possible = possibleOf(domain, noDeal, zoneCount)
  const most = mostOnEdge(
    possible.frontier.map(({ worth }) => worth),
    ended,
  )
  return {
    seats,
    possible,
    planes: planesOf(domain, noDeal, zoneCount.reached),
    path: pathOf(domain, courseOf(scenario, books.sitting, statusQuoOf(scenario), books.record)),
    leftOnTable: isInForce ? Math.max(0, most) : most >= 0 ? most : null,
  }
}
