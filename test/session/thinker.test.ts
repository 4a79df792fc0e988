import { describe, expect, test } from 'vitest'
import { localThinker } from '../../src/session/thinking/localThinker.ts'
import type { ThinkerRequest } from '../../src/session/thinking/thinkingMessages.ts'
import { thinkingRoom } from '../../src/session/thinking/thinkingRoom.ts'
import { type ThinkingWorker, workerThinker } from '../../src/session/thinking/workerThinker.ts'
import { newTranscript } from '../../src/session/transcript/newTranscript.ts'
import type { Package } from '../../src/terms/package.ts'
import type { Problem } from '../../src/terms/problem.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import {
  counterpart,
  elderSetup,
  idle,
  NORTH,
  person,
  playOut,
  SOUTH,
  step,
  testDesk,
  wellSetup,
} from './testDesk.ts'

/** A worker in this process, which passes only what structured clone passes. */
const nearWorker = (lost: (asked: ThinkerRequest) => boolean = () => false) => {
  const events = new EventTarget()
  const sent: ThinkerRequest[] = []
  let terminated = false
  const room = thinkingRoom((answered) => {
    if (!terminated) events.dispatchEvent(new MessageEvent('message', { data: structuredClone(answered) }))
  })
  const worker: ThinkingWorker = {
    addEventListener: events.addEventListener.bind(events) as Worker['addEventListener'],
    terminate: () => {
      terminated = true
    },
    postMessage: (message: ThinkerRequest) => {
      sent.push(message)
      if (lost(message)) queueMicrotask(() => events.dispatchEvent(new Event('error')))
      else void room(structuredClone(message))
    },
  }
  return { worker, sent, terminated: () => terminated }
}

const onPage = async () => localThinker()
const setup = () => elderSetup({ north: person, south: counterpart })

const movesOf = async (desk: ReturnType<typeof testDesk>) => {
  await desk.acts.start(setup())
  await playOut(desk)
  return desk.game().transcript.entries
}

describe('thinking in a worker', () => {
  test('comes to the same decisions, reasons and debrief as thinking on the page', async () => {
    const near = nearWorker()
    const there = testDesk({ thinker: workerThinker(() => near.worker, onPage) })
    const here = testDesk()
    expect(await movesOf(there)).toEqual(await movesOf(here))
    expect(await there.acts.debrief()).toEqual(await here.acts.debrief())
    expect(near.sent.at(-1)?.question.type).toBe('debrief')
    const fork = { entry: 0, move: { type: 'pass', by: NORTH } } as const
    const seeds = { from: 2, to: 5 }
    expect(await there.acts.playOn(fork, seeds)).toEqual(await here.acts.playOn(fork, seeds))
    expect(near.sent.at(-1)?.question.type).toBe('playOn')
    expect(there.store.getState().notices).toEqual([])
  })

  test('sends the scenario once, and views without it after that', async () => {
    const near = nearWorker()
    const desk = testDesk({ thinker: workerThinker(() => near.worker, onPage) })
    await movesOf(desk)
    const views = near.sent.flatMap(({ question }) => ('view' in question ? [question.view] : []))
    expect(views.length).toBeGreaterThan(10)
    expect(views.map(({ scenario }) => scenario !== null)).toEqual(views.map((_, index) => index === 0))
    for (const { rest } of views) expect(rest).not.toHaveProperty('scenario')
  })

  test('gives the adviser’s estimates as well', async () => {
    const near = nearWorker()
    const desks = [testDesk({ thinker: workerThinker(() => near.worker, onPage) }), testDesk()]
    const estimates = desks.map(async (desk) => {
      await desk.acts.start(wellSetup())
      await step(desk)
      await idle()
      return desk.acts.estimate({ path: 'open' } as Package, { [SOUTH]: 40 })
    })
    const [there, here] = await Promise.all(estimates)
    expect(there).toEqual(here)
    expect(there).toHaveProperty('estimates.length', 1)
  })

  test('that fails by a bug of its own reports it, and the worker goes on', async () => {
    const near = nearWorker()
    const thinker = workerThinker(() => near.worker, onPage)
    await expect(thinker.debrief(newTranscript(tinyScenario(), wellSetup()))).rejects.toThrow(/closed/)
    expect(near.terminated()).toBe(false)
  })
})

describe('a worker that is lost', () => {
  const cases: readonly (readonly [string, () => ThinkingWorker])[] = [
    ['before it starts', () => nearWorker(() => true).worker],
    [
      'because there are none',
      () => {
        throw new Error('No workers here.')
      },
    ],
    ['in the middle of a game', () => nearWorker(({ number }) => number === 5).worker],
    ['in silence', () => ({ ...nearWorker().worker, postMessage: () => undefined })],
    [
      'because it cannot be told',
      () => ({
        ...nearWorker().worker,
        postMessage: () => {
          throw new DOMException('Not cloneable', 'DataCloneError')
        },
      }),
    ],
  ]
  test.each(cases)('%s does not change the game, and is reported once', async (_, open) => {
    const desk = testDesk({ thinker: workerThinker(open, onPage, 20) })
    const problems: Problem[] = []
    desk.store.subscribe(({ notices }) => problems.push(...notices))
    expect(await movesOf(desk)).toEqual(await movesOf(testDesk()))
    expect(desk.store.getState().notices.map(({ code }) => code)).toEqual(['worker-lost'])
  })
})
