import { expect, test } from 'vitest'
import type { PartyId, ReadingId } from '../../../src/terms/ids.ts'
import { analysisRoom } from '../../../src/workshop/analysis/analysisRoom.ts'
import type { AnalysisAsked } from '../../../src/workshop/analysis/messages.ts'
import { openAnalysis } from '../../../src/workshop/analysis/openAnalysis.ts'
import type { WorkerPort } from '../../../src/workshop/lazyWorker.ts'
import { tinyScenario, tinyText } from '../../fixtures/tinyScenario.ts'
import { set } from '../../scenario/editing.ts'

const raised = set('/parties/0/walkAway/reservationValue', 30)
const asked = { text: tinyText(), scenario: tinyScenario(), saved: tinyText() }
const next = { text: tinyText(raised), scenario: tinyScenario(raised), saved: tinyText() }
const [reading = '' as ReadingId] = asked.scenario.readings.map(({ id }) => id)

/** A worker in the test's own thread, that breaks when it is told to. */
const workerHere = () => {
  const heard: Record<string, ((event: unknown) => void)[]> = {}
  let isEnded = false
  const tell = (type: string, data?: unknown) => {
    if (!isEnded) for (const listen of heard[type] ?? []) listen({ data })
  }
  const ask = analysisRoom({
    say: (said) => tell('message', structuredClone(said)),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  })
  const worker = {
    postMessage: (message: AnalysisAsked) => void ask(structuredClone(message)),
    terminate: () => {
      isEnded = true
    },
    addEventListener: (type: string, listen: (event: unknown) => void) => {
      heard[type] = [...(heard[type] ?? []), listen]
    },
  } as unknown as WorkerPort
  return { worker, breakDown: () => tell('error') }
}

const settled = async ({ store }: ReturnType<typeof openAnalysis>): Promise<void> => {
  while (store.getState().isBusy) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('figures of the text before stay, marked as such, until those of the new one are there', async () => {
  const client = openAnalysis(() => workerHere().worker)
  client.analyse(asked)
  await settled(client)
  const before = client.store.getState().figures
  expect(before.map(({ isFresh }) => isFresh)).toEqual(asked.scenario.readings.map(() => true))
  client.analyse(next)
  const meanwhile = client.store.getState().figures
  expect(meanwhile[0]?.isFresh === true || meanwhile[0]?.scenario === asked.scenario).toBe(true)
  expect(meanwhile.at(-1)).toEqual({ ...before.at(-1), isFresh: false })
  await settled(client)
  const after = client.store.getState().figures
  expect(after.every(({ isFresh, scenario }) => isFresh && scenario === next.scenario)).toBe(true)
  expect(after[0]?.analysis.zone.outcomes).toBeGreaterThan(before[0]?.analysis.zone.outcomes ?? 0)
  expect(client.store.getState().saved[0]?.analysis).toEqual(before[0]?.analysis)
})

test('a reading that the new text has no longer goes with its figures', async () => {
  const client = openAnalysis(() => workerHere().worker)
  client.analyse(asked)
  await settled(client)
  const alone = (file: { readings: unknown[] }) => void file.readings.splice(1)
  client.analyse({ text: tinyText(alone), scenario: tinyScenario(alone), saved: asked.saved })
  await settled(client)
  expect(client.store.getState().figures).toHaveLength(1)
})

test('the plane that is drawn is asked for again when the text changes', async () => {
  const client = openAnalysis(() => workerHere().worker)
  client.analyse(asked)
  await settled(client)
  client.draw(reading, ['north' as PartyId, 'south' as PartyId])
  expect(client.store.getState().plane?.subject.possible.noDeal).toEqual([55, 40])
  client.analyse(next)
  await settled(client)
  expect(client.store.getState().plane).toMatchObject({
    scenario: next.scenario,
    subject: { possible: { noDeal: [30, 40] } },
  })
})

test('a worker that breaks is said, and asked once more on request', async () => {
  const all: ReturnType<typeof workerHere>[] = []
  const client = openAnalysis(() => {
    const one = workerHere()
    all.push(one)
    return one.worker
  })
  client.analyse(asked)
  all[0]?.breakDown()
  expect(client.store.getState()).toMatchObject({ isBroken: true, isBusy: false })
  client.restart()
  await settled(client)
  expect(client.store.getState()).toMatchObject({ isBroken: false })
  expect(client.store.getState().figures).toHaveLength(asked.scenario.readings.length)
  expect(all).toHaveLength(2)
})

test('a page that may start no worker says so and throws nothing', () => {
  const client = openAnalysis(() => {
    throw new Error('Refused.')
  })
  client.analyse(asked)
  expect(client.store.getState().isBroken).toBe(true)
})
