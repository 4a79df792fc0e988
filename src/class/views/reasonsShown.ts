/**
 * Which of a table's moves a seat may read the reasons of. Until its books are open: of moves that it saw, by
 * counterparts, as early as the plan says. A person's move has none.
 */
import type { Move } from '../../table/move.ts'
import type { Reasons } from '../../table/reasons.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { ClassTable, PlayedMove } from '../classState.ts'
import type { ClassPlan } from '../plan.ts'

export interface ReasonShown {
  readonly by: PartyId
  readonly move: Move['type']
  readonly reasons: Reasons
}

const isEarlyEnough = ({ talks }: ClassTable, { round }: PlayedMove, when: ClassPlan['reasons']): boolean => {
  if (when === 'atOnce') return true
  return when === 'afterRound' && talks !== null && (talks.end !== null || round < talks.round)
}

/** Whether the first event that a move brought about was seen by the seat. */
const sawIt = ({ talks }: ClassTable, { from }: PlayedMove, seat: PartyId): boolean => {
  const event = talks?.record[from]
  return event !== undefined && (event.seenBy === null || event.seenBy.includes(seat))
}

export const reasonsShown = (
  table: ClassTable,
  seat: PartyId,
  when: ClassPlan['reasons'],
): readonly ReasonShown[] =>
  when === 'debrief'
    ? []
    : table.moves.flatMap((played) =>
        played.reasons !== null && isEarlyEnough(table, played, when) && sawIt(table, played, seat)
          ? [{ by: played.move.by, move: played.move.type, reasons: played.reasons }]
          : [],
      )
