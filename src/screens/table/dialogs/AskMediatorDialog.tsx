import type { VNode } from 'preact'
import { Term } from '../../../pieces/Term.tsx'
import { mediatorOf } from '../../../scenario/scenario.ts'
import type { PartyView } from '../../../table/view.ts'
import { nameInside } from '../../../telling/parties.ts'
import { turnsTaken } from '../../../telling/turns.ts'
import { ConfirmMove } from './ConfirmMove.tsx'

export const AskMediatorDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => {
  const { costs, rules } = view.scenario
  const mediator = mediatorOf(view.scenario)
  const laid = view.offers.filter(({ singleText, round }) => singleText && round === view.round.id).length
  return (
    <ConfirmMove
      view={view}
      title={`Ask ${mediator === undefined ? 'the mediator' : nameInside(mediator)} for a text?`}
      act="Ask for a text"
      icon="scales"
      move={{ type: 'askMediator', by: view.viewer }}
      onClose={onClose}
    >
      <p>
        The mediator drafts one <Term name="singleText">single text</Term> for all sides from what has been
        heard, lays it on the table, and everyone whose consent it needs answers it. There may also be nothing
        to lay: then the mediator passes.
      </p>
      <p class="muted">
        {turnsTaken(costs.askMediator, view.round)} You may ask once a round; of the {rules.singleTexts} texts
        that may be laid in this round {laid} {laid === 1 ? 'has' : 'have'} been laid.
      </p>
    </ConfirmMove>
  )
}
