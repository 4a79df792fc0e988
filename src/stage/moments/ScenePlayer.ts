/**
 * Plays the scenes of the current step. When another step is reached, scenes that still play jump to their end; a scene
 * that throws is left out. The seat keeps the time of steps, this only animates.
 */
import type { Motion } from '../play/motion.ts'
import type { Scene } from './scene.ts'

export class ScenePlayer {
  readonly #motion: Pick<Motion, 'hurried' | 'finish'>
  readonly #play: (scene: Scene) => Promise<void>
  #chain: Promise<void> = Promise.resolve()
  #scenes: readonly Scene[] = []
  /** Counts steps: a later one ends an earlier one that still plays. */
  #steps = 0
  #isPlaying = false
  /** Called when the scenes of a step have been played to their end. */
  onDone: () => void = () => {}

  constructor(motion: Pick<Motion, 'hurried' | 'finish'>, play: (scene: Scene) => Promise<void>) {
    this.#motion = motion
    this.#play = play
  }

  get isPlaying(): boolean {
    return this.#isPlaying
  }

  play(scenes: readonly Scene[]): void {
    this.#scenes = scenes
    const step = ++this.#steps
    this.#motion.hurried = true
    this.#motion.finish()
    this.#isPlaying = scenes.length > 0
    this.#chain = this.#chain.then(() => this.#playAll(scenes, step))
  }

  /** The scenes of this step begin again: the stage has been laid out again. */
  again(): void {
    if (this.#isPlaying) this.play(this.#scenes)
  }

  async #playAll(scenes: readonly Scene[], step: number): Promise<void> {
    const isOver = () => step !== this.#steps
    if (isOver()) return
    this.#motion.hurried = false
    for (const scene of scenes) {
      if (isOver()) return
      await this.#tried(scene)
    }
    if (isOver()) return
    this.#isPlaying = false
    this.onDone()
  }

  async #tried(scene: Scene): Promise<void> {
    try {
      await this.#play(scene)
    } catch {
      // What it led to is drawn all the same: the table at rest comes from the seat.
    }
  }
}
