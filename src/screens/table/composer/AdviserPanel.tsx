/** Would they take it? Your own guess first; then, three times a round, the adviser's range. Never a standing meter. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Estimate } from '../../../counterparts/adviser.ts'
import { askedOf } from '../../../seat/asked.ts'
import type { Advice } from '../../../session/desk/desk.ts'
import type { PartyView, PublicParty } from '../../../table/view.ts'
import { chanceWords, groundSentence } from '../../../telling/estimate.ts'
import { issueLabel } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import { counted, listed } from '../../../telling/phrases.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { samePackage } from '../../../terms/package.ts'
import type { Problem } from '../../../terms/problem.ts'
import { Button } from '../../pieces/Button.tsx'
import { BasisDot } from '../../pieces/grounds.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { Term } from '../../pieces/Term.tsx'
import { useActs, useDesk } from '../../useDesk.ts'
import type { DraftInHand } from '../useDraft.ts'

const percent = (share: number): number => Math.round(20 * share) * 5

const Range = ({
  view,
  estimate,
  guess,
  party,
}: {
  readonly view: PartyView
  readonly estimate: Estimate
  readonly guess: number | null
  readonly party: PublicParty
}): VNode => {
  const low = percent(estimate.low)
  const high = percent(estimate.high)
  const issues = estimate.inTheWay.slice(0, 2).map((issue) => issueLabel(view, issue))
  const way =
    issues.length === 0
      ? groundSentence(view, estimate.party, estimate.ground)
      : `In the way: ${listed(issues)}`
  return (
    <li class="estimate" data-colour={party.marker.colour}>
      <Marker marker={party.marker} label={party.name} />
      <span class="estimate-line" aria-hidden="true">
        <i class="band" style={{ insetInlineStart: `${low}%`, width: `${high - low}%` }} />
        {guess !== null && <i class="guess" style={{ insetInlineStart: `${guess}%` }} />}
      </span>
      <span>
        <b>
          {low}–{high}%
        </b>{' '}
        {chanceWords(estimate)}
        {guess !== null && <span class="unseen">; your guess was {guess}%</span>}
      </span>
      <span class="estimate-way small" title={way}>
        {way}
      </span>
    </li>
  )
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
  const [guesses, guess] = useState<Partial<Record<PartyId, number>>>({})
  const [told, tell] = useState<Advice | Problem | null>(null)
  const others = askedOf(view, draft.package, view.viewer).map(({ party }) => party)
  // An answer that comes after the draft has changed is about another text.
  const advice =
    told !== null && 'estimates' in told && samePackage(told.package, draft.package) ? told : null
  const problem = told !== null && 'message' in told ? told : null

  // A guess and an estimate are about one text: another draft begins with another guess.
  useEffect(() => {
    guess({})
    tell(null)
  }, [draft.package])

  const missing = others.filter((party) => guesses[party.id] === undefined)
  const barred =
    left === 0
      ? 'Your adviser has given its three estimates for this round.'
      : missing.length > 0
        ? `Make your own guess first: ${listed(missing.map((party) => party.name))}.`
        : null
  return (
    <section class="panel adviser-panel" aria-label="Would they take it?">
      <h2>
        Would they take it?
        {!draft.isEmpty && advice === null && (
          <Button
            kind="text"
            barred={barred}
            onPress={() => {
              acts.estimate(draft.package, guesses).then(tell)
            }}
          >
            Ask the adviser
          </Button>
        )}
      </h2>
      {draft.isEmpty ? (
        <p class="muted">
          Draft something, guess how they would answer, then ask your <Term name="adviser">adviser</Term>.
        </p>
      ) : advice === null ? (
        <>
          {others.map((party) => (
            <label key={party.id} class="guess-row" data-colour={party.marker.colour}>
              <Marker marker={party.marker} />
              <span class="unseen">Your guess that {party.name} accepts, in per cent</span>
              <input
                type="range"
                min="0"
                max="100"
                step="5"
                value={guesses[party.id] ?? 50}
                class={guesses[party.id] === undefined ? 'unset' : ''}
                onInput={(event) => guess({ ...guesses, [party.id]: Number(event.currentTarget.value) })}
                onClick={(event) => guess({ ...guesses, [party.id]: Number(event.currentTarget.value) })}
              />
              <span class="guess-figure">
                {guesses[party.id] === undefined ? 'guess' : `${guesses[party.id]}%`}
              </span>
            </label>
          ))}
          {problem !== null && <p class="problem">{problem.message}</p>}
          {problem === null && <p class="small muted">{counted(left, 'estimate')} left this round.</p>}
        </>
      ) : (
        <>
          <ul role="status">
            {advice.estimates.map((estimate) => (
              <Range
                key={estimate.party}
                view={view}
                estimate={estimate}
                guess={advice.guesses[estimate.party] ?? null}
                party={partyIn(view, estimate.party)}
              />
            ))}
          </ul>
          <p class="small muted estimate-words">
            <BasisDot basis="inferred" /> {counted(left, 'estimate')} left.
          </p>
        </>
      )}
    </section>
  )
}
