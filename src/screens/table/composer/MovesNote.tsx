/** One line under the moves: why the last one was not made, who is considering, or what things cost. */
import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import { warningNow } from '../../../seat/belowNoDeal.ts'
import { isTelling } from '../../../seat/seat.ts'
import { isBesideTable } from '../../../table/roles.ts'
import type { PartyView } from '../../../table/view.ts'
import { partyIn, partyIs } from '../../../telling/parties.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { useActs, useDesk } from '../../useDesk.ts'
import { asideNote } from '../laterAtTable.ts'
import type { DraftInHand } from '../useDraft.ts'
import { offerOf } from './OfferButton.tsx'

export const MovesNote = ({
  view,
  draft,
  aside,
  onAsideDone,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
  readonly aside: PartyId | null
  readonly onAsideDone: () => void
}): VNode => {
  const acts = useActs()
  const refused = useDesk((state) => state.game?.refused ?? null)
  const considering = useDesk((state) => state.game?.considering ?? null)
  const telling = useDesk(({ attention }) => isTelling(attention))
  if (refused !== null)
    return (
      <p class="moves-note problem" role="alert">
        {refused.message} {refused.hint}
      </p>
    )
  const warning = considering === null ? warningNow(view) : null
  if (warning !== null)
    return (
      <p class="moves-note problem" role="status">
        {warning}
      </p>
    )
  const waited = considering ?? (view.toMove === view.viewer ? null : view.toMove)
  if (waited !== null) {
    const party = partyIn(view, waited)
    return (
      <p class="moves-note">
        <Marker marker={party.marker} size={12} /> {partyIs(party)} considering.
      </p>
    )
  }
  if (telling) return <p class="moves-note muted">The table is being told. Any key goes on.</p>
  // Beside the table a draft is floated aside and never offered: nothing to warn of here.
  const isNoOffer = draft.isEmpty || view.phase !== 'floor' || isBesideTable(view)
  const against = isNoOffer ? null : acts.judge(offerOf(view, draft))
  if (against !== null)
    return (
      <p class="moves-note problem" role="status" title={against.message}>
        {against.message}
      </p>
    )
  const isAsidePossible =
    aside !== null && draft.isEmpty && acts.judge({ type: 'caucus', by: view.viewer, with: aside }) === null
  if (isAsidePossible) return <asideNote.Screen view={view} party={aside} onDone={onAsideDone} />
  return (
    <p class="moves-note muted">
      Your turn.
      {view.phase === 'floor' && (
        <span class="about-costs">
          {' '}
          Small figures: how many turns a move takes
          {view.own.inducements.length > 0 && view.scenario.costs.promise.worth > 0
            ? ', with a minus how many points of yours'
            : ''}
          .
        </span>
      )}
    </p>
  )
}
