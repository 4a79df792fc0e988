/** The offer that the viewer is asked about: who asks, in reported words, and what its own capital's conditions make of it. */
import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import { verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import type { OfferInHand } from '../../../seat/offerInHand.ts'
import type { Replies } from '../../../seat/replies.ts'
import type { Offer } from '../../../table/offer.ts'
import { hasRole } from '../../../table/roles.ts'
import type { PartyView } from '../../../table/view.ts'
import { namedIn } from '../../../telling/issues.ts'
import { nameFirst, partyIn } from '../../../telling/parties.ts'
import { listed } from '../../../telling/phrases.ts'
import { tellOffer } from '../../../telling/tellOffer.ts'
import { HeldAgainst } from './HeldAgainst.tsx'
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
  const s = verbEnding(author)
  const made = view.record.findLast(
    (event) => event.type === 'offer.made' && event.offer.number === offer.number,
  )
  const { sentence } = tellOffer(view, offer, made?.index ?? view.record.length)
  const underwrites = namedIn(view, offer.package)
    .filter(({ option }) => option.underwriters.includes(view.viewer))
    .map(({ option }) => option.short)
  return (
    <section class="panel answer-panel" aria-label={`Offer ${offer.number}`} tabIndex={0}>
      <h2>
        <Marker marker={author.marker} />
        <span>
          {offer.counterTo === undefined
            ? `${nameFirst(author)} ask${s} for your answer to offer ${offer.number}`
            : `${nameFirst(author)} counter${s} offer ${offer.counterTo} with offer ${offer.number}, and ask${s} for your answer`}
        </span>
        <span class="subtitle">simulated</span>
      </h2>
      <p class={`answer-sentence serif${sentenceSizeClass(sentence, 80)}`}>{sentence}</p>
      {replies.barred !== null && (
        <p class="small problem">{`${replies.barred} So you may not accept it, and a refusal names ${replies.inTheWay.length === 1 ? 'that row' : 'those rows'}.`}</p>
      )}
      <HeldAgainst view={view} pack={offer.package} own={hand.own} />
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
