/** Leaving ends the talks for everyone, or costs the leaver its say, so it is asked twice. */
import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { Term } from '../../../pieces/Term.tsx'
import { boundBy } from '../../../scenario/decision.ts'
import { goesOnWithout } from '../../../table/goesOn.ts'
import type { PartyView } from '../../../table/view.ts'
import { issueLabel } from '../../../telling/issues.ts'
import { listed } from '../../../telling/phrases.ts'
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
  const goesOn = goesOnWithout(view, view.viewer)
  return (
    <Dialog title="Leave the talks?" onClose={onClose}>
      <p>
        {!goesOn
          ? 'The talks end for everyone, here and now. '
          : boundBy(view.scenario) === 'all'
            ? 'The others go on and can decide without you; what they sign holds for you too. Unless they do, '
            : 'The others go on and can decide without you. '}
        You keep your <Term name="noDeal">no deal</Term> of {view.own.noDeal.toFixed(1)}
        {walkCost > 0 && <>, less {walkCost} for being the one who left</>}.{' '}
        {!goesOn && 'What is only initialled comes to nothing.'}
      </p>
      {!goesOn && lapsing.length > 0 && (
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
