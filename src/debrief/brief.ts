/** A seat's brief against the result: what would have counted as done well, and what now holds on each interest. */
import { partyOf } from '../scenario/scenario.ts'
import { accordHolds } from '../table/accordHolds.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import type { Debrief } from './debrief.ts'
import { isSettled } from './isSettled.ts'

export interface InterestHeld {
  readonly title: string
  readonly text: string
  /** Null where the interest hangs on no one issue. */
  readonly row: {
    readonly issue: IssueId
    /** What holds now: agreed at this table, or what held before. */
    readonly option: OptionId
    readonly isSettled: boolean
    readonly wasOpening: boolean
    /** Points of it to that seat, and the most that the row could have had. */
    readonly worth: number
    readonly of: number
  } | null
}

export interface BriefHeld {
  readonly party: PartyId
  readonly goal: string
  readonly interests: readonly InterestHeld[]
  /** Points that the result lies above no deal; below it where negative. Without an accord in force that is what sealing brought. */
  readonly over: number
  readonly isInForce: boolean
}

type Read = Pick<Debrief, 'scenario' | 'draft' | 'final' | 'seats' | 'end'>

export const briefHeld = ({ scenario, draft, final, seats, end }: Read, id: PartyId): BriefHeld | null => {
  const seat = seats.find(({ party }) => party === id)
  if (seat === undefined) return null
  const { goal, interests, positions } = partyOf(scenario, id)
  const isInForce = accordHolds({ end })
  return {
    party: id,
    goal,
    interests: interests.map(({ title, text, issue }) => {
      const option = issue === undefined ? undefined : final[issue]
      if (issue === undefined || option === undefined) return { title, text, row: null }
      const points = seat.sheet.points[issue] ?? {}
      return {
        title,
        text,
        row: {
          issue,
          option,
          isSettled: isSettled({ end, draft, final }, issue),
          wasOpening: positions[issue]?.opening === option,
          worth: points[option] ?? 0,
          of: Math.max(0, ...Object.values(points)),
        },
      }
    }),
    over: toNano(seat.worth - (isInForce ? seat.noDeal : seat.reservationValue)),
    isInForce,
  }
}
