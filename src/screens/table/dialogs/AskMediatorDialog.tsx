import type { VNode } from 'preact'
import { mediatorOf } from '../../../scenario/scenario.ts'
import type { PartyView } from '../../../table/view.ts'
import { nameInside } from '../../../telling/parties.ts'
import { turnsTaken } from '../../../telling/turns.ts'
import { Term } from '../../pieces/Term.tsx'
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
        The mediator drafts one <Term name="singleText">single text</Term> for both sides from what it has
        heard, lays it on the table, and everyone whose consent it needs answers it. It may also find nothing
        to lay, and pass.
      </p>
      <p class="muted">
        {turnsTaken(costs.askMediator, view.round)} You may ask once a round; of the {rules.singleTexts} texts
        that it may lay in this round it has laid {laid}.
      </p>
    </ConfirmMove>
  )
}
