/**
 * The results of many games as plain data that can be passed between threads and added without loss: whole numbers are
 * summed, everything else is kept game by game in order. So the figures do not depend on how the games are distributed.
 */
import type { End } from '../table/event.ts'
import type { MoveType } from '../table/move.ts'
import type {
  CommuniqueId,
  EventId,
  InducementId,
  IssueId,
  OptionId,
  PartyId,
  RoundId,
} from '../terms/ids.ts'

export const ENDS = ['signed', 'partial', 'adjourned', 'brokenOff'] as const satisfies readonly End[]

/** The result of one game. */
export interface GameLine {
  readonly end: End
  readonly ratified: boolean
  /** What each principal has in the end, in points: the accord if it was approved, else its no deal. */
  readonly worths: readonly number[]
  /** What each party has in the end above leaving then with nothing sealed, in points of its own, in the scenario's order. */
  readonly gains: readonly number[]
  /** Whether the accord holds and is worth more to it than no deal, by principal. */
  readonly gained: readonly boolean[]
  /** Points between the signed text and the nearest point of the frontier; null for any other end. */
  readonly distance: number | null
  /** How often a party had the floor. */
  readonly floors: number
  /** How often in a row a party had the floor, at most, without anything being settled. */
  readonly longestWait: number
  /** Offers accepted in each round that was held, in the order of the sitting; null where it was not. */
  readonly settled: readonly (number | null)[]
}

/** How often: over all games for moves, in how many games for the rest. */
export interface Counts {
  readonly moves: Partial<Record<MoveType, number>>
  readonly events: Record<EventId, number>
  /** By `issue/option`. */
  readonly offered: Record<OptionKey, number>
  readonly agreed: Record<OptionKey, number>
  readonly promised: Record<InducementId, number>
  readonly said: Record<CommuniqueId, number>
  /** By `party/issue/option`: the capital allowed it after all. */
  readonly widened: Record<string, number>
  readonly held: Record<RoundId, number>
  /** Accords in force, by the principals who signed them and were approved at home, joined by spaces. */
  readonly concludedBy: Record<string, number>
}

export type OptionKey = `${IssueId}/${OptionId}`
export const optionKey = (issue: IssueId, option: OptionId): OptionKey => `${issue}/${option}`
export const wideningKey = (party: PartyId, issue: IssueId, option: OptionId): string =>
  `${party}/${issue}/${option}`

export interface PlaytestTally {
  readonly games: readonly GameLine[]
  readonly counts: Counts
}

export const noCounts = (): Counts => ({
  moves: {},
  events: {},
  offered: {},
  agreed: {},
  promised: {},
  said: {},
  widened: {},
  held: {},
  concludedBy: {},
})

const addInto = (sum: Record<string, number | undefined>, more: Readonly<Record<string, number>>): void => {
  for (const [key, count] of Object.entries(more)) sum[key] = (sum[key] ?? 0) + count
}

/** Tallies of games that follow one another, in their order. */
export const joinTallies = (tallies: readonly PlaytestTally[]): PlaytestTally => {
  const counts = noCounts()
  for (const tally of tallies)
    for (const kind of Object.keys(counts) as (keyof Counts)[]) addInto(counts[kind], tally.counts[kind])
  return { games: tallies.flatMap(({ games }) => games), counts }
}
