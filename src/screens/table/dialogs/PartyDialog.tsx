/** A delegation's name plate, opened: what everyone may know of it, and the way to ask it aside. */

import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { Grounds } from '../../../pieces/grounds.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { nameWithin } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { Term } from '../../../pieces/Term.tsx'
import { Told } from '../../../pieces/Told.tsx'
import { Writing } from '../../../pieces/Writing.tsx'
import { pronounOf } from '../../../scenario/vocabulary/grammar.ts'
import type { PartyView } from '../../../table/view.ts'
import { outlookAside } from '../../../telling/askingAside.ts'
import { issueLabel } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import { capitalised } from '../../../terms/capitalised.ts'
import type { IssueId, PartyId } from '../../../terms/ids.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs } from '../../useDesk.ts'
import { useBars } from '../composer/Moves.tsx'

export const PartyDialog = ({ view, id }: { readonly view: PartyView; readonly id: PartyId }): VNode => {
  const say = useWords(UNDER_WAY)
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
    <Dialog title={<OwnText>{party.name}</OwnText>} width="page" onClose={close}>
      <div class="party-dialog" data-colour={party.marker.colour}>
        <Writing text={party.publicBrief} class="lead" lead={<Marker marker={party.marker} />} />
        {mood !== undefined && !asksNothing && (
          <p class="moods">
            <Term name="patience">{say(texts.patience)}</Term> {say(mood.patience)} ·{' '}
            <Term name="support">{say(texts.support, { atHome: vocabulary.atHome })}</Term>{' '}
            {say(mood.support)} · <Term name="trust">{say(texts.trustInYou)}</Term> {say(mood.trustInYou)}
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
            {say(texts.askAsideTurns, { party: nameWithin(say.language, party), count: costs.caucus })}
          </Button>
        )}
        {id !== view.viewer && (
          <p class="small muted">
            <Told>{outlookAside(view, id)}</Told>
          </p>
        )}
        {party.delegation.length > 0 && (
          <>
            <h3>{say(texts.delegation, { delegation: capitalised(vocabulary.delegation.one) })}</h3>
            <ul class="delegation">
              {party.delegation.map((person) => (
                <li key={person.name}>
                  <OwnText>
                    <b>{person.name}</b>, {person.office}
                  </OwnText>{' '}
                  <Grounds of={person} sources={sources} />
                </li>
              ))}
            </ul>
          </>
        )}
        {asksNothing ? (
          <p>{say(texts.asksNothing, { they: capitalised(subject), s, their: possessive })}</p>
        ) : (
          <>
            <h3>{say(texts.asksPublic, { they: subject, s })}</h3>
            <ul class="demands">
              {Object.entries(party.opening).map(([issue, stated]) => (
                <li key={issue}>
                  <b>
                    <OwnText>{issueLabel(view, issue as IssueId)}</OwnText>
                  </b>{' '}
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
