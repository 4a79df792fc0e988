/**
 * In caucus: tell a priority, float a package, say what you would look at, go back. A mediator asks what the other waits
 * for, and floats for the other side. Nothing said here binds.
 */

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import type { Reason } from '../../../pieces/InEnglish.tsx'
import { Term } from '../../../pieces/Term.tsx'
import { hasOrHave, pronounOf, verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import { carriedTo } from '../../../seat/carriedTo.ts'
import type { PartyView, PublicParty } from '../../../table/view.ts'
import { namedIn } from '../../../telling/issues.ts'
import { nameFirst, nameInside, partyIn } from '../../../telling/parties.ts'
import { capitalised } from '../../../terms/capitalised.ts'
import { useActs } from '../../useDesk.ts'
import { CarryDialog } from '../dialogs/CarryDialog.tsx'
import { ChoiceDialog } from '../dialogs/ChoiceDialog.tsx'
import { ConfideDialog } from '../dialogs/ConfideDialog.tsx'
import { RespondDialog } from '../dialogs/RespondDialog.tsx'
import type { DraftInHand } from '../useDraft.ts'
import { useBars } from './Moves.tsx'

/** One reason where every one of them is barred: the first. */
const useBarsAny = (reasons: readonly (Reason | null)[]): Reason | null =>
  reasons.includes(null) ? null : (reasons[0] ?? null)

const floatedBy = (party: PublicParty): string => `${nameFirst(party)} ${hasOrHave(party)} floated a package.`

const floatedWords = (view: PartyView): string => {
  const floated = view.record.findLast((event) => event.type === 'package.floated')
  return floated?.type === 'package.floated' && floated.carriedFor !== undefined
    ? `A package has been floated for ${nameInside(partyIn(view, floated.carriedFor))}. It would be looked at there.`
    : floatedBy(partyIn(view, floated?.type === 'package.floated' ? floated.by : view.viewer))
}

export const CaucusMoves = ({
  view,
  draft,
  caucus,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
  readonly caucus: NonNullable<PartyView['caucus']>
}): VNode => {
  const acts = useActs()
  const [asking, setAsking] = useState<'disclose' | 'respond' | 'read' | 'confide' | 'carry' | null>(null)
  const by = view.viewer
  const other = partyIn(view, caucus.by === by ? caucus.with : caucus.by)
  const { subject, s } = pronounOf(other)
  const float = { type: 'float', by, package: draft.package } as const
  const respond = { type: 'respond', by, warm: true, inTheWay: [] } as const
  const leave = { type: 'leaveCaucus', by } as const
  const open = view.round.agenda.filter((issue) => view.draft[issue] === undefined)
  const bars = useBars(view)
  const { floated, question } = caucus
  const mine = view.toMove === by
  const isMediator = partyIn(view, by).roles.includes('mediator')
  const isAsked = question === 'waits' && mine
  const carried = isMediator ? carriedTo(view, other.id) : []
  return (
    <>
      <p class="asked">
        <Term name="caucus">{capitalised(view.scenario.vocabulary.inCaucus)}</Term> with{' '}
        <b>{nameInside(other)}</b>. Only the two of you hear this.
        {floated !== null && mine && <> {floatedWords(view)}</>}
        {isAsked && (
          <>
            {' '}
            {nameFirst(other)} ask{verbEnding(other)} what you wait for and what matters most to you.
          </>
        )}
      </p>
      <div class="moves">
        {floated !== null && (
          <Button kind="act" class="wide" barred={bars(respond)} onPress={() => setAsking('respond')}>
            Respond…
          </Button>
        )}
        {isAsked && (
          <Button kind="act" class="wide" onPress={() => setAsking('confide')}>
            Answer…
          </Button>
        )}
        {isMediator && question === 'unasked' && (
          <Button
            kind={floated === null ? 'act' : 'plain'}
            class="wide"
            barred={bars({ type: 'ask', by })}
            onPress={() => acts.make({ type: 'ask', by })}
          >
            Ask what {subject} wait{s} for
          </Button>
        )}
        {carried.length > 0 && (
          <Button class="wide" barred={useBarsAny(carried.map(bars))} onPress={() => setAsking('carry')}>
            Float for another…
          </Button>
        )}
        <Button
          class="wide"
          kind={floated === null && !isAsked && (!isMediator || question !== 'unasked') ? 'act' : 'plain'}
          barred={draft.isEmpty ? 'Draft a package first: choose options in the text.' : bars(float)}
          onPress={() => acts.make(float)}
        >
          Float this draft
        </Button>
        {open[0] !== undefined && (
          <Button
            class="wide"
            barred={bars({ type: 'disclose', by, issue: open[0] })}
            onPress={() => setAsking('disclose')}
          >
            Disclose…
          </Button>
        )}
        <Button class="wide" icon="back" barred={bars(leave)} onPress={() => acts.make(leave)}>
          Back to the table
        </Button>
        {floated !== null && (
          <Button class="wide" onPress={() => setAsking('read')}>
            Read what was floated
          </Button>
        )}
      </div>
      {asking === 'disclose' && (
        <ChoiceDialog
          view={view}
          title="What matters most to you?"
          lead={`${nameFirst(other)} will know, and may make room for it, or make you pay for it.`}
          onClose={() => setAsking(null)}
          choices={open.map((issue) => {
            const label = view.scenario.issues.find((each) => each.id === issue)?.label ?? issue
            const weight = view.own.sheet.weights[issue] ?? 0
            return {
              key: issue,
              act: `Name ${label}`,
              does: (
                <p>
                  <b>{label}</b> <span class="muted">weight {Math.round(weight)} of 100 to you</span>
                </p>
              ),
              move: { type: 'disclose', by, issue } as const,
            }
          })}
        />
      )}
      {asking === 'confide' && <ConfideDialog view={view} asker={other} onClose={() => setAsking(null)} />}
      {asking === 'carry' && <CarryDialog view={view} carried={carried} onClose={() => setAsking(null)} />}
      {asking === 'respond' && floated !== null && (
        <RespondDialog view={view} floated={floated} onClose={() => setAsking(null)} />
      )}
      {asking === 'read' && floated !== null && (
        <Dialog title="What was floated" onClose={() => setAsking(null)}>
          <ul class="named">
            {namedIn(view, floated).map(({ issue, option }) => (
              <li key={issue.id}>
                {issue.label} <b>{option.label}</b>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}
