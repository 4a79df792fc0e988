import type { VNode } from 'preact'
import { nameWithin } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { Term } from '../../../pieces/Term.tsx'
import { woven } from '../../../pieces/woven.ts'
import { mediatorOf } from '../../../scenario/scenario.ts'
import type { PartyView } from '../../../table/view.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { turnsSaid } from '../turnsSaid.ts'
import { ConfirmMove } from './ConfirmMove.tsx'

export const AskMediatorDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  const { costs, rules } = view.scenario
  const mediator = mediatorOf(view.scenario)
  const laid = view.offers.filter(({ singleText, round }) => singleText && round === view.round.id).length
  return (
    <ConfirmMove
      view={view}
      title={say(texts.askForText, {
        mediator: mediator === undefined ? say(texts.theMediator) : nameWithin(say.language, mediator),
      })}
      act={say(texts.askText)}
      icon="scales"
      move={{ type: 'askMediator', by: view.viewer }}
      onClose={onClose}
    >
      <p>{woven(say, texts.singleText, { term: (inner) => <Term name="singleText">{inner}</Term> })}</p>
      <p class="muted">
        {turnsSaid(say, costs.askMediator, view.round)}{' '}
        {say(texts.textsLaid, { most: rules.singleTexts, laid })}
      </p>
    </ConfirmMove>
  )
}
