/** Would they take it? Your own guess first; then, three times a round, the adviser's range. Never a standing meter. */
import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { BasisDot } from '../../../pieces/grounds.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { Segmented } from '../../../pieces/Segmented.tsx'
import { Term } from '../../../pieces/Term.tsx'
import { type AdviceNow, adviceOn } from '../../../seat/advice.ts'
import { askedOf } from '../../../seat/asked.ts'
import { CHANCES, guessOf } from '../../../seat/guesses.ts'
import type { Guess } from '../../../session/desk/mind.ts'
import type { PartyView, PublicParty } from '../../../table/view.ts'
import { nameInside } from '../../../telling/parties.ts'
import { listed } from '../../../telling/phrases.ts'
import { useActs, useDesk } from '../../useDesk.ts'
import type { DraftInHand } from '../useDraft.ts'
import { AdviceList, EarlierAdvice } from './AdviceList.tsx'

const NO_GUESSES: readonly Guess[] = []

const GuessRow = ({ party, draft }: { readonly party: PublicParty; readonly draft: DraftInHand }): VNode => {
  const acts = useActs()
  const guesses = useDesk((state) => state.mind?.guesses ?? NO_GUESSES)
  return (
    <div class="guess-row">
      <Marker marker={party.marker} />
      <Segmented
        legend={`Your guess: would ${nameInside(party)} take it?`}
        legendUnseen
        choices={CHANCES.map((chance) => ({ value: chance, label: chance }))}
        value={guessOf(guesses, party.id, draft.package)}
        onChoose={(chance) => acts.guess(party.id, chance)}
      />
    </div>
  )
}

const Beneath = ({ view, now }: { readonly view: PartyView; readonly now: AdviceNow }): VNode => {
  switch (now.type) {
    case 'asking':
      return (
        <p class="small" role="status">
          Your adviser is thinking about this draft.
        </p>
      )
    case 'failed':
      return (
        <p class="problem" role="status">
          {now.problem.message} {now.problem.hint}
        </p>
      )
    case 'earlier':
      return <EarlierAdvice view={view} advice={now.advice} />
    default:
      return <p class="small muted">Your guess first: the debrief shows how well you read them.</p>
  }
}

export const AdviserPanel = ({
  view,
  draft,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
}): VNode => {
  const acts = useActs()
  const left = useDesk((state) => state.game?.estimatesLeft ?? 0)
  const advising = useDesk((state) => state.advising)
  const guesses = useDesk((state) => state.mind?.guesses ?? NO_GUESSES)
  const now = adviceOn(advising, draft.package, view.record.length)
  const others = askedOf(view, draft.package, view.viewer).map(({ party }) => party)
  const missing = others.filter((party) => guessOf(guesses, party.id, draft.package) === null)
  const barred =
    now.type === 'asking'
      ? 'Your adviser is thinking about this draft.'
      : left === 0
        ? 'Your adviser has given its three estimates for this round.'
        : missing.length > 0
          ? `Make your own guess first: ${listed(missing.map(nameInside))}.`
          : null
  const isGiven = now.type === 'given'
  return (
    <section class={`panel adviser-panel of-${others.length}`} aria-label="Would they take it?">
      <h2>
        Would they take it?
        {!draft.isEmpty && (!isGiven || now.isOld) && (
          <Button kind="text" barred={barred} onPress={acts.askAdviser}>
            Ask the adviser ({left})
          </Button>
        )}
        {!draft.isEmpty && isGiven && !now.isOld && (
          <span class="small muted estimate-words">
            <BasisDot basis="inferred" /> {left} left
            <span class="unseen"> of this round’s estimates</span>
          </span>
        )}
      </h2>
      {draft.isEmpty ? (
        <p class="muted">
          Draft something, guess how they would answer, then ask your <Term name="adviser">adviser</Term>.
        </p>
      ) : isGiven ? (
        <>
          <AdviceList view={view} advice={now.advice} />
          {now.isOld && (
            <p class="small muted estimate-words">
              <BasisDot basis="inferred" /> Said before the latest move.
            </p>
          )}
        </>
      ) : (
        <>
          {others.map((party) => (
            <GuessRow key={party.id} party={party} draft={draft} />
          ))}
          <Beneath view={view} now={now} />
        </>
      )}
    </section>
  )
}
