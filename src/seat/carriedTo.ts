/** What the viewer, as mediator, may float to a party aside for another principal that would look at it. */
import { carriedFrom } from '../table/carried.ts'
import type { MoveOf } from '../table/move.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'

/** Moves, the latest text first; whether each can be made now is the table's to judge. */
export const carriedTo = (view: PartyView, to: PartyId): readonly MoveOf<'float'>[] =>
  view.scenario.parties
    .filter(({ id, roles }) => roles.includes('principal') && id !== view.viewer && id !== to)
    .flatMap(({ id }) =>
      carriedFrom(view.record, view.viewer, id)
        .toReversed()
        .map((pack): MoveOf<'float'> => ({ type: 'float', by: view.viewer, package: pack, carriedFor: id })),
    )
