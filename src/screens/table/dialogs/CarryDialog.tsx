/** A mediator floats for one side what that side has told it aside that it would look at. */
import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import type { MoveOf } from '../../../table/move.ts'
import type { PartyView } from '../../../table/view.ts'
import { phrasesOf } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import { ChoiceDialog } from './ChoiceDialog.tsx'

export const CarryDialog = ({
  view,
  carried,
  onClose,
}: {
  readonly view: PartyView
  readonly carried: readonly MoveOf<'float'>[]
  readonly onClose: () => void
}): VNode => (
  <ChoiceDialog
    view={view}
    title="What do you carry over?"
    lead="Who told you aside of a text to look at is named with it. It binds nobody."
    onClose={onClose}
    choices={carried.flatMap((move) => {
      if (move.carriedFor === undefined) return []
      const { name, marker } = partyIn(view, move.carriedFor)
      const phrases = phrasesOf(view.scenario, move.package)
      return [
        {
          key: `${move.carriedFor} ${phrases.join()}`,
          act: `Float it for ${name}`,
          does: (
            <>
              <p>
                <Marker marker={marker} /> <b>{name}</b> would look at:
              </p>
              <ul class="named">
                {phrases.map((phrase) => (
                  <li key={phrase}>{phrase}</li>
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
