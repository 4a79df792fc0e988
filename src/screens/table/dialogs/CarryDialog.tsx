/** A mediator floats for one side what that side has told it aside that it would look at. */

import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { woven } from '../../../pieces/woven.ts'
import type { MoveOf } from '../../../table/move.ts'
import type { PartyView } from '../../../table/view.ts'
import { phrasesOf } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { ChoiceDialog } from './ChoiceDialog.tsx'

export const CarryDialog = ({
  view,
  carried,
  onClose,
}: {
  readonly view: PartyView
  readonly carried: readonly MoveOf<'float'>[]
  readonly onClose: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <ChoiceDialog
      view={view}
      title={say(texts.carry)}
      lead={say(texts.carryLead)}
      onClose={onClose}
      choices={carried.flatMap((move) => {
        if (move.carriedFor === undefined) return []
        const { name, marker } = partyIn(view, move.carriedFor)
        const phrases = phrasesOf(view.scenario, move.package)
        return [
          {
            key: `${move.carriedFor} ${phrases.join()}`,
            act: say(texts.floatFor, { party: name }),
            does: (
              <>
                <p>
                  <Marker marker={marker} />{' '}
                  {woven(say, texts.wouldLook, {
                    who: () => (
                      <b>
                        <OwnText>{name}</OwnText>
                      </b>
                    ),
                  })}
                </p>
                <ul class="named">
                  {phrases.map((phrase) => (
                    <li key={phrase}>
                      <OwnText>{phrase}</OwnText>
                    </li>
                  ))}
                </ul>
              </>
            ),
            move,
          },
        ]
      })}
    />
  )
}
