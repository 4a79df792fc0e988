/** Starts Phaser. The entry file of its chunk, which nothing else of the page waits for. */
import Phaser from 'phaser'
import { PhaserStage } from './PhaserStage.ts'
import type { Surface } from './Teller.ts'

export interface RunningStage {
  readonly stage: PhaserStage
  readonly canvas: HTMLCanvasElement
  destroy(): void
}

const INPUT = { mouse: false, touch: false, keyboard: false, gamepad: false }

/**
 * Resolves once the first frame can be drawn, with a canvas that is not on the page yet. Whoever calls must know of WebGL
 * already: Phaser throws without.
 */
export function startPhaser(surface: Surface): Promise<RunningStage> {
  return new Promise((resolve) => {
    const { width, height, density } = surface
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent: null,
      banner: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: INPUT,
      transparent: true,
      /** Pictures are painted smooth; multisampling would cost a weak GPU much for nothing. */
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
      scale: {
        mode: Phaser.Scale.NONE,
        width: Math.round(width * density),
        height: Math.round(height * density),
        zoom: 1 / density,
      },
      scene: {
        create(this: Phaser.Scene) {
          const { canvas } = this.game
          canvas.setAttribute('aria-hidden', 'true')
          canvas.style.touchAction = 'manipulation'
          resolve({
            stage: new PhaserStage(this, surface),
            canvas,
            destroy() {
              game.destroy(true)
              game.loop.wake()
            },
          })
        },
      },
    })
  })
}
