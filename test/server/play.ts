/** Scripted people: each makes the move that a counterpart in their seat would, whenever it is theirs to make. */
import { decide } from '../../src/counterparts/playParty.ts'
import type { RemoteClass } from '../../src/session/remote/remoteClass.ts'
import { judge } from '../../src/table/judge.ts'
import { mildMoves } from '../../src/table/mildMoves.ts'
import type { Move } from '../../src/table/move.ts'
import type { PartyView } from '../../src/table/view.ts'

export const wouldMake = (view: PartyView): Move | undefined => {
  const { move } = decide(view, null, 'conceding').decision
  return [move, ...mildMoves(view)].find((one) => judge(view, one) === null)
}

export interface Player {
  /** How many moves counted, and the codes of those that did not. */
  readonly made: () => number
  readonly refused: readonly string[]
  stop(): void
}

/** Plays until its talks end or it is stopped. `each` hears of every move that counted, and how long that took. */
export const play = (remote: RemoteClass, each: (milliseconds: number) => void = () => {}): Player => {
  const refused: string[] = []
  let made = 0
  let isMoving = false
  let isStopped = false
  const look = async (): Promise<void> => {
    const { view } = remote.store.getState()
    const seat = view?.of === 'person' ? view.view.seat : null
    if (isStopped || isMoving || seat === null || seat.toMove !== seat.viewer) return
    const move = wouldMake(seat)
    if (move === undefined) return
    isMoving = true
    const begun = performance.now()
    const problem = await remote.move(move)
    if (problem === null) {
      made += 1
      each(performance.now() - begun)
    } else refused.push(problem.code)
    isMoving = false
    setTimeout(look, problem === null ? 0 : 20)
  }
  const stop = remote.store.subscribe(() => void look())
  void look()
  return {
    made: () => made,
    refused,
    stop: () => {
      isStopped = true
      stop()
    },
  }
}
