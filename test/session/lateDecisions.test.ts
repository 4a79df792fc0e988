import { describe, expect, test } from 'vitest'
import type { Decision } from '../../src/counterparts/decision.ts'
import { localThinker } from '../../src/session/thinking/localThinker.ts'
import type { Thinker } from '../../src/session/thinking/thinker.ts'
import type { Move } from '../../src/table/move.ts'
import type { Package } from '../../src/terms/package.ts'
import { idle, NORTH, SOUTH, testDesk, wellSetup } from './testDesk.ts'

const openPath: Move = {
  type: 'offer',
  by: NORTH,
  package: { path: 'open' } as Package,
  forAccordOnly: [],
}

/** A thinker that decides only when it is told to. */
const slowThinker = () => {
  const local = localThinker()
  const held: (() => void)[] = []
  const thinker: Thinker = {
    ...local,
    decide: (view, temperament, game) =>
      new Promise<Decision>((resolve, reject) => {
        held.push(() => void local.decide(view, temperament, game).then(resolve, reject))
      }),
  }
  return {
    thinker,
    decideAll: async () => {
      for (const decide of held.splice(0)) decide()
      await idle()
    },
  }
}

describe('a decision that comes too late', () => {
  const waiting = async () => {
    const slow = slowThinker()
    const desk = testDesk({ thinker: slow.thinker })
    await desk.acts.start(wellSetup())
    desk.acts.sitDown()
    if (desk.game().considering === null) desk.acts.make(openPath)
    expect(desk.game().considering).toBe(SOUTH)
    return { desk, ...slow }
  }

  test('is not applied to a game that was left', async () => {
    const { desk, decideAll } = await waiting()
    const { id, transcript } = desk.game()
    desk.acts.leave()
    await decideAll()
    expect(desk.store.getState().game).toBeNull()
    await desk.acts.resume(id)
    expect(desk.game().transcript.moves).toBe(transcript.moves)
    expect(desk.game().considering).toBe(SOUTH)
    await decideAll()
    expect(desk.game().transcript.moves).toBe(transcript.moves + 1)
  })

  test('is not applied to the branch that was opened meanwhile, nor twice', async () => {
    const { desk, decideAll } = await waiting()
    const { id, transcript } = desk.game()
    expect(await desk.acts.fork(0)).toEqual([])
    expect(desk.game().id).not.toBe(id)
    expect(desk.game().transcript.moves).toBe(0)
    await decideAll()
    expect(desk.game().transcript.moves).toBe(desk.game().considering === null ? 0 : 1)
    await desk.acts.resume(id)
    await decideAll()
    expect(desk.game().transcript.moves).toBe(transcript.moves + 1)
  })

  test('a slow opening of a game does not replace a game that was opened later', async () => {
    const desk = testDesk()
    await desk.acts.start(wellSetup())
    const { id } = desk.game()
    const slowly = desk.acts.resume(id)
    await Promise.all([slowly, desk.acts.start(wellSetup(undefined, 8))])
    expect(desk.game().id).not.toBe(id)
    const late = desk.acts.resume(id)
    desk.acts.leave()
    await late
    expect(desk.store.getState().game).toBeNull()
  })
})
