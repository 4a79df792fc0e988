/** All tables on one plane: their worth to two principals, or their gain over no deal. */
import type { VNode } from 'preact'
import { useId, useMemo, useState } from 'preact/hooks'
import type { Plane } from '../../debrief/debrief.ts'
import type { NamedTable } from '../../debrief/tables/classResults.ts'
import type { ClosingGround } from '../../debrief/tables/closingGround.ts'
import type { Worths } from '../../debrief/worths.ts'
import { DISC, discsAt } from '../../pieces/plane/discs.ts'
import { lineThrough } from '../../pieces/plane/lineThrough.ts'
import { NoDealLines } from '../../pieces/plane/NoDealLines.tsx'
import { PlaneAxes } from '../../pieces/plane/PlaneAxes.tsx'
import { PlaneDots } from '../../pieces/plane/PlaneDots.tsx'
import { STAR } from '../../pieces/plane/PlaneDrawing.tsx'
import type { Px } from '../../pieces/plane/placeLabel.ts'
import { type Frame, NARROW, type PlaneScale, scaleBetween } from '../../pieces/plane/planeScale.ts'
import { Segmented } from '../../pieces/Segmented.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { PHONE, useMedia } from '../../pieces/useMedia.ts'
import { woven } from '../../pieces/woven.ts'
import { principalsOf } from '../../scenario/scenario.ts'
import { accordHolds } from '../../table/accordHolds.ts'
import { DEBRIEF_FIGURES } from '../../words/debriefFigures/catalog.ts'
import { RESULTS } from '../../words/results/catalog.ts'
import { NumbersDot } from '../debrief/NumbersDot.tsx'

/** Px of the page’s column, so that numbers keep their size; lower where the page is. */
const TALL: Frame = { width: 448, height: 400, left: 44, top: 12, right: 12, bottom: 40 }
const LOW: Frame = { ...TALL, height: 288 }
const LOW_PAGE = '(max-height: 700px)'

type Measure = 'worth' | 'gain'

interface Drawn {
  /** What was possible at one of the tables. */
  readonly ground: ClosingGround
  readonly tables: readonly NamedTable[]
  readonly measure: Measure
  /** Places of the two principals among all. */
  readonly pair: readonly [number, number]
}

const placeIn = (worths: Worths, [across, up]: Drawn['pair']): Px => [worths[across] ?? 0, worths[up] ?? 0]

/** Worths of the ground as they are drawn: gains lie against the no deal of its table. */
const fromGround = ({ ground, measure, pair }: Drawn, worths: Worths): Px => {
  const [x, y] = placeIn(worths, pair)
  const [x0, y0] = measure === 'worth' ? [0, 0] : placeIn(ground.noDeals, pair)
  return [x - x0, y - y0]
}

const placeOfTable = ({ measure, pair }: Drawn, { result }: NamedTable): Px =>
  placeIn(measure === 'worth' ? result.worths : result.gains, pair)

/** Points of room round what is shown. */
const ROOM = 6

/** The part of the plane where the tables lie, with no deal and the stretch of the edge that betters it. */
const scaleAround = (drawn: Drawn, frame: Frame): PlaneScale => {
  const { ground, tables } = drawn
  const noDeal = fromGround(drawn, ground.noDeals)
  const shown = [
    noDeal,
    ...tables.map((table) => placeOfTable(drawn, table)),
    ...ground.edge
      .map((worths) => fromGround(drawn, worths))
      .filter(([x, y]) => x >= noDeal[0] && y >= noDeal[1]),
  ]
  const [across, up] = ([0, 1] as const).map((side) => {
    const along = shown.map((point) => point[side])
    return [Math.min(...along) - ROOM, Math.max(...along) + ROOM] as const
  })
  return scaleBetween(across ?? [0, 100], up ?? [0, 100], frame)
}

const dotsWithin = ({ ground, measure, pair }: Drawn, plane: Plane, { x, y }: PlaneScale): Plane['dots'] => {
  const [x0, y0] = measure === 'worth' ? [0, 0] : placeIn(ground.noDeals, pair)
  return plane.dots
    .map(
      ([across, up, inside, crossing, reached]) => [across - x0, up - y0, inside, crossing, reached] as const,
    )
    .filter(([across, up]) => across >= x.low && across <= x.high && up >= y.low && up <= y.high)
}

interface DrawingProps extends Drawn {
  readonly plane: Plane
  readonly showsEdge: boolean
  readonly chosen: NamedTable | null
  readonly onChoose: (table: NamedTable) => void
}

