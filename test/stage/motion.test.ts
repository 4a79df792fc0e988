import { describe, expect, it, vi } from 'vitest'
import { Motion } from '../../src/stage/play/motion.ts'

const steps = () => {
  const seen: number[] = []
  return { seen, step: (progress: number) => seen.push(progress) }
}

describe('a motion', () => {
  it('takes its time from the first frame that it is drawn in, however long the stage has slept', () => {
    const motion = new Motion(() => {})
    const { seen, step } = steps()
    void motion.run(400, step)
    motion.advance(10_000)
    expect(seen.at(-1)).toBe(0)
    motion.advance(10_200)
    expect(seen.at(-1)).toBeGreaterThan(0.5)
    motion.advance(10_400)
    expect(seen.at(-1)).toBe(1)
    expect(motion.isMoving).toBe(false)
  })

  it('wakes the stage as it begins', () => {
    const wake = vi.fn()
    void new Motion(wake).run(400, () => {})
    expect(wake).toHaveBeenCalled()
  })

  it('is at its end at once where motion is reduced, while pauses last', async () => {
    const motion = new Motion(() => {})
    motion.reduced = true
    const { seen, step } = steps()
    await motion.run(400, step)
    expect(seen).toEqual([1])
    void motion.pause(400)
    expect(motion.isMoving).toBe(true)
  })

  it('can be brought to its end', async () => {
    const motion = new Motion(() => {})
    const { seen, step } = steps()
    const run = motion.run(400, step)
    motion.finish()
    await run
    expect(seen.at(-1)).toBe(1)
    expect(motion.isMoving).toBe(false)
  })

  it('a step that throws ends its own motion with the error, and leaves the others running', async () => {
    const motion = new Motion(() => {})
    let isTorn = false
    const torn = motion.run(400, () => {
      if (isTorn) throw new Error('torn')
    })
    const { seen, step } = steps()
    const whole = motion.run(400, step)
    isTorn = true
    motion.advance(0)
    motion.advance(400)
    await expect(torn).rejects.toThrow('torn')
    await whole
    expect(seen.at(-1)).toBe(1)
  })
})
