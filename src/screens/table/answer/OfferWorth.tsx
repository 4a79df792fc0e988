/** The text before the viewer on its own line of worth: how far above leaving, and what is looked for at home. */
import type { VNode } from 'preact'
import { Term } from '../../../pieces/Term.tsx'
import type { OfferInHand } from '../../../seat/offerInHand.ts'
import { scaleEnd, worthWords } from '../../../seat/worthScale.ts'
import type { PartyView } from '../../../table/view.ts'
import { changeWords } from '../../../telling/figureStep.ts'
import { partyIn } from '../../../telling/parties.ts'
import { counted, gained } from '../../../telling/phrases.ts'
import { WorthLine } from '../composer/WorthLine.tsx'

const distance = ({ worth, noDeal }: OfferInHand): string => {
  const by = Math.round(worth) - Math.round(noDeal)
  if (by === 0) return 'About what no deal is worth.'
  return by > 0 ? `${by} above no deal.` : `${-by} below no deal.`
}

export const OfferWorth = ({
  view,
  name,
  hand,
}: {
  readonly view: PartyView
  /** “Offer 7”. */
  readonly name: string
  readonly hand: OfferInHand
}): VNode => {
  const viewer = partyIn(view, view.viewer)
  const { promised } = view.own
  const isBelow = hand.worth < hand.noDeal
  const words = `${name} is worth to you ${worthWords(hand.worth, promised)}. Your no deal: ${Math.round(hand.noDeal)}. Your own: ${Math.round(hand.own.worth)}.`
  return (
    <section class="panel offer-worth" data-colour={viewer.marker.colour} aria-label="Worth to you">
      <h2>
        <Term name="worth">Worth to you</Term>
        <output class={`worth-figure${isBelow ? ' below' : ''}`} aria-label={words}>
          {Math.round(hand.worth)}
        </output>
      </h2>
      <WorthLine
        viewer={viewer}
        floor={{ worth: hand.noDeal, word: 'no deal' }}
        draft={{ worth: hand.own.worth, word: 'yours', isDraft: false }}
        standing={hand.worth}
        standingWord={`${name.toLowerCase()}:`}
        most={scaleEnd(promised, hand.worth, hand.own.worth)}
      />
      <p class="small muted">
        <span class={isBelow ? 'below-leaving' : ''}>{distance(hand)}</span>{' '}
        {hand.home !== null && hand.home.looksFor >= 0.5 && (
          <>
            {hand.home.name.includes(',') ? `${hand.home.name},` : hand.home.name} looks for some{' '}
            {Math.round(hand.home.looksFor)} above it.{' '}
          </>
        )}
        {hand.noDealIfSealed !== null && (
          <>If it is sealed, no deal {changeWords(hand.noDeal, hand.noDealIfSealed)}. </>
        )}
        {hand.left > 0 && <>With {counted(hand.left, 'open issue')} as you last asked. </>}
        {hand.linkages.map((linkage) => (
          <span key={linkage.label}>
            <Term name="linkage">Linkage</Term> {gained(linkage.worth)}: {linkage.label.replace(/\.$/, '')}.{' '}
          </span>
        ))}
      </p>
    </section>
  )
}