const Drawing = (props: DrawingProps): VNode => {
  const { ground, tables, plane, measure, pair, showsEdge, chosen, onChoose } = props
  const say = useWords(RESULTS)
  const isPhone = useMedia(PHONE)
  const isLow = useMedia(LOW_PAGE)
  const frame = isPhone ? NARROW : isLow ? LOW : TALL
  const scale = useMemo(() => scaleAround(props, frame), [ground, tables, measure, pair.join(), frame])
  const dots = useMemo(() => dotsWithin(props, plane, scale), [ground, measure, plane, scale])
  const px = ([x, y]: Px): Px => [scale.x.toPx(x), scale.y.toPx(y)]
  const principals = principalsOf(ground.scenario)
  const axisOf = (place: number) => {
    const party = principals[place]
    const name = say(measure === 'worth' ? 'worthTo' : 'gainOf', { party: party?.name ?? '' })
    return { name, colour: party?.marker.colour ?? '' }
  }
  const [across, up] = [axisOf(pair[0]), axisOf(pair[1])]
  const right = frame.width - frame.right
  const bottom = frame.height - frame.bottom
  const discs = useMemo(
    () =>
      discsAt(
        tables.map((table) => px(placeOfTable(props, table))),
        [frame.left, frame.top, right, bottom],
      ),
    [tables, scale, measure],
  )
  return (
    <div class="plane-drawing" style={{ aspectRatio: `${frame.width} / ${frame.height}` }}>
      {showsEdge && <PlaneDots dots={dots} scale={scale} />}
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
        <clipPath id="plane-inside">
          <rect x={frame.left} y={frame.top} width={right - frame.left} height={bottom - frame.top} />
        </clipPath>
        <NoDealLines
          at={px(fromGround(props, ground.noDeals))}
          frame={frame}
          across={across.colour}
          up={up.colour}
        />
        <PlaneAxes across={across} up={up} scale={scale} />
        {showsEdge && principals.length === 2 && (
          <path
            class="edge"
            clip-path="url(#plane-inside)"
            d={lineThrough(ground.edge.map((worths) => px(fromGround(props, worths))))}
          />
        )}
        {/* Large enough to be seen under the disc of a table that reached it. */}
        {showsEdge &&
          ground.nash.map((worths) => (
            <path
              key={worths.join()}
              class="nash"
              transform={`translate(${px(fromGround(props, worths)).join(' ')}) scale(2)`}
              d={STAR}
            />
          ))}
        {discs.map(({ at, drawn }, place) => {
          const table = tables[place]
          if (table === undefined) return null
          const kind = accordHolds(table.result) ? 'accord' : 'no-accord'
          return (
            <g key={table.file} class={`disc ${kind}`}>
              <path class="leader" d={`M${at.join(' ')}L${drawn.join(' ')}`} />
              <circle class="true-place" cx={at[0]} cy={at[1]} r="2.5" />
              {table === chosen && <circle class="chosen-ring" cx={drawn[0]} cy={drawn[1]} r={DISC + 4} />}
              <circle class="body" cx={drawn[0]} cy={drawn[1]} r={DISC} />
              <text x={drawn[0]} y={drawn[1] + 4} text-anchor="middle">
                {table.number}
              </text>
            </g>
          )
        })}
      </svg>
      {discs.map(({ drawn: [x, y] }, place) => {
        const table = tables[place]
        if (table === undefined) return null
        return (
          // By keyboard a table is chosen in the list.
          <button
            key={table.file}
            type="button"
            class="disc-button"
            tabIndex={-1}
            aria-label={say('onPlane', { table: table.number })}
            style={{
              insetInlineStart: `${(100 * x) / frame.width}%`,
              insetBlockStart: `${(100 * y) / frame.height}%`,
            }}
            onClick={() => onChoose(table)}
          />
        )
      })}
    </div>
  )
}

export const ResultsPlane = ({
  groundTable,
  ...props
}: Omit<DrawingProps, 'measure' | 'plane' | 'pair'> & {
  /** Whose ground it is. */
  readonly groundTable: NamedTable
}): VNode | null => {
  const { ground, showsEdge } = props
  const say = useWords(RESULTS)
  const sayFigures = useWords(DEBRIEF_FIGURES)
  const field = useId()
  const [measure, setMeasure] = useState<Measure>('worth')
  const [place, setPlace] = useState(0)
  const plane = ground.planes[place]
  if (plane === undefined || plane.across.type !== 'worth' || plane.up.type !== 'worth') return null
  const { scenario } = ground
  const principals = principalsOf(scenario)
  const nameOn = (axis: Plane['across']): string =>
    axis.type === 'worth' ? (principals[axis.of]?.name ?? '') : ''
  const pairName = ({ across, up }: Plane) => say('pair', { across: nameOn(across), up: nameOn(up) })
  return (
    <>
      <div class="plane-choices">
        <Segmented
          legend={say('measuredAs')}
          legendUnseen
          choices={[
            { value: 'worth', label: say('byWorth') },
            { value: 'gain', label: say('byGain') },
          ]}
          value={measure}
          onChoose={setMeasure}
        />
        {ground.planes.length > 1 && (
          <p class="plane-pair">
            <label for={field}>{sayFigures('drawnBy')}</label>
            <select
              id={field}
              class="dropdown"
              value={place}
              onChange={(event) => setPlace(Number(event.currentTarget.value))}
            >
              {ground.planes.map((one, index) => (
                <option key={pairName(one)} value={index}>
                  {pairName(one)}
                </option>
              ))}
            </select>
          </p>
        )}
      </div>
      <Drawing {...props} measure={measure} plane={plane} pair={[plane.across.of, plane.up.of]} />
      {showsEdge && (
        <p class="plane-key">
          {principals.length === 2 && `${say('edgeKey')} `}
          {ground.nash.length > 0 && say('nashKey')}
        </p>
      )}
      <p class="small muted">
        {woven(
          say,
          showsEdge ? 'planeEdgeNote' : 'planeNote',
          { dot: () => <NumbersDot numbers={ground.numbers} /> },
          { table: groundTable.number },
        )}
      </p>
    </>
  )
}
