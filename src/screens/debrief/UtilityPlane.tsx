/** Every agreement there could have been, by its worth to one side and to the other, and the way the talks took. */
import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Debrief, Plane, Point } from '../../debrief/debrief.ts'
import { UNDER } from '../../debrief/numbers.ts'
import { type Party, partyOf } from '../../scenario/scenario.ts'
import { points } from '../../telling/phrases.ts'
import { MarkerAt } from '../pieces/Marker.tsx'
import { Term } from '../pieces/Term.tsx'
import { NumbersDot } from './NumbersDot.tsx'
import { PlaneDots } from './PlaneDots.tsx'
import { PLANE, type PlaneScale, scaleOf } from './planeScale.ts'

const TICKS = [0, 25, 50, 75, 100] as const
const STAR = 'M0 -8L1.8 -1.8L8 0L1.8 1.8L0 8L-1.8 1.8L-8 0L-1.8 -1.8Z'
const BOTTOM = PLANE.height - PLANE.bottom
const RIGHT = PLANE.width - PLANE.right

interface PlaneProps {
  readonly debrief: Debrief
  readonly plane: Plane
}

const at = ({ toX, toY }: PlaneScale, point: Point): readonly [number, number] => [
  toX(point.worth[0] ?? 0),
  toY(point.worth[1] ?? 0),
]

const Axes = ({
  names,
  scale: { low, high, toX, toY },
}: {
  readonly names: readonly [Party, Party]
  readonly scale: PlaneScale
}): VNode => (
  <g>
    {TICKS.filter((tick) => tick >= low && tick <= high).map((tick) => (
      <g key={tick} class="tick">
        <path d={`M${toX(tick)} ${BOTTOM}v5M${PLANE.left} ${toY(tick)}h-5`} />
        <text x={toX(tick)} y={BOTTOM + 18} text-anchor="middle">
          {tick}
        </text>
        <text x={PLANE.left - 9} y={toY(tick) + 4} text-anchor="end">
          {tick}
        </text>
      </g>
    ))}
    <path class="axes" d={`M${PLANE.left} ${PLANE.top}V${BOTTOM}H${RIGHT}`} />
    <text class="axis" data-colour={names[0].marker.colour} x={RIGHT} y={BOTTOM + 33} text-anchor="end">
      worth to {names[0].name} →
    </text>
    <text
      class="axis"
      data-colour={names[1].marker.colour}
      transform={`translate(12 ${PLANE.top}) rotate(-90)`}
      text-anchor="end"
    >
      worth to {names[1].name} →
    </text>
  </g>
)

/** Below these lines a delegation was better off without a deal. */
const NoDealLines = ({
  plane,
  names,
  scale: { toX, toY },
}: {
  readonly plane: Plane
  readonly names: readonly [Party, Party]
  readonly scale: PlaneScale
}): VNode => {
  const x = toX(plane.noDeal[0] ?? 0)
  const y = toY(plane.noDeal[1] ?? 0)
  return (
    <g>
      <rect
        class="zone"
        x={x}
        y={PLANE.top}
        width={Math.max(0, RIGHT - x)}
        height={Math.max(0, y - PLANE.top)}
      />
      <path class="no-deal" data-colour={names[0].marker.colour} d={`M${x} ${PLANE.top}V${BOTTOM}`} />
      <path class="no-deal" data-colour={names[1].marker.colour} d={`M${PLANE.left} ${y}H${RIGHT}`} />
      <text class="line-name" data-colour={names[0].marker.colour} x={x + 6} y={BOTTOM - 8}>
        {names[0].name}: no deal {points(plane.noDeal[0] ?? 0)}
      </text>
      <text class="line-name" data-colour={names[1].marker.colour} x={PLANE.left + 8} y={y - 6}>
        {names[1].name}: no deal {points(plane.noDeal[1] ?? 0)}
      </text>
    </g>
  )
}

/** Each party's offers in their order, each drawn beside the one before by a line. */
const Paths = ({ debrief, scale }: { readonly debrief: Debrief; readonly scale: PlaneScale }): VNode => {
  const parties = [...new Set(debrief.path.map((step) => step.by))]
  return (
    <g>
      {parties.map((id) => {
        const party = partyOf(debrief.scenario, id)
        const steps = debrief.path.filter((step) => step.by === id)
        return (
          <g key={id} data-colour={party.marker.colour}>
            <path
              class="way"
              d={steps
                .map((step, index) => `${index === 0 ? 'M' : 'L'}${at(scale, step).join(' ')}`)
                .join('')}
            />
            {steps.map((step) => (
              <MarkerAt
                key={step.offer}
                marker={party.marker}
                x={at(scale, step)[0]}
                y={at(scale, step)[1]}
                scale={0.7}
              />
            ))}
          </g>
        )
      })}
    </g>
  )
}

