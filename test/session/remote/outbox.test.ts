import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { outboxOver } from '../../../src/session/remote/outbox.ts'
import { refusal } from '../../../src/table/refusal.ts'

const MINUTE = 60_000
const notKept = refusal('not-kept', '', 'This could not be kept just now.', 'Send it again.')

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** An outbox, what it sent, and what became of each act. */
const opened = () => {
  const sent: string[] = []
  const counts: number[] = []
  let isConnected = true
  const outbox = outboxOver({
    now: () => performance.now(),
    send: (text) => {
      if (isConnected) sent.push(text)
    },
    onCount: (unsent) => counts.push(unsent),
  })
  const answers = new Map<string, unknown>()
  return {
    outbox,
    sent,
    counts,
    answers,
    add: (key: string) => void outbox.add(key, `act ${key}`).then((answer) => answers.set(key, answer)),
    connect: (is: boolean) => {
      isConnected = is
    },
  }
}

test('what the server cannot keep is sent again every two seconds for five minutes, and is then refused in its words', async () => {
  const { outbox, sent, answers, add } = opened()
  add('a')
  for (let second = 0; second < 5 * 60; second += 2) {
    outbox.hold('a', notKept)
    await vi.advanceTimersByTimeAsync(2_000)
  }
  expect(sent).toHaveLength(1 + 150)
  expect(answers.has('a')).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  outbox.hold('a', notKept)
  await vi.advanceTimersByTimeAsync(0)
  expect(answers.get('a')).toBe(notKept)
  await vi.advanceTimersByTimeAsync(MINUTE)
  expect(sent).toHaveLength(1 + 150)
})

test('what was done while the network was away for five minutes waits, and is sent once it is back, in its order', async () => {
  const { outbox, sent, counts, answers, add, connect } = opened()
  connect(false)
  for (const key of ['a', 'b', 'c']) add(key)
  await vi.advanceTimersByTimeAsync(5 * MINUTE)
  expect([sent, answers.size, counts.at(-1)]).toEqual([[], 0, 3])
  connect(true)
  outbox.sendAll()
  expect(sent).toEqual(['act a', 'act b', 'act c'])
  for (const key of ['a', 'b', 'c']) outbox.settle(key, null)
  await vi.advanceTimersByTimeAsync(0)
  expect([[...answers], counts.at(-1)]).toEqual([
    [
      ['a', null],
      ['b', null],
      ['c', null],
    ],
    0,
  ])
})
