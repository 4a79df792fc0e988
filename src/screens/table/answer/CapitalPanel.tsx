/** Where “Would they take it?” was asked, the capital’s answer is told once; its conditions stand on the rows. */

import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import type { PartyView } from '../../../table/view.ts'
import { capitalOf, partyIn } from '../../../telling/parties.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'

export const CapitalPanel = ({
  view,
  conditions,
  onClose,
}: {
  readonly view: PartyView
  readonly conditions: number
  readonly onClose: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  const { capital } = partyIn(view, view.viewer)
  const name = capitalOf(view, view.viewer)
  const word = view.scenario.vocabulary.capital
  const s = verbEnding(word)
  return (
    <section class="panel capital-panel" aria-label={say(texts.capitalAnswer, { capital: word.one })}>
      <h2>
        <span>{say(texts.capitalAnswers, { capital: name, s })}</span>
        <Button kind="text" onPress={onClose}>
          {say(texts.goOn)}
        </Button>
      </h2>
      <p class="capital-sentence serif" role="status">
        {conditions === 0
          ? say(texts.noCondition, { capital })
          : say(texts.conditionsNamed, { capital: name, s, count: conditions })}
      </p>
    </section>
  )
}
