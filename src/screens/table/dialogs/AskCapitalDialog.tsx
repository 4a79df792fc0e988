import type { VNode } from 'preact'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { hasOrHave, pronounOf } from '../../../scenario/vocabulary/grammar.ts'
import { unnamedConditions } from '../../../seat/unnamedConditions.ts'
import type { PartyView } from '../../../table/view.ts'
import { issueLabel, optionShort } from '../../../telling/issues.ts'
import { capitalOf, partyIn } from '../../../telling/parties.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { turnsSaid } from '../turnsSaid.ts'
import { ConfirmMove } from './ConfirmMove.tsx'

export const AskCapitalDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  const { capital } = partyIn(view, view.viewer)
  const word = view.scenario.vocabulary.capital
  const { subject, s } = pronounOf(word)
  const unnamed = unnamedConditions(view)
  return (
    <ConfirmMove
      view={view}
      title={say(texts.askThem, { capital })}
      act={say(texts.askYour, { capital: word.one })}
      icon="home"
      move={{ type: 'consultCapital', by: view.viewer }}
      onClose={onClose}
    >
      <p>{say(texts.unheard, { capital: capitalOf(view, view.viewer), has: hasOrHave(word) })}</p>
      {unnamed.length > 0 && (
        <>
          <p>{say(texts.unsaidOn, { they: subject, s })}</p>
          <ul class="named">
            {unnamed.map(({ issue, options }) => (
              <li key={issue}>
                <OwnText>{issueLabel(view, issue)}</OwnText>{' '}
                <b>
                  <OwnText>{options.map((option) => optionShort(view, issue, option)).join(', ')}</OwnText>
                </b>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="muted">
        {turnsSaid(say, view.scenario.costs.consultCapital, view.round)} {say(texts.onceLearn)}
      </p>
    </ConfirmMove>
  )
}
