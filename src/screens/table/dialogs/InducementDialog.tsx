/** What a mediator may promise: what it costs the mediator itself, and whose worth of an accord it raises. */
import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import { pronounOf, verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import { refusedLastAlone } from '../../../seat/refusedLastAlone.ts'
import type { PartyView } from '../../../table/view.ts'
import { capitalOf, nameFirst, objectOf, partyIn } from '../../../telling/parties.ts'
import { points } from '../../../telling/phrases.ts'
import { turnsTaken } from '../../../telling/turns.ts'
import { ChoiceDialog } from './ChoiceDialog.tsx'

/** What it costs whoever promises, in a sentence or two. */
const costWords = (view: PartyView): string => {
  const { turns, worth } = view.scenario.costs.promise
  const owed = turnsTaken(turns, view.round)
  if (worth === 0) return owed
  const before =
    view.own.promised < 0 ? `, beside the ${points(-view.own.promised)} of your promises so far` : ''
  return `${owed} If the accord is signed, it takes ${points(worth)} points off what that is worth to you${before}.`
}

export const InducementDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => {
  const alone = refusedLastAlone(view)
  const { capital } = view.scenario.vocabulary
  return (
    <ChoiceDialog
      view={view}
      title="What do you promise?"
      lead={`A promise is due if the accord is signed. It cannot be taken back, and everyone hears it. ${costWords(view)}`}
      onClose={onClose}
      choices={view.inducements
        .filter((each) => view.own.inducements.includes(each.id))
        .map((each) => ({
          key: each.id,
          act: `Promise it to ${objectOf(view, each.to)}`,
          does: (
            <>
              <p>
                <Marker marker={partyIn(view, each.to).marker} /> <b>{each.label}.</b> {each.text}
              </p>
              <p class="small muted">
                Raises what any accord is worth to {objectOf(view, each.to)}; by how much,{' '}
                {capitalOf(view, each.to)} keep{verbEnding(capital)} to {pronounOf(capital).reflexive}.
                {alone === each.to &&
                  ` ${nameFirst(partyIn(view, each.to))} alone refused the last offer that was refused.`}
              </p>
            </>
          ),
          move: { type: 'promise', by: view.viewer, inducement: each.id } as const,
        }))}
    />
  )
}
