/**
 * A class that is running in this process: append, commit, then broadcast. An act is judged, its row is committed, and only
 * then does the class's state change, its sender hear that it counts and everybody else that it happened. Acts that arrive
 * while a commit is under way wait and are committed together.
 */
import type { SentAct } from '../class/classAct.ts'
import type { ClassEvent } from '../class/classEvent.ts'
import type { ClassState } from '../class/classState.ts'
import { takeAct } from '../class/takeAct.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { refusal } from '../table/refusal.ts'
import type { Problem } from '../terms/problem.ts'
import { chainNext } from './storage/chain.ts'
import { type ClassStore, StoreFault } from './storage/classStore.ts'
import type { KeptRow, ReadClass } from './storage/keptClass.ts'

/** What happened, once it is committed. Passed on in the order of the rows. */
export interface Broadcast {
  readonly before: ClassState
  readonly state: ClassState
  readonly events: readonly ClassEvent[]
}

/** Null: it counts, and is on disk. */
export type Acknowledged = Problem | null

export interface Hall {
  readonly state: ClassState
  /**
   * Why nothing is taken here any more: another process has written to this class, which has to be read again, or it was
   * deleted. Null while it runs.
   */
  readonly stopped: 'taken' | 'gone' | null
  /** `at` is the server's clock when the act came. Always answers; never rejects. */
  send(sent: SentAct): Promise<Acknowledged>
}

export interface HallPorts {
  readonly store: Pick<ClassStore, 'append'>
  readonly broadcast: (happened: Broadcast) => void
  /** A fault of the database, or a bug of ours: to be logged. */
  readonly onFault: (fault: unknown) => void
}

interface Waiting {
  readonly sent: SentAct
  readonly tell: (answer: Acknowledged) => void
}

/** An act of a batch: with its row where it was taken, else with what is said of it. */
interface Judged extends Waiting {
  readonly answer: Acknowledged
  readonly broadcast: Broadcast | null
}

const DAY = 86_400_000

/** When a class is deleted, in milliseconds since 1970. */
export const deletedAfter = (openedAt: number, { plan }: Pick<ClassState, 'plan'>): number =>
  openedAt + plan.retentionDays * DAY

const notKept = (): Problem =>
  refusal(
    'not-kept',
    '',
    'This could not be kept just now, and does not count.',
    'Send it again; everything before it is kept.',
  )

/** What somebody is told of a class that was stopped here. */
export const stoppedFor = (stopped: NonNullable<Hall['stopped']>): Problem =>
  stopped === 'taken'
    ? refusal('elsewhere', '', 'This class runs on another server by now.', 'Connect again.')
    : refusal('class-deleted', '', 'This class has been deleted.', 'Ask the teacher for another one.')

export const runClassIn = (
  id: string,
  { scenario, opening, acts, state: from, digest: last }: ReadClass & { readonly scenario: Scenario },
  { store, broadcast, onFault }: HallPorts,
): Hall => {
  let state = from
  let digest = last
  let seq = acts.length
  let stopped: Hall['stopped'] = null
  let isWriting = false
  let queue: Waiting[] = []

  /** Judges acts one after another, each on the state that those before it lead to. */
  const judgeAll = (batch: readonly Waiting[]) => {
    const rows: KeptRow[] = []
    let now = state
    let chain = digest
    const judged = batch.map((waiting): Judged => {
      const taken = takeAct(scenario, now, waiting.sent)
      if (!taken.ok) return { ...waiting, answer: taken.problem, broadcast: null }
      if (taken.repeated) return { ...waiting, answer: null, broadcast: null }
      const body = JSON.stringify(waiting.sent)
      chain = chainNext(chain, body)
      rows.push({ seq: seq + rows.length + 1, body, digest: chain })
      const happened = { before: now, state: taken.state, events: taken.events }
      now = taken.state
      return { ...waiting, answer: null, broadcast: happened }
    })
    return { judged, rows, after: now, chain }
  }

  const pass = (happened: Broadcast): void => {
    try {
      broadcast(happened)
    } catch (fault) {
      onFault(fault)
    }
  }

  const write = async (batch: readonly Waiting[]): Promise<void> => {
    const { judged, rows, after, chain } = judgeAll(batch)
    const until = after.plan === state.plan ? undefined : deletedAfter(opening.at, after)
    if (rows.length > 0) await store.append(id, rows, until)
    seq += rows.length
    digest = chain
    for (const { tell, answer, broadcast: happened } of judged) {
      if (happened !== null) state = happened.state
      tell(answer)
      if (happened !== null) pass(happened)
    }
  }

  /**
   * Everything in a batch whose commit failed is refused: what followed was judged on what has not happened. Whether a commit
   * whose answer was lost took place shows at the next one, whose first row is then taken already.
   */
  const refuseAll = (batch: readonly Waiting[], fault: unknown): void => {
    onFault(fault)
    if (fault instanceof StoreFault && fault.kind !== 'unavailable') stopped = fault.kind
    for (const { tell } of batch) tell(stopped === null ? notKept() : stoppedFor(stopped))
  }

  const writeOn = async (): Promise<void> => {
    if (isWriting) return
    isWriting = true
    while (queue.length > 0) {
      const batch = queue
      queue = []
      if (stopped !== null) for (const { tell } of batch) tell(stoppedFor(stopped))
      else await write(batch).catch((fault) => refuseAll(batch, fault))
    }
    isWriting = false
  }

  return {
    get state() {
      return state
    },
    get stopped() {
      return stopped
    },
    send: (sent) =>
      new Promise((tell) => {
        queue.push({ sent, tell })
        void writeOn()
      }),
  }
}
