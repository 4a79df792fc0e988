import { describe, expect, it } from 'vitest'
import { ScenePlayer } from '../../../src/stage/moments/ScenePlayer.ts'
import type { Scene } from '../../../src/stage/moments/scene.ts'
import { Motion } from '../../../src/stage/play/motion.ts'
import type { PartyId } from '../../../src/terms/ids.ts'

const note = (words: string): Scene => ({ type: 'note', party: 'north' as PartyId, words, ms: 500 })

const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}

/** Scenes that are pauses, with what was begun and what came to its end. */
function playing(fault: (words: string) => void = () => {}) {
  const motion = new Motion(() => {})
  const begun: string[] = []
  const ended: string[] = []
  const player = new ScenePlayer(motion, async (scene) => {
    if (scene.type !== 'note') return
    begun.push(scene.words)
    fault(scene.words)
    await motion.pause(scene.ms)
    ended.push(scene.words)
  })
  let done = 0
  player.onDone = () => done++
  let now = 0
  const pass = async (ms: number) => {
    await settle()
    motion.advance(now)
    now += ms
    motion.advance(now)
    await settle()
  }
  return { motion, player, begun, ended, pass, done: () => done }
}

describe('the scenes of a step', () => {
  it('play one after another, and then the table rests', async () => {
    const { player, begun, pass, done } = playing()
    player.play([note('first'), note('second')])
    await pass(500)
    expect(begun).toEqual(['first', 'second'])
    expect(done()).toBe(0)
    await pass(500)
    expect(done()).toBe(1)
    expect(player.isPlaying).toBe(false)
  })

  it('are at their end at once when another step is reached, and what was to follow is left out', async () => {
    const { player, begun, ended, pass, done } = playing()
    player.play([note('first'), note('left out')])
    await pass(100)
    player.play([note('next')])
    await settle()
    expect(ended).toEqual(['first'])
    expect(begun).toEqual(['first', 'next'])
    expect(done()).toBe(0)
    await pass(500)
    expect(ended).toEqual(['first', 'next'])
    expect(done()).toBe(1)
  })

  it('move again at their own pace after a step that was cut short', async () => {
    const { motion, player, pass } = playing()
    player.play([note('first')])
    await pass(100)
    player.play([note('next')])
    await settle()
    expect(motion.hurried).toBe(false)
    expect(motion.isMoving).toBe(true)
  })

  it('begin again where the stage is laid out again, and not once they are over', async () => {
    const { player, begun, pass } = playing()
    player.play([note('first')])
    await pass(100)
    player.again()
    await pass(500)
    expect(begun).toEqual(['first', 'first'])
    player.again()
    await settle()
    expect(begun).toEqual(['first', 'first'])
  })

  it('that throw are left out: the next one plays, and then the table rests', async () => {
    const { player, begun, pass, done } = playing((words) => {
      if (words === 'torn') throw new Error('torn')
    })
    player.play([note('torn'), note('whole')])
    await pass(500)
    expect(begun).toEqual(['torn', 'whole'])
    expect(done()).toBe(1)
    player.play([note('later')])
    await settle()
    expect(begun).toEqual(['torn', 'whole', 'later'])
  })

  it('that are none bring the table to rest at once', async () => {
    const { player, done } = playing()
    player.play([])
    await settle()
    expect(done()).toBe(1)
  })
})
