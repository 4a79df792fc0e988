/** Leaving ends the talks for everyone, so it is asked twice. */
import type { VNode } from 'preact'
import type { PartyView } from '../../../table/view.ts'
import { issueLabel } from '../../../telling/issues.ts'
import { listed } from '../../../telling/phrases.ts'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { Term } from '../../pieces/Term.tsx'
import { useActs } from '../../useDesk.ts'

export const WalkAwayDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => {
  const acts = useActs()
  const lapsing = view.scenario.issues.filter(
    (issue) => issue.lapses && view.draft[issue.id]?.status === 'sealed',
  )
  const { walkCost } = view.scenario.rules
  return (
    <Dialog title="Leave the talks?" onClose={onClose}>
      <p>
        The talks end for everyone, here and now. You keep your <Term name="noDeal">no deal</Term> of{' '}
        {view.own.noDeal.toFixed(1)}
        {walkCost > 0 && <>, less {walkCost} for being the one who left</>}. What is only initialled comes to
        nothing.
      </p>
      {lapsing.length > 0 && (
        <p>These end with the talks: {listed(lapsing.map((issue) => issueLabel(view, issue.id)))}.</p>
      )}
      <div class="dialog-acts">
        <Button onPress={onClose}>Stay at the table</Button>
        <Button
          kind="alert"
          icon="leave"
          onPress={() => {
            onClose()
            acts.make({ type: 'walkAway', by: view.viewer })
          }}
        >
          Leave the talks
        </Button>
      </div>
    </Dialog>
  )
}
