/** Your move: the draft, its worth, what they might answer, and everything that may be done now. */
import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { PartyView } from '../../../table/view.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { useAfterPaint } from '../../useAfterPaint.ts'
import { PHONE, useMedia } from '../../useMedia.ts'
import { AnswerPanel } from '../answer/AnswerPanel.tsx'
import { CapitalPanel, capitalAnswer } from '../answer/CapitalPanel.tsx'
import { CaucusAnswerPanel, CutOffPanel } from '../answer/CaucusPanel.tsx'
import { FloatAsked } from '../answer/FloatAsked.tsx'
import { FoldedComposer } from '../phone/FoldedComposer.tsx'
import { TextSheet } from '../phone/TextSheet.tsx'
import type { DraftInHand } from '../useDraft.ts'
import type { MomentNow } from '../useMoment.ts'
import { AdviserPanel } from './AdviserPanel.tsx'
import { AnswerMoves } from './AnswerMoves.tsx'
import { CaucusMoves } from './CaucusMoves.tsx'
import { CounterMoves } from './CounterMoves.tsx'
import { DraftingMoves } from './DraftingMoves.tsx'
import { DraftPanel } from './DraftPanel.tsx'
import { FloorMoves } from './FloorMoves.tsx'
import { composerKind } from './kind.ts'
import { MovesNote } from './MovesNote.tsx'
import { ReplyMoves } from './ReplyMoves.tsx'
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
    return <ReplyMoves view={view} request={view.request} />
  if (mine && view.phase === 'drafting') return <DraftingMoves view={view} draft={draft} />
  if (view.caucus !== null && [view.caucus.by, view.caucus.with].includes(view.viewer))
    return <CaucusMoves view={view} draft={draft} caucus={view.caucus} />
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
  const phone = useMedia(PHONE)
  const [aside, setAside] = useState<PartyId | null>(null)
  const kind = composerKind(view, now, countering)
  switch (kind.type) {
    case 'answer':
      return (
        <section class="composer answering" aria-label="The answer to the offer">
          <AnswerPanel
            view={view}
            moment={kind.moment}
            step={kind.step}
            acts={draft.acts}
            onAside={setAside}
          />
        </section>
      )
    case 'caucusAnswer':
      return (
        <section class="composer answering" aria-label="The answer in caucus">
          <CaucusAnswerPanel view={view} moment={kind.moment} />
        </section>
      )
    case 'cutOff':
      return (
        <section class="composer answering" aria-label="The caucus is over">
          <CutOffPanel view={view} moment={kind.moment} />
        </section>
      )
    case 'floated':
      return (
        <section class="composer answering" aria-label="Your move">
          <FloatAsked view={view} floated={kind.floated} onDraft={() => onCounter(true)} />
        </section>
      )
    case 'reply':
      return (
        <section class="composer answering" aria-label="Your move">
          <AnswerMoves
            view={view}
            offer={kind.offer}
            onCounter={() => {
              draft.acts.begin(kind.offer.package, kind.offer.forAccordOnly)
              onCounter(true)
            }}
          />
        </section>
      )
  }
  const moves = () =>
    kind.type === 'counter' ? (
      <CounterMoves view={view} offer={kind.offer} draft={draft} onBack={() => onCounter(false)} />
    ) : (
      <>
        <MovesNow view={view} draft={draft} isFirst={isFirst} />
        <MovesNote view={view} draft={draft} aside={aside} onAsideDone={() => setAside(null)} />
      </>
    )
  if (phone) return <FoldedComposer view={view} draft={draft} moves={moves} />
  return (
    <section class="composer" aria-label="Your move">
      <DraftPanels view={view} draft={draft} advice={advice} />
      <section class="panel moves-panel" aria-label="Moves">
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
      <CapitalPanel view={view} conditions={heard.conditions} onClose={() => setReadUpTo(heard.index)} />
    ) : (
      <AdviserPanel view={seen} draft={drafted} />
    )
  if (!phone) return <ComposerNow {...props} advice={advice} />
  return (
    <>
      <ComposerNow {...props} advice={advice} />
      <TextSheet view={view} draft={draft}>
        <DraftPanel view={view} draft={draft} />
        <WorthPanel view={view} draft={draft} />
        {advice(view, draft)}
      </TextSheet>
    </>
  )
}
