/** One worker that plays games: questions and their answers, as promises. */

import type { PlaytestTally } from '../../playtest/tally.ts'
import type { WorkerPort } from '../lazyWorker.ts'
import type { OpenedGame, PlayAsked, PlayJob, PlaySaid } from './messages.ts'

export const openPlayPort = (): WorkerPort =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

export interface PlayWorker {
  /** What is played from here on. */
  take(job: PlayJob): void
  /** Games `from` (counted from 0) up to but without `to`. Rejects where one cannot be played or the worker breaks. */
  play(from: number, to: number): Promise<readonly PlaytestTally[]>
  tell(game: number): Promise<OpenedGame>
  close(): void
}

export const playWorker = (port: WorkerPort): PlayWorker => {
  const waiting = new Map<number, (said: PlaySaid) => void>()
  let number = 0
  let broken: string | null = null
  const breakDown = (): void => {
    broken = 'The games cannot be played: the worker stopped.'
    for (const [asked, answer] of waiting) answer({ type: 'failed', number: asked, said: broken })
    waiting.clear()
  }
  port.addEventListener('message', (event) => {
    const said = (event as MessageEvent<PlaySaid>).data
    waiting.get(said.number)?.(said)
    waiting.delete(said.number)
  })
  port.addEventListener('error', breakDown)
  port.addEventListener('messageerror', breakDown)
  const ask = (question: (number: number) => PlayAsked): Promise<PlaySaid> => {
    const asked = ++number
    if (broken !== null) return Promise.resolve({ type: 'failed', number: asked, said: broken })
    return new Promise((resolve) => {
      waiting.set(asked, resolve)
      port.postMessage(question(asked))
    })
  }
  const refuse = (said: PlaySaid): never => {
    throw new Error(said.type === 'failed' ? said.said : 'The worker answered something else.')
  }
  return {
    take: (job) => port.postMessage({ type: 'job', job } satisfies PlayAsked),
    play: async (from, to) => {
      const said = await ask((asked) => ({ type: 'play', number: asked, from, to }))
      return said.type === 'played' ? said.singly : refuse(said)
    },
    tell: async (game) => {
      const said = await ask((asked) => ({ type: 'tell', number: asked, game }))
      return said.type === 'told' ? said.game : refuse(said)
    },
    close: () => port.terminate(),
  }
}
