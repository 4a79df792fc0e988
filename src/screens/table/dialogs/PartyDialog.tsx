/** A delegation's name plate, opened: what everyone may know of it, and the way to ask it aside. */
import type { VNode } from 'preact'
import type { PartyView } from '../../../table/view.ts'
import { outlookAside } from '../../../telling/aside.ts'
import { issueLabel } from '../../../telling/issues.ts'
import { nameInside, partyIn } from '../../../telling/parties.ts'
import { counted } from '../../../telling/phrases.ts'
import type { IssueId, PartyId } from '../../../terms/ids.ts'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { Grounds } from '../../pieces/grounds.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { Term } from '../../pieces/Term.tsx'
import { useActs } from '../../useDesk.ts'
import { reasonAgainst } from '../composer/Moves.tsx'

export const PartyDialog = ({ view, id }: { readonly view: PartyView; readonly id: PartyId }): VNode => {
  const acts = useActs()
  const close = () => acts.look({ party: null })
  const party = partyIn(view, id)
  const { sources, costs } = view.scenario
  const mood = view.others[id]
  const ask = { type: 'caucus', by: view.viewer, with: id } as const
  return (
    <Dialog title={party.name} width="page" onClose={close}>
      <div class="party-dialog" data-colour={party.marker.colour}>
        <p class="lead">
          <Marker marker={party.marker} /> {party.publicBrief}
        </p>
        {mood !== undefined && (
          <p class="moods">
            <Term name="patience" /> {mood.patience} · <Term name="support">Support at home</Term>{' '}
            {mood.support} · <Term name="trust">Trust in you</Term> {mood.trustInYou}
          </p>
        )}
        {id !== view.viewer && (
          <Button
            icon="door"
            barred={reasonAgainst(view, acts.judge(ask))}
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
            <h3>Delegation</h3>
            <ul class="delegation">
              {party.delegation.map((person) => (
                <li key={person.name}>
                  <b>{person.name}</b>, {person.office} <Grounds of={person} sources={sources} />
                </li>
              ))}
            </ul>
          </>
        )}
        <h3>What it asks for in public</h3>
        <ul class="demands">
          {Object.entries(party.opening).map(([issue, stated]) => (
            <li key={issue}>
              <b>{issueLabel(view, issue as IssueId)}</b> {stated.demand}{' '}
              <Grounds of={stated} sources={sources} />
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
