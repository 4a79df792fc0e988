/** How well the viewer read the others: each guess that was put to the test, as a dot, filled where the text was taken. */
import type { VNode } from 'preact'
import { type Calibrated, calibrationOf, calibrationWords } from '../../seat/calibration.ts'
import type { Guess } from '../../session/desk/mind.ts'
import type { Offer } from '../../table/offer.ts'
import { useDesk } from '../useDesk.ts'

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

export const Calibration = (): VNode | null => {
  const guesses = useDesk((state) => state.mind?.guesses ?? NO_GUESSES)
  const offers = useDesk((state) => state.game?.view?.offers ?? NO_OFFERS)
  const rows = calibrationOf(guesses, offers)
  if (rows.every(({ taken }) => taken.length === 0)) return null
  const words = calibrationWords(rows)
  return (
    <section class="calibration-card" aria-labelledby="calibration">
      <h2 id="calibration">How well you read them</h2>
      <table class="calibration">
        <thead class="unseen">
          <tr>
            <th scope="col">Your guess</th>
            <th scope="col">Each guess</th>
            <th scope="col">Taken</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ chance, taken }) => (
            <tr key={chance}>
              <th scope="row">
                You said <b>{chance}</b>
              </th>
              <td>
                <Dots taken={taken} />
              </td>
              <td>
                {taken.length === 0 ? 'never' : `${taken.filter(Boolean).length} of ${taken.length} taken`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {words !== null && <p>{words}</p>}
    </section>
  )
}
