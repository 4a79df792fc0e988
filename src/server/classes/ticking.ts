/** Tells a class that time has passed, when something in it is due. */
import type { ClassState } from '../../class/classState.ts'
import { tickDue } from '../../class/time.ts'
import type { Problem } from '../../terms/problem.ts'

export interface Ticking {
  /** After every row: what is due next is waited for. */
  set(): void
  stop(): void
}

const TRY_AGAIN = 2_000

export const ticksOf = (state: () => ClassState, tick: () => Promise<Problem | null>): Ticking => {
  let timer: NodeJS.Timeout | undefined
  const wait = (milliseconds: number): void => {
    clearTimeout(timer)
    timer = setTimeout(async () => {
      if ((await tick()) !== null) wait(TRY_AGAIN)
    }, milliseconds)
  }
  const stop = (): void => clearTimeout(timer)
  return {
    set: () => {
      const due = tickDue(state())
      if (due === null) stop()
      else wait(due)
    },
    stop,
  }
}
