/** The text before the viewer on its own line of worth: how far above leaving, and what is looked for at home. */

import type { VNode } from 'preact'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Term } from '../../../pieces/Term.tsx'
import { woven } from '../../../pieces/woven.ts'
import type { OfferInHand } from '../../../seat/offerInHand.ts'
import { scaleEnd } from '../../../seat/worthScale.ts'
import type { PartyView } from '../../../table/view.ts'
import { figureStep } from '../../../telling/figureStep.ts'
import { partyIn } from '../../../telling/parties.ts'
import { gained, points } from '../../../telling/phrases.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import type { SayUnderWay } from '../../../words/underWay/catalog.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { LinkageWorths } from '../composer/LinkageWorths.tsx'
import { WorthLine } from '../composer/WorthLine.tsx'
import { worthSaid } from '../composer/worthShown.ts'

const distance = (say: SayUnderWay, { worth, noDeal }: OfferInHand): string => {
  const by = Math.round(worth) - Math.round(noDeal)
  if (by === 0) return say(texts.aboutNoDeal)
  return by > 0 ? say(texts.aboveNoDeal, { by }) : say(texts.belowNoDeal, { by: -by })
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
  const say = useWords(UNDER_WAY)
  const sayTable = useWords(TABLE)
  const viewer = partyIn(view, view.viewer)
  const { promised } = view.own
  const home = say.language === 'en' && hand.home?.name.includes(',') ? `${hand.home.name},` : hand.home?.name
  const isBelow = hand.worth < hand.noDeal
  const { noDealIfSealed } = hand
  const step = noDealIfSealed === null ? null : figureStep(hand.noDeal, noDealIfSealed)
  const words = say(texts.isWorth, {
    name,
    worth: worthSaid(sayTable, hand.worth, promised),
    noDeal: Math.round(hand.noDeal),
    own: Math.round(hand.own.worth),
  })
  return (
    <section class="panel offer-worth" data-colour={viewer.marker.colour} aria-label={say(texts.worth)}>
      <h2>
        <Term name="worth">{say(texts.worth)}</Term>
        <output class={`worth-figure${isBelow ? ' below' : ''}`} aria-label={words}>
          {Math.round(hand.worth)}
        </output>
      </h2>
      <WorthLine
        viewer={viewer}
        floor={{ worth: hand.noDeal, word: say(texts.noDeal) }}
        draft={{ worth: hand.own.worth, word: say(texts.yours), isDraft: false }}
        standing={hand.worth}
        standingWord={`${say.language === 'de' ? name : name.toLowerCase()}:`}
        most={scaleEnd(promised, hand.worth, hand.own.worth)}
      />
      <p class="small muted">
        <span class={isBelow ? 'below-leaving' : ''}>{distance(say, hand)}</span>{' '}
        {hand.home !== null && hand.home.looksFor >= 0.5 && (
          <>
            {woven(
              say,
              texts.looksFor,
              { home: () => <OwnText>{home}</OwnText> },
              { points: Math.round(hand.home.looksFor) },
            )}{' '}
          </>
        )}
        {step !== null && `${say(texts.ifSealed, step)} `}
        {step === null &&
          noDealIfSealed !== null &&
          `${say(texts.sealedSame, { after: points(Math.round(noDealIfSealed)) })} `}
        {hand.left > 0 && `${say(texts.openIssues, { count: hand.left })} `}
        <LinkageWorths linkages={hand.linkages} written={gained} />
      </p>
    </section>
  )
}
