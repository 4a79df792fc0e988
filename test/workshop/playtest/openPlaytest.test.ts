import { describe, expect, test } from 'vitest'
import { playRange } from '../../../src/playtest/playRange.ts'
import { reportOf } from '../../../src/playtest/report.ts'
import { joinTallies } from '../../../src/playtest/tally.ts'
import type { ReadingId, SittingId } from '../../../src/terms/ids.ts'
import type { WorkerPort } from '../../../src/workshop/lazyWorker.ts'
import type { PlayAsked, PlayJob } from '../../../src/workshop/playtest/messages.ts'
import { openPlaytest, type PlaytestClient } from '../../../src/workshop/playtest/openPlaytest.ts'
import { playRoom } from '../../../src/workshop/playtest/playRoom.ts'
import { tinyScenario, tinyText } from '../../fixtures/tinyScenario.ts'
import { set } from '../../scenario/editing.ts'

const scenario = tinyScenario()
const job: PlayJob = {
  text: tinyText(),
  reading: scenario.readings[0]?.id ?? ('' as ReadingId),
  sitting: scenario.sittings[0]?.id ?? ('' as SittingId),
  playedAs: 'byTurns',
  seed: 5,
}
const raised = set('/parties/0/walkAway/reservationValue', 30)
const otherJob: PlayJob = { ...job, text: tinyText(raised) }

/** A worker in the test's own thread; the `nth` of them answers later than the one before. */
const portsHere = () => {
  let opened = 0
  const breakers: (() => void)[] = []
  const open = (): WorkerPort => {
    const delay = 3 * opened++
    const heard: Record<string, ((event: unknown) => void)[]> = {}
    const tell = (type: string, data?: unknown) => {
      for (const listen of heard[type] ?? []) listen({ data })
    }
    breakers.push(() => tell('error'))
    const ask = playRoom((said) => tell('message', structuredClone(said)))
    return {
      postMessage: (asked: PlayAsked) => setTimeout(() => ask(structuredClone(asked)), delay),
      terminate: () => undefined,
      addEventListener: (type: string, listen: (event: unknown) => void) => {
        heard[type] = [...(heard[type] ?? []), listen]
      },
    } as unknown as WorkerPort
  }
  return { open, breakers }
}

const until = async ({ store }: PlaytestClient, holds: (done: number) => boolean): Promise<void> => {
  while (!holds(store.getState().done) && store.getState().status === 'playing')
    await new Promise((resolve) => setTimeout(resolve, 1))
}

describe('a playtest beside the page', () => {
  test('its figures are those of parley playtest with the same seed, whatever the number of workers', async () => {
    const expected = reportOf(
      { scenario, ...job },
      job.seed,
      playRange({ scenario, ...job }, job.seed, 0, 60),
    )
    for (const workers of [1, 2, 3]) {
      const client = openPlaytest({ workers, games: 60, open: portsHere().open })
      client.play(job, scenario)
      await until(client, () => false)
      const { status, shown, done } = client.store.getState()
      expect({ status, done }).toEqual({ status: 'done', done: 60 })
      expect(reportOf({ scenario, ...job }, job.seed, joinTallies(shown?.singly ?? []))).toEqual(expected)
    }
  })

  test('stopped, it keeps the games in order from the first one, and goes on to the same figures', async () => {
    const client = openPlaytest({ workers: 2, games: 60, open: portsHere().open })
    client.play(job, scenario)
    await until(client, (done) => done >= 10)
    client.stop()
    const stopped = client.store.getState()
    expect(stopped.status).toBe('stopped')
    const kept = stopped.shown?.singly ?? []
    expect(kept.length).toBe(stopped.done)
    expect(joinTallies(kept)).toEqual(playRange({ scenario, ...job }, job.seed, 0, kept.length))
    client.goOn()
    await until(client, () => false)
    expect(joinTallies(client.store.getState().shown?.singly ?? [])).toEqual(
      playRange({ scenario, ...job }, job.seed, 0, 60),
    )
  })

  test('figures of the text before stay until the new one has twenty games, and are never mixed', async () => {
    const client = openPlaytest({ workers: 2, games: 60, open: portsHere().open })
    client.play(job, scenario)
    await until(client, (done) => done >= 30)
    client.play(otherJob, tinyScenario(raised))
    expect(client.store.getState().shown?.job).toEqual(job)
    await until(client, () => client.store.getState().shown?.job.text === otherJob.text)
    expect(client.store.getState().shown?.singly.length).toBeGreaterThanOrEqual(20)
    await until(client, () => false)
    const other = { scenario: tinyScenario(raised), ...otherJob }
    expect(joinTallies(client.store.getState().shown?.singly ?? [])).toEqual(
      playRange(other, job.seed, 0, 60),
    )
  })

  test('the same job again starts nothing anew', async () => {
    const client = openPlaytest({ workers: 1, games: 20, open: portsHere().open })
    client.play(job, scenario)
    await until(client, () => false)
    client.play({ ...job }, scenario)
    expect(client.store.getState()).toMatchObject({ status: 'done', done: 20 })
  })

  test('a game opens with every move and the reasons of its maker, and is the game that was counted', async () => {
    const client = openPlaytest({ workers: 1, games: 20, open: portsHere().open })
    client.play(job, scenario)
    await until(client, () => false)
    const lines = client.store.getState().shown?.singly ?? []
    const signed = 1 + lines.findIndex(({ games: [line] }) => line?.end === 'signed')
    expect(signed).toBeGreaterThan(0)
    const { told } = await client.open(job, signed)
    expect(told.entries.at(-1)?.outcomes.length).toBeGreaterThan(0)
    expect(told.entries.filter(({ reasons }) => reasons !== null).length).toBe(told.entries.length)
    const moves = Object.values(lines[signed - 1]?.counts.moves ?? {}).reduce((sum, count) => sum + count, 0)
    expect(told.entries.length).toBe(moves)
  })

  test('a worker that breaks is said, and the games before it are kept; another start plays on', async () => {
    const { open, breakers } = portsHere()
    const client = openPlaytest({ workers: 1, games: 60, open })
    client.play(job, scenario)
    await until(client, (done) => done >= 8)
    breakers[0]?.()
    await until(client, () => false)
    expect(client.store.getState()).toMatchObject({
      status: 'failed',
      failure: expect.stringContaining('stopped'),
    })
    expect(client.store.getState().shown?.singly.length).toBeGreaterThan(0)
    client.goOn()
    await until(client, () => false)
    expect(joinTallies(client.store.getState().shown?.singly ?? [])).toEqual(
      playRange({ scenario, ...job }, job.seed, 0, 60),
    )
  })
})
