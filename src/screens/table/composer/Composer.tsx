/** Your move: the draft, its worth, what they might answer, and everything that may be done now. */

import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { useWords } from '../../../pieces/speaking.ts'
import { useAfterPaint } from '../../../pieces/useAfterPaint.ts'
import { PHONE, useMedia } from '../../../pieces/useMedia.ts'
import type { PartyView } from '../../../table/view.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'
import { capitalAnswer } from '../answer/capitalAnswer.ts'
import {
  adviserPanel,
  answering,
  capitalPanel,
  caucusMoves,
  counterMoves,
  draftingMoves,
  replyMoves,
} from '../laterAtTable.ts'
import { foldedComposer, textSheet } from '../phone/laterOnPhone.ts'
import type { DraftInHand } from '../useDraft.ts'
import type { MomentNow } from '../useMoment.ts'
import { DraftPanel } from './DraftPanel.tsx'
import { FloorMoves } from './FloorMoves.tsx'
import { composerKind } from './kind.ts'
import { MovesNote } from './MovesNote.tsx'
import { WorthPanel } from './WorthPanel.tsx'

interface ComposerProps {
  /** The first turn: what else can be done than to offer or pass is folded. */
  readonly isFirst: boolean
  readonly view: PartyView
  readonly draft: DraftInHand
  readonly now: MomentNow | null
  /** The offer on the table, or what was floated aside, is being countered: the composer drafts. */
  readonly countering: boolean
  readonly onCounter: (countering: boolean) => void
}

const MovesNow = ({ view, draft, isFirst }: Pick<ComposerProps, 'view' | 'draft' | 'isFirst'>): VNode => {
  const mine = view.toMove === view.viewer
  if (mine && view.phase === 'replying' && view.request)
    return <replyMoves.Screen view={view} request={view.request} />
  if (mine && view.phase === 'drafting') return <draftingMoves.Screen view={view} draft={draft} />
  if (view.caucus !== null && [view.caucus.by, view.caucus.with].includes(view.viewer))
    return <caucusMoves.Screen view={view} draft={draft} caucus={view.caucus} />
  return <FloorMoves view={view} draft={draft} isFirst={isFirst} />
}

/** What the draft is and means. It decides nothing, so it comes after what can be done has been painted. */
const DraftPanels = ({
  view,
  draft,
  advice,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
  readonly advice: (view: PartyView, draft: DraftInHand) => VNode
}): VNode => {
  const now = useMemo(() => ({ view, draft }), [view, draft.package, draft.forAccordOnly, draft.canUndo])
  const painted = useAfterPaint(now, now)
  return (
    <>
      <DraftPanel {...painted} />
      <WorthPanel {...painted} />
      {advice(painted.view, painted.draft)}
    </>
  )
}

const ComposerNow = ({
  view,
  draft,
  now,
  isFirst,
  countering,
  onCounter,
  advice,
}: ComposerProps & { readonly advice: (view: PartyView, draft: DraftInHand) => VNode }): VNode => {
  const say = useWords(TABLE)
  const phone = useMedia(PHONE)
  const [aside, setAside] = useState<PartyId | null>(null)
  const kind = composerKind(view, now, countering)
  if (kind.type !== 'draft' && kind.type !== 'counter')
    return <answering.Screen view={view} draft={draft} kind={kind} onAside={setAside} onCounter={onCounter} />
  const moves = () =>
    kind.type === 'counter' ? (
      <counterMoves.Screen view={view} offer={kind.offer} draft={draft} onBack={() => onCounter(false)} />
    ) : (
      <>
        <MovesNow view={view} draft={draft} isFirst={isFirst} />
        <MovesNote view={view} draft={draft} aside={aside} onAsideDone={() => setAside(null)} />
      </>
    )
  if (phone) return <foldedComposer.Screen view={view} draft={draft} moves={moves} />
  return (
    <section class="composer" aria-label={say(texts.yourMove)}>
      <DraftPanels view={view} draft={draft} advice={advice} />
      <section class="panel moves-panel" aria-label={say(texts.moves)}>
        {moves()}
      </section>
    </section>
  )
}

export const Composer = (props: ComposerProps): VNode => {
  const { view, draft } = props
  const phone = useMedia(PHONE)
  const [readUpTo, setReadUpTo] = useState<number | null>(null)
  const heard = capitalAnswer(view)
  const advice = (seen: PartyView, drafted: DraftInHand) =>
    heard !== null && heard.index !== readUpTo ? (
      <capitalPanel.Screen
        view={view}
        conditions={heard.conditions}
        onClose={() => setReadUpTo(heard.index)}
      />
    ) : (
      <adviserPanel.Screen view={seen} draft={drafted} />
    )
  if (!phone) return <ComposerNow {...props} advice={advice} />
  return (
    <>
      <ComposerNow {...props} advice={advice} />
      <textSheet.Screen view={view} draft={draft}>
        <DraftPanel view={view} draft={draft} />
        <WorthPanel view={view} draft={draft} />
        {advice(view, draft)}
      </textSheet.Screen>
    </>
  )
}
