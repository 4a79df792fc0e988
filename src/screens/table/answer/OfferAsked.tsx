/** The offer that the viewer is asked about: who asks, in reported words, and what its own capital's conditions make of it. */
import type { VNode } from 'preact'
import type { OfferInHand } from '../../../seat/offerInHand.ts'
import type { Replies } from '../../../seat/replies.ts'
import type { Offer } from '../../../table/offer.ts'
import { hasRole } from '../../../table/roles.ts'
import type { PartyView } from '../../../table/view.ts'
import { againstOwn } from '../../../telling/againstOwn.ts'
import { namedIn } from '../../../telling/issues.ts'
import { ownConditions } from '../../../telling/ownConditions.ts'
import { capitalOf, nameFirst, partyIn } from '../../../telling/parties.ts'
import { listed } from '../../../telling/phrases.ts'
import { tellOffer } from '../../../telling/tellOffer.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { Conditions } from './Conditions.tsx'
import { sentenceSizeClass } from './sentenceSize.ts'

export const OfferAsked = ({
  view,
  offer,
  hand,
  replies,
}: {
  readonly view: PartyView
  readonly offer: Offer
  readonly hand: OfferInHand
  readonly replies: Replies
}): VNode => {
  const author = partyIn(view, offer.by)
  const made = view.record.findLast(
    (event) => event.type === 'offer.made' && event.offer.number === offer.number,
  )
  const { sentence } = tellOffer(view, offer, made?.index ?? view.record.length)
  const conditions = ownConditions(view, offer.package)
  const underwrites = namedIn(view, offer.package)
    .filter(({ option }) => option.underwriters.includes(view.viewer))
    .map(({ option }) => option.short)
  const against = againstOwn(view, hand.own.package, offer.package)
  return (
    <section class="panel answer-panel" aria-label={`Offer ${offer.number}`} tabIndex={0}>
      <h2>
        <Marker marker={author.marker} />
        <span>
          {offer.counterTo === undefined
            ? `${nameFirst(author)} asks for your answer to offer ${offer.number}`
            : `${nameFirst(author)} counters offer ${offer.counterTo} with offer ${offer.number}, and asks for your answer`}
        </span>
        <span class="subtitle">simulated</span>
      </h2>
      <p class={`answer-sentence serif${sentenceSizeClass(sentence, 80)}`}>{sentence}</p>
      {replies.barred !== null && (
        <p class="small problem">{`${replies.barred} So you may not accept it, and a refusal names ${replies.inTheWay.length === 1 ? 'that row' : 'those rows'}.`}</p>
      )}
      {conditions.length > 0 && (
        <Conditions
          conditions={conditions}
          strike="done"
          label={`What ${capitalOf(view, view.viewer)} waits for`}
        />
      )}
      {against !== '' && (
        <p class="small against">
          <b>{hand.own.number === null ? 'Against what you ask' : `Against your offer ${hand.own.number}`}</b>{' '}
          <span class="muted">{against}</span>
        </p>
      )}
      {replies.barred === null && (
        <p class="small muted">
          {hasRole(view, 'principal')
            ? 'You may sign this; whether you should is yours to weigh.'
            : `Your word is asked for on ${listed(underwrites)}; whether to give it is yours to weigh.`}
        </p>
      )}
    </section>
  )
}
