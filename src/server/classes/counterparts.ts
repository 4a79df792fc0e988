/**
 * Counterparts of a running class: where one is to move it decides, from its own view, in this thread. A decision takes a
 * fraction of a millisecond, less than it would take to hand the view to another thread; between two others have a turn.
 */
import { awaitedDecisionAt, awaitedSeatAt } from '../../class/awaited.ts'
import type { SentByServer } from '../../class/classAct.ts'
import { type ClassState, tableIn } from '../../class/classState.ts'
import type { Memory } from '../../counterparts/memory.ts'
import { decide } from '../../counterparts/playParty.ts'
import { decisionsOf } from '../../session/desk/decide.ts'
import type { Thinker } from '../../session/thinking/thinker.ts'
import type { Setting } from '../../table/setting.ts'
import type { Problem } from '../../terms/problem.ts'

interface CounterpartPorts {
  readonly setting: () => Setting
  readonly state: () => ClassState
  readonly decided: (act: SentByServer['act']) => Promise<Problem | null>
  /** Milliseconds from a move to a counterpart's: people read what has happened. */
  readonly pace: number
  /** A strategy failed, and a fallback decided; or none could. */
  readonly onFault: (fault: unknown) => void
}

export interface CounterpartsPlaying {
  /** Looks at these tables again. */
  consider(tables: Iterable<number>): void
  stop(): void
}

/** After which a decision that could not be kept is made again. */
const TRY_AGAIN = 2_000

/** The table is no longer as it was when the decision was asked for: whatever is awaited now is asked for by itself. */
const OVERTAKEN: ReadonlySet<string> = new Set(['stale-view', 'paused', 'played-by-people', 'class-closed'])

/** What counterparts remember, by seat and table. It can be rebuilt from any view. */
const rememberingThinker = (): Pick<Thinker, 'decide'> & { forget(game: string): void } => {
  const memories = new Map<string, Map<string, Memory>>()
  return {
    decide: async (view, temperament, game) => {
      const seats = memories.get(game) ?? new Map<string, Memory>()
      memories.set(game, seats)
      const { decision, memory } = decide(view, seats.get(view.viewer) ?? null, temperament)
      seats.set(view.viewer, memory)
      return decision
    },
    forget: (game) => memories.delete(game),
  }
}

export const counterpartsIn = ({
  setting,
  state,
  decided,
  pace,
  onFault,
}: CounterpartPorts): CounterpartsPlaying => {
  const thinker = rememberingThinker()
  /** Tables at which a decision is being made, and what it waits for. */
  const timers = new Map<number, NodeJS.Timeout>()
  let isStopped = false

  const isAwaited = (number: number): boolean => {
    const table = tableIn(state(), number)
    return table !== undefined && awaitedSeatAt(setting(), state(), table) !== null
  }

  /** Whether to look again at once: false where nothing can be kept just now. */
  const decideAt = async (number: number): Promise<boolean> => {
    const table = tableIn(state(), number)
    const awaited = table === undefined ? null : awaitedDecisionAt(setting(), state(), table)
    if (awaited === null) return true
    const { view, temperament } = awaited
    const seen = view.record.length
    for await (const { move, reasons, plain } of decisionsOf(view, thinker, temperament, String(number))) {
      if (plain) onFault(new Error(`A counterpart's strategy failed in the seat ${view.viewer}.`))
      const problem = await decided({ type: 'decided', table: number, move, reasons, seen })
      if (problem === null || OVERTAKEN.has(problem.code)) return true
      if (problem.code === 'not-kept') return false
    }
    onFault(new Error(`No counterpart's move was taken in the seat ${view.viewer}.`))
    return false
  }

  const wait = (number: number, milliseconds: number): void => {
    timers.set(
      number,
      setTimeout(async () => {
        const isDone = await decideAt(number).catch((fault) => {
          onFault(fault)
          return false
        })
        timers.delete(number)
        if (tableIn(state(), number)?.talks?.end != null) thinker.forget(String(number))
        look(number, isDone ? pace : TRY_AGAIN)
      }, milliseconds),
    )
  }

  const look = (number: number, milliseconds: number): void => {
    if (!isStopped && !timers.has(number) && isAwaited(number)) wait(number, milliseconds)
  }

  return {
    consider: (tables) => {
      for (const number of tables) look(number, pace)
    },
    stop: () => {
      isStopped = true
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
    },
  }
}
