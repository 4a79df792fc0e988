/** The game on a line by its turns, and where its forks left it: each ends where the middle one of its games did. */

import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import type { ForkTally } from '../../../debrief/forks/tally.ts'
import { voiceOf } from '../../../debrief/lesson/voice.ts'
import { MarkerAt } from '../../../pieces/Marker.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { PHONE, useMedia } from '../../../pieces/useMedia.ts'
import { woven } from '../../../pieces/woven.ts'
import { partyOf } from '../../../scenario/scenario.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import { PrincipalWorths, useEndSaid, useTurnSaid } from '../said.tsx'
import { useTurnMarks } from '../turning/turnMarks.ts'

const WIDTH = { wide: 808, narrow: 336 } as const
const EDGE = 16
const TOP = 40
const ROW = 32

interface StripProps {
  readonly debrief: Debrief
  readonly tallies: readonly ForkTally[]
}

const endWorths = ({ principals, seats }: Debrief): readonly number[] =>
  principals.map((id) => seats.find(({ party }) => party === id)?.worth ?? 0)

const Drawing = ({ debrief, tallies }: StripProps): VNode => {
  const width = useMedia(PHONE) ? WIDTH.narrow : WIDTH.wide
  const marks = useTurnMarks(debrief)
  const most = Math.max(1, debrief.totalTurns, ...tallies.map(({ middle }) => middle?.turns ?? 0))
  const x = (turn: number): number => EDGE + (Math.min(turn, most) / most) * (width - 2 * EDGE)
  const forks = debrief.forks.flatMap((fork, place) => {
    const middle = tallies[place]?.middle
    return middle ? [{ fork, middle, place }] : []
  })
  const height = TOP + ROW * (Math.max(0, ...forks.map(({ place }) => place + 1)) + 0.5)
  return (
    <svg class="strip" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {marks.map(({ turn, label, short }) => (
        <g key={label} class="tick">
          <path d={`M${x(turn - 1)} 18V${height}`} />
          <text x={x(turn - 1) + 4} y="14">
            {width === WIDTH.wide ? label : short}
          </text>
        </g>
      ))}
      <path class="played" d={`M${x(0)} ${TOP}H${x(debrief.totalTurns)}`} />
      {forks.map(({ fork, middle, place }) => {
        const [from, to, y] = [x(fork.turn), x(middle.turns), TOP + ROW * (place + 1)]
        const bend = Math.max(16, (to - from) / 3)
        return (
          <g key={fork.entry}>
            <path
              class="forked"
              d={`M${from} ${TOP}C${from + bend / 2} ${TOP} ${from} ${y} ${from + bend} ${y}H${to}`}
            />
            <circle class="forked-end" cx={to} cy={y} r="8" />
            <text class="strong" x={to} y={y + 4} text-anchor="middle">
              {place + 1}
            </text>
          </g>
        )
      })}
      {debrief.path.map((step) => (
        <MarkerAt
          key={step.offer}
          marker={partyOf(debrief.scenario, step.by).marker}
          x={x(step.turn)}
          y={TOP}
          scale={step.accepted ? 0.9 : 0.5}
        />
      ))}
      <circle class="played-end" cx={x(debrief.totalTurns)} cy={TOP} r="8" />
    </svg>
  )
}

export const GameStrip = ({ debrief, tallies }: StripProps): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const endSaid = useEndSaid(debrief.scenario)
  const turnSaid = useTurnSaid()
  const strong = (words: string): VNode => <b>{words}</b>
  const worthsOf = (worths: readonly number[]) => () => (
    <PrincipalWorths
      debrief={debrief}
      worths={worths}
      calls={voiceOf(debrief.scenario, debrief.people).name}
    />
  )
  return (
    <section class="game-strip" aria-labelledby="strip-title">
      <h3 id="strip-title">{say(debrief.forks.length === 0 ? 'asPlayed' : 'asPlayedAndStep')}</h3>
      <p class="small muted">{say('stripNote')}</p>
      <Drawing debrief={debrief} tallies={tallies} />
      <ol class="strip-ends">
        <li>
          {woven(
            say,
            'stripAsPlayed',
            { b: strong, worths: worthsOf(endWorths(debrief)) },
            { end: endSaid(debrief.end), turns: debrief.totalTurns },
          )}
        </li>
        {debrief.forks.map((fork, place) => {
          const { middle, seeds } = tallies[place] ?? { middle: null, seeds: 0 }
          return (
            <li key={fork.entry}>
              <b>{say('stripFrom', { place: place + 1, turn: turnSaid(fork.at) })}</b>{' '}
              {middle === null
                ? say('stripNotPlayed')
                : woven(
                    say,
                    'stripMiddle',
                    { worths: worthsOf(middle.worths) },
                    { end: endSaid(middle), turns: middle.turns, seeds },
                  )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
