// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { afterFrame } from '../../src/pieces/afterFrame.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A page whose frames come when the test says so. */
const pageWithFrames = () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const waiting = new Map<number, () => void>()
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => {
    waiting.set(waiting.size, act)
    return waiting.size - 1
  })
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => waiting.delete(frame))
  return () => {
    const acts = [...waiting.values()]
    waiting.clear()
    for (const act of acts) act()
  }
}

test('an act waits for the next frame, has a task of its own and happens once', () => {
  const frame = pageWithFrames()
  const act = vi.fn()
  afterFrame(act)
  vi.advanceTimersByTime(50)
  expect(act).not.toHaveBeenCalled()
  frame()
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(0)
  expect(act).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1000)
  frame()
  expect(act).toHaveBeenCalledTimes(1)
})

test('a page out of sight, which has no frames, goes on without one, and once', () => {
  const frame = pageWithFrames()
  const act = vi.fn()
  afterFrame(act)
  vi.advanceTimersByTime(1000)
  expect(act).toHaveBeenCalledTimes(1)
  frame()
  vi.advanceTimersByTime(1000)
  expect(act).toHaveBeenCalledTimes(1)
})
