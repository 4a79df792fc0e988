/** Would they take it? Your own guess first; then, three times a round, the adviser's range. Never a standing meter. */

import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { BasisDot } from '../../../pieces/grounds.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { nameWithin } from '../../../pieces/partyNames.ts'
import { Segmented } from '../../../pieces/Segmented.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Term } from '../../../pieces/Term.tsx'
import { woven } from '../../../pieces/woven.ts'
import { type AdviceNow, adviceOn } from '../../../seat/advice.ts'
import { askedOf } from '../../../seat/asked.ts'
import { CHANCES, guessOf } from '../../../seat/guesses.ts'
import type { Guess } from '../../../session/desk/mind.ts'
import type { PartyView, PublicParty } from '../../../table/view.ts'
import { listedIn } from '../../../words/lists.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs, useDesk } from '../../useDesk.ts'
import type { DraftInHand } from '../useDraft.ts'
import { WhyBarred } from '../WhyBarred.tsx'
import { AdviceList, EarlierAdvice } from './AdviceList.tsx'

const NO_GUESSES: readonly Guess[] = []

const GuessRow = ({ party, draft }: { readonly party: PublicParty; readonly draft: DraftInHand }): VNode => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const guesses = useDesk((state) => state.mind?.guesses ?? NO_GUESSES)
  return (
    <div class="guess-row">
      <Marker marker={party.marker} />
      <Segmented
        legend={say(texts.guessOf, { party: nameWithin(say.language, party) })}
        legendUnseen
        choices={CHANCES.map((chance) => ({ value: chance, label: say(chance) }))}
        value={guessOf(guesses, party.id, draft.package)}
        onChoose={(chance) => acts.guess(party.id, chance)}
      />
    </div>
  )
}

const Beneath = ({ view, now }: { readonly view: PartyView; readonly now: AdviceNow }): VNode => {
  const say = useWords(UNDER_WAY)
  switch (now.type) {
    case 'asking':
      return (
        <p class="small" role="status">
          {say(texts.thinking)}
        </p>
      )
    case 'failed':
      return (
        <p class="problem" role="status">
          <WhyBarred view={view} problem={now.problem} />
        </p>
      )
    case 'earlier':
      return <EarlierAdvice view={view} advice={now.advice} />
    default:
      return <p class="small muted">{say(texts.guessFirst)}</p>
  }
}

export const AdviserPanel = ({
  view,
  draft,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
}): VNode => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const left = useDesk((state) => state.game?.estimatesLeft ?? 0)
  const advising = useDesk((state) => state.advising)
  const guesses = useDesk((state) => state.mind?.guesses ?? NO_GUESSES)
  const now = adviceOn(advising, draft.package, view.record.length)
  const others = askedOf(view, draft.package, view.viewer).map(({ party }) => party)
  const missing = others.filter((party) => guessOf(guesses, party.id, draft.package) === null)
  const barred =
    now.type === 'asking'
      ? say(texts.thinking)
      : left === 0
        ? say(texts.threeGiven)
        : missing.length > 0
          ? say(texts.guessMissing, {
              parties: listedIn(
                say.language,
                missing.map((party) => nameWithin(say.language, party)),
              ),
            })
          : null
  const isGiven = now.type === 'given'
  return (
    <section class={`panel adviser-panel of-${others.length}`} aria-label={say(texts.wouldTake)}>
      <h2>
        {say(texts.wouldTake)}
        {!draft.isEmpty && (!isGiven || now.isOld) && (
          <Button kind="text" barred={barred} onPress={acts.askAdviser}>
            {say(texts.askAdviser, { left })}
          </Button>
        )}
        {!draft.isEmpty && isGiven && !now.isOld && (
          <span class="small muted estimate-words">
            <BasisDot basis="inferred" />{' '}
            {woven(say, texts.left, { unseen: (inner) => <span class="unseen">{inner}</span> }, { left })}
          </span>
        )}
      </h2>
      {draft.isEmpty ? (
        <p class="muted">
          {woven(say, texts.draftGuess, { term: (inner) => <Term name="adviser">{inner}</Term> })}
        </p>
      ) : isGiven ? (
        <>
          <AdviceList view={view} advice={now.advice} />
          {now.isOld && (
            <p class="small muted estimate-words">
              <BasisDot basis="inferred" /> {say(texts.saidBefore)}
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
