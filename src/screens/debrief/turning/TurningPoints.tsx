/** Three moments on which the game hung: in words, with the board beside them, and the numbers for whoever asks. */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import type { TurningPoint } from '../../../debrief/turning/moment.ts'
import { turningReasons, turningTitle, turningWords } from '../../../debrief/turning/turningWords.ts'
import { InEnglish } from '../../../pieces/InEnglish.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { useTold } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import { partyOf } from '../../../scenario/scenario.ts'
import { issueLabel, optionShort } from '../../../telling/issues.ts'
import { nameOf } from '../../../telling/parties.ts'
import type { IssueId, OptionId } from '../../../terms/ids.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import { useFigures, useTurnSaid } from '../said.tsx'
import './turning.css'
import { capitalised } from '../../../terms/capitalised.ts'

interface PointProps {
  readonly debrief: Debrief
  readonly point: TurningPoint
}

/** Rows that the moment was about: what was offered, or where the sides stood apart. */
const Board = ({ debrief, point }: PointProps): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const turnSaid = useTurnSaid()
  const { board, moment } = point
  const { scenario, principals } = debrief
  const isOffer = moment.type !== 'moved'
  const rows = board.filter(({ offered, settled }) => (isOffer ? offered !== null : settled === null))
  const named = (issue: IssueId, option: OptionId | null) =>
    option === null ? '–' : <OwnText>{optionShort({ scenario }, issue, option)}</OwnText>
  return (
    <section
      class="sheets-frame"
      aria-label={say('board', {
        turn: say.language === 'en' ? turningTitle(debrief, point) : turnSaid(point.at),
      })}
      tabIndex={0}
    >
      <table class="score-table board-then">
        <thead>
          <tr>
            <th scope="col">{say('matter')}</th>
            {principals.map((party) => (
              <th key={party} scope="col">
                <Marker marker={partyOf(scenario, party).marker} />{' '}
                {woven(say, 'lastAsked', { party: () => <OwnText>{nameOf(scenario, party)}</OwnText> })}
              </th>
            ))}
            {isOffer && <th scope="col">{say('theOffer')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ issue, asks, offered }) => (
            <tr key={issue}>
              <th scope="row">
                <OwnText>{issueLabel({ scenario }, issue)}</OwnText>
              </th>
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
  const say = useWords(DEBRIEF_FIGURES)
  const { points } = useFigures()
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
      <summary>{say('theNumbers')}</summary>
      <table class="score-table">
        <thead>
          <tr>
            <th scope="col">{say('inPoints')}</th>
            {principals.map((party) => (
              <th key={party} scope="col">
                <OwnText>{nameOf(scenario, party)}</OwnText>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(say('hadWithout'), standing.noDeal)}
          {row(say('ownText'), standing.hoped)}
          {standing.text !== null && row(say('textWithOffer'), standing.text)}
        </tbody>
      </table>
    </details>
  )
}

export const TurningCard = ({ debrief, point }: PointProps): VNode => {
  const turn = useTurnSaid()(point.at)
  const inTold = useTold()
  return (
    <article class="debrief-card turning">
      <p class="fork-turn">{capitalised(turn)}</p>
      <h3 {...inTold}>{turningTitle(debrief, point)}</h3>
      {turningWords(debrief, point).map((words) => (
        <p key={words} class="serif" {...inTold}>
          {words}
        </p>
      ))}
      {turningReasons(debrief, point).map(({ why, because }) => (
        <p key={why} class="serif" {...inTold}>
          {why} <InEnglish>{because}</InEnglish>
        </p>
      ))}
      <Board debrief={debrief} point={point} />
      <Figures debrief={debrief} point={point} />
    </article>
  )
}

export const TurningPoints = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  return debrief.turningPoints.length === 0 ? (
    <p class="muted">{say('turningNone')}</p>
  ) : (
    <div class="turning-points">
      {debrief.turningPoints.map((point) => (
        <TurningCard key={point.entry} debrief={debrief} point={point} />
      ))}
    </div>
  )
}
