/** Asks for what to expect of a scenario that came without it, in a worker that ends with its answer. */
import type { Expected } from '../../pack/expected.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { ExpectAsked, ExpectSaid } from './expectMessages.ts'

/** Few enough for a slow laptop to play in a minute. */
const CHOSEN = { games: 60, seed: 1 } as const

export interface Playing {
  /** Rejects where the worker cannot be loaded or breaks. */
  readonly expected: Promise<Expected>
  stop(): void
}

export const playExpected = (scenario: Scenario, onDone: (readings: number) => void): Playing => {
  const worker = new Worker(new URL('./expectWorker.ts', import.meta.url), { type: 'module' })
  const expected = new Promise<Expected>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ExpectSaid>) => {
      if ('done' in data) return onDone(data.done)
      worker.terminate()
      resolve(data.expected)
    })
    worker.addEventListener('error', () => {
      worker.terminate()
      reject(new Error('The games could not be played.'))
    })
  })
  worker.postMessage({ scenario, ...CHOSEN } satisfies ExpectAsked)
  return { expected, stop: () => worker.terminate() }
}
