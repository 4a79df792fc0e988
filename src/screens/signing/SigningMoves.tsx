/**
 * The draft is complete: sign it, or decline and name one initialled issue, which reopens. Where everything is sealed
 * there is nothing to reopen, and whoever will not sign can only leave.
 */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { warningNow } from '../../seat/belowNoDeal.ts'
import type { PartyView } from '../../table/view.ts'
import { optionShort } from '../../telling/issues.ts'
import { useBars } from '../table/composer/Moves.tsx'
import { ChoiceDialog } from '../table/dialogs/ChoiceDialog.tsx'
import { WalkAwayDialog } from '../table/dialogs/WalkAwayDialog.tsx'
import { useActs, useDesk } from '../useDesk.ts'

export const SigningMoves = ({ view }: { readonly view: PartyView }): VNode => {
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
          {refused === null ? warning : `${refused.message} ${refused.hint}`}
        </p>
      )}
      <Button
        kind={warning === null ? 'act' : 'plain'}
        icon="pen"
        barred={bars(sign)}
        onPress={() => acts.make(sign)}
      >
        Sign the accord
      </Button>
      {initialled.length > 0 ? (
        <Button onPress={() => setAsking('decline')}>Decline…</Button>
      ) : (
        <Button onPress={() => setAsking('leave')}>Leave the talks…</Button>
      )}
      {asking === 'leave' && <WalkAwayDialog view={view} onClose={() => setAsking(null)} />}
      {asking === 'decline' && (
        <ChoiceDialog
          view={view}
          title="Which issue do you reopen?"
          lead="You decline to sign. One initialled issue opens again, and the talks go on if turns are left."
          onClose={() => setAsking(null)}
          choices={initialled.map(({ issue, option }) => ({
            key: issue.id,
            act: `Reopen ${issue.label}`,
            does: (
              <p>
                <b>{issue.label}</b> <span class="muted">{optionShort(view, issue.id, option)}</span>
              </p>
            ),
            move: { type: 'sign', by, sign: false, reopen: issue.id } as const,
          }))}
        />
      )}
    </>
  )
}
