/** One line under the moves: why the last one was not made, who is considering, or what things cost. */

import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import { isOrAre } from '../../../scenario/vocabulary/grammar.ts'
import { warningNow } from '../../../seat/belowNoDeal.ts'
import { isTelling } from '../../../seat/seat.ts'
import { isBesideTable } from '../../../table/roles.ts'
import type { PartyView } from '../../../table/view.ts'
import { barredTold } from '../../../telling/barredMoves.ts'
import { nameFirst, partyIn } from '../../../telling/parties.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'
import { useActs, useDesk } from '../../useDesk.ts'
import { asideNote } from '../laterAtTable.ts'
import type { DraftInHand } from '../useDraft.ts'
import { WhyBarred } from '../WhyBarred.tsx'
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
  const say = useWords(TABLE)
  const acts = useActs()
  const refused = useDesk((state) => state.game?.refused ?? null)
  const considering = useDesk((state) => state.game?.considering ?? null)
  const telling = useDesk(({ attention }) => isTelling(attention))
  if (refused !== null)
    return (
      <p class="moves-note problem" role="alert">
        <WhyBarred view={view} problem={refused} />
      </p>
    )
  const warning = considering === null ? warningNow(view) : null
  if (warning !== null)
    return (
      <p class="moves-note problem" role="status">
        <Told>{warning}</Told>
      </p>
    )
  const waited = considering ?? (view.toMove === view.viewer ? null : view.toMove)
  if (waited !== null) {
    const party = partyIn(view, waited)
    return (
      <p class="moves-note">
        <Marker marker={party.marker} size={12} />{' '}
        {woven(
          say,
          texts.considering,
          { who: () => <OwnText>{nameFirst(party)}</OwnText> },
          { is: isOrAre(party) },
        )}
      </p>
    )
  }
  if (telling) return <p class="moves-note muted">{say(texts.anyKey)}</p>
  // Beside the table a draft is floated aside and never offered: nothing to warn of here.
  const isNoOffer = draft.isEmpty || view.phase !== 'floor' || isBesideTable(view)
  const against = isNoOffer ? null : acts.judge(offerOf(view, draft))
  if (against !== null) {
    const { message, language } = barredTold(view, against)
    return (
      <p
        class="moves-note problem"
        role="status"
        title={message}
        {...(say.language === language ? {} : { lang: language })}
      >
        {message}
      </p>
    )
  }
  const isAsidePossible =
    aside !== null && draft.isEmpty && acts.judge({ type: 'caucus', by: view.viewer, with: aside }) === null
  if (isAsidePossible) return <asideNote.Screen view={view} party={aside} onDone={onAsideDone} />
  return (
    <p class="moves-note muted">
      {say(texts.yourTurn)}
      {view.phase === 'floor' && (
        <span class="about-costs">
          {' '}
          {say(
            view.own.inducements.length > 0 && view.scenario.costs.promise.worth > 0
              ? texts.figuresMinus
              : texts.figures,
          )}
        </span>
      )}
    </p>
  )
}
