/** Long work as a person watches it: a bar on a terminal, and Ctrl-C keeps what is done. */
import cliProgress from 'cli-progress'
import { STOPPED } from '../exit.ts'
import { sayAside } from '../say.ts'
import { progressLine } from './progressLine.ts'

export interface Watch {
  readonly progress: (done: number) => void
  readonly stop: AbortSignal
}

/** Does the work; a second Ctrl-C leaves at once. Everything is said on stderr, so that stdout holds nothing but data. */
export const watched = async <Result>(
  units: number,
  unit: string,
  work: (watch: Watch) => Promise<Result>,
): Promise<Result> => {
  const stopping = new AbortController()
  const bar = new cliProgress.SingleBar({
    format: (_options, done) => progressLine(done, unit),
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: true,
    gracefulExit: false,
  })
  const interrupt = (): void => {
    if (stopping.signal.aborted) process.exit(STOPPED)
    stopping.abort()
    bar.stop()
    sayAside(`Stopping: the ${unit} begun are played out. Ctrl-C again leaves at once.\n`)
  }
  process.on('SIGINT', interrupt)
  // A dumb terminal cannot write over a line.
  if (process.stderr.isTTY && process.env.TERM !== 'dumb') bar.start(units, 0)
  try {
    return await work({
      stop: stopping.signal,
      progress: (done) => {
        if (!stopping.signal.aborted) bar.update(done)
      },
    })
  } finally {
    bar.stop()
    process.off('SIGINT', interrupt)
  }
}
