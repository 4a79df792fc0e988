/**
 * What was possible under contested numbers, in the same talks: the moves, what was sealed, promised, pressed and trusted
 * stay as they were. Nothing of the game that is kept changes.
 */
import { sheetOf } from '../../bargaining/sheetOf.ts'
import { holdsOf, noDealWorth, statusQuoOf } from '../../bargaining/worth.ts'
import { accordHolds } from '../../table/accordHolds.ts'
import type { Books, PartyBook } from '../../table/books.ts'
import { draftPackage } from '../../table/state.ts'
import type { PartyId } from '../../terms/ids.ts'
import { leaveOut } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import { domainAtClose, worthsAt } from '../closing.ts'
import { pathOf } from '../concessions.ts'
import { courseOf } from '../course.ts'
import type { Debrief } from '../debrief.ts'
import { mostForAll } from '../edge.ts'
import { seatsOf } from '../outcome.ts'
import { planesOf, possibleOf, zoneCountOf } from '../plane.ts'
import { CONTESTED, type Contest, withContest } from './contest.ts'

/** The parts of a debrief that hang on the numbers of its scenario. */
export type Contested = Pick<Debrief, 'seats' | 'possible' | 'planes' | 'path' | 'leftOnTable'>

/** The books of the same talks under those numbers. */
export const contestedBooks = (books: Books, contest: Contest): Books => {
  const scenario = withContest(books.scenario, books.reading, contest)
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

export const contestedDebrief = (books: Books, contest: Contest): Contested => {
  const under = contestedBooks(books, contest)
  const { scenario, principals } = books
  const domain = domainAtClose(under)
  const isInForce = accordHolds(books)
  const accord = isInForce ? worthsAt(domain, books.final) : null
  const seats = seatsOf(under).map((seat) => {
    const place = principals.indexOf(seat.party)
    return accord === null || place < 0 ? seat : { ...seat, worth: accord[place] ?? 0 }
  })
  const noDeal = principals.map((party) => under.parties[party]?.noDeal ?? 0)
  const ended = accord ?? noDeal
  const most = mostForAll(domain, ended)
  const zoneCount = zoneCountOf(scenario, domain, noDeal)
  return {
    seats,
    possible: possibleOf(domain, noDeal, zoneCount),
    planes: planesOf(domain, noDeal, zoneCount.reached),
    path: pathOf(domain, courseOf(scenario, books.sitting, statusQuoOf(scenario), books.record)),
    leftOnTable: isInForce ? Math.max(0, most) : most >= 0 ? most : null,
  }
}
