/** Every offer made in plenary, with what became of it; one of them can be taken into the draft. */
import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import type { Offer } from '../../../table/offer.ts'
import type { PartyView } from '../../../table/view.ts'
import { latestAnswers } from '../../../telling/answerSentence.ts'
import { issueLabel, namedIn } from '../../../telling/issues.ts'
import { objectOf, partyIn, subjectOf } from '../../../telling/parties.ts'
import { listed } from '../../../telling/phrases.ts'
import { restrictTo } from '../../../terms/package.ts'
import { NamedRows } from '../NamedRows.tsx'
import type { DraftActs } from '../useDraft.ts'

const became = (view: PartyView, offer: Offer): string => {
  const refused = latestAnswers(offer).filter((answer) => !answer.accepted)
  const stands = Object.values(view.standing).some((each) => each?.number === offer.number)
  if (refused.length === 0)
    return offer.answers.length === 0 || view.onTable?.number === offer.number ? 'On the table.' : 'Accepted.'
  const by = refused.map((answer) => {
    const issues = answer.inTheWay.map((issue) => issueLabel(view, issue))
    return `${objectOf(view, answer.by)}${issues.length > 0 ? ` over ${listed(issues)}` : ''}`
  })
  return `Refused by ${listed(by)}.${stands ? ' It still stands.' : ''}`
}

export const OffersList = ({ view, acts }: { readonly view: PartyView; readonly acts: DraftActs }): VNode => {
  if (view.offers.length === 0) return <p class="muted aside-empty">No offer has been made yet.</p>
  const open = new Set(view.round.agenda.filter((issue) => view.draft[issue] === undefined))
  return (
    <ol class="offers" tabIndex={0} aria-label="Offers">
      {view.offers.toReversed().map((offer) => {
        const party = partyIn(view, offer.by)
        const usable = restrictTo(offer.package, open)
        return (
          <li key={offer.number}>
            <h3>
              <Marker marker={party.marker} /> Offer {offer.number}
              <span class="muted">
                {' '}
                {offer.singleText ? 'single text by ' : 'by '}
                {subjectOf(view, offer.by).who === 'You' ? 'you' : party.name}
                {offer.counterTo !== undefined && `, to counter offer ${offer.counterTo}`}
              </span>
            </h3>
            <NamedRows rows={namedIn(view, offer.package)} />
            <p class="small muted">{became(view, offer)}</p>
            {Object.keys(usable).length > 0 && (
              <Button kind="text" onPress={() => acts.begin(usable)}>
                Draft from it
              </Button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
