/** A game told move by move, each with the reason that its maker gave and a way to play on from there. */
import type { VNode } from 'preact'
import { Button } from '../../pieces/Button.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { partyOf, type Scenario } from '../../scenario/scenario.ts'
import type { ToldGame } from '../../session/recordPage.ts'
import type { Reasons } from '../../table/reasons.ts'
import { points } from '../../telling/phrases.ts'

const weighed = ({ worth, target, noDeal }: Reasons): string =>
  [
    worth === undefined ? '' : `worth ${points(worth)}`,
    target === undefined ? '' : `wants ${points(target)}`,
    noDeal === undefined ? '' : `leaving ${points(noDeal)}`,
  ]
    .filter(Boolean)
    .join(', ')

const Outcome = ({ line }: { readonly line: string }): VNode =>
  line.startsWith('==') ? (
    <li class="told-round serif">{line.replaceAll('==', '').trim()}</li>
  ) : (
    <li class="told-outcome">{line}</li>
  )

interface ToldMovesProps {
  readonly scenario: Scenario
  readonly told: ToldGame
  /** With how many moves are kept. */
  readonly onPlayOn: (entries: number) => void
}

export const ToldMoves = ({ scenario, told, onPlayOn }: ToldMovesProps): VNode => (
  <ol class="told-game">
    {told.opening.map((line) => (
      <Outcome key={line} line={line} />
    ))}
    {told.entries.flatMap(({ turn, by, move, reasons, outcomes }, place) => {
      const { name, marker } = partyOf(scenario, by)
      return [
        <li key={`${place}`} class="told-move">
          <span class="muted">{turn}</span>
          <Marker marker={marker} />
          <div>
            <p>
              <b>{name}</b> {move}
            </p>
            {reasons !== null && (
              <p class="muted">
                {reasons.because} <span class="small">{weighed(reasons)}</span>
              </p>
            )}
          </div>
          {place + 1 < told.entries.length && (
            <Button
              kind="text"
              label={`Play on from move ${place + 1}: ${name} ${move}`}
              onPress={() => onPlayOn(place + 1)}
            >
              Play on from here
            </Button>
          )}
        </li>,
        ...outcomes.map((line, nth) => <Outcome key={`${place} ${nth}`} line={line} />),
      ]
    })}
  </ol>
)
