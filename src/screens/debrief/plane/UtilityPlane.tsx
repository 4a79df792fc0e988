/** {say('plane')}, by its worth to two sides, and the way the talks took. */

import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Debrief } from '../../../debrief/debrief.ts'
import { underNumbers } from '../../../debrief/numbers.ts'
import { PlaneAlone } from '../../../pieces/plane/PlaneAlone.tsx'
import { pairName } from '../../../pieces/plane/reading.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { Term } from '../../../pieces/Term.tsx'
import { Told } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import { isUnanimous } from '../../../scenario/decision.ts'
import { wordsOf } from '../../../scenario/vocabulary/diplomacy.ts'
import { accordHolds } from '../../../table/accordHolds.ts'
import { counted, grouped, points } from '../../../telling/phrases.ts'
import { leastInZone } from '../../../telling/whoDecides.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import { PLANE_WORDS } from '../../../words/plane/catalog.ts'
import { NumbersDot } from '../NumbersDot.tsx'
import { useFigures } from '../said.tsx'
import { PlaneTable } from './PlaneTable.tsx'
import { SolutionsSection } from './SolutionsSection.tsx'

export const UtilityPlane = ({ debrief }: { readonly debrief: Debrief }): VNode | null => {
  const say = useWords(DEBRIEF_FIGURES)
  const sayPlane = useWords(PLANE_WORDS)
  const figures = useFigures()
  const field = useId()
  const [chosen, setChosen] = useState(0)
  const { planes, possible } = debrief
  const plane = planes[chosen]
  if (plane === undefined) return null
  const principals = debrief.principals.length
  const counts = {
    zone: possible.zone,
    outcomes: figures.grouped(possible.outcomes),
    reachable: figures.grouped(possible.reachable),
  }
  return (
    <section class="plane" aria-labelledby="plane-title">
      <h3 id="plane-title">{say('plane')}</h3>
      <p class="small muted">
        {woven(say, 'planeDots', {
          red: (words) => <Term name="redLine">{words}</Term>,
          none: (words) => <Term name="noDeal">{words}</Term>,
        })}{' '}
        {isUnanimous(debrief.scenario)
          ? principals === 2
            ? say('planeBoth', counts)
            : say('planeAll', { principals, ...counts })
          : say('planeEnough', counts)}{' '}
        {say(principals === 2 ? 'planeLine' : 'planeRings')}
      </p>
      {planes.length > 1 && (
        <p class="plane-pair">
          <label for={field}>{say('drawnBy')}</label>
          <select
            id={field}
            class="dropdown"
            value={chosen}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          >
            {planes.map((one, place) => (
              <option key={pairName(sayPlane, debrief, one)} value={place}>
                {pairName(sayPlane, debrief, one)}
              </option>
            ))}
          </select>
        </p>
      )}
      <PlaneAlone debrief={debrief} plane={plane} />
      <p class="plane-verdict serif">
        <Told>{verdict(debrief)}</Told>
      </p>
      <SolutionsSection debrief={debrief} />
      <p class="small muted">
        {woven(say, 'benchmarks', { dot: () => <NumbersDot numbers={debrief.numbers} /> })}
      </p>
      <PlaneTable debrief={debrief} />
    </section>
  )
}

const verdict = ({ possible, numbers, scenario, leftOnTable, end, principals }: Debrief): string => {
  if (possible.zone === 0)
    return `${underNumbers({ scenario }, numbers)} no text was worth more to ${isUnanimous(scenario) ? `every ${wordsOf(scenario).delegation.one}` : 'principals enough to decide it'} than no deal. That is no judgement of ${scenario.subject}, nor of those who negotiated.`
  const reach =
    possible.reachable === possible.zone
      ? ''
      : ` ${grouped(possible.reachable)} of the ${counted(possible.zone, 'text')} that leave ${leastInZone(scenario)} lay within what the ${wordsOf(scenario).capital.many} would have come to allow.`
  const all = principals.length === 2 ? 'both' : 'all'
  if (leftOnTable === null) return reach.trim()
  const isInForce = accordHolds({ end })
  if (leftOnTable < 0.05)
    return `${isInForce ? 'This lies on the edge: no' : 'No'} other text was better for ${all}.${reach}`
  const more = points(leftOnTable)
  return isInForce
    ? `The accord lies ${more} points short of the edge: so much could ${all} have gained at once, under these ${numbers} weights.${reach}`
    : `Without an accord each has its no deal. A text on the edge would have given ${all} at least ${more} points more, under these ${numbers} weights.${reach}`
}