const Solutions = ({ plane, scale }: { readonly plane: Plane; readonly scale: PlaneScale }): VNode => {
  const nash = plane.nash[0]
  const [x, y] = nash ? at(scale, nash) : [0, 0]
  const labelX = Math.min(RIGHT - 128, Math.max(x + 24, PLANE.left + 200))
  const labelY = Math.max(PLANE.top + 24, y - 96)
  return (
    <g>
      <path
        class="edge"
        d={plane.frontier
          .map((point, index) => `${index === 0 ? 'M' : 'L'}${at(scale, point).join(' ')}`)
          .join('')}
      />
      {plane.nash.map((point) => (
        <path
          key={point.worth.join()}
          class="nash"
          d={STAR}
          transform={`translate(${at(scale, point).join(' ')})`}
        />
      ))}
      {nash && (
        <g class="note">
          <path d={`M${x + 4} ${y - 7}L${labelX + 8} ${labelY + 22}`} />
          <text x={labelX} y={labelY}>
            <tspan class="strong">Nash point</tspan>
            <tspan x={labelX} dy="16">
              largest product of gains
            </tspan>
          </text>
        </g>
      )}
    </g>
  )
}

const inWords = (
  { debrief, plane }: PlaneProps,
  names: readonly [Party, Party],
  end: readonly [number, number] | null,
): string => {
  const place = end
    ? `The agreement reached is worth ${points(end[0])} to ${names[0].name} and ${points(end[1])} to ${names[1].name}.`
    : 'No accord was signed.'
  const zone = `${plane.zone} of ${plane.outcomes} texts leave both at or above no deal and cross no red line.`
  return `Every possible agreement by worth to ${names[0].name} and worth to ${names[1].name}. ${place} ${zone} ${debrief.path.length} offers are marked.`
}

export const UtilityPlane = ({ debrief, plane }: PlaneProps): VNode | null => {
  const scale = useMemo(() => scaleOf(plane), [plane])
  const [first, second] = debrief.principals
  if (first === undefined || second === undefined) return null
  const names = [partyOf(debrief.scenario, first), partyOf(debrief.scenario, second)] as const
  const worths = debrief.principals.map((id) => debrief.seats.find((seat) => seat.party === id)?.worth)
  const signed = debrief.end.end === 'signed' && debrief.end.ratified
  const [u, v] = worths
  const end = signed && u !== undefined && v !== undefined ? ([u, v] as const) : null
  return (
    <section class="plane" aria-labelledby="plane-title">
      <h2 id="plane-title">Every agreement there could have been</h2>
      <p class="small muted">
        Dark dots cross nobody’s <Term name="redLine">red line</Term>. Green field: both have at least their{' '}
        <Term name="noDeal">no deal</Term>, {plane.zone.toLocaleString('en-GB')} texts of{' '}
        {plane.outcomes.toLocaleString('en-GB')}. Heavy line: the edge, where nobody can gain without the
        other losing.
      </p>
      <div class="plane-drawing">
        <PlaneDots dots={plane.dots} scale={scale} />
        <svg
          viewBox={`0 0 ${PLANE.width} ${PLANE.height}`}
          role="img"
          aria-label={inWords({ debrief, plane }, names, end)}
        >
          <NoDealLines plane={plane} names={names} scale={scale} />
          <Axes names={names} scale={scale} />
          <Solutions plane={plane} scale={scale} />
          <Paths debrief={debrief} scale={scale} />
          {end && (
            <g class="reached" transform={`translate(${scale.toX(end[0])} ${scale.toY(end[1])})`}>
              <circle r="9" />
              <circle class="core" r="3" />
              <text y="28" text-anchor="middle">
                <tspan class="strong">The agreement</tspan>
                <tspan x="0" dy="16">
                  {points(end[0])} and {points(end[1])}
                </tspan>
              </text>
            </g>
          )}
        </svg>
      </div>
      <p class="plane-foot small muted">
        The Nash point is a benchmark of theory, not of justice or law. Weights{' '}
        <NumbersDot numbers={debrief.numbers} />
      </p>
      <p class="plane-verdict serif">{verdict(debrief, plane)}</p>
    </section>
  )
}

const verdict = (debrief: Debrief, plane: Plane): string => {
  if (plane.zone === 0)
    return `${UNDER[debrief.numbers]} no text was worth more to both delegations than no deal. That is no judgement of ${debrief.scenario.subject}, nor of those who negotiated.`
  const reach =
    plane.reachable === plane.zone
      ? ''
      : `${plane.reachable.toLocaleString('en-GB')} of the ${plane.zone.toLocaleString('en-GB')} texts in the green field lay within what the capitals would have come to allow.`
  if (debrief.leftOnTable === null) return reach
  if (debrief.leftOnTable < 0.05) return `This lies on the edge: no other text was better for both. ${reach}`
  const more = points(debrief.leftOnTable)
  return debrief.end.end === 'signed' && debrief.end.ratified
    ? `You stopped ${more} points short of the edge: so much could both have gained at once, under these ${debrief.numbers} weights. ${reach}`
    : `Without an accord both have their no deal. A text on the edge would have given both at least ${more} points more, under these ${debrief.numbers} weights. ${reach}`
}
