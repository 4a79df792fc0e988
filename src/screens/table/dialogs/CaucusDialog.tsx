import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { nameWithin } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import type { PartyView } from '../../../table/view.ts'
import { asideCosts, outlookAside } from '../../../telling/askingAside.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { ChoiceDialog } from './ChoiceDialog.tsx'

export const CaucusDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <ChoiceDialog
      view={view}
      title={say(texts.whomAside)}
      lead={
        <>
          <Told>{asideCosts(view)}</Told> {say(texts.onlyTwoHear)}
        </>
      }
      onClose={onClose}
      choices={view.scenario.parties
        .filter((party) => party.id !== view.viewer)
        .map((party) => {
          const outlook = outlookAside(view, party.id)
          return {
            key: party.id,
            act: say(texts.askAside, { party: nameWithin(say.language, party) }),
            does: (
              <p>
                <Marker marker={party.marker} />{' '}
                <b>
                  <OwnText>{party.name}</OwnText>
                </b>
                {outlook !== null && (
                  <span class="muted">
                    {' '}
                    <Told>{outlook}</Told>
                  </span>
                )}
              </p>
            ),
            move: { type: 'caucus', by: view.viewer, with: party.id } as const,
          }
        })}
    />
  )
}
