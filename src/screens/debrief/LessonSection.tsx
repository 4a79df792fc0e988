/** What this game shows: the lesson made from it, and beside it what each seat came away with. */

import type { VNode } from 'preact'
import type { Debrief, SeatResult } from '../../debrief/debrief.ts'
import { endPhrase } from '../../debrief/endPhrase.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { partyOf } from '../../scenario/scenario.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import type { BranchEnd } from '../../session/desk/desk.ts'
import { accordHolds } from '../../table/accordHolds.ts'
import { nameOf } from '../../telling/parties.ts'
import { counted, listed, points } from '../../telling/phrases.ts'
import { capitalised } from '../../terms/capitalised.ts'
import { toNano } from '../../terms/rounding.ts'
import { NumbersDot } from './NumbersDot.tsx'

const NOTICED = 0.05

/** Against leaving: of an accord in force what it brings over no deal, else what is sealed brings over the walk-away. */
const against = ({ worth, noDeal, reservationValue }: SeatResult, inForce: boolean): string => {
  const over = toNano(worth - (inForce ? noDeal : reservationValue))
  if (Math.abs(over) < NOTICED) return 'as much as leaving'
  const far = `${points(Math.abs(over))} ${over > 0 ? 'above' : 'below'} leaving`
  return inForce ? far : `${far}, by what is sealed`
}

interface LessonProps {
  readonly debrief: Debrief
  /** Where this game is a fork: how the other one ended. */
  readonly was: BranchEnd | null
}

const ResultCard = ({ debrief, was }: LessonProps): VNode => {
  const { scenario, end, seats, totalTurns, numbers, peopleHome } = debrief
  const phrase = endPhrase(wordsOf(scenario), end)
  return (
    <section class="result-card" aria-labelledby="result-title">
      <h2 id="result-title" class="unseen">
        The result
      </h2>
      <ul>
        {seats.map((seat) => {
          const party = partyOf(scenario, seat.party)
          return (
            <li key={seat.party}>
              <Marker marker={party.marker} />
              <span>
                {party.name} <span class="muted">{against(seat, accordHolds({ end }))}</span>
              </span>
              <b class="serif">{points(seat.worth)}</b>
            </li>
          )
        })}
      </ul>
      <p class="small muted">
        {capitalised(phrase)} after {counted(totalTurns, 'turn')}.
        {peopleHome > 0 && ` ${counted(peopleHome, 'person comes', 'people come')} home.`} Each on a scale of
        its own, of 100. Weights <NumbersDot numbers={numbers} />
      </p>
      {was !== null && (
        <p class="forked-from small">
          <b>The game it was forked from:</b>{' '}
          {listed(
            seats.map(({ party }) => `${points(was.worths[party] ?? 0)} to ${nameOf(scenario, party)}`),
          )}
          , {endPhrase(wordsOf(scenario), was)}.
        </p>
      )}
    </section>
  )
}

export const LessonSection = ({ debrief, was }: LessonProps): VNode => (
  <div class="lesson-top">
    <section aria-labelledby="lesson-title">
      <p class="small">
        <b>What this game shows</b>
      </p>
      <h1 id="lesson-title" tabIndex={-1}>
        {debrief.lesson.title}
      </h1>
      <p class="lesson-text serif">{debrief.lesson.paragraph}</p>
    </section>
    <ResultCard debrief={debrief} was={was} />
  </div>
)
