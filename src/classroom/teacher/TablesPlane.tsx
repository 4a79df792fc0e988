/** Where the tables stand while they play: each one's latest text on the plane of worths. For the teacher; never on the wall. */
import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { TableStand, TeachersPlane } from '../../class/views/tablesPlane.ts'
import type { TeacherView } from '../../class/views/teacherView.ts'
import { discsAt } from '../../pieces/plane/discs.ts'
import { lineThrough } from '../../pieces/plane/lineThrough.ts'
import { NoDealLines } from '../../pieces/plane/NoDealLines.tsx'
import { PlaneAxes } from '../../pieces/plane/PlaneAxes.tsx'
import type { Px } from '../../pieces/plane/placeLabel.ts'
import { type Frame, scaleBetween } from '../../pieces/plane/planeScale.ts'
import '../../pieces/plane/plane.css'
import { useWords } from '../../pieces/speaking.ts'
import type { PublicScenario } from '../../table/view.ts'
import { figuresIn } from '../../telling/figures.ts'
import type { PartyId } from '../../terms/ids.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import './tablesPlane.css'

/** Px of the rail, so that numbers keep their size. */
const FRAME: Frame = { width: 328, height: 248, left: 40, top: 8, right: 8, bottom: 40 }
const DISC = 9
/** Points of room round what is shown. */
const ROOM = 4

type Pair = readonly [PartyId, PartyId]

interface Standing {
  readonly number: number
  readonly stand: TableStand
}

const placeOf = (worths: TableStand['worths'], [across, up]: Pair): Px => [
  worths[across] ?? 0,
  worths[up] ?? 0,
]

const rangeOf = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values) - ROOM,
  Math.max(...values) + ROOM,
]

const pairsOf = ({ principals }: TeachersPlane): readonly Pair[] =>
  principals.flatMap((across, at) => principals.slice(at + 1).map((up): Pair => [across, up]))

const Drawing = ({
  plane: { noDeals, edge },
  standing,
  pair,
  scenario,
}: {
  readonly plane: TeachersPlane
  readonly standing: readonly Standing[]
  readonly pair: Pair
  readonly scenario: PublicScenario
}): VNode => {
  const say = useWords(CLASSROOM)
  const noDeal = placeOf(noDeals, pair)
  const better = (edge ?? []).filter(([x, y]) => x >= noDeal[0] && y >= noDeal[1])
  const shown = [noDeal, ...better, ...standing.map(({ stand }) => placeOf(stand.worths, pair))]
  const scale = scaleBetween(rangeOf(shown.map(([x]) => x)), rangeOf(shown.map(([, y]) => y)), FRAME)
  const px = ([x, y]: Px): Px => [scale.x.toPx(x), scale.y.toPx(y)]
  const [right, bottom] = [FRAME.width - FRAME.right, FRAME.height - FRAME.bottom]
  const [across, up] = pair.map((party) => {
    const seen = scenario.parties.find(({ id }) => id === party)
    return { name: say('planeWorthTo', { party: seen?.name ?? party }), colour: seen?.marker.colour }
  })
  const discs = discsAt(
    standing.map(({ stand }) => px(placeOf(stand.worths, pair))),
    [FRAME.left, FRAME.top, right, bottom],
  )
  const clip = useId()
  return (
    <div class="plane-drawing" style={{ aspectRatio: `${FRAME.width} / ${FRAME.height}` }}>
      <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} aria-hidden="true">
        <clipPath id={clip}>
          <rect x={FRAME.left} y={FRAME.top} width={right - FRAME.left} height={bottom - FRAME.top} />
        </clipPath>
        <NoDealLines at={px(noDeal)} frame={FRAME} across={across?.colour} up={up?.colour} />
        <PlaneAxes
          across={{ name: across?.name ?? '', colour: across?.colour }}
          up={{ name: up?.name ?? '', colour: up?.colour }}
          scale={scale}
        />
        {edge !== null && <path class="edge" clip-path={`url(#${clip})`} d={lineThrough(edge.map(px))} />}
        {discs.map(({ at, drawn }, place) => {
          const table = standing[place]
          if (table === undefined) return null
          return (
            <g key={table.number} class={`stand ${table.stand.what}`}>
              <path class="leader" d={`M${at.join(' ')}L${drawn.join(' ')}`} />
              <circle class="true-place" cx={at[0]} cy={at[1]} r="2" />
              <circle class="body" cx={drawn[0]} cy={drawn[1]} r={DISC} />
              <text x={drawn[0]} y={drawn[1] + 4} text-anchor="middle">
                {table.number}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}

const Figures = ({
  standing,
  principals,
  nameOf,
}: {
  readonly standing: readonly Standing[]
  readonly principals: readonly PartyId[]
  readonly nameOf: (seat: string) => string
}): VNode => {
  const say = useWords(CLASSROOM)
  const { points } = figuresIn(say.language)
  return (
    <details>
      <summary>{say('planeFigures')}</summary>
      <table class="table-text">
        <thead>
          <tr>
            <th scope="col">{say('planeTable')}</th>
            <th scope="col">{say('planeText')}</th>
            {principals.map((party) => (
              <th key={party} scope="col" class="figure">
                {say('planeWorthTo', { party: nameOf(party) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standing.map(({ number, stand }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>
                {stand.what === 'offered'
                  ? say('planeOffer', { offer: stand.offer ?? 0 })
                  : say(stand.what === 'accord' ? 'planeAccord' : 'planeNoAccord')}
              </td>
              {principals.map((party) => (
                <td key={party} class="figure">
                  {points(stand.worths[party] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

export const TablesPlane = ({
  view: { plane, tables },
  scenario,
  nameOf,
}: {
  readonly view: TeacherView
  readonly scenario: PublicScenario
  readonly nameOf: (seat: string) => string
}): VNode | null => {
  const say = useWords(CLASSROOM)
  const field = useId()
  const [place, setPlace] = useState(0)
  const pairs = pairsOf(plane)
  const pair = pairs[place] ?? pairs[0]
  if (pair === undefined || tables.every(({ talks }) => talks === null)) return null
  const standing = tables.flatMap(({ number, stand }) => (stand === null ? [] : [{ number, stand }]))
  return (
    <section class="sheet tables-plane" aria-labelledby="tables-plane">
      <h2 id="tables-plane" class="serif">
        {say('planeTitle')}
      </h2>
      <p class="small muted">
        {say(standing.length === 0 ? 'planeNone' : 'planeNote')} {say('planeYours')}
      </p>
      {pairs.length > 1 && (
        <p class="plane-pair">
          <label for={field}>{say('planeWhich')}</label>
          <select
            id={field}
            class="dropdown"
            value={place}
            onChange={({ currentTarget }) => setPlace(Number(currentTarget.value))}
          >
            {pairs.map(([across, up], at) => (
              <option key={`${across} ${up}`} value={at}>
                {say('planePair', { first: nameOf(across), second: nameOf(up) })}
              </option>
            ))}
          </select>
        </p>
      )}
      <Drawing plane={plane} standing={standing} pair={pair} scenario={scenario} />
      <p class="small muted">
        {say('planeLines')} {plane.edge !== null && say('planeEdge')}
      </p>
      {standing.length > 0 && <Figures standing={standing} principals={plane.principals} nameOf={nameOf} />}
    </section>
  )
}
