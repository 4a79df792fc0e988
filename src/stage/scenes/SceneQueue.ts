/** Scenes waiting to be told, one after another. They can be skipped, or begun again when the stage is laid out anew. */
import type { Motion } from '../play/motion.ts'
import type { Scene } from './scene.ts'

/** Milliseconds of scenes still waiting when more comes. */
const LATE = 4000

export class SceneQueue {
  readonly #motion: Pick<Motion, 'hurried' | 'finish'>
  readonly #play: (scene: Scene) => Promise<void>
  #waiting: Scene[] = []
  #telling = false
  #again = false
  /** Called when nothing is left to tell. */
  onDone: () => void = () => {}
  /** Called after a scene has failed, before the next. */
  onFailed: () => void = () => {}
  /** Called before a scene begins again. */
  onAgain: () => void = () => {}

  constructor(motion: Pick<Motion, 'hurried' | 'finish'>, play: (scene: Scene) => Promise<void>) {
    this.#motion = motion
    this.#play = play
  }

  get isTelling(): boolean {
    return this.#telling
  }

  /** What has waited too long behind a table that moved on is left out: the table itself shows what came of it. */
  tell(scenes: readonly Scene[]): void {
    const late = this.#waiting.reduce((sum, { ms }) => sum + ms, 0) > LATE
    if (late && scenes.length > 0) this.#waiting = []
    this.#waiting.push(...scenes)
    if (!this.#telling && this.#waiting.length > 0) void this.#tellAll()
  }

  /** What is being told is over at once, what was to follow is left out. */
  skip(): void {
    if (!this.#telling) return
    this.#waiting = []
    this.#again = false
    this.#hurry()
  }

  /** What is being told begins again. */
  again(): void {
    if (!this.#telling) return
    this.#again = true
    this.#hurry()
  }

  #hurry(): void {
    this.#motion.hurried = true
    this.#motion.finish()
  }

  /** A scene that fails is left out: what it led to is shown all the same, once the table rests. */
  async #tried(scene: Scene): Promise<void> {
    try {
      await this.#play(scene)
    } catch {
      this.onFailed()
    }
  }

  async #tellAll(): Promise<void> {
    this.#telling = true
    for (let scene = this.#waiting.shift(); scene !== undefined; scene = this.#waiting.shift()) {
      this.#motion.hurried = false
      await this.#tried(scene)
      if (!this.#again) continue
      this.#again = false
      this.#waiting.unshift(scene)
      this.onAgain()
    }
    this.#telling = false
    this.#motion.hurried = false
    this.onDone()
  }
}
