/** How well the viewer read the others: each guess that was put to the test, as a dot, filled where the text was taken. */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import { guessesHeld, type HeldGuess } from '../../../debrief/walkAwayGuesses.ts'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import { partyOf } from '../../../scenario/scenario.ts'
import { type Calibrated, calibrationOf, calibrationWords } from '../../../seat/calibration.ts'
import type { Guess } from '../../../session/desk/mind.ts'
import { guessesIn } from '../../../session/transcript/guessesIn.ts'
import type { Preparation } from '../../../session/transcript/transcript.ts'
import type { Offer } from '../../../table/offer.ts'
import { DEBRIEF_WORDS } from '../../../words/debrief/catalog.ts'
import { useDesk } from '../../useDesk.ts'
import { useFigures } from '../said.tsx'

const NO_GUESSES: readonly Guess[] = []
const NO_OFFERS: readonly Offer[] = []

const RADIUS = 5
const STEP = 17

const Dots = ({ taken }: Pick<Calibrated, 'taken'>): VNode => (
  <svg width={taken.length * STEP} height={STEP} aria-hidden="true">
    {taken.map((isTaken, place) => (
      <circle
        // The dots of a row differ by nothing but their place.
        key={`${place}`}
        cx={place * STEP + STEP / 2}
        cy={STEP / 2}
        r={RADIUS}
        fill={isTaken ? 'var(--ink)' : 'none'}
        stroke="var(--ink)"
        stroke-width="1.5"
      />
    ))}
  </svg>
)

const Answers = ({ rows }: { readonly rows: readonly Calibrated[] }): VNode => {
  const say = useWords(DEBRIEF_WORDS)
  return (
    <table class="calibration">
      <thead class="unseen">
        <tr>
          <th scope="col">{say('guess')}</th>
          <th scope="col">{say('guessEach')}</th>
          <th scope="col">{say('guessTaken')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ chance, taken }) => (
          <tr key={chance}>
            <th scope="row">{woven(say, 'guessSaid', { b: (said) => <b>{said}</b> }, { chance })}</th>
            <td>
              <Dots taken={taken} />
            </td>
            <td>
              {taken.length === 0
                ? say('guessNever')
                : say('guessTakenOf', { taken: taken.filter(Boolean).length, all: taken.length })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A walk-away as it was guessed, a range on the line from 0 to 100, and as it was, a stroke across it. */
const Range = ({ held }: { readonly held: HeldGuess }): VNode => {
  const from = Math.max(0, held.guess - held.give)
  const to = Math.min(100, held.guess + held.give)
  return (
    <svg class="range" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect x="0" y="5" width="100" height="2" fill="var(--rule)" />
      <rect x={from} y="2" width={Math.max(1, to - from)} height="8" fill="var(--rule2)" />
      <rect x={held.truth - 0.5} y="0" width="1" height="12" fill="var(--ink)" />
    </svg>
  )
}

const WalkAways = ({
  debrief,
  guesses,
}: {
  readonly debrief: Debrief
  readonly guesses: readonly HeldGuess[]
}): VNode => {
  const say = useWords(DEBRIEF_WORDS)
  const { points } = useFigures()
  return (
    <table class="calibration">
      <thead class="unseen">
        <tr>
          <th scope="col">{say('walkAwayOf')}</th>
          <th scope="col">{say('guessLine')}</th>
          <th scope="col">{say('guessFigures')}</th>
        </tr>
      </thead>
      <tbody>
        {guesses.map((held) => (
          <tr key={held.party}>
            <th scope="row">
              {woven(say, 'walkAwayOfParty', {
                party: () => (
                  <b>
                    <OwnText>{partyOf(debrief.scenario, held.party).name}</OwnText>
                  </b>
                ),
              })}
            </th>
            <td>
              <Range held={held} />
            </td>
            <td>{say('guessWas', { guess: held.guess, give: held.give, truth: points(held.truth) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const Calibration = ({
  debrief,
  prepared,
}: {
  readonly debrief: Debrief
  /** The sheets of those who sat at this screen. */
  readonly prepared: readonly Preparation[]
}): VNode | null => {
  const say = useWords(DEBRIEF_WORDS)
  const guesses = useDesk((state) => state.mind?.guesses ?? NO_GUESSES)
  const offers = useDesk((state) => state.game?.view?.offers ?? NO_OFFERS)
  const rows = calibrationOf(guesses, offers)
  // Of several people at one screen each has its own sheet, looked at again below.
  const [sheet] = prepared.length === 1 ? prepared : []
  const walkAways = guessesHeld(debrief, guessesIn(sheet ?? {}))
  const isTested = rows.some(({ taken }) => taken.length > 0)
  if (!isTested && walkAways.length === 0) return null
  const words = isTested ? calibrationWords(debrief, rows) : null
  return (
    <section class="calibration-card debrief-card" aria-labelledby="calibration">
      <h3 id="calibration">{say('calibration')}</h3>
      {isTested && <Answers rows={rows} />}
      {walkAways.length > 0 && <WalkAways debrief={debrief} guesses={walkAways} />}
      {words !== null && (
        <p>
          <Told>{words}</Told>
        </p>
      )}
    </section>
  )
}
