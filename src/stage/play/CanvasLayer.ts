/**
 * A picture painted on a 2D canvas and shown by Phaser. The browser's canvas draws smooth lines, hatches and the page's
 * typefaces; WebGL only moves finished pictures, so that a weak GPU needs no multisampling.
 */
import type Phaser from 'phaser'

/** Emitted by the scene whenever a picture has changed, so that a sleeping stage wakes to show it. */
export const PAINTED = 'painted'

export type Painter = (brush: CanvasRenderingContext2D) => void

export interface SheetSize {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Where the painter's origin lies, as a share of the size: 0 the top left corner, 0.5 the middle. */
  readonly origin: number
}

export class CanvasLayer {
  readonly image: Phaser.GameObjects.Image
  readonly #texture: Phaser.Textures.CanvasTexture
  readonly #changed: () => void

  constructor(scene: Phaser.Scene, name: string, depth: number) {
    this.#changed = () => scene.events.emit(PAINTED)
    const texture = scene.textures.createCanvas(name, 1, 1)
    if (texture === null) throw new Error(`There is a picture named ${name} already.`)
    this.#texture = texture
    this.image = scene.add.image(0, 0, texture).setDepth(depth).setVisible(false)
  }

  /** Paints again, at as many device pixels to a CSS pixel as the screen has. */
  paint({ width, height, origin }: SheetSize, density: number, painter: Painter): void {
    /** Even, so that a picture placed by its middle still lies on whole device pixels and its type stays sharp. */
    const even = (length: number) => Math.max(2, 2 * Math.ceil((length * density) / 2))
    const [wide, high] = [even(width), even(height)]
    this.#texture.setSize(wide, high)
    const brush = this.#texture.context
    brush.setTransform(1, 0, 0, 1, 0, 0)
    brush.clearRect(0, 0, wide, high)
    brush.setTransform(density, 0, 0, density, wide * origin, high * origin)
    brush.globalAlpha = 1
    brush.textBaseline = 'alphabetic'
    painter(brush)
    this.#texture.refresh()
    this.image
      .setOrigin(origin)
      .setDisplayOrigin(wide * origin, high * origin)
      .setScale(1 / density)
      .setVisible(true)
    this.#changed()
  }

  show(visible: boolean): void {
    this.image.setVisible(visible)
    this.#changed()
  }

  destroy(): void {
    this.image.destroy()
    this.#texture.destroy()
  }
}
