/** What this game shows: the lesson made from it, and beside it what each seat came away with. */

import type { VNode } from 'preact'
import type { Debrief, SeatResult } from '../../debrief/debrief.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { useTold } from '../../pieces/Told.tsx'
import { woven } from '../../pieces/woven.ts'
import { partyOf } from '../../scenario/scenario.ts'
import type { BranchEnd } from '../../session/desk/desk.ts'
import { accordHolds } from '../../table/accordHolds.ts'
import { capitalised } from '../../terms/capitalised.ts'
import { toNano } from '../../terms/rounding.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'
import { NumbersDot } from './NumbersDot.tsx'
import { useEndSaid, useFigures, WorthsSaid } from './said.tsx'

const NOTICED = 0.05

/** Against leaving: of an accord in force what it brings over no deal, else what is sealed brings over the walk-away. */
const Against = ({
  seat: { worth, noDeal, reservationValue },
  inForce,
}: {
  readonly seat: SeatResult
  readonly inForce: boolean
}): VNode => {
  const say = useWords(DEBRIEF_WORDS)
  const { points } = useFigures()
  const over = toNano(worth - (inForce ? noDeal : reservationValue))
  const far = points(Math.abs(over))
  const said = (): string => {
    if (Math.abs(over) < NOTICED) return say('asMuch')
    if (inForce) return say(over > 0 ? 'above' : 'below', { far })
    return say(over > 0 ? 'aboveSealed' : 'belowSealed', { far })
  }
  return <span class="muted">{said()}</span>
}

interface LessonProps {
  readonly debrief: Debrief
  /** Where this game is a fork: how the other one ended. */
  readonly was: BranchEnd | null
}

const ResultCard = ({ debrief, was }: LessonProps): VNode => {
  const say = useWords(DEBRIEF_WORDS)
  const { points } = useFigures()
  const { scenario, end, seats, totalTurns, numbers, peopleHome } = debrief
  const endSaid = useEndSaid(scenario)
  return (
    <section class="result-card" aria-labelledby="result-title">
      <h2 id="result-title" class="unseen">
        {say('result')}
      </h2>
      <ul>
        {seats.map((seat) => {
          const party = partyOf(scenario, seat.party)
          return (
            <li key={seat.party}>
              <Marker marker={party.marker} />
              <span>
                <OwnText>{party.name}</OwnText> <Against seat={seat} inForce={accordHolds({ end })} />
              </span>
              <b class="serif">{points(seat.worth)}</b>
            </li>
          )
        })}
      </ul>
      <p class="small muted">
        {say('resultEnd', { end: capitalised(endSaid(end)), turns: totalTurns })}
        {peopleHome > 0 && ` ${say('peopleHome', { people: peopleHome })}`}{' '}
        {woven(say, 'ownScale', { dot: () => <NumbersDot numbers={numbers} /> })}
      </p>
      {was !== null && (
        <p class="forked-from small">
          {woven(
            say,
            'forkedFrom',
            {
              b: (words) => <b>{words}</b>,
              worths: () => (
                <WorthsSaid
                  debrief={debrief}
                  of={seats.map(({ party }) => ({ party, worth: was.worths[party] ?? 0 }))}
                />
              ),
            },
            { end: endSaid(was) },
          )}
        </p>
      )}
    </section>
  )
}

export const LessonSection = ({ debrief, was }: LessonProps): VNode => {
  const say = useWords(DEBRIEF_WORDS)
  const inTold = useTold()
  return (
    <div class="lesson-top">
      <section aria-labelledby="lesson-title">
        <p class="small">
          <b>{say('lesson')}</b>
        </p>
        <h1 id="lesson-title" tabIndex={-1} {...inTold}>
          {debrief.lesson.title}
        </h1>
        <p class="lesson-text serif" {...inTold}>
          {debrief.lesson.paragraph}
        </p>
      </section>
      <ResultCard debrief={debrief} was={was} />
    </div>
  )
}
