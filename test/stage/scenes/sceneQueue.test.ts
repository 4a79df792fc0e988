import { describe, expect, it } from 'vitest'
import { Motion } from '../../../src/stage/play/motion.ts'
import { SceneQueue } from '../../../src/stage/scenes/SceneQueue.ts'
import type { Scene } from '../../../src/stage/scenes/scene.ts'
import type { PartyId } from '../../../src/terms/ids.ts'

const note = (words: string): Scene => ({ type: 'note', party: 'north' as PartyId, words, ms: 500 })

/** A queue whose scenes are pauses, with what was begun and what came of it. */
function playing() {
  const motion = new Motion(() => {})
  const begun: string[] = []
  const queue = new SceneQueue(motion, (scene) => {
    if (scene.type === 'note') begun.push(scene.words)
    return motion.pause(scene.ms)
  })
  let done = 0
  queue.onDone = () => done++
  let now = 0
  /** Lets time pass, and whatever waited for it go on. */
  const pass = async (ms: number) => {
    motion.advance(now)
    now += ms
    motion.advance(now)
    for (let i = 0; i < 10; i++) await Promise.resolve()
  }
  return { motion, queue, begun, pass, done: () => done }
}

describe('scenes', () => {
  it('are told one after another, and then the table rests', async () => {
    const { queue, begun, pass, done } = playing()
    queue.tell([note('first'), note('second')])
    expect(begun).toEqual(['first'])
    await pass(500)
    expect(begun).toEqual(['first', 'second'])
    expect(done()).toBe(0)
    await pass(500)
    expect(done()).toBe(1)
    expect(queue.isTelling).toBe(false)
  })

  it('that happen while others are told wait for their turn', async () => {
    const { queue, begun, pass } = playing()
    queue.tell([note('first')])
    queue.tell([note('second')])
    expect(begun).toEqual(['first'])
    await pass(500)
    expect(begun).toEqual(['first', 'second'])
  })

  it('that have fallen far behind the table are left out for what is new', async () => {
    const { queue, begun, pass } = playing()
    queue.tell([note('first'), ...Array.from({ length: 10 }, () => note('late'))])
    queue.tell([note('new')])
    await pass(500)
    expect(begun).toEqual(['first', 'new'])
  })

  it('that are skipped are over at once, and those to come are told as ever', async () => {
    const { queue, begun, pass, done } = playing()
    queue.tell([note('first'), note('never seen')])
    queue.skip()
    await pass(0)
    expect(done()).toBe(1)
    queue.tell([note('next')])
    expect(queue.isTelling).toBe(true)
    await pass(500)
    expect(begun).toEqual(['first', 'next'])
  })

  it('begin again where the stage is laid out anew', async () => {
    const { queue, begun, pass } = playing()
    let laidOut = 0
    queue.onAgain = () => laidOut++
    queue.tell([note('first'), note('second')])
    await pass(200)
    queue.again()
    await pass(0)
    expect(begun).toEqual(['first', 'first'])
    expect(laidOut).toBe(1)
    await pass(500)
    expect(begun).toEqual(['first', 'first', 'second'])
  })

  it.each<[string, () => Promise<void>]>([
    ['rejects', () => Promise.reject(new Error('torn'))],
    [
      'throws',
      () => {
        throw new Error('torn')
      },
    ],
  ])('a scene that %s is dropped: the next one is told, and then the table rests', async (_, torn) => {
    const begun: string[] = []
    const motion = new Motion(() => {})
    const queue = new SceneQueue(motion, (scene) => {
      if (scene.type !== 'note') return Promise.resolve()
      begun.push(scene.words)
      return scene.words === 'torn' ? torn() : Promise.resolve()
    })
    let done = 0
    queue.onDone = () => done++
    queue.tell([note('torn'), note('whole')])
    for (let i = 0; i < 10; i++) await Promise.resolve()
    expect(begun).toEqual(['torn', 'whole'])
    expect([done, queue.isTelling]).toEqual([1, false])
    queue.tell([note('later')])
    expect(begun).toEqual(['torn', 'whole', 'later'])
  })
})
