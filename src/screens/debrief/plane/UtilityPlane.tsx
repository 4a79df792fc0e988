/** Every agreement there could have been, by its worth to two sides, and the way the talks took. */

import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Debrief } from '../../../debrief/debrief.ts'
import { UNDER } from '../../../debrief/numbers.ts'
import { PlaneAlone } from '../../../pieces/plane/PlaneAlone.tsx'
import { pairName } from '../../../pieces/plane/reading.ts'
import { Term } from '../../../pieces/Term.tsx'
import { isUnanimous } from '../../../scenario/decision.ts'
import { wordsOf } from '../../../scenario/vocabulary/diplomacy.ts'
import { accordHolds } from '../../../table/accordHolds.ts'
import { counted, grouped, points } from '../../../telling/phrases.ts'
import { leastInZone } from '../../../telling/whoDecides.ts'
import { NumbersDot } from '../NumbersDot.tsx'
import { PlaneTable } from './PlaneTable.tsx'
import { SolutionsSection } from './SolutionsSection.tsx'

export const UtilityPlane = ({ debrief }: { readonly debrief: Debrief }): VNode | null => {
  const field = useId()
  const [chosen, setChosen] = useState(0)
  const { planes, possible } = debrief
  const plane = planes[chosen]
  if (plane === undefined) return null
  return (
    <section class="plane" aria-labelledby="plane-title">
      <h3 id="plane-title">Every agreement there could have been</h3>
      <p class="small muted">
        Dark dots cross nobody’s <Term name="redLine">red line</Term>; a larger dot is more texts. Green
        field: both sides of the drawing have at least their <Term name="noDeal">no deal</Term>.{' '}
        {!isUnanimous(debrief.scenario)
          ? 'Principals enough to decide'
          : debrief.principals.length === 2
            ? 'Both principals'
            : `All ${counted(debrief.principals.length, 'principal')}`}{' '}
        do in {counted(possible.zone, 'text')} of {grouped(possible.outcomes)}; green squares hold the{' '}
        {grouped(possible.reachable)} of those that the mandates would have come to allow.{' '}
        {debrief.principals.length === 2 ? 'Heavy line' : 'Rings'}: the edge, where nobody can gain without
        another losing.
      </p>
      {planes.length > 1 && (
        <p class="plane-pair">
          <label for={field}>Drawn by</label>
          <select
            id={field}
            class="dropdown"
            value={chosen}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          >
            {planes.map((one, place) => (
              <option key={pairName(debrief, one)} value={place}>
                {pairName(debrief, one)}
              </option>
            ))}
          </select>
        </p>
      )}
      <PlaneAlone debrief={debrief} plane={plane} />
      <p class="plane-verdict serif">{verdict(debrief)}</p>
      <SolutionsSection debrief={debrief} />
      <p class="small muted">
        These points are benchmarks of theory, not of justice or law. Weights{' '}
        <NumbersDot numbers={debrief.numbers} />
      </p>
      <PlaneTable debrief={debrief} />
    </section>
  )
}

const verdict = ({ possible, numbers, scenario, leftOnTable, end, principals }: Debrief): string => {
  if (possible.zone === 0)
    return `${UNDER[numbers]} no text was worth more to ${isUnanimous(scenario) ? `every ${wordsOf(scenario).delegation.one}` : 'principals enough to decide it'} than no deal. That is no judgement of ${scenario.subject}, nor of those who negotiated.`
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
