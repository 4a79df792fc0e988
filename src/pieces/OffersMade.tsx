/** Every offer made in plenary, the newest first, with its rows and what became of it. */

import type { ComponentChildren, VNode } from 'preact'
import type { Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import { latestAnswers } from '../telling/answerSentence.ts'
import { namedIn } from '../telling/issues.ts'
import { partyIn } from '../telling/parties.ts'
import { refusersWords } from '../telling/refusersWords.ts'
import type { PartyId } from '../terms/ids.ts'
import { type SayUnderWay, UNDER_WAY } from '../words/underWay/catalog.ts'
import * as texts from '../words/underWay/en.ts'
import { Marker } from './Marker.tsx'
import { NamedRows } from './NamedRows.tsx'
import { OwnText } from './OwnText.tsx'
import { useWords } from './speaking.ts'
import { Told } from './Told.tsx'
import { woven } from './woven.ts'
import './offersMade.css'

/** What a seat sees; or, where `viewer` is null, what everybody does. */
export interface OffersSeen extends Pick<PartyView, 'scenario' | 'offers' | 'onTable' | 'standing'> {
  readonly viewer: PartyId | null
}

const became = (say: SayUnderWay, view: OffersSeen, offer: Offer): VNode => {
  const refused = latestAnswers(offer).filter((answer) => !answer.accepted)
  const stands = Object.values(view.standing).some((each) => each?.number === offer.number)
  if (refused.length === 0) {
    const waits = offer.answers.length === 0 || view.onTable?.number === offer.number
    return <>{say(waits ? texts.onTable : texts.acceptedThen)}</>
  }
  return (
    <>
      {woven(say, texts.refusedBy, { parties: () => <Told>{refusersWords(view, refused)}</Told> })}
      {stands && view.viewer !== null && ` ${say(texts.stillStands)}`}
    </>
  )
}

export const OffersMade = ({
  view,
  actsFor,
}: {
  readonly view: OffersSeen
  /** What can be done with an offer. */
  readonly actsFor?: (offer: Offer) => ComponentChildren
}): VNode => {
  const say = useWords(UNDER_WAY)
  if (view.offers.length === 0) return <p class="muted aside-empty">{say(texts.noOffer)}</p>
  return (
    <ol class="offers" tabIndex={0} aria-label={say(texts.offers)}>
      {view.offers.toReversed().map((offer) => {
        const party = partyIn(view, offer.by)
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
            {actsFor?.(offer)}
          </li>
        )
      })}
    </ol>
  )
}
