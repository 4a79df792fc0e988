import type { VNode } from 'preact'
import { hasOrHave, pronounOf } from '../../../scenario/vocabulary/grammar.ts'
import { unnamedConditions } from '../../../seat/unnamedConditions.ts'
import type { PartyView } from '../../../table/view.ts'
import { issueLabel, optionShort } from '../../../telling/issues.ts'
import { capitalOf, partyIn } from '../../../telling/parties.ts'
import { turnsTaken } from '../../../telling/turns.ts'
import { ConfirmMove } from './ConfirmMove.tsx'

export const AskCapitalDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => {
  const { capital } = partyIn(view, view.viewer)
  const word = view.scenario.vocabulary.capital
  const { subject, s } = pronounOf(word)
  const unnamed = unnamedConditions(view)
  return (
    <ConfirmMove
      view={view}
      title={`Ask ${capital}?`}
      act={`Ask your ${word.one}`}
      icon="home"
      move={{ type: 'consultCapital', by: view.viewer }}
      onClose={onClose}
    >
      <p>
        {capitalOf(view, view.viewer)} {hasOrHave(word)} something to say that you have not heard: which
        options are allowed because their conditions are met, and which conditions are still open.
      </p>
      {unnamed.length > 0 && (
        <>
          <p>
            What {subject} wait{s} for has not been said yet on:
          </p>
          <ul class="named">
            {unnamed.map(({ issue, options }) => (
              <li key={issue}>
                {issueLabel(view, issue)}{' '}
                <b>{options.map((option) => optionShort(view, issue, option)).join(', ')}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="muted">
        {turnsTaken(view.scenario.costs.consultCapital, view.round)} You may ask once a round. The others
        learn that you asked, not what you hear. When a round closes and another follows, you report back
        without a turn.
      </p>
    </ConfirmMove>
  )
}
