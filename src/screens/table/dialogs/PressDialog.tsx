import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { nameWithin } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import type { PartyView } from '../../../table/view.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { ChoiceDialog } from './ChoiceDialog.tsx'

export const PressDialog = ({
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
      title={say(texts.whomPress)}
      lead={say(texts.pressLead, { points: view.scenario.rules.press })}
      onClose={onClose}
      choices={view.scenario.parties
        .filter((party) => party.roles.includes('principal') && party.id !== view.viewer)
        .map((party) => ({
          key: party.id,
          act: say(texts.pressOn, { party: nameWithin(say.language, party) }),
          does: (
            <p>
              <Marker marker={party.marker} />{' '}
              <b>
                <OwnText>{party.name}</OwnText>
              </b>
            </p>
          ),
          move: { type: 'press', by: view.viewer, party: party.id } as const,
        }))}
    />
  )
}
