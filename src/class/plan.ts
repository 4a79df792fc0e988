/** What a teacher chooses for a class: everything but the scenario may change until the tables open. */
import { LIMITS } from '../scenario/limits.ts'
import type { Temperament } from '../scenario/scenario.ts'
import type { PartyId, ReadingId, SittingId } from '../terms/ids.ts'

/** Limits of a class. A school's year group sits down at once; a file of rows stays small enough to be read at once. */
export const CLASS_LIMITS = {
  people: 400,
  tables: 200,
  /** Minutes of one round, and those that can be added at once. */
  minutes: LIMITS.roundMinutes,
  retentionDays: 365,
  /** UTF-16 units. */
  title: 60,
  name: 40,
  message: 400,
  announcement: 1_000,
} as const

export interface ClassPlan {
  /** As the teacher calls it: “Thursday, second period”. */
  readonly title: string
  /** The scenario's text is stored once, beside the rows; the hash says that it is the same. */
  readonly scenario: { readonly id: string; readonly hash: string }
  readonly reading: ReadingId
  readonly sitting: SittingId
  /** Seats that people hold at every table, in order; counterparts hold the others. */
  readonly seats: readonly PartyId[]
  /** People in each of those seats. With two, one proposes a move and the other confirms it. */
  readonly perSeat: 1 | 2
  /** How many people are expected: as many places there are in each seat while people choose. */
  readonly expected: number
  /** Of a round; `scenario` for as many as each round says, where a round that says none has no clock; null where no clock runs. */
  readonly minutes: number | 'scenario' | null
  readonly whenTimeIsUp: 'finishTurn' | 'closeRound'
  /** When people see the reasons of counterparts' moves: as they are made, after their round, or with the books. */
  readonly reasons: 'atOnce' | 'afterRound' | 'debrief'
  readonly messages: 'off' | 'phrases' | 'free'
  readonly names: 'generated' | 'own'
  readonly seating: 'choice' | 'lot' | 'teacher'
  /** What becomes of people for whom no whole table is left. */
  readonly oddOnes: 'share' | 'observe' | 'counterpart'
  readonly temperament: Temperament | 'scenario'
  /** After which the class is deleted. */
  readonly retentionDays: number
  /** Of everything that chance decides in the class: names, places, and each table's talks. */
  readonly seed: number
}
