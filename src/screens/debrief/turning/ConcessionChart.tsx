/** How far each side came down from its first text, by the worth of its own demands to itself. */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import { MarkerAt } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { partyOf } from '../../../scenario/scenario.ts'
import type { SaidFigures } from '../../../telling/figures.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import { useFigures, useTurnSaid } from '../said.tsx'
import { useTurnMarks } from './turnMarks.ts'

const BOX = { width: 432, height: 184, left: 32, top: 12, bottom: 28 } as const
const LABEL_PITCH = 18
/** Between the end of a line and its label. */
const LABEL_GAP = 12
/** Of a letter in semibold 12 px, with some room to spare. */
const LETTER = 7.25
/** Letters of a name; more would leave the lines too little room, and the table has names in full. */
const MOST_LETTERS = 18

const labelOf = (name: string, worth: number, { points }: SaidFigures): string => {
  const letters = [...name]
  const said =
    letters.length > MOST_LETTERS
      ? `${letters
          .slice(0, MOST_LETTERS - 1)
          .join('')
          .trimEnd()}…`
      : name
  return `${said} ${points(worth)}`
}

export const ConcessionChart = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const figures = useFigures()
  const { points } = figures
  const marks = useTurnMarks(debrief)
  const lines = debrief.principals.flatMap((id) => {
    const steps = debrief.concessions[id] ?? []
    return steps.length === 0 ? [] : [{ party: partyOf(debrief.scenario, id), steps }]
  })
  const worths = lines.flatMap((line) => line.steps.map((step) => step.worth))
  const low = Math.floor(Math.min(...worths, 50) / 20) * 20
  const high = Math.ceil(Math.max(...worths, 100) / 20) * 20
  const y = (worth: number) => BOX.top + ((high - worth) / (high - low)) * (BOX.height - BOX.top - BOX.bottom)
  const ends = lines
    .map(({ party, steps }) => {
      const last = steps.at(-1)?.worth ?? 0
      return { party, steps, last, label: labelOf(party.name, last, figures) }
    })
    .sort((a, b) => b.last - a.last)
  let above = Number.NEGATIVE_INFINITY
  const placed = ends.map((line) => {
    above = Math.max(y(line.last), above + LABEL_PITCH)
    return { ...line, labelAt: above }
  })
  const turns = Math.max(1, debrief.totalTurns)
  const right = BOX.width - LABEL_GAP - LETTER * Math.max(12, ...ends.map(({ label }) => [...label].length))
  const x = (turn: number) => BOX.left + (turn / turns) * (right - BOX.left)
  const grid = Array.from({ length: (high - low) / 20 + 1 }, (_, index) => high - 20 * index)
  const words = placed
    .map((line) =>
      say('askedLine', {
        party: line.party.name,
        from: points(line.steps[0]?.worth ?? 0),
        to: points(line.last),
      }),
    )
    .join('; ')
  return (
    <section aria-labelledby="asked-title">
      <h3 id="asked-title">{say('askedTitle')}</h3>
      <p class="small muted">{say('askedNote')}</p>
      <svg class="concessions" viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={`${words}.`}>
        {grid.map((worth) => (
          <g key={worth} class="tick">
            <path d={`M${BOX.left} ${y(worth)}H${right}`} />
            <text x={BOX.left - 6} y={y(worth) + 4} text-anchor="end">
              {worth}
            </text>
          </g>
        ))}
        {marks.map(({ turn, label }) => (
          <g key={label} class="tick">
            <path d={`M${x(turn - 1)} ${BOX.top}V${BOX.height - BOX.bottom + 4}`} />
            <text x={x(turn - 1) + 2} y={BOX.height - 8}>
              {label}
            </text>
          </g>
        ))}
        {placed.map((line) => {
          const path = line.steps
            .map((step, index) =>
              index === 0 ? `M${x(step.turn)} ${y(step.worth)}` : `H${x(step.turn)}V${y(step.worth)}`,
            )
            .join('')
          return (
            <g key={line.party.id} data-colour={line.party.marker.colour}>
              <path class="way" d={`${path}H${right}`} />
              <MarkerAt marker={line.party.marker} x={right} y={y(line.last)} scale={0.7} />
              <text class="end-name" x={right + LABEL_GAP} y={line.labelAt + 4}>
                {line.label}
              </text>
            </g>
          )
        })}
      </svg>
      <ConcessionTable debrief={debrief} />
    </section>
  )
}

/** The same steps as a table: what each side's own text was worth to it, and since when. */
const ConcessionTable = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const { points } = useFigures()
  const turnSaid = useTurnSaid()
  const { principals, scenario, concessions } = debrief
  const rows = principals.flatMap((party) =>
    (concessions[party] ?? []).flatMap(({ at, worth }, place, steps) =>
      worth === steps[place - 1]?.worth ? [] : [{ party, at, worth }],
    ),
  )
  return (
    <details class="as-table">
      <summary>{say('asTable')}</summary>
      <section class="sheets-frame" aria-label={say('askedTable')} tabIndex={0}>
        <table class="score-table">
          <thead>
            <tr>
              <th scope="col">{say('side')}</th>
              <th scope="col">{say('from')}</th>
              <th scope="col">{say('worthToItself')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ party, at, worth }, place) => (
              <tr key={place}>
                <th scope="row">
                  <OwnText>{partyOf(scenario, party).name}</OwnText>
                </th>
                <td>{at === null ? say('toBegin') : turnSaid(at)}</td>
                <td>{points(worth)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
