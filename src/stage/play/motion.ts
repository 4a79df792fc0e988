/**
 * All animation of the stage. Each motion starts with the first frame that it is drawn in, so that a stage that has
 * slept never jumps; all of them can be ended at once; with reduced motion only pauses are left.
 */
export type MotionStep = (progress: number) => void

interface Running {
  readonly ms: number
  readonly step: MotionStep
  readonly done: () => void
  readonly fail: (fault: unknown) => void
  begun: number | null
}

/** Approximates the page's curve, cubic-bezier(.2, .7, .2, 1). */
export const easeOut = (progress: number): number => 1 - (1 - progress) ** 3

export class Motion {
  #running: Running[] = []
  readonly #wake: () => void
  /** Nothing moves: every motion is at its end at once, pauses last. */
  reduced = false
  /** Nothing moves and nothing pauses: what is told has been skipped. */
  hurried = false

  /** `wake` is called whenever something begins to move. */
  constructor(wake: () => void) {
    this.#wake = wake
  }

  get isMoving(): boolean {
    return this.#running.length > 0
  }

  /** Calls `step` with a progress from 0 to 1 for so many milliseconds, and with 1 at the end. */
  run(ms: number, step: MotionStep): Promise<void> {
    if (this.reduced || this.hurried || ms <= 0) {
      step(1)
      this.#wake()
      return Promise.resolve()
    }
    step(0)
    return this.#start(ms, (progress) => step(easeOut(progress)))
  }

  pause(ms: number): Promise<void> {
    return this.hurried ? Promise.resolve() : this.#start(ms, () => {})
  }

  #start(ms: number, step: MotionStep): Promise<void> {
    return new Promise((done, fail) => {
      this.#running.push({ ms, step, done, fail, begun: null })
      this.#wake()
    })
  }

  /** `now` in milliseconds, on any clock that only goes forward. */
  advance(now: number): void {
    for (const motion of [...this.#running]) {
      motion.begun ??= now
      this.#step(motion, Math.min(1, (now - motion.begun) / motion.ms))
    }
    const ended = this.#running.filter(({ begun, ms }) => begun !== null && now - begun >= ms)
    this.#running = this.#running.filter((motion) => !ended.includes(motion))
    for (const { done } of ended) done()
  }

  /** A step that throws ends its own motion and no other, nor the frame in which it was drawn. */
  #step(motion: Running, progress: number): void {
    try {
      motion.step(progress)
    } catch (fault) {
      this.#running = this.#running.filter((one) => one !== motion)
      motion.fail(fault)
    }
  }

  /** Brings all that moves or pauses to its end. */
  finish(): void {
    const ended = this.#running
    this.#running = []
    for (const motion of ended) {
      this.#step(motion, 1)
      motion.done()
    }
    this.#wake()
  }
}
