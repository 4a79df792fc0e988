/** Every offer made in plenary, with what became of it; one of them can be taken into the draft. */

import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import { refusersWords } from '../../../seat/refusersWords.ts'
import type { Offer } from '../../../table/offer.ts'
import type { PartyView } from '../../../table/view.ts'
import { latestAnswers } from '../../../telling/answerSentence.ts'
import { namedIn } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import { restrictTo } from '../../../terms/package.ts'
import type { SayUnderWay } from '../../../words/underWay/catalog.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { NamedRows } from '../NamedRows.tsx'
import type { DraftActs } from '../useDraft.ts'

const became = (say: SayUnderWay, view: PartyView, offer: Offer): VNode => {
  const refused = latestAnswers(offer).filter((answer) => !answer.accepted)
  const stands = Object.values(view.standing).some((each) => each?.number === offer.number)
  if (refused.length === 0) {
    const waits = offer.answers.length === 0 || view.onTable?.number === offer.number
    return <>{say(waits ? texts.onTable : texts.acceptedThen)}</>
  }
  return (
    <>
      {woven(say, texts.refusedBy, { parties: () => <Told>{refusersWords(view, refused)}</Told> })}
      {stands && ` ${say(texts.stillStands)}`}
    </>
  )
}

export const OffersList = ({ view, acts }: { readonly view: PartyView; readonly acts: DraftActs }): VNode => {
  const say = useWords(UNDER_WAY)
  if (view.offers.length === 0) return <p class="muted aside-empty">{say(texts.noOffer)}</p>
  const open = new Set(view.round.agenda.filter((issue) => view.draft[issue] === undefined))
  return (
    <ol class="offers" tabIndex={0} aria-label={say(texts.offers)}>
      {view.offers.toReversed().map((offer) => {
        const party = partyIn(view, offer.by)
        const usable = restrictTo(offer.package, open)
        return (
          <li key={offer.number}>
            <h3>
              <Marker marker={party.marker} /> {say(texts.offer, { number: offer.number })}
              <span class="muted">
                {' '}
                {woven(say, offer.singleText ? texts.singleBy : texts.byWhom, {
                  who: () => (offer.by === view.viewer ? say(texts.tick) : <OwnText>{party.name}</OwnText>),
                })}
                {offer.counterTo !== undefined && say(texts.toCounter, { number: offer.counterTo })}
              </span>
            </h3>
            <NamedRows rows={namedIn(view, offer.package)} />
            <p class="small muted">{became(say, view, offer)}</p>
            {Object.keys(usable).length > 0 && (
              <Button kind="text" onPress={() => acts.begin(usable)}>
                {say(texts.draftFromIt)}
              </Button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
