/** The page's side of the analysis: asks for the figures of the newest text, and keeps what has been said in a store. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { EvenOut } from '../../bargaining/analysis/evening/evenOut.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { ReadingId } from '../../terms/ids.ts'
import { lazyWorker, type WorkerPort } from '../lazyWorker.ts'
import type { AnalysisAsked, AnalysisSaid, ReadingFigures, SinceSaved } from './messages.ts'
import type { PairPlane, PartyPair } from './pairPlane.ts'

/** With the scenario that they are of: what they name by id has its words there. */
export interface ShownFigures extends ReadingFigures {
  readonly scenario: Scenario
  readonly isFresh: boolean
}

export interface ShownPlane extends PairPlane {
  readonly scenario: Scenario
}

export interface AnalysisState {
  /** The text that was asked about last; null before the first. */
  readonly text: string | null
  /** Of that text, and until they have been computed of the one before: `isFresh` says which. */
  readonly figures: readonly ShownFigures[]
  readonly saved: readonly ReadingFigures[]
  /** Null where the saved text has errors, and before it has been compared. */
  readonly since: SinceSaved | null
  readonly isBusy: boolean
  /** The plane that was asked for last; null until it is there, and where there is none. */
  readonly plane: ShownPlane | null
  readonly evenOut: Readonly<Record<ReadingId, EvenOut | 'asked'>>
  /** The worker could not start, or broke. */
  readonly isBroken: boolean
}

export interface AskedText {
  readonly text: string
  readonly scenario: Scenario
  readonly saved: string
}

export interface AnalysisClient {
  readonly store: Pick<StoreApi<AnalysisState>, 'getState' | 'subscribe'>
  /** `scenario` was read from `text`. The same texts again ask nothing. */
  analyse(asked: AskedText): void
  /** Asked for again by itself whenever the text changes. */
  draw(reading: ReadingId, pair: PartyPair): void
  suggest(reading: ReadingId): void
  /** Once broken: starts again. */
  restart(): void
  close(): void
}

const openAnalysisWorker = (): WorkerPort =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

/** All that a plane is drawn from. */
const drawnFrom = ({ scenario: { parties, issues, vocabulary, decision }, ...plane }: ShownPlane): string =>
  JSON.stringify([
    plane,
    parties.map(({ name, nameInText, marker }) => [name, nameInText, marker]),
    issues,
    vocabulary,
    decision,
  ])

/** The plane that is drawn already, where the new one would look the same. */
const keptPlane = (before: ShownPlane | null, now: ShownPlane): ShownPlane =>
  before !== null && drawnFrom(before) === drawnFrom(now) ? before : now

const samePair = (a: PartyPair, b: PartyPair): boolean => a[0] === b[0] && a[1] === b[1]

export const openAnalysis = (open: () => WorkerPort = openAnalysisWorker): AnalysisClient => {
  const store = createStore<AnalysisState>(() => ({
    text: null,
    figures: [],
    saved: [],
    since: null,
    isBusy: false,
    plane: null,
    evenOut: {},
    isBroken: false,
  }))
  let number = 0
  let asked: AskedText | null = null
  let drawn: { readonly reading: ReadingId; readonly pair: PartyPair } | null = null

  const worker = lazyWorker<AnalysisAsked, AnalysisSaid>(
    open,
    (said) => hear(said),
    () => store.setState({ isBroken: true, isBusy: false }),
  )
  const askForPlane = (): void => {
    if (drawn !== null) worker.send({ type: 'plane', number, ...drawn })
  }
  /** What a message changes in the store. */
  const heard = (said: AnalysisSaid): Partial<AnalysisState> => {
    const { figures, saved, evenOut, plane } = store.getState()
    if (asked === null) return {}
    const { scenario } = asked
    switch (said.type) {
      case 'reading': {
        const { reading } = said.figures
        if (said.of === 'saved')
          return { saved: [...saved.filter((one) => one.reading !== reading), said.figures] }
        const fresh = { ...said.figures, scenario, isFresh: true }
        const place = figures.findIndex((one) => one.reading === reading)
        return { figures: place < 0 ? [...figures, fresh] : figures.with(place, fresh) }
      }
      case 'since':
        return { since: said.since }
      case 'done':
        return { isBusy: false, figures: figures.filter(({ isFresh }) => isFresh) }
      case 'plane':
        if (drawn === null || said.reading !== drawn.reading || !samePair(said.pair, drawn.pair)) return {}
        return { plane: said.plane === null ? null : keptPlane(plane, { ...said.plane, scenario }) }
      case 'evenedOut':
        return { evenOut: { ...evenOut, [said.evenOut.reading]: said.evenOut } }
    }
  }
  const hear = (said: AnalysisSaid): void => {
    if (said.number !== number) return
    store.setState(heard(said))
    if (said.type === 'reading' && said.of === 'text' && said.figures.reading === drawn?.reading)
      askForPlane()
  }
  const start = (given: AskedText): void => {
    asked = given
    const { text, saved } = given
    number++
    const { figures } = store.getState()
    store.setState({
      text,
      figures: figures.map((one) => ({ ...one, isFresh: false })),
      saved: [],
      isBusy: true,
      isBroken: false,
      evenOut: {},
    })
    worker.send({ type: 'analyse', number, text, saved })
  }
  return {
    store,
    analyse: (given) => {
      if (asked?.text !== given.text || asked.saved !== given.saved) start(given)
    },
    draw: (reading, pair) => {
      if (drawn?.reading === reading && samePair(drawn.pair, pair)) return
      drawn = { reading, pair }
      askForPlane()
    },
    suggest: (reading) => {
      store.setState({ evenOut: { ...store.getState().evenOut, [reading]: 'asked' } })
      worker.send({ type: 'evenOut', number, reading })
    },
    restart: () => {
      if (asked !== null) start(asked)
    },
    close: worker.stop,
  }
}
