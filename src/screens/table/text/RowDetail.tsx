/** The line that a chosen row opens: what the option in question needs, and what may be said about the issue. */

import type { VNode } from 'preact'
import { Grounds } from '../../../pieces/grounds.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { Popover } from '../../../pieces/Popover.tsx'
import { Term } from '../../../pieces/Term.tsx'
import { Writing } from '../../../pieces/Writing.tsx'
import { verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import type { OptionState, RowState } from '../../../seat/board.ts'
import type { PartyView } from '../../../table/view.ts'
import { mandateSentence } from '../../../telling/mandate.ts'
import { capitalOf, objectOf, partyIn } from '../../../telling/parties.ts'
import { listed } from '../../../telling/phrases.ts'
import { useDesk } from '../../useDesk.ts'
import type { DraftActs } from '../useDraft.ts'

const Needs = ({ view, state }: { readonly view: PartyView; readonly state: OptionState }): VNode | null => {
  const capital = partyIn(view, view.viewer).capital
  if (state.opened)
    return (
      <span>
        {state.option.short} is within your <Term name="mandate">mandate</Term> in this offer: what {capital}{' '}
        wait{verbEnding(view.scenario.vocabulary.capital)} for stands beside it.
      </span>
    )
  const mandate = mandateSentence(state.mandate, capitalOf(view, view.viewer), view.scenario.vocabulary)
  if (mandate !== null)
    return (
      <span class="barred-words">
        <Term name={state.mandate.status === 'redLine' ? 'redLine' : 'mandate'}>{state.option.short}</Term>:{' '}
        {mandate}
      </span>
    )
  const others = state.option.underwriters.filter((party) => party !== view.viewer)
  if (others.length > 0)
    return (
      <span>
        {state.option.short} needs the consent of {listed(others.map((party) => objectOf(view, party)))}.
      </span>
    )
  return <span>{state.option.label}.</span>
}

export const RowDetail = ({
  view,
  row,
  acts,
  accordOnly,
}: {
  readonly view: PartyView
  readonly row: RowState
  readonly acts: DraftActs
  readonly accordOnly: boolean
}): VNode => {
  const pointed = useDesk((state) => state.focus.option)
  const { issue } = row
  const shown =
    row.options.find((each) => each.option.id === pointed) ??
    row.options.find((each) => each.option.id === row.agreed?.option) ??
    row.options.find((each) => each.standing)
  const separable = issue.separable && row.agreed === null && row.drafted !== null
  return (
    <div class="row-detail">
      <p>
        {shown === undefined ? (
          <OwnText language={view.scenario.language}>{issue.question}</OwnText>
        ) : (
          <Needs view={view} state={shown} />
        )}
      </p>
      {separable && (
        <label class="accord-only">
          <input
            type="checkbox"
            checked={accordOnly}
            onChange={(event) => acts.keepForAccord(issue.id, event.currentTarget.checked)}
          />
          for the accord only
        </label>
      )}
      {separable && <Term name="accordOnly">?</Term>}
      <Popover
        class="term"
        label={`About ${issue.label}`}
        note={
          <Writing
            inline
            text={issue.background}
            lead={
              <b>
                <OwnText>{issue.question}</OwnText>
              </b>
            }
            end={<Grounds of={issue} sources={view.scenario.sources} />}
          />
        }
      >
        About
      </Popover>
    </div>
  )
}
