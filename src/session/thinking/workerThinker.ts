/**
 * A thinker that uses a Web Worker. Where the worker cannot start, crashes or stops answering, open and later questions
 * go to a thinker in the page's own thread; the desk is told once.
 */
import type { PartyView, PublicScenario } from '../../table/view.ts'
import { onceFor } from '../../terms/onceFor.ts'
import type { Problem } from '../../terms/problem.ts'
import { trouble } from '../transcript/trouble.ts'
import { writeTranscript } from '../transcript/writeTranscript.ts'
import { type Thinker, Unreachable } from './thinker.ts'
import type {
  Question,
  SentView,
  ThinkerAnswer,
  ThinkerRequest,
  ThinkerResponse,
} from './thinkingMessages.ts'

export type ThinkingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

export const openWorker = (): ThinkingWorker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

/** Milliseconds without an answer after which a worker counts as lost; a decision takes a few of them. */
const PATIENCE = 30_000

/** A closed game is asked about again and again. */
const textOf = onceFor(writeTranscript)

interface Waiting {
  readonly resolve: (answer: ThinkerResponse) => void
  readonly lost: () => void
}

/** Stands in for a worker that could not start or was lost. */
class Lost extends Error {}

export const workerThinker = (
  open: () => ThinkingWorker,
  /** Loaded only when it is needed, which is seldom. */
  onPage: () => Promise<Thinker>,
  patience = PATIENCE,
): Thinker => {
  const waiting = new Map<number, Waiting>()
  const listeners: ((problem: Problem) => void)[] = []
  let worker: ThinkingWorker | null = null
  let lost = false
  let asked = 0
  /** The scenario that the worker was sent last, and its key. */
  let known: { readonly scenario: PublicScenario; readonly key: number } | null = null

  const lose = (why: string) => {
    if (lost) return
    lost = true
    worker?.terminate()
    worker = null
    known = null
    for (const { lost } of waiting.values()) lost()
    waiting.clear()
    const problem = trouble(
      'worker-lost',
      `The counterparts now think on this page itself (${why}).`,
      'Play on: nothing is lost, though the page may pause for a moment at each of their moves.',
    )
    for (const tell of listeners) tell({ ...problem, severity: 'warning' })
  }
  const started = (): ThinkingWorker => {
    if (worker !== null) return worker
    const opened = open()
    opened.addEventListener('message', (event) => {
      const answered: ThinkerResponse = (event as MessageEvent<ThinkerResponse>).data
      waiting.get(answered.number)?.resolve(answered)
      waiting.delete(answered.number)
    })
    opened.addEventListener('error', () => lose('the worker stopped'))
    opened.addEventListener('messageerror', () => lose('the worker was not understood'))
    worker = opened
    return opened
  }
  const send = (question: Question) =>
    new Promise<ThinkerResponse>((resolve, reject) => {
      if (lost) throw new Lost()
      const number = ++asked
      const timer = setTimeout(() => lose('the worker fell silent'), patience)
      const done = () => clearTimeout(timer)
      waiting.set(number, {
        resolve: (answered) => {
          done()
          resolve(answered)
        },
        lost: () => {
          done()
          reject(new Lost())
        },
      })
      try {
        started().postMessage({ number, question } satisfies ThinkerRequest)
      } catch {
        lose('the browser gives it no worker')
      }
    })
  /** `expected` names the answer that this kind of question gets. */
  const ask = async <Expected extends ThinkerAnswer>(
    question: Question,
    instead: (thinker: Thinker) => Promise<Expected>,
  ): Promise<Expected> => {
    try {
      const answered = await send(question)
      if ('failed' in answered) throw new Error(answered.failed)
      return answered.answer as Expected
    } catch (fault) {
      if (!(fault instanceof Lost)) throw fault
      const thinker = await onPage().catch((missing: unknown) => {
        throw new Unreachable(missing instanceof Error ? missing.message : String(missing))
      })
      return instead(thinker)
    }
  }
  const sent = ({ scenario, ...rest }: PartyView): SentView => {
    if (known?.scenario === scenario) return { key: known.key, scenario: null, rest }
    known = { scenario, key: (known?.key ?? 0) + 1 }
    return { key: known.key, scenario, rest }
  }
  return {
    decide: (view, temperament, game) =>
      ask({ type: 'decide', view: sent(view), temperament, game }, (thinker) =>
        thinker.decide(view, temperament, game),
      ),
    estimate: (view, pack, party) =>
      ask({ type: 'estimate', view: sent(view), pack, party }, (thinker) =>
        thinker.estimate(view, pack, party),
      ),
    debrief: (transcript, translation) =>
      ask({ type: 'debrief', transcript: textOf(transcript), translation }, (thinker) =>
        thinker.debrief(transcript, translation),
      ),
    playOn: (transcript, fork, seeds) =>
      ask({ type: 'playOn', transcript: textOf(transcript), fork, seeds }, (thinker) =>
        thinker.playOn(transcript, fork, seeds),
      ),
    readTable: (text) => ask({ type: 'readTable', text }, (thinker) => thinker.readTable(text)),
    readClosing: (text) => ask({ type: 'readClosing', text }, (thinker) => thinker.readClosing(text)),
    contest: (transcript, contest) =>
      ask({ type: 'contest', transcript: textOf(transcript), contest }, (thinker) =>
        thinker.contest(transcript, contest),
      ),
    weigh: (transcript, range) =>
      ask({ type: 'weigh', transcript: textOf(transcript), range }, (thinker) =>
        thinker.weigh(transcript, range),
      ),
    warm: () =>
      ask({ type: 'warm' }, async (thinker) => {
        await thinker.warm()
        return null
      }).then(() => undefined),
    onTrouble: (tell) => void listeners.push(tell),
    startAgain: () => {
      lost = false
    },
  }
}
