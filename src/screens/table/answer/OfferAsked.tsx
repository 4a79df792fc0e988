/** The offer that the viewer is asked about: who asks, in reported words, and what its own capital's conditions make of it. */

import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import { verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import type { OfferInHand } from '../../../seat/offerInHand.ts'
import type { Replies } from '../../../seat/replies.ts'
import type { Offer } from '../../../table/offer.ts'
import { hasRole } from '../../../table/roles.ts'
import type { PartyView } from '../../../table/view.ts'
import { namedIn } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import { tellOffer } from '../../../telling/tellOffer.ts'
import { listedIn } from '../../../words/lists.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { whoFirst } from '../partyWords.tsx'
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
  const say = useWords(UNDER_WAY)
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
    <section class="panel answer-panel" aria-label={say(texts.offer, { number: offer.number })} tabIndex={0}>
      <h2>
        <Marker marker={author.marker} />
        <span>
          {offer.counterTo === undefined
            ? woven(say, texts.asksAnswer, whoFirst(say, author), { s, number: offer.number })
            : woven(say, texts.countersAsks, whoFirst(say, author), {
                s,
                countered: offer.counterTo,
                number: offer.number,
              })}
        </span>
        <span class="subtitle">{say(texts.simulated)}</span>
      </h2>
      <p class={`answer-sentence serif${sentenceSizeClass(sentence, 80)}`}>
        <Told>{sentence}</Told>
      </p>
      {replies.barred !== null && (
        <p class="small problem">
          <Told>{replies.barred}</Told> {say(texts.mayNotAccept, { count: replies.inTheWay.length })}
        </p>
      )}
      <HeldAgainst view={view} pack={offer.package} own={hand.own} />
      {replies.barred === null && (
        <p class="small muted">
          {hasRole(view, 'principal')
            ? say(texts.maySign)
            : woven(say, texts.wordAsked, {
                options: () => <OwnText>{listedIn(say.language, underwrites)}</OwnText>,
              })}
        </p>
      )}
    </section>
  )
}
