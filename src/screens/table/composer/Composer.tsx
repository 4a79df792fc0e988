/** Your move: the draft, its worth, what they might answer, and everything that may be done now. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { warningNow } from '../../../seat/belowNoDeal.ts'
import { isAskedToAnswer } from '../../../seat/isAskedToAnswer.ts'
import { isTelling } from '../../../seat/seat.ts'
import type { PartyView } from '../../../table/view.ts'
import { partyIn } from '../../../telling/parties.ts'
import { counted } from '../../../telling/phrases.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { Button } from '../../pieces/Button.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { useActs, useDesk } from '../../useDesk.ts'
import { PHONE, useMedia } from '../../useMedia.ts'
import { AnswerPanel } from '../answer/AnswerPanel.tsx'
import { CapitalPanel, capitalAnswer } from '../answer/CapitalPanel.tsx'
import { CutOffPanel, FloatAnswerPanel } from '../answer/CaucusPanel.tsx'
import type { DraftInHand } from '../useDraft.ts'
import type { MomentNow } from '../useMoment.ts'
import { AdviserPanel } from './AdviserPanel.tsx'
import { AnswerMoves } from './AnswerMoves.tsx'
import { CaucusMoves } from './CaucusMoves.tsx'
import { CounterMoves } from './CounterMoves.tsx'
import { DraftingMoves } from './DraftingMoves.tsx'
import { DraftPanel } from './DraftPanel.tsx'
import { FloorMoves } from './FloorMoves.tsx'
import { offerOf } from './OfferButton.tsx'
import { ReplyMoves } from './ReplyMoves.tsx'
import { SigningMoves } from './SigningMoves.tsx'
import { WorthPanel } from './WorthPanel.tsx'

interface ComposerProps {
  /** The first turn: what else can be done than to offer or pass is folded. */
  readonly isFirst: boolean
  readonly view: PartyView
  readonly draft: DraftInHand
  readonly now: MomentNow | null
  /** The offer on the table is being countered: the composer drafts. */
  readonly countering: boolean
  readonly onCounter: (countering: boolean) => void
}

const MovesNow = ({ view, draft, isFirst }: Pick<ComposerProps, 'view' | 'draft' | 'isFirst'>): VNode => {
  const mine = view.toMove === view.viewer
  if (mine && view.phase === 'replying' && view.request)
    return <ReplyMoves view={view} request={view.request} />
  if (mine && view.phase === 'drafting') return <DraftingMoves view={view} draft={draft} />
  if (mine && view.phase === 'signing') return <SigningMoves view={view} />
  if (view.caucus !== null) return <CaucusMoves view={view} draft={draft} caucus={view.caucus} />
  return <FloorMoves view={view} draft={draft} isFirst={isFirst} />
}

/** The viewer wanted to ask a party aside while another had the floor: now it may. */
const AsideNote = ({
  view,
  party,
  onDone,
}: {
  readonly view: PartyView
  readonly party: PartyId
  readonly onDone: () => void
}): VNode => {
  const acts = useActs()
  const move = { type: 'caucus', by: view.viewer, with: party } as const
  return (
    <p class="moves-note aside-note">
      You meant to ask {partyIn(view, party).name} why.
      <Button
        kind="text"
        onPress={() => {
          onDone()
          acts.make(move)
        }}
      >
        Ask it aside ({counted(view.scenario.costs.caucus, 'turn')})
      </Button>
      <Button kind="text" onPress={onDone}>
        Not now
      </Button>
    </p>
  )
}

