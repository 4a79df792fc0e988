import type { VNode } from 'preact'
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
  const unnamed = unnamedConditions(view)
  return (
    <ConfirmMove
      view={view}
      title={`Ask ${capital}?`}
      act="Ask your capital"
      icon="capital"
      move={{ type: 'consultCapital', by: view.viewer }}
      onClose={onClose}
    >
      <p>
        {capitalOf(view, view.viewer)} has something to say that you have not heard: it allows what its
        conditions are met for, and names those that are still open.
      </p>
      {unnamed.length > 0 && (
        <>
          <p>It has not said yet what it waits for on:</p>
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
        learn that you asked, not what you hear. When a round closes and another follows, you report home
        without a turn.
      </p>
    </ConfirmMove>
  )
}
