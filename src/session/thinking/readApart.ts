/**
 * Reads a foreign scenario in a worker of its own, with a time limit: whatever a file does to the reader, the page
 * stays responsive and the counterparts go on thinking in their own worker.
 */
import type { ReadResult } from '../../terms/problem.ts'
import type { ShelfCard } from '../desk/shelf.ts'
import { trouble } from '../transcript/trouble.ts'
import type { ThinkerRequest, ThinkerResponse } from './thinkingMessages.ts'
import type { ThinkingWorker } from './workerThinker.ts'

export type CardReader = (text: string) => Promise<ReadResult<ShelfCard>>

/** Milliseconds. The largest file that the limits allow takes a few seconds on a slow laptop, and that may be busy. */
const PATIENCE = 60_000

const tooSlow = (patience: number): ReadResult<ShelfCard> => ({
  ok: false,
  problems: [
    trouble(
      'too-slow',
      `Checking this text took longer than ${patience / 1000} seconds, and was stopped.`,
      'Take something out of it, or check it with “parley check” on the command line.',
    ),
  ],
})

/** `onPage` reads where the browser gives no worker. Rejects where neither can be loaded. */
export const readApart =
  (open: () => ThinkingWorker, onPage: CardReader, patience = PATIENCE): CardReader =>
  async (text) => {
    let worker: ThinkingWorker
    try {
      worker = open()
    } catch {
      return onPage(text)
    }
    const answered = new Promise<ThinkerResponse | null>((resolve) => {
      worker.addEventListener('message', (event) => resolve((event as MessageEvent<ThinkerResponse>).data))
      worker.addEventListener('error', () => resolve(null))
      worker.postMessage({ number: 0, question: { type: 'read', text } } satisfies ThinkerRequest)
    })
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), patience)
    })
    const first = await Promise.race([answered, late])
    clearTimeout(timer)
    worker.terminate()
    if (first === 'late') return tooSlow(patience)
    if (first === null) return onPage(text)
    if ('failed' in first) throw new Error(first.failed)
    return first.answer as ReadResult<ShelfCard>
  }
