/**
 * The draft is complete: sign it, or decline and name one initialled issue, which reopens. Where everything is sealed
 * there is nothing to reopen, and whoever will not sign can only leave.
 */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Told } from '../../pieces/Told.tsx'
import { warningNow } from '../../seat/belowNoDeal.ts'
import type { PartyView } from '../../table/view.ts'
import { optionShort } from '../../telling/issues.ts'
import { SIGNING } from '../../words/signing/catalog.ts'
import * as texts from '../../words/signing/en.ts'
import { useBars } from '../table/composer/Moves.tsx'
import { ChoiceDialog } from '../table/dialogs/ChoiceDialog.tsx'
import { WalkAwayDialog } from '../table/dialogs/WalkAwayDialog.tsx'
import { WhyBarred } from '../table/WhyBarred.tsx'
import { useActs, useDesk } from '../useDesk.ts'

export const SigningMoves = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(SIGNING)
  const acts = useActs()
  const bars = useBars(view)
  const refused = useDesk((state) => state.game?.refused ?? null)
  const [asking, setAsking] = useState<'decline' | 'leave' | null>(null)
  const by = view.viewer
  const sign = { type: 'sign', by, sign: true } as const
  const warning = warningNow(view)
  const initialled = view.scenario.issues.flatMap((issue) => {
    const line = view.draft[issue.id]
    return line?.status === 'initialled' ? [{ issue, option: line.option }] : []
  })
  return (
    <>
      {(refused !== null || warning !== null) && (
        <p class="signing-warning" role="status">
          {refused === null ? <Told>{warning}</Told> : <WhyBarred view={view} problem={refused} />}
        </p>
      )}
      <Button
        kind={warning === null ? 'act' : 'plain'}
        icon="pen"
        barred={bars(sign)}
        onPress={() => acts.make(sign)}
      >
        {say(texts.sign)}
      </Button>
      {initialled.length > 0 ? (
        <Button onPress={() => setAsking('decline')}>{say(texts.decline)}</Button>
      ) : (
        <Button onPress={() => setAsking('leave')}>{say(texts.leave)}</Button>
      )}
      {asking === 'leave' && <WalkAwayDialog view={view} onClose={() => setAsking(null)} />}
      {asking === 'decline' && (
        <ChoiceDialog
          view={view}
          title={say(texts.whichReopens)}
          lead={say(texts.reopens)}
          onClose={() => setAsking(null)}
          choices={initialled.map(({ issue, option }) => ({
            key: issue.id,
            act: say(texts.reopen, { issue: issue.label }),
            does: (
              <p>
                <b>
                  <OwnText>{issue.label}</OwnText>
                </b>{' '}
                <span class="muted">
                  <OwnText>{optionShort(view, issue.id, option)}</OwnText>
                </span>
              </p>
            ),
            move: { type: 'sign', by, sign: false, reopen: issue.id } as const,
          }))}
        />
      )}
    </>
  )
}
