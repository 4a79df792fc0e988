/** One game of a playtest, move by move, with the reason that its maker gave; it can be played on from any of them. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Dialog } from '../../pieces/Dialog.tsx'
import { readingOf, sittingOf } from '../../scenario/scenario.ts'
import { newTranscript } from '../../session/transcript/newTranscript.ts'
import type { Transcript } from '../../session/transcript/transcript.ts'
import { listed } from '../../telling/phrases.ts'
import { PlayOn } from '../play/PlayOn.tsx'
import type { OpenedGame } from './messages.ts'
import type { PlayedGames, PlaytestClient } from './openPlaytest.ts'

interface GameDialogProps {
  readonly client: PlaytestClient
  /** Counted from 1. */
  readonly game: number
  readonly played: PlayedGames
  readonly onClose: () => void
}

export const GameDialog = ({ client, game, played: { scenario, job }, onClose }: GameDialogProps): VNode => {
  const [opened, setOpened] = useState<OpenedGame | null>(null)
  const [failure, setFailure] = useState('')
  useEffect(() => {
    let isOpen = true
    client.open(job, game).then(
      (one) => isOpen && setOpened(one),
      (error: unknown) => isOpen && setFailure(error instanceof Error ? error.message : String(error)),
    )
    return () => {
      isOpen = false
    }
  }, [client, job, game])
  const transcriptOf = ({ seats, seed, entries }: OpenedGame): Transcript => ({
    ...newTranscript(scenario, { ...job, scenarioText: job.text, seats, seed }),
    entries,
  })
  return (
    <Dialog title={`Game ${game}`} width="page" onClose={onClose}>
      <p class="muted">
        Reading “{readingOf(scenario, job.reading).label}”, sitting “{sittingOf(scenario, job.sitting).label}
        ”.
        {opened !== null &&
          ` Played by ${listed(
            scenario.parties.map(({ id, name }) => {
              const seat = opened.seats[id]
              const temperament = seat?.held === 'counterpart' ? seat.temperament : 'scenario'
              return temperament === 'scenario' ? name : `${name} (${temperament})`
            }),
          )}.`}{' '}
        The same game on the command line:{' '}
        <code class="mono">
          parley playtest FILE --reading {job.reading} --sitting {job.sitting} --seed {job.seed} --keep {game}
        </code>
      </p>
      {failure !== '' && <p role="alert">This game cannot be opened: {failure}</p>}
      {opened === null ? (
        failure === '' && <p>The game is played again …</p>
      ) : (
        <PlayOn scenario={scenario} game={transcriptOf(opened)} told={opened.told} onClose={onClose} />
      )}
    </Dialog>
  )
}
