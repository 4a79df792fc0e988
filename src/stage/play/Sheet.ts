/**
 * A picture painted on a 2D canvas and shown by Phaser. The browser's canvas draws smooth lines, hatches and the page's
 * typefaces; WebGL then only moves finished pictures about, so that a weak GPU needs no multisampling.
 */
import type Phaser from 'phaser'

export type Painter = (brush: CanvasRenderingContext2D) => void

export interface SheetSize {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Where the painter's origin lies, as a share of the size: 0 the top left corner, 0.5 the middle. */
  readonly origin: number
}

export class Sheet {
  readonly image: Phaser.GameObjects.Image
  readonly #texture: Phaser.Textures.CanvasTexture

  constructor(scene: Phaser.Scene, name: string, depth: number) {
    const texture = scene.textures.createCanvas(name, 1, 1)
    if (texture === null) throw new Error(`There is a picture named ${name} already.`)
    this.#texture = texture
    this.image = scene.add.image(0, 0, texture).setDepth(depth).setVisible(false)
  }

  /** Paints anew, at as many device pixels to a CSS pixel as the screen has. */
  paint({ width, height, origin }: SheetSize, density: number, painter: Painter): void {
    const [wide, high] = [Math.ceil(width * density), Math.ceil(height * density)]
    this.#texture.setSize(Math.max(1, wide), Math.max(1, high))
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
  }

  hide(): void {
    this.image.setVisible(false)
  }

  destroy(): void {
    this.image.destroy()
    this.#texture.destroy()
  }
}