/** One line under the moves: why the last one was not made, who is considering, or what things cost. */
const MovesNote = ({
  view,
  draft,
  aside,
  onAsideDone,
}: Pick<ComposerProps, 'view' | 'draft'> & {
  readonly aside: PartyId | null
  readonly onAsideDone: () => void
}): VNode => {
  const acts = useActs()
  const refused = useDesk((state) => state.game?.refused ?? null)
  const considering = useDesk((state) => state.game?.considering ?? null)
  if (refused !== null)
    return (
      <p class="moves-note problem" role="alert">
        {refused.message} {refused.hint}
      </p>
    )
  const telling = useDesk(({ attention }) => isTelling(attention))
  const warning = considering === null ? warningNow(view) : null
  if (warning !== null)
    return (
      <p class="moves-note problem" role="status">
        {warning}
      </p>
    )
  const waited = considering ?? (view.toMove === view.viewer ? null : view.toMove)
  if (waited !== null) {
    const party = partyIn(view, waited)
    return (
      <p class="moves-note">
        <Marker marker={party.marker} size={12} /> {party.name} is considering.
      </p>
    )
  }
  if (telling) return <p class="moves-note muted">The table is being told. Any key goes on.</p>
  const against = draft.isEmpty || view.phase !== 'floor' ? null : acts.judge(offerOf(view, draft))
  if (against !== null)
    return (
      <p class="moves-note problem" role="status" title={against.message}>
        {against.message}
      </p>
    )
  const isAsidePossible =
    aside !== null && draft.isEmpty && acts.judge({ type: 'caucus', by: view.viewer, with: aside }) === null
  if (isAsidePossible) return <AsideNote view={view} party={aside} onDone={onAsideDone} />
  return (
    <p class="moves-note muted">
      Your turn.
      {view.phase === 'floor' && (
        <span class="about-costs"> Small figures: how many turns a move takes.</span>
      )}
    </p>
  )
}

export const Composer = ({ view, draft, now, isFirst, countering, onCounter }: ComposerProps): VNode => {
  const phone = useMedia(PHONE)
  const [open, unfold] = useState(false)
  const [readUpTo, read] = useState<number | null>(null)
  const [aside, askAside] = useState<PartyId | null>(null)
  const heard = capitalAnswer(view)
  if (now?.moment.type === 'answer')
    return (
      <section class="composer answering" aria-label="The answer to the offer">
        <AnswerPanel view={view} moment={now.moment} step={now.step} acts={draft.acts} onAside={askAside} />
      </section>
    )
  if (now?.moment.type === 'caucusAnswer')
    return (
      <section class="composer answering" aria-label="The answer in caucus">
        <FloatAnswerPanel view={view} moment={now.moment} />
      </section>
    )
  if (now?.moment.type === 'caucus' && now.moment.cutOff !== null)
    return (
      <section class="composer answering" aria-label="The caucus is over">
        <CutOffPanel view={view} moment={now.moment} />
      </section>
    )
  const lying = isAskedToAnswer(view) ? view.onTable : null
  if (lying !== null && !countering)
    return (
      <section class="composer answering" aria-label="Your move">
        <AnswerMoves
          view={view}
          offer={lying}
          onCounter={() => {
            draft.acts.begin(lying.package, lying.forAccordOnly)
            onCounter(true)
          }}
        />
      </section>
    )
  return (
    <section class={`composer${phone && !open ? ' folded' : ''}`} aria-label="Your move">
      <DraftPanel view={view} draft={draft} />
      <WorthPanel view={view} draft={draft} />
      {heard !== null && heard.index !== readUpTo ? (
        <CapitalPanel view={view} conditions={heard.conditions} onClose={() => read(heard.index)} />
      ) : (
        <AdviserPanel view={view} draft={draft} />
      )}
      <section class="panel moves-panel" aria-label="Moves">
        {lying === null ? (
          <>
            <MovesNow view={view} draft={draft} isFirst={isFirst} />
            <MovesNote view={view} draft={draft} aside={aside} onAsideDone={() => askAside(null)} />
          </>
        ) : (
          <CounterMoves view={view} offer={lying} draft={draft} onBack={() => onCounter(false)} />
        )}
      </section>
      {phone && (
        <Button
          icon={open ? 'cross' : 'plus'}
          class="icon-button more-moves"
          label={open ? 'Fewer moves' : 'More moves'}
          expanded={open}
          onPress={() => unfold(!open)}
        >
          {null}
        </Button>
      )}
    </section>
  )
}
