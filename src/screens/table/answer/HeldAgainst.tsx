/** A package that the viewer is asked about, held against what its capital waits for and against what it asks for itself. */
import type { VNode } from 'preact'
import { verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import type { OfferInHand } from '../../../seat/offerInHand.ts'
import type { PartyView } from '../../../table/view.ts'
import { againstOwn } from '../../../telling/againstOwn.ts'
import { ownConditions } from '../../../telling/ownConditions.ts'
import { capitalOf } from '../../../telling/parties.ts'
import type { Package } from '../../../terms/package.ts'
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
  const conditions = ownConditions(view, pack)
  const against = againstOwn(view, own.package, pack)
  return (
    <>
      {conditions.length > 0 && (
        <Conditions
          conditions={conditions}
          strike="done"
          label={`What ${capitalOf(view, view.viewer)} wait${verbEnding(view.scenario.vocabulary.capital)} for`}
        />
      )}
      {against !== '' && (
        <p class="small against">
          <b>{own.number === null ? 'Against what you ask' : `Against your offer ${own.number}`}</b>{' '}
          <span class="muted">{against}</span>
        </p>
      )}
    </>
  )
}
