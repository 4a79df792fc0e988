/** A package that the viewer is asked about, held against what its capital waits for and against what it asks for itself. */

import type { VNode } from 'preact'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import type { OfferInHand } from '../../../seat/offerInHand.ts'
import type { PartyView } from '../../../table/view.ts'
import { againstOwn } from '../../../telling/againstOwn.ts'
import { ownConditions } from '../../../telling/ownConditions.ts'
import { capitalOf } from '../../../telling/parties.ts'
import type { Package } from '../../../terms/package.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { Conditions } from './Conditions.tsx'

export const HeldAgainst = ({
  view,
  pack,
  own,
}: {
  readonly view: PartyView
  readonly pack: Package
  readonly own: OfferInHand['own']
}): VNode => {
  const say = useWords(UNDER_WAY)
  const conditions = ownConditions(view, pack)
  const against = againstOwn(view, own.package, pack)
  return (
    <>
      {conditions.length > 0 && (
        <Conditions
          conditions={conditions}
          strike="done"
          label={say(texts.waitsFor, {
            capital: capitalOf(view, view.viewer),
            s: verbEnding(view.scenario.vocabulary.capital),
          })}
        />
      )}
      {against !== '' && (
        <p class="small against">
          <b>
            {own.number === null ? say(texts.againstAsk) : say(texts.againstOffer, { number: own.number })}
          </b>{' '}
          <span class="muted">
            <Told>{against}</Told>
          </span>
        </p>
      )}
    </>
  )
}
