/** One closed table among many: as much of it as can be laid beside others, as plain data. */
import { hashOf } from '../../scenario/hash.ts'
import { readingOf, type Scenario, sittingOf } from '../../scenario/scenario.ts'
import { openBooks } from '../../table/books.ts'
import type { End } from '../../table/event.ts'
import type { Move } from '../../table/move.ts'
import type { TableState } from '../../table/state.ts'
import type { IssueId, PartyId, ReadingId, SittingId } from '../../terms/ids.ts'
import { issuesIn, type Package } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import { domainAtClose } from '../closing.ts'
import { totalTurnsOf } from '../course.ts'
import { leftOnTable } from '../edge.ts'
import type { Worths } from '../worths.ts'

export interface SeatHeld {
  readonly party: PartyId
  /** What the person called themselves; null where they did not say. */
  readonly name: string | null
}

export interface TableResult {
  /** Tables can be compared where these four are the same. */
  readonly scenario: { readonly id: string; readonly title: string; readonly hash: string }
  readonly reading: { readonly id: ReadingId; readonly label: string }
  readonly sitting: { readonly id: SittingId; readonly label: string }
  /** The table number. */
  readonly seed: number
  /** The same for copies of one game: setup, people and moves, whatever was noted or thought. */
  readonly fingerprint: string
  readonly people: readonly SeatHeld[]
  readonly end: { readonly end: End; readonly ratified: boolean }
  /** Who walked away. */
  readonly walked: PartyId | null
  readonly principals: readonly PartyId[]
  /** Worth of the end, in points, by principal; without an accord in force, of no deal. */
  readonly worths: Worths
  /** No deal when the talks closed, by principal. */
  readonly noDeals: Worths
  /** Worth less no deal, by principal: below 0 also where walking away cost something. */
  readonly gains: Worths
  /** The most that every principal could have gained at once from the end on, in points; null where nothing was better for all. */
  readonly short: number | null
  /** What holds now, issue by issue. */
  readonly final: Package
  /** Issues on which what holds now was agreed, and is not the status quo left standing. */
  readonly agreed: readonly IssueId[]
  /** How many issues had an agreed line in the draft when the talks closed, in force or not. */
  readonly drafted: number
  readonly turns: number
}

/** `state` is the talks' last, `moves` all that were made. Throws, as our own bug, on talks still open. */
export const tableResultOf = ({
  scenario,
  hash,
  state,
  moves,
  people,
}: {
  readonly scenario: Scenario
  /** Of the scenario's text. */
  readonly hash: string
  readonly state: TableState
  readonly moves: readonly Move[]
  readonly people: readonly SeatHeld[]
}): TableResult => {
  const books = openBooks({ scenario, state })
  const byPrincipal = (of: 'worth' | 'noDeal'): Worths =>
    books.principals.map((party) => books.parties[party]?.[of] ?? 0)
  const [worths, noDeals] = [byPrincipal('worth'), byPrincipal('noDeal')]
  const reading = readingOf(scenario, state.reading)
  const sitting = sittingOf(scenario, state.sitting)
  return {
    scenario: { id: scenario.id, title: scenario.title, hash },
    reading: { id: reading.id, label: reading.label },
    sitting: { id: sitting.id, label: sitting.label },
    seed: state.seed,
    fingerprint: hashOf(JSON.stringify([hash, reading.id, sitting.id, state.seed, people, moves])),
    people,
    end: books.end,
    walked: books.walked,
    principals: books.principals,
    worths,
    noDeals,
    gains: worths.map((worth, p) => toNano(worth - (noDeals[p] ?? 0))),
    short: leftOnTable(books, domainAtClose(books)),
    final: books.final,
    agreed: issuesIn(books.final).filter((issue) => books.draft[issue]?.option === books.final[issue]),
    drafted: Object.keys(books.draft).length,
    turns: totalTurnsOf(books.record),
  }
}
