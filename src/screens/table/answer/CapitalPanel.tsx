/** Where “Would they take it?” was asked, the capital’s answer is told once; its conditions stand on the rows. */
import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import type { PartyView } from '../../../table/view.ts'
import { capitalOf, partyIn } from '../../../telling/parties.ts'
import { counted } from '../../../telling/phrases.ts'

export const CapitalPanel = ({
  view,
  conditions,
  onClose,
}: {
  readonly view: PartyView
  readonly conditions: number
  readonly onClose: () => void
}): VNode => {
  const { capital } = partyIn(view, view.viewer)
  const name = capitalOf(view, view.viewer)
  const word = view.scenario.vocabulary.capital
  const s = verbEnding(word)
  const stand = conditions === 1 ? 'it stands on its row' : 'they stand on the rows'
  return (
    <section class="panel capital-panel" aria-label={`The answer of your ${word.one}`}>
      <h2>
        <span>
          {name} answer{s}
        </span>
        <Button kind="text" onPress={onClose}>
          Go on
        </Button>
      </h2>
      <p class="capital-sentence serif" role="status">
        {conditions === 0
          ? `Nothing more waits on a condition of ${capital}.`
          : `${name} name${s} ${counted(conditions, 'condition')}; ${stand}.`}
      </p>
    </section>
  )
}
