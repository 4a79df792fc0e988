/** Leaving ends the talks for everyone, or costs the leaver its say, so it is asked twice. */

import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Term } from '../../../pieces/Term.tsx'
import { woven } from '../../../pieces/woven.ts'
import { boundBy } from '../../../scenario/decision.ts'
import { goesOnWithout } from '../../../table/goesOn.ts'
import type { PartyView } from '../../../table/view.ts'
import { issueLabel } from '../../../telling/issues.ts'
import { listedIn } from '../../../words/lists.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs } from '../../useDesk.ts'

export const WalkAwayDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const lapsing = view.scenario.issues.filter(
    (issue) => issue.lapses && view.draft[issue.id]?.status === 'sealed',
  )
  const { walkCost } = view.scenario.rules
  const goesOn = goesOnWithout(view, view.viewer)
  const bindsAll = goesOn && boundBy(view.scenario) === 'all'
  const worth = view.own.noDeal.toFixed(1)
  const term = { term: (inner: string) => <Term name="noDeal">{inner}</Term> }
  return (
    <Dialog title={say(texts.leaveTalks)} onClose={onClose}>
      <p>
        {!goesOn && `${say(texts.endsAll)} `}
        {goesOn && !bindsAll && `${say(texts.goOnWithout)} `}
        {walkCost > 0
          ? woven(say, bindsAll ? texts.goOnBoundLess : texts.keepNoDealLess, term, { worth, cost: walkCost })
          : woven(say, bindsAll ? texts.goOnBound : texts.keepNoDeal, term, { worth })}{' '}
        {!goesOn && say(texts.initialledNothing)}
      </p>
      {!goesOn && lapsing.length > 0 && (
        <p>
          {woven(say, texts.endWithTalks, {
            issues: () => (
              <OwnText>
                {listedIn(
                  say.language,
                  lapsing.map((issue) => issueLabel(view, issue.id)),
                )}
              </OwnText>
            ),
          })}
        </p>
      )}
      <div class="dialog-acts">
        <Button onPress={onClose}>{say(texts.stayAtTable)}</Button>
        <Button
          kind="alert"
          icon="leave"
          onPress={() => {
            onClose()
            acts.make({ type: 'walkAway', by: view.viewer })
          }}
        >
          {say(texts.leaveNow)}
        </Button>
      </div>
    </Dialog>
  )
}
