/** The draft is complete: sign it, or decline and name one initialled issue, which reopens. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { warningNow } from '../../../seat/belowNoDeal.ts'
import type { PartyView } from '../../../table/view.ts'
import { optionShort } from '../../../telling/issues.ts'
import { Button } from '../../pieces/Button.tsx'
import { Term } from '../../pieces/Term.tsx'
import { useActs } from '../../useDesk.ts'
import { ChoiceDialog } from '../dialogs/ChoiceDialog.tsx'
import { ClausesDialog } from '../dialogs/ClausesDialog.tsx'
import { reasonAgainst } from './Moves.tsx'

export const SigningMoves = ({ view }: { readonly view: PartyView }): VNode => {
  const acts = useActs()
  const [asking, ask] = useState<'decline' | 'read' | null>(null)
  const by = view.viewer
  const sign = { type: 'sign', by, sign: true } as const
  const { ratifier } = view.own
  const initialled = view.scenario.issues.flatMap((issue) => {
    const line = view.draft[issue.id]
    return line?.status === 'initialled' ? [{ issue, option: line.option }] : []
  })
  return (
    <>
      <p class="asked">
        Every issue is settled. Signed, the whole text comes into force once it is{' '}
        <Term name="ratified">approved at home</Term>
        {ratifier === null
          ? '.'
          : `: ${ratifier.name} looks for some ${Math.round(ratifier.margin * (1 - view.own.support / 100))} points more than no deal.`}
      </p>
      <div class="moves">
        <Button
          kind={warningNow(view) === null ? 'act' : 'plain'}
          icon="pen"
          class="wide"
          barred={reasonAgainst(view, acts.judge(sign))}
          onPress={() => acts.make(sign)}
        >
          Sign the accord
        </Button>
        <Button class="wide" onPress={() => ask('decline')}>
          Decline…
        </Button>
        <Button class="wide" onPress={() => ask('read')}>
          Read it all
        </Button>
      </div>
      {asking === 'decline' && (
        <ChoiceDialog
          view={view}
          title="Which issue do you reopen?"
          lead="You decline to sign. One initialled issue opens again, and the talks go on if turns are left."
          onClose={() => ask(null)}
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
      {asking === 'read' && <ClausesDialog view={view} pack={{}} onClose={() => ask(null)} />}
    </>
  )
}
