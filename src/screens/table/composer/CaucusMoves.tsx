/**
 * In caucus: tell a priority, float a package, say what you would look at, go back. A mediator asks what the other waits
 * for, and floats for the other side. Nothing said here binds.
 */

import type { ComponentChildren, VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { nameAtFirst, nameWithin } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { Term } from '../../../pieces/Term.tsx'
import type { Reason } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import { hasOrHave, pronounOf, verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import { carriedTo } from '../../../seat/carriedTo.ts'
import type { PartyView } from '../../../table/view.ts'
import { namedIn } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import { capitalised } from '../../../terms/capitalised.ts'
import type { SayUnderWay } from '../../../words/underWay/catalog.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs } from '../../useDesk.ts'
import { CarryDialog } from '../dialogs/CarryDialog.tsx'
import { ChoiceDialog } from '../dialogs/ChoiceDialog.tsx'
import { ConfideDialog } from '../dialogs/ConfideDialog.tsx'
import { RespondDialog } from '../dialogs/RespondDialog.tsx'
import { whoFirst, whoWithin } from '../partyWords.tsx'
import type { DraftInHand } from '../useDraft.ts'
import { useBars } from './Moves.tsx'

/** One reason where every one of them is barred: the first. */
const useBarsAny = (reasons: readonly (Reason | null)[]): Reason | null =>
  reasons.includes(null) ? null : (reasons[0] ?? null)

const floatedWords = (say: SayUnderWay, view: PartyView): ComponentChildren => {
  const floated = view.record.findLast((event) => event.type === 'package.floated')
  if (floated?.type === 'package.floated' && floated.carriedFor !== undefined) {
    const name = nameWithin(say.language, partyIn(view, floated.carriedFor))
    return woven(say, texts.floatedFor, { who: () => <OwnText>{name}</OwnText> })
  }
  const party = partyIn(view, floated?.type === 'package.floated' ? floated.by : view.viewer)
  return woven(say, texts.floated, whoFirst(say, party), { has: hasOrHave(party) })
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
  const say = useWords(UNDER_WAY)
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
        {woven(
          say,
          texts.asideWith,
          { ...whoWithin(say, other), term: (inner) => <Term name="caucus">{inner}</Term> },
          { inCaucus: capitalised(view.scenario.vocabulary.inCaucus) },
        )}
        {floated !== null && mine && <> {floatedWords(say, view)}</>}
        {isAsked && <> {woven(say, texts.asksWaits, whoFirst(say, other), { s: verbEnding(other) })}</>}
      </p>
      <div class="moves">
        {floated !== null && (
          <Button kind="act" class="wide" barred={bars(respond)} onPress={() => setAsking('respond')}>
            {say(texts.respond)}
          </Button>
        )}
        {isAsked && (
          <Button kind="act" class="wide" onPress={() => setAsking('confide')}>
            {say(texts.answer)}
          </Button>
        )}
        {isMediator && question === 'unasked' && (
          <Button
            kind={floated === null ? 'act' : 'plain'}
            class="wide"
            barred={bars({ type: 'ask', by })}
            onPress={() => acts.make({ type: 'ask', by })}
          >
            {say(texts.askWaits, { they: subject, s })}
          </Button>
        )}
        {carried.length > 0 && (
          <Button class="wide" barred={useBarsAny(carried.map(bars))} onPress={() => setAsking('carry')}>
            {say(texts.floatForAnother)}
          </Button>
        )}
        <Button
          class="wide"
          kind={floated === null && !isAsked && (!isMediator || question !== 'unasked') ? 'act' : 'plain'}
          barred={draft.isEmpty ? say(texts.draftFirst) : bars(float)}
          onPress={() => acts.make(float)}
        >
          {say(texts.floatDraft)}
        </Button>
        {open[0] !== undefined && (
          <Button
            class="wide"
            barred={bars({ type: 'disclose', by, issue: open[0] })}
            onPress={() => setAsking('disclose')}
          >
            {say(texts.disclose)}
          </Button>
        )}
        <Button class="wide" icon="back" barred={bars(leave)} onPress={() => acts.make(leave)}>
          {say(texts.backToTable)}
        </Button>
        {floated !== null && (
          <Button class="wide" onPress={() => setAsking('read')}>
            {say(texts.readFloated)}
          </Button>
        )}
      </div>
      {asking === 'disclose' && (
        <ChoiceDialog
          view={view}
          title={say(texts.mattersMost)}
          lead={say(texts.willKnow, { who: nameAtFirst(say.language, other) })}
          onClose={() => setAsking(null)}
          choices={open.map((issue) => {
            const label = view.scenario.issues.find((each) => each.id === issue)?.label ?? issue
            const weight = view.own.sheet.weights[issue] ?? 0
            return {
              key: issue,
              act: say(texts.nameIt, { issue: label }),
              does: (
                <p>
                  <b>
                    <OwnText>{label}</OwnText>
                  </b>{' '}
                  <span class="muted">{say(texts.weight, { weight: Math.round(weight) })}</span>
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
        <Dialog title={say(texts.whatFloated)} onClose={() => setAsking(null)}>
          <ul class="named">
            {namedIn(view, floated).map(({ issue, option }) => (
              <li key={issue.id}>
                <OwnText>{issue.label}</OwnText>{' '}
                <b>
                  <OwnText>{option.label}</OwnText>
                </b>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}
