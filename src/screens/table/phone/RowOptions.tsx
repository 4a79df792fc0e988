/** The options of an issue one under the other, each wide enough for a thumb. */

import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { Marker } from '../../../pieces/Marker.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { RowState } from '../../../seat/board.ts'
import type { PartyView } from '../../../table/view.ts'
import { partyIn } from '../../../telling/parties.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { OptionLabel } from '../text/OptionLabel.tsx'
import type { DraftActs } from '../useDraft.ts'

export const RowOptions = ({
  view,
  row,
  acts,
}: {
  readonly view: PartyView
  readonly row: RowState
  readonly acts: DraftActs
}): VNode => {
  const say = useWords(UNDER_WAY)
  const name = useId()
  const { issue } = row
  const viewer = partyIn(view, view.viewer)
  const isSealed = row.agreed?.status === 'sealed'
  return (
    <div class="phone-options" role="radiogroup" aria-label={issue.label} data-colour={viewer.marker.colour}>
      {row.options.map((state) => (
        <OptionLabel
          key={state.option.id}
          view={view}
          state={state}
          group={name}
          disabled={isSealed}
          onChoose={() => acts.choose(issue.id, state.option.id)}
          class={`phone-option ${state.opened ? 'opened' : state.mandate.status} ${state.drafted ? 'drafted' : ''}`}
          note={state.mandate.status === 'redLine' && <small> {say(texts.redLine)}</small>}
        >
          <span class="who" aria-hidden="true">
            {(state.standing || row.agreed?.option === state.option.id) && <i class="ring" />}
            {state.askedBy.map((party) => (
              <Marker key={party.id} marker={party.marker} />
            ))}
            {state.drafted && <Marker marker={viewer.marker} draft />}
          </span>
        </OptionLabel>
      ))}
      {!isSealed && (
        <label class={`phone-option ${row.drafted === null ? 'drafted' : ''}`}>
          <input
            type="radio"
            name={name}
            checked={row.drafted === null}
            onChange={() => acts.choose(issue.id, null)}
          />
          <span class="option-label">{say(row.agreed === null ? texts.notInOffer : texts.leaveAgreed)}</span>
        </label>
      )}
    </div>
  )
}
