/** The plane as a thing that is read: by pointer, by touch and by arrow keys. */
import type { TargetedKeyboardEvent, TargetedPointerEvent, VNode } from 'preact'
import { useId, useMemo, useState } from 'preact/hooks'
import type { Plane } from '../../debrief/debrief.ts'
import { figuresIn } from '../../telling/figures.ts'
import { nameOf } from '../../telling/parties.ts'
import { listedIn } from '../../words/lists.ts'
import { PLANE_WORDS } from '../../words/plane/catalog.ts'
import { useWords } from '../speaking.ts'
import { Told } from '../Told.tsx'
import { PHONE, useMedia } from '../useMedia.ts'
import { PlaneDots } from './PlaneDots.tsx'
import { PlaneDrawing } from './PlaneDrawing.tsx'
import type { Px } from './placeLabel.ts'
import { type Frame, NARROW, scaleOf, WIDE } from './planeScale.ts'
import type { PlaneSubject } from './planeSubject.ts'
import {
  accordWorths,
  firstReadable,
  nearestTo,
  nextTo,
  pairName,
  type Readable,
  readablesOf,
  readingWords,
  type SaysPlane,
} from './reading.ts'

const ARROWS: Readonly<Record<string, Px>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

interface Reading {
  readonly of: Readable
  /** Only what keys have brought up is said aloud: a pointer sweeps over too much. */
  readonly byKeys: boolean
}

const inWords = (say: SaysPlane, debrief: PlaneSubject, plane: Plane): string => {
  const { grouped, points } = figuresIn(say.language)
  const { possible, principals, scenario, path } = debrief
  const accord = accordWorths(debrief)
  const texts = say('texts', { zone: grouped(possible.zone), outcomes: possible.outcomes })
  if (path.length === 0 && accord === null) return `${pairName(say, debrief, plane)}. ${texts}`
  const place =
    accord === null
      ? say('noAccord')
      : say('accordWorth', {
          worths: listedIn(
            say.language,
            principals.map((party, p) =>
              say('worthOf', { worth: points(accord[p] ?? 0), party: nameOf(scenario, party) }),
            ),
          ),
        })
  return `${pairName(say, debrief, plane)}. ${place} ${texts} ${say('offers', { offers: path.length })}`
}

export const PlaneAlone = ({
  debrief,
  plane,
  wide = WIDE,
}: {
  readonly debrief: PlaneSubject
  readonly plane: Plane
  /** Of the drawing where there is room for more than a phone's. */
  readonly wide?: Frame
}): VNode => {
  const say = useWords(PLANE_WORDS)
  const help = useId()
  const frame = useMedia(PHONE) ? NARROW : wide
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
        aria-label={inWords(say, debrief, plane)}
        aria-describedby={help}
        tabIndex={0}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setReading((now) => (now?.byKeys ? now : null))}
        onKeyDown={press}
      >
        <PlaneDots dots={plane.dots} scale={scale} />
        <PlaneDrawing say={say} debrief={debrief} plane={plane} scale={scale} read={read?.of ?? null} />
      </div>
      <p id={help} class="plane-reading small" aria-live={read?.byKeys ? 'polite' : 'off'}>
        {read === null ? say('read') : <Told>{readingWords(debrief, plane, read.of)}</Told>}
      </p>
    </>
  )
}
