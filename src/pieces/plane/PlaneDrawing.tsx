/** The plane as it is drawn, bottom to top: field, axes, the edge, the offers, the agreement, the Nash point, labels. */
import type { VNode } from 'preact'
import type { PlaneAxis } from '../../debrief/axis.ts'
import type { Plane } from '../../debrief/debrief.ts'
import { partyOf } from '../../scenario/scenario.ts'
import { MarkerAt } from '../Marker.tsx'
import { memo } from '../memo.ts'
import { lineThrough } from './lineThrough.ts'
import { NoDealLines } from './NoDealLines.tsx'
import { PlaneAxes } from './PlaneAxes.tsx'
import { leaderTo, type Px } from './placeLabel.ts'
import { edgeOf, labelsOf, lineNamesOf, noDealPx, pxOf, waysOf } from './planeLabels.ts'
import type { PlaneScale } from './planeScale.ts'
import type { PlaneSubject } from './planeSubject.ts'
import { accordWorths, axisName, type Readable, type SaysPlane } from './reading.ts'

/** Round its own middle, in px. */
export const STAR = 'M0 -9L2 -2L9 0L2 2L0 9L-2 2L-9 0L-2 -2Z'

export interface PlaneProps {
  readonly say: SaysPlane
  readonly debrief: PlaneSubject
  readonly plane: Plane
  readonly scale: PlaneScale
}

const partyAlong = ({ scenario, principals }: PlaneSubject, axis: PlaneAxis) => {
  const party = axis.type === 'worth' ? principals[axis.of] : undefined
  return party === undefined ? null : partyOf(scenario, party)
}

const colourAlong = (debrief: PlaneSubject, axis: PlaneAxis): string | undefined =>
  partyAlong(debrief, axis)?.marker.colour

const axisAlong = (say: SaysPlane, debrief: PlaneSubject, axis: PlaneAxis) => ({
  name: axisName(say, debrief, axis),
  colour: colourAlong(debrief, axis),
})

/** Below these lines a delegation was better off without a deal. */
const NamedNoDeal = ({ say, debrief, plane, scale }: PlaneProps): VNode => (
  <g>
    <NoDealLines
      at={noDealPx(debrief, plane, scale)}
      frame={scale.frame}
      across={colourAlong(debrief, plane.across)}
      up={colourAlong(debrief, plane.up)}
    />
    {lineNamesOf(say, debrief, plane, scale).map(({ text, colour, anchor, x, y }) => (
      <text key={text} class="line-name" data-colour={colour} x={x} y={y} text-anchor={anchor}>
        {text}
      </text>
    ))}
  </g>
)

/** Each party's offers in their order, each joined to the one before by a line. */
const Ways = ({ debrief, plane, scale }: PlaneProps): VNode => (
  <g>
    {waysOf(debrief, plane, scale).map(({ by, way }) => {
      const { marker } = partyOf(debrief.scenario, by)
      return (
        <g key={by} data-colour={marker.colour}>
          <path class="way" d={lineThrough(way)} />
          {way.map(([x, y], step) => (
            <MarkerAt key={`${step}`} marker={marker} x={x} y={y} scale={0.7} />
          ))}
        </g>
      )
    })}
  </g>
)

const Edge = ({ debrief, plane, scale }: PlaneProps): VNode => {
  const edge = edgeOf(debrief, plane, scale)
  if (debrief.principals.length === 2) return <path class="edge" d={lineThrough(edge)} />
  return (
    <g class="edge-points">
      {edge.map(([x, y], point) => (
        <circle key={`${point}`} cx={x} cy={y} r="3" />
      ))}
    </g>
  )
}

const Labels = (props: PlaneProps): VNode => (
  <g>
    {labelsOf(props.say, props.debrief, props.plane, props.scale).map((label) => (
      <g key={label.title} class="note">
        <path d={lineThrough(leaderTo(label.at, label.box))} />
        <rect {...label.box} rx="3" />
        <text x={label.box.x + 4} y={label.box.y + 14}>
          <tspan class="strong">{label.title}</tspan>
          <tspan x={label.box.x + 4} dy="16">
            {label.note}
          </tspan>
        </text>
      </g>
    ))}
  </g>
)

/** The point being read: lines to both axes, and a ring. */
const Cross = ({ at: [x, y], scale: { frame } }: { at: Px; scale: PlaneScale }): VNode => (
  <g class="cross">
    <path d={`M${x} ${frame.height - frame.bottom}V${y}H${frame.left}`} />
    <circle cx={x} cy={y} r="7" />
  </g>
)

/** All but the point being read. */
const AllButRead = (props: PlaneProps): VNode => {
  const { say, debrief, plane, scale } = props
  const accord = accordWorths(debrief)
  return (
    <>
      <NamedNoDeal {...props} />
      <PlaneAxes
        across={axisAlong(say, debrief, plane.across)}
        up={axisAlong(say, debrief, plane.up)}
        scale={scale}
      />
      <Edge {...props} />
      <Ways {...props} />
      {accord !== null && (
        <g class="reached" transform={`translate(${pxOf(debrief, plane, scale, accord).join(' ')})`}>
          <circle r="10" />
        </g>
      )}
      <Labels {...props} />
      {debrief.possible.nash.map(({ worth }) => (
        <path
          key={worth.join()}
          class="nash"
          d={STAR}
          transform={`translate(${pxOf(debrief, plane, scale, worth).join(' ')})`}
        />
      ))}
    </>
  )
}

/** A pointer that sweeps over the plane, or a number that is moved, places no label anew. */
const Still = memo(
  AllButRead,
  (before, now) => before.debrief === now.debrief && before.plane === now.plane && before.scale === now.scale,
)

export const PlaneDrawing = ({ read, ...props }: PlaneProps & { readonly read: Readable | null }): VNode => {
  const { scale } = props
  return (
    <svg viewBox={`0 0 ${scale.frame.width} ${scale.frame.height}`} aria-hidden="true">
      <Still {...props} />
      {read !== null && <Cross at={read.at} scale={scale} />}
    </svg>
  )
}
