/** Where “Would they take it?” was asked, the capital’s answer is told once; its conditions stand on the rows. */
import type { VNode } from 'preact'
import type { PartyView } from '../../../table/view.ts'
import { capitalOf, partyIn } from '../../../telling/parties.ts'
import { counted } from '../../../telling/phrases.ts'
import { Button } from '../../pieces/Button.tsx'

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
  const stand = conditions === 1 ? 'it stands on its row' : 'they stand on the rows'
  return (
    <section class="panel capital-panel" aria-label="Your capital’s answer">
      <h2>
        <span>{name} answers</span>
        <Button kind="text" onPress={onClose}>
          Go on
        </Button>
      </h2>
      <p class="capital-sentence serif" role="status">
        {conditions === 0
          ? `Nothing more waits on a condition of ${capital}.`
          : `${name} names ${counted(conditions, 'condition')}; ${stand}.`}
      </p>
    </section>
  )
}
