/** {say('plane')}, by its worth to two sides, and the way the talks took. */

import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Debrief } from '../../../debrief/debrief.ts'
import { planeVerdict } from '../../../debrief/planeVerdict.ts'
import { PlaneAlone } from '../../../pieces/plane/PlaneAlone.tsx'
import { pairName } from '../../../pieces/plane/reading.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { Term } from '../../../pieces/Term.tsx'
import { Told } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import { isUnanimous } from '../../../scenario/decision.ts'
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
        <Told>{planeVerdict(debrief)}</Told>
      </p>
      <SolutionsSection debrief={debrief} />
      <p class="small muted">
        {woven(say, 'benchmarks', { dot: () => <NumbersDot numbers={debrief.numbers} /> })}
      </p>
      <PlaneTable debrief={debrief} />
    </section>
  )
}
