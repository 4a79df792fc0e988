/** A delegation's name plate, opened: what everyone may know of it, and the way to ask it aside. */

import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { Grounds } from '../../../pieces/grounds.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { Term } from '../../../pieces/Term.tsx'
import { Writing } from '../../../pieces/Writing.tsx'
import { pronounOf } from '../../../scenario/vocabulary/grammar.ts'
import type { PartyView } from '../../../table/view.ts'
import { outlookAside } from '../../../telling/askingAside.ts'
import { issueLabel } from '../../../telling/issues.ts'
import { nameInside, partyIn } from '../../../telling/parties.ts'
import { counted } from '../../../telling/phrases.ts'
import { capitalised } from '../../../terms/capitalised.ts'
import type { IssueId, PartyId } from '../../../terms/ids.ts'
import { useActs } from '../../useDesk.ts'
import { useBars } from '../composer/Moves.tsx'

export const PartyDialog = ({ view, id }: { readonly view: PartyView; readonly id: PartyId }): VNode => {
  const acts = useActs()
  const bars = useBars(view)
  const close = () => acts.look({ party: null })
  const party = partyIn(view, id)
  const { sources, costs, vocabulary } = view.scenario
  const { subject, possessive, s } = pronounOf(party)
  const mood = view.others[id]
  const asksNothing = Object.keys(party.opening).length === 0
  const ask = { type: 'caucus', by: view.viewer, with: id } as const
  return (
    <Dialog title={party.name} width="page" onClose={close}>
      <div class="party-dialog" data-colour={party.marker.colour}>
        <Writing text={party.publicBrief} class="lead" lead={<Marker marker={party.marker} />} />
        {mood !== undefined && !asksNothing && (
          <p class="moods">
            <Term name="patience">Patience</Term> {mood.patience} ·{' '}
            <Term name="support">Support {vocabulary.atHome}</Term> {mood.support} ·{' '}
            <Term name="trust">Trust in you</Term> {mood.trustInYou}
          </p>
        )}
        {id !== view.viewer && (
          <Button
            icon="door"
            barred={bars(ask)}
            onPress={() => {
              close()
              acts.make(ask)
            }}
          >
            Ask {nameInside(party)} aside ({counted(costs.caucus, 'turn')})
          </Button>
        )}
        {id !== view.viewer && <p class="small muted">{outlookAside(view, id)}</p>}
        {party.delegation.length > 0 && (
          <>
            <h3>{capitalised(vocabulary.delegation.one)}</h3>
            <ul class="delegation">
              {party.delegation.map((person) => (
                <li key={person.name}>
                  <b>{person.name}</b>, {person.office} <Grounds of={person} sources={sources} />
                </li>
              ))}
            </ul>
          </>
        )}
        {asksNothing ? (
          <p>
            {capitalised(subject)} ask{s} for nothing: what needs {possessive} consent is answered by{' '}
            {possessive} mandate.
          </p>
        ) : (
          <>
            <h3>
              What {subject} ask{s} for in public
            </h3>
            <ul class="demands">
              {Object.entries(party.opening).map(([issue, stated]) => (
                <li key={issue}>
                  <b>{issueLabel(view, issue as IssueId)}</b>{' '}
                  <OwnText language={view.scenario.language}>{stated.demand}</OwnText>{' '}
                  <Grounds of={stated} sources={sources} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  )
}
