/** Every agreement there could have been, by its worth to two sides, and the way the talks took. */
import type { TargetedKeyboardEvent, TargetedPointerEvent, VNode } from 'preact'
import { useId, useMemo, useState } from 'preact/hooks'
import type { Debrief, Plane } from '../../../debrief/debrief.ts'
import { UNDER } from '../../../debrief/numbers.ts'
import { nameOf } from '../../../telling/parties.ts'
import { counted, grouped, listed, points } from '../../../telling/phrases.ts'
import { Term } from '../../pieces/Term.tsx'
import { PHONE, useMedia } from '../../useMedia.ts'
import { NumbersDot } from '../NumbersDot.tsx'
import { PlaneDots } from './PlaneDots.tsx'
import { PlaneDrawing } from './PlaneDrawing.tsx'
import type { Px } from './placeLabel.ts'
import { NARROW, scaleOf, WIDE } from './planeScale.ts'
import {
  accordWorths,
  axisName,
  firstReadable,
  nearestTo,
  nextTo,
  type Readable,
  readablesOf,
  readingWords,
} from './reading.ts'

const ARROWS: Readonly<Record<string, Px>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

interface Reading {
  readonly of: Readable
  /** Only points reached by keyboard are announced: a pointer passes over too many. */
  readonly byKeys: boolean
}

const pairName = (debrief: Debrief, { across, up }: Plane): string =>
  `${axisName(debrief, across)}, ${axisName(debrief, up)}`

const inWords = (debrief: Debrief, plane: Plane): string => {
  const { possible, principals, scenario } = debrief
  const accord = accordWorths(debrief)
  const place =
    accord === null
      ? 'No accord is in force.'
      : `The agreement is worth ${listed(principals.map((party, p) => `${points(accord[p] ?? 0)} to ${nameOf(scenario, party)}`))}.`
  return `${pairName(debrief, plane)}. ${place} ${grouped(possible.zone)} of ${counted(possible.outcomes, 'text')} leave every principal at least its no deal and cross no red line. ${counted(debrief.path.length, 'offer')} marked.`
}

const Drawing = ({ debrief, plane }: { readonly debrief: Debrief; readonly plane: Plane }): VNode => {
  const help = useId()
  const frame = useMedia(PHONE) ? NARROW : WIDE
  const scale = useMemo(() => scaleOf(plane, frame), [plane, frame])
  const all = useMemo(() => readablesOf(debrief, plane, scale), [debrief, plane, scale])
  const [reading, setReading] = useState<Reading | null>(null)
  // A drawing of another size or pair has other points.
  const read = reading !== null && all.includes(reading.of) ? reading : null

  const point = (event: TargetedPointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const of = nearestTo(all, [
      ((event.clientX - box.left) / box.width) * frame.width,
      ((event.clientY - box.top) / box.height) * frame.height,
    ])
    setReading(of === null ? null : { of, byKeys: false })
  }
  const press = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const way = ARROWS[event.key]
    if (event.key === 'Escape') return setReading(null)
    if (way === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const of = read === null ? firstReadable(all) : nextTo(all, read.of, way)
    setReading(of === null ? null : { of, byKeys: true })
  }
  return (
    <>
      {/* Arrow keys go from point to point: they are the drawing's own, as an application's are. */}
      <div
        class="plane-drawing"
        style={{ aspectRatio: `${frame.width} / ${frame.height}` }}
        role="application"
        aria-label={inWords(debrief, plane)}
        aria-describedby={help}
        tabIndex={0}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setReading((now) => (now?.byKeys ? now : null))}
        onKeyDown={press}
      >
        <PlaneDots dots={plane.dots} scale={scale} />
        <PlaneDrawing debrief={debrief} plane={plane} scale={scale} read={read?.of ?? null} />
      </div>
      <p id={help} class="plane-reading small" aria-live={read?.byKeys ? 'polite' : 'off'}>
        {read === null
          ? 'Point at any dot or touch it, or use the arrow keys, to read what it is worth.'
          : readingWords(debrief, plane, read.of)}
      </p>
    </>
  )
}

export const UtilityPlane = ({ debrief }: { readonly debrief: Debrief }): VNode | null => {
  const field = useId()
  const [chosen, setChosen] = useState(0)
  const { planes, possible } = debrief
  const plane = planes[chosen]
  if (plane === undefined) return null
  return (
    <section class="plane" aria-labelledby="plane-title">
      <h2 id="plane-title">Every agreement there could have been</h2>
      <p class="small muted">
        Dark dots cross nobody’s <Term name="redLine">red line</Term>; a larger dot is more texts. Green
        field: both sides of the drawing have at least their <Term name="noDeal">no deal</Term>. All{' '}
        {counted(debrief.principals.length, 'principal')} do in {counted(possible.zone, 'text')} of{' '}
        {grouped(possible.outcomes)}. {debrief.principals.length === 2 ? 'Heavy line' : 'Rings'}: the edge,
        where nobody can gain without another losing.
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
      <Drawing debrief={debrief} plane={plane} />
      <p class="small muted">
        The Nash point, the largest product of gains, is a benchmark of theory, not of justice or law. Weights{' '}
        <NumbersDot numbers={debrief.numbers} />
      </p>
      <p class="plane-verdict serif">{verdict(debrief)}</p>
    </section>
  )
}

const verdict = ({ possible, numbers, scenario, leftOnTable, end, principals }: Debrief): string => {
  if (possible.zone === 0)
    return `${UNDER[numbers]} no text was worth more to every delegation than no deal. That is no judgement of ${scenario.subject}, nor of those who negotiated.`
  const reach =
    possible.reachable === possible.zone
      ? ''
      : ` ${grouped(possible.reachable)} of the ${counted(possible.zone, 'text')} that leave every principal at least its no deal lay within what the capitals would have come to allow.`
  const all = principals.length === 2 ? 'both' : 'all'
  if (leftOnTable === null) return reach.trim()
  const isInForce = end.end === 'signed' && end.ratified
  if (leftOnTable < 0.05)
    return `${isInForce ? 'This lies on the edge: no' : 'No'} other text was better for ${all}.${reach}`
  const more = points(leftOnTable)
  return isInForce
    ? `The accord lies ${more} points short of the edge: so much could ${all} have gained at once, under these ${numbers} weights.${reach}`
    : `Without an accord each has its no deal. A text on the edge would have given ${all} at least ${more} points more, under these ${numbers} weights.${reach}`
}
