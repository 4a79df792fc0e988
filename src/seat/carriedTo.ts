/** Packages that the viewer, as mediator, may float in caucus on behalf of another principal. */
import { carriedFrom } from '../table/carried.ts'
import type { MoveOf } from '../table/move.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'

/** As moves, the latest text first; the table judges whether each can be made now. */
export const carriedTo = (view: PartyView, to: PartyId): readonly MoveOf<'float'>[] =>
  view.scenario.parties
    .filter(({ id, roles }) => roles.includes('principal') && id !== view.viewer && id !== to)
    .flatMap(({ id }) =>
      carriedFrom(view.record, view.viewer, id)
        .toReversed()
        .map((pack): MoveOf<'float'> => ({ type: 'float', by: view.viewer, package: pack, carriedFor: id })),
    )
