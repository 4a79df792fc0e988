/** How far the games are, what they play, and the acts that stop them and go on. */
import type { VNode } from 'preact'
import { Button } from '../../pieces/Button.tsx'
import type { PlayedAs } from '../../playtest/seating.ts'
import { grouped } from '../../telling/phrases.ts'
import { BesideChoice, BesideChoices } from '../beside/BesideChoices.tsx'
import { useManuscript } from '../workshop.ts'
import type { PlayJob } from './messages.ts'
import { ALL_GAMES, type PlaytestClient, type PlaytestState } from './openPlaytest.ts'
import type { PlayChoice } from './usePlaytest.ts'

interface HeadProps {
  readonly client: PlaytestClient
  readonly job: PlayJob
  readonly state: PlaytestState
  readonly onChoose: (choice: Partial<PlayChoice>) => void
}

const TEMPERAMENT_CHOICES: readonly { readonly id: PlayedAs; readonly label: string }[] = [
  { id: 'written', label: 'As written' },
  { id: 'byTurns', label: 'Hard, fair and conceding by turns' },
]

const leftWords = ({ done, from, began }: PlaytestState): string => {
  const played = done - from
  if (played < 5) return ''
  const seconds = Math.round(((performance.now() - began) / 1000 / played) * (ALL_GAMES - done))
  return seconds < 60
    ? `About ${Math.max(1, seconds)} s left. `
    : `About ${Math.round(seconds / 60)} min left. `
}

/** Said aloud when it changes: not at each game. */
const statusWords = ({ status, failure, shown, done }: PlaytestState, job: PlayJob): string => {
  const isOlder = shown !== null && shown.job.text !== job.text
  const older = isOlder ? 'The figures are of the text before; ' : ''
  switch (status) {
    case 'waiting':
      return ''
    case 'playing':
      return isOlder
        ? `${older}the changed text is being played.`
        : 'You may go on writing: a changed text is played anew.'
    case 'stopped':
      return `${older}stopped: these are the first ${grouped(done)} games.`
    case 'done':
      return 'All games are played.'
    case 'failed':
      return failure
  }
}

export const PlaytestHead = ({ client, job, state, onChoose }: HeadProps): VNode => {
  const scenario = useManuscript((now) => now.scenario)
  const { status, done } = state
  return (
    <div class="playtest-head">
      <p class="playtest-count serif">
        {grouped(done)} of {grouped(ALL_GAMES)} games
      </p>
      <progress max={ALL_GAMES} value={done} aria-label="Games played" />
      <p class="playtest-status muted">
        {status === 'playing' && <span>{leftWords(state)}</span>}
        <span role="status">{statusWords(state, job)}</span>
      </p>
      {scenario !== null && (
        <BesideChoices>
          <BesideChoice
            label="Reading"
            choices={scenario.readings}
            value={job.reading}
            onChoose={(reading) => onChoose({ reading })}
          />
          <BesideChoice
            label="Sitting"
            choices={scenario.sittings}
            value={job.sitting}
            onChoose={(sitting) => onChoose({ sitting })}
          />
          <BesideChoice
            label="Temperaments"
            choices={TEMPERAMENT_CHOICES}
            value={job.playedAs}
            onChoose={(playedAs) => onChoose({ playedAs })}
          />
        </BesideChoices>
      )}
      {status === 'playing' ? (
        <Button onPress={client.stop}>Stop here</Button>
      ) : (
        (status === 'stopped' || status === 'failed') && <Button onPress={client.goOn}>Play on</Button>
      )}
    </div>
  )
}
