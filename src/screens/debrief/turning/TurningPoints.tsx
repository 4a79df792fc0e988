/** Three moments on which the game hung: in words, with the board beside them, and the numbers for whoever asks. */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import type { TurningPoint } from '../../../debrief/turning/moment.ts'
import { turningTitle, turningWords } from '../../../debrief/turning/turningWords.ts'
import { Marker } from '../../../pieces/Marker.tsx'
import { partyOf } from '../../../scenario/scenario.ts'
import { issueLabel, optionShort } from '../../../telling/issues.ts'
import { nameOf } from '../../../telling/parties.ts'
import { points } from '../../../telling/phrases.ts'
import { talksTurn } from '../../../telling/turns.ts'
import type { IssueId, OptionId } from '../../../terms/ids.ts'
import './turning.css'
import { capitalised } from '../../../terms/capitalised.ts'

interface PointProps {
  readonly debrief: Debrief
  readonly point: TurningPoint
}

/** Rows that the moment was about: what was offered, or where the sides stood apart. */
const Board = ({ debrief, point }: PointProps): VNode => {
  const { board, moment } = point
  const { scenario, principals } = debrief
  const isOffer = moment.type !== 'moved'
  const rows = board.filter(({ offered, settled }) => (isOffer ? offered !== null : settled === null))
  const named = (issue: IssueId, option: OptionId | null): string =>
    option === null ? '–' : optionShort({ scenario }, issue, option)
  return (
    <section
      class="sheets-frame"
      aria-label={`The board before: ${turningTitle(debrief, point)}`}
      tabIndex={0}
    >
      <table class="score-table board-then">
        <thead>
          <tr>
            <th scope="col">Matter</th>
            {principals.map((party) => (
              <th key={party} scope="col">
                <Marker marker={partyOf(scenario, party).marker} /> {nameOf(scenario, party)} last asked
              </th>
            ))}
            {isOffer && <th scope="col">The offer</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ issue, asks, offered }) => (
            <tr key={issue}>
              <th scope="row">{issueLabel({ scenario }, issue)}</th>
              {asks.map((ask, p) => (
                <td key={principals[p]}>{named(issue, ask)}</td>
              ))}
              {isOffer && (
                <td>
                  <b>{named(issue, offered)}</b>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Figures = ({ debrief, point: { standing } }: PointProps): VNode => {
  const { scenario, principals } = debrief
  const row = (label: string, worths: readonly number[]): VNode => (
    <tr>
      <th scope="row">{label}</th>
      {worths.map((worth, p) => (
        <td key={principals[p]}>{points(worth)}</td>
      ))}
    </tr>
  )
  return (
    <details class="figures">
      <summary>The numbers</summary>
      <table class="score-table">
        <thead>
          <tr>
            <th scope="col">In points, to each on its own scale</th>
            {principals.map((party) => (
              <th key={party} scope="col">
                {nameOf(scenario, party)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row('Had without a deal', standing.noDeal)}
          {row('Its own text, as last asked', standing.hoped)}
          {standing.text !== null && row('The text with this offer', standing.text)}
        </tbody>
      </table>
    </details>
  )
}

export const TurningCard = ({ debrief, point }: PointProps): VNode => {
  const turn = talksTurn(point.at)
  return (
    <article class="debrief-card turning">
      <p class="fork-turn">{capitalised(turn)}</p>
      <h3>{turningTitle(debrief, point)}</h3>
      {turningWords(debrief, point).map((words) => (
        <p key={words} class="serif">
          {words}
        </p>
      ))}
      <Board debrief={debrief} point={point} />
      <Figures debrief={debrief} point={point} />
    </article>
  )
}

export const TurningPoints = ({ debrief }: { readonly debrief: Debrief }): VNode =>
  debrief.turningPoints.length === 0 ? (
    <p class="muted">Nothing was offered, and nothing moved: there was no turn to speak of.</p>
  ) : (
    <div class="turning-points">
      {debrief.turningPoints.map((point) => (
        <TurningCard key={point.entry} debrief={debrief} point={point} />
      ))}
    </div>
  )
