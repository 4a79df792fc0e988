/** Makes the debrief of closed talks: plain data, for a screen, a page of text or a file. */
import { afterSealing } from '../bargaining/afterSealing.ts'
import { isReachableIn } from '../bargaining/reachable.ts'
import { statusQuoOf } from '../bargaining/worth.ts'
import { readingOf, roundOf, type Scenario } from '../scenario/scenario.ts'
import { openBooks } from '../table/books.ts'
import type { TableState } from '../table/state.ts'
import type { PartyId } from '../terms/ids.ts'
import { accountOf, turnOfEntry } from './account.ts'
import { domainAtClose } from './closing.ts'
import { concessionsOf, pathOf } from './concessions.ts'
import { courseOf, whenIn } from './course.ts'
import type { Debrief } from './debrief.ts'
import { leftOnTable } from './edge.ts'
import type { Flip } from './flip.ts'
import { suggestForks } from './forks/suggest.ts'
import { headlineOf, summaryOf } from './headline.ts'
import { lessonOf } from './lesson/lesson.ts'
import { mediationOf } from './mediationOf.ts'
import { numbersOf } from './numbers.ts'
import { durabilityOf, peopleHomeBy, seatsOf } from './outcome.ts'
import { planesOf, possibleOf, zoneCountOf } from './plane.ts'
import { type MoveMade, refusalsOf } from './refusals.ts'
import { renamedIn } from './renamed.ts'
import { tradesOf } from './trades.ts'
import { acceptancesOf } from './turning/acceptances.ts'
import { movementsOf } from './turning/movements.ts'
import { turningPointsOf } from './turning/turningPoints.ts'
import { underwritingsOf } from './underwritingsOf.ts'

/**
 * `state` is the talks' last, `entries` the transcript's moves in order, with a counterpart's reasons, `people` the seats that people held. All worths are in
 * points as they stood at the close: after trust, pressing and promises. Throws, for our own bug, on talks still open.
 */
export const debriefOf = ({
  scenario,
  state,
  entries,
  people = [],
  flips = [],
}: {
  readonly scenario: Scenario
  readonly state: TableState
  readonly entries: readonly MoveMade[]
  readonly people?: readonly PartyId[]
  /** Found by whoever can ask the counterparts once more. */
  readonly flips?: readonly Flip[]
}): Debrief => {
  const books = openBooks({ scenario, state })
  const domain = domainAtClose(books)
  const course = courseOf(books.asRead, books.sitting, statusQuoOf(scenario), books.record)
  const whenOf = whenIn(scenario, books.sitting)
  const noDeal = books.principals.map((party) => books.parties[party]?.noDeal ?? 0)
  const zoneCount = zoneCountOf(domain, noDeal, isReachableIn(scenario, domain, noDeal))
  const refusals = refusalsOf(books, entries, course)
  const left = leftOnTable(books, domain)
  const possible = possibleOf(domain, noDeal, zoneCount)
  const account = accountOf({ books, domain, course, entries, last: state, refusals, flips, people })
  const acceptances = acceptancesOf(account)
  const movements = movementsOf(account)
  const lesson = lessonOf(account, zoneCount, left)
  return {
    scenario: books.asRead,
    reading: readingOf(scenario, books.reading).label,
    readingId: books.reading,
    sitting: books.sitting,
    numbers: numbersOf(scenario, books.reading),
    end: books.end,
    people,
    lesson,
    forks: suggestForks(account),
    headline: headlineOf(books),
    summary: summaryOf(books, domain, zoneCount),
    communiques: books.record.flatMap((event) => {
      if (event.type !== 'communique.published') return []
      const said = scenario.communiques.find(({ id }) => id === event.communique)
      return said ? [{ party: event.by, round: roundOf(scenario, event.round).label, text: said.text }] : []
    }),
    renamed: renamedIn(scenario, state, whenOf),
    draft: books.draft,
    final: books.final,
    principals: books.principals,
    seats: seatsOf(books),
    peopleHome: peopleHomeBy(books),
    possible,
    mediation: mediationOf(account, possible),
    underwritings: underwritingsOf(account),
    planes: planesOf(domain, noDeal, zoneCount.reached),
    sealing: afterSealing(
      scenario,
      domain,
      books.principals.map((party) => books.parties[party]?.reservationValue ?? 0),
    ),
    path: pathOf(domain, course),
    concessions: concessionsOf(domain, books.principals, course),
    moves: entries.map((_, entry) => turnOfEntry(account, entry)),
    totalTurns: course.totalTurns,
    rounds: books.record.flatMap((event) =>
      event.type === 'round.opened'
        ? [
            {
              label: roundOf(scenario, event.round).label,
              number: whenOf(event).round ?? 1,
              turn: course.turns[event.index] ?? 1,
            },
          ]
        : [],
    ),
    leftOnTable: left,
    trades: tradesOf(books, domain, course),
    refusals,
    flips,
    acceptances,
    movements,
    turningPoints: turningPointsOf(account, { acceptances, refusals, movements, lesson }),
    struck: books.record.flatMap((event) =>
      event.type === 'news.struck' ? [{ event: event.event, at: whenOf(event) }] : [],
    ),
    durability: durabilityOf(books),
    record: books.record,
  }
}
