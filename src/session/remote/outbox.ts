/** Acts on their way to a class: kept until each is acknowledged or refused, and sent again after a break or a refusal to keep. */
import type { Problem } from '../../terms/problem.ts'

/** Milliseconds for which an act that the server cannot keep is sent again, and how often. */
const HELD_FOR = 5 * 60_000
const AGAIN_AFTER = 2_000

interface OutboxPorts {
  readonly now: () => number
  /** Does nothing while there is no connection. */
  readonly send: (text: string) => void
  /** How many acts wait. */
  readonly onCount: (unsent: number) => void
}

interface Unsent {
  readonly text: string
  readonly since: number
  readonly tell: (answer: Problem | null) => void
}

export interface Outbox {
  /** Resolves when it counts (null), or is refused. */
  add(key: string, text: string): Promise<Problem | null>
  settle(key: string, answer: Problem | null): void
  /** The server cannot keep it just now: it is sent again, and refused after all once that has taken too long. */
  hold(key: string, problem: Problem): void
  /** Sends again whatever waits; the class knows by their keys which it has already. */
  sendAll(): void
  sendAllSoon(): void
  refuseAll(problem: Problem): void
}

export const outboxOver = ({ now, send, onCount }: OutboxPorts): Outbox => {
  const unsent = new Map<string, Unsent>()
  const settle = (key: string, answer: Problem | null): void => {
    const waiting = unsent.get(key)
    if (waiting === undefined) return
    unsent.delete(key)
    onCount(unsent.size)
    waiting.tell(answer)
  }
  const sendAll = (): void => {
    for (const { text } of unsent.values()) send(text)
  }
  return {
    add: (key, text) =>
      new Promise((tell) => {
        unsent.set(key, { text, since: now(), tell })
        onCount(unsent.size)
        send(text)
      }),
    settle,
    hold: (key, problem) => {
      const waiting = unsent.get(key)
      if (waiting === undefined) return
      if (now() - waiting.since > HELD_FOR) settle(key, problem)
      else
        setTimeout(() => {
          if (unsent.has(key)) send(waiting.text)
        }, AGAIN_AFTER)
    },
    sendAll,
    sendAllSoon: () => {
      setTimeout(sendAll, AGAIN_AFTER)
    },
    refuseAll: (problem) => {
      for (const key of [...unsent.keys()]) settle(key, problem)
    },
  }
}
