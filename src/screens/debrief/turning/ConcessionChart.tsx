/** How far each side came down from its first text, by the worth of its own demands to itself. */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import { MarkerAt } from '../../../pieces/Marker.tsx'
import { partyOf } from '../../../scenario/scenario.ts'
import { points } from '../../../telling/phrases.ts'
import { talksTurn } from '../../../telling/turns.ts'
import { turnMarks } from './turnMarks.ts'

const BOX = { width: 432, height: 184, left: 32, right: 104, top: 12, bottom: 28 } as const
const LABEL_PITCH = 18

export const ConcessionChart = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const lines = debrief.principals.flatMap((id) => {
    const steps = debrief.concessions[id] ?? []
    return steps.length === 0 ? [] : [{ party: partyOf(debrief.scenario, id), steps }]
  })
  const worths = lines.flatMap((line) => line.steps.map((step) => step.worth))
  const low = Math.floor(Math.min(...worths, 50) / 20) * 20
  const high = Math.ceil(Math.max(...worths, 100) / 20) * 20
  const turns = Math.max(1, debrief.totalTurns)
  const x = (turn: number) => BOX.left + (turn / turns) * (BOX.width - BOX.left - BOX.right)
  const y = (worth: number) => BOX.top + ((high - worth) / (high - low)) * (BOX.height - BOX.top - BOX.bottom)
  const right = x(turns)
  const ends = lines
    .map((line) => ({ ...line, last: line.steps.at(-1)?.worth ?? 0 }))
    .sort((a, b) => b.last - a.last)
  let above = Number.NEGATIVE_INFINITY
  const placed = ends.map((line) => {
    above = Math.max(y(line.last), above + LABEL_PITCH)
    return { ...line, label: above }
  })
  const grid = Array.from({ length: (high - low) / 20 + 1 }, (_, index) => high - 20 * index)
  const words = placed
    .map((line) => `${line.party.name} from ${points(line.steps[0]?.worth ?? 0)} to ${points(line.last)}`)
    .join('; ')
  return (
    <section aria-labelledby="asked-title">
      <h3 id="asked-title">What each side asked for</h3>
      <p class="small muted">Worth of its own latest text, to itself</p>
      <svg class="concessions" viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={`${words}.`}>
        {grid.map((worth) => (
          <g key={worth} class="tick">
            <path d={`M${BOX.left} ${y(worth)}H${right}`} />
            <text x={BOX.left - 6} y={y(worth) + 4} text-anchor="end">
              {worth}
            </text>
          </g>
        ))}
        {turnMarks(debrief).map(({ turn, label }) => (
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
              <text class="end-name" x={right + 12} y={line.label + 4}>
                {line.party.name} {points(line.last)}
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
  const { principals, scenario, concessions } = debrief
  const rows = principals.flatMap((party) =>
    (concessions[party] ?? []).flatMap(({ at, worth }, place, steps) =>
      worth === steps[place - 1]?.worth ? [] : [{ party, at, worth }],
    ),
  )
  return (
    <details class="as-table">
      <summary>The same as a table</summary>
      <section class="sheets-frame" aria-label="What each side asked for, as a table" tabIndex={0}>
        <table class="score-table">
          <thead>
            <tr>
              <th scope="col">Side</th>
              <th scope="col">From</th>
              <th scope="col">Worth to itself</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ party, at, worth }, place) => (
              <tr key={place}>
                <th scope="row">{partyOf(scenario, party).name}</th>
                <td>{at === null ? 'to begin with' : talksTurn(at)}</td>
                <td>{points(worth)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
