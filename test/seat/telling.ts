/** A seat that is told a whole game, one view a move, at a pace of the test's own. */

import type { Attention } from '../../src/seat/attention.ts'
import { catchUp, follow, sitDown, tick } from '../../src/seat/follow.ts'
import type { Move } from '../../src/table/move.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import { type Change, tinyScenario } from '../fixtures/tinyScenario.ts'
import { party } from '../table/moves.ts'

export interface Told {
  readonly talks: Talks
  /** The seat's attention as it is now. */
  readonly now: () => Attention
  /** Makes moves, each seen at once, and lets no time pass. */
  readonly make: (...moves: readonly Move[]) => Attention
  /** Lets milliseconds pass. */
  readonly wait: (milliseconds: number) => Attention
  readonly act: (act: (attention: Attention, now: number) => Attention) => Attention
}

/** A seat of the village talks, whose opening has been told. */
export const told = (viewer: string, { still = false, changes = [] as readonly Change[] } = {}): Told => {
  const talks = openTalks(tinyScenario(...changes), {
    reading: 'plain' as ReadingId,
    sitting: 'full' as SittingId,
    seed: 1,
  })
  let time = 0
  let attention = catchUp(sitDown(talks.viewFor(party(viewer)), 0, still, time), time)
  return {
    talks,
    now: () => attention,
    make: (...moves) => {
      for (const move of moves) {
        talks.send(move)
        attention = follow(attention, talks.viewFor(party(viewer)), time)
      }
      return attention
    },
    wait: (milliseconds) => {
      time += milliseconds
      attention = tick(attention, time)
      return attention
    },
    act: (act) => {
      attention = act(attention, time)
      return attention
    },
  }
}
