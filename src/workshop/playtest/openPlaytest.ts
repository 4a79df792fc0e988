/**
 * A playtest that runs beside the page: always of the newest text, in as many workers as the machine has to spare. Its
 * figures are those of `parley playtest` with the same seed, whatever the number of workers.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { shareOut } from '../../playtest/shareOut.ts'
import { joinTallies, type PlaytestTally } from '../../playtest/tally.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { WorkerPort } from '../lazyWorker.ts'
import type { OpenedGame, PlayJob } from './messages.ts'
import { openPlayPort, type PlayWorker, playWorker } from './playWorker.ts'

/** Games after which figures are first shown, and those that are played in all. */
export const FIRST_GAMES = 20
export const ALL_GAMES = 1000

/** Games of one job, as far as they have been played. */
export interface PlayedGames {
  readonly job: PlayJob
  /** Read from the job's text. */
  readonly scenario: Scenario
  /** A tally for each game, in their order, without a gap. */
  readonly singly: readonly PlaytestTally[]
  /** Of all of them together. */
  readonly tally: PlaytestTally
}

export interface PlaytestState {
  /** Figures are of these: of the newest text once it has enough games, until then of the text before. */
  readonly shown: PlayedGames | null
  /** Games of the newest job that have been played. */
  readonly done: number
  /** Milliseconds on the clock when the run began, and the games that there were by then. */
  readonly began: number
  readonly from: number
  /** `waiting`: nothing has been asked for. `stopped`: by a person, with games left to play. */
  readonly status: 'waiting' | 'playing' | 'stopped' | 'done' | 'failed'
  /** Why it failed; empty otherwise. */
  readonly failure: string
}

export interface PlaytestClient {
  readonly store: Pick<StoreApi<PlaytestState>, 'getState' | 'subscribe'>
  /** The same job again goes on with what there is. */
  play(job: PlayJob, scenario: Scenario): void
  stop(): void
  goOn(): void
  /** A game of a job, counted from 1, of which figures are or were shown. Rejects where it cannot be played. */
  open(job: PlayJob, game: number): Promise<OpenedGame>
  close(): void
}

interface PlaytestPorts {
  readonly workers?: number
  readonly open?: () => WorkerPort
  /** Milliseconds. */
  readonly clock?: () => number
  readonly games?: number
}

/** One core is left to whoever writes; more than four make the page's own work slow. */
const workersHere = (): number => Math.max(1, Math.min(4, (navigator.hardwareConcurrency ?? 2) - 1))

const sameJob = (a: PlayJob, b: PlayJob): boolean =>
  a.text === b.text &&
  a.reading === b.reading &&
  a.sitting === b.sitting &&
  a.playedAs === b.playedAs &&
  a.seed === b.seed

export const openPlaytest = ({
  workers: count = workersHere(),
  open = openPlayPort,
  clock = () => performance.now(),
  games = ALL_GAMES,
}: PlaytestPorts = {}): PlaytestClient => {
  const store = createStore<PlaytestState>(() => ({
    shown: null,
    done: 0,
    began: 0,
    from: 0,
    status: 'waiting',
    failure: '',
  }))
  let workers: readonly PlayWorker[] = []
  let teller: PlayWorker | null = null
  let newest: PlayedGames | null = null
  /** Grows with each start and stop, so that a run knows that it is over. */
  let run = 0

  const joined = (more: readonly PlaytestTally[]): void => {
    if (newest === null) return
    newest = {
      ...newest,
      singly: [...newest.singly, ...more],
      tally: joinTallies([newest.tally, ...more]),
    }
    const { shown } = store.getState()
    const isEnough = newest.singly.length >= Math.min(FIRST_GAMES, games)
    const isOfNewest = shown !== null && sameJob(shown.job, newest.job)
    if (isEnough || isOfNewest || shown === null) store.setState({ shown: newest })
  }

  const start = async (): Promise<void> => {
    const playing = newest
    if (playing === null) return
    const own = ++run
    const from = playing.singly.length
    store.setState({ status: 'playing', began: clock(), from, done: from, failure: '' })
    try {
      if (workers.length === 0) workers = Array.from({ length: count }, () => playWorker(open()))
      for (const worker of workers) worker.take(playing.job)
      await shareOut<readonly PlaytestTally[]>({
        units: games - from,
        workers: workers.map((worker) => (first, to) => worker.play(from + first, from + to)),
        clock,
        isStopped: () => run !== own,
        progress: (done, parts) => {
          if (run !== own) return
          joined(parts.flat())
          store.setState({ done: from + done })
        },
      })
      if (run === own) store.setState({ status: 'done' })
    } catch (error) {
      if (run !== own) return
      for (const worker of workers) worker.close()
      workers = []
      store.setState({ status: 'failed', failure: error instanceof Error ? error.message : String(error) })
    }
  }

  return {
    store,
    play: (job, scenario) => {
      if (newest !== null && sameJob(newest.job, job)) return
      newest = { job, scenario, singly: [], tally: joinTallies([]) }
      void start()
    },
    stop: () => {
      if (store.getState().status !== 'playing') return
      run++
      // What was given out and has not come back is played again by whoever goes on.
      store.setState({ status: 'stopped', done: newest?.singly.length ?? 0 })
    },
    goOn: () => {
      if (store.getState().status !== 'playing') void start()
    },
    open: async (job, game) => {
      teller ??= playWorker(open())
      teller.take(job)
      return teller.tell(game - 1)
    },
    close: () => {
      run++
      for (const worker of workers) worker.close()
      teller?.close()
    },
  }
}
