/** The map on the stage: ground, the accord upon it, and border and names on top, each a picture of its own. */
import type Phaser from 'phaser'
import { changedItems, type FadingItem, fade, isSamePicture } from '../map/fade.ts'
import { type Area, frameOf, type MapFrame } from '../map/frame.ts'
import type { MapGeometry } from '../map/geometry.ts'
import { paintGround, paintItems, paintTop } from '../map/paintMap.ts'
import type { MapItem } from '../map/picture.ts'
import { font, type Palette } from '../palette.ts'
import { CanvasLayer } from './CanvasLayer.ts'
import { DEPTH } from './depth.ts'
import type { Motion } from './motion.ts'

const CHANGE_MS = 400

export class MapPart {
  readonly #map: MapGeometry
  readonly #motion: Motion
  readonly #ground: CanvasLayer
  readonly #accord: CanvasLayer
  readonly #top: CanvasLayer
  #area: Area
  #density: number
  #palette: Palette
  #items: readonly MapItem[] = []
  #frame: MapFrame
  #painted: readonly FadingItem[] = []
  /** Counts changes: a later one takes over from an earlier one that is still on its way. */
  #changes = 0

  constructor(
    scene: Phaser.Scene,
    map: MapGeometry,
    motion: Motion,
    area: Area,
    density: number,
    palette: Palette,
  ) {
    this.#map = map
    this.#motion = motion
    this.#area = area
    this.#density = density
    this.#palette = palette
    this.#ground = new CanvasLayer(scene, 'map-ground', DEPTH.ground)
    this.#accord = new CanvasLayer(scene, 'map-accord', DEPTH.accord)
    this.#top = new CanvasLayer(scene, 'map-names', DEPTH.names)
    this.#frame = frameOf(map.view, area, map.bounds)
  }

  get frame(): MapFrame {
    return this.#frame
  }

  /** A new size, theme or typeface: everything is painted again, at rest. */
  arrange(area: Area, density: number, palette: Palette, items: readonly MapItem[]): void {
    this.#area = area
    this.#density = density
    this.#palette = palette
    this.#items = items
    this.#changes++
    this.#frame = frameOf(this.#map.view, area, this.#map.bounds)
    this.#painted = fade([], items)(1)
    this.#paintGround()
    this.#paintAccord()
    this.#paintTop()
  }

  /** Fades to another picture; gives what changed, in CSS pixels of the stage. */
  show(items: readonly MapItem[]): Area[] {
    const before = this.#items
    if (isSamePicture(before, items)) return []
    const change = ++this.#changes
    const at = fade(before, items)
    this.#items = items
    this.#paintTop()
    void this.#motion.run(CHANGE_MS, (progress) => {
      if (change !== this.#changes) return
      this.#painted = at(progress)
      this.#paintAccord()
    })
    return changedItems(before, items).flatMap((item) => this.#extent(item))
  }

  /** Nothing where it lies outside what is in sight. */
  #extent({ box }: MapItem): Area[] {
    const { scale, left, top, width, height } = this.#frame
    const within = (value: number, most: number) => Math.max(0, Math.min(most, value))
    const [x, right] = [box.left, box.right].map((at) => within(at * scale + left, width)) as [number, number]
    const [y, bottom] = [box.top, box.bottom].map((at) => within(at * scale + top, height)) as [
      number,
      number,
    ]
    const extent = { x: this.#area.x + x, y: this.#area.y + y, width: right - x, height: bottom - y }
    return extent.width > 0 && extent.height > 0 ? [extent] : []
  }

  #paint(sheet: CanvasLayer, painter: (brush: CanvasRenderingContext2D) => void): void {
    sheet.paint({ width: this.#area.width, height: this.#area.height, origin: 0 }, this.#density, painter)
    sheet.image.setPosition(this.#area.x, this.#area.y)
  }

  #paintGround(): void {
    this.#paint(this.#ground, (brush) => paintGround(brush, this.#map, this.#frame, this.#palette))
  }

  #paintAccord(): void {
    this.#paint(this.#accord, (brush) => paintItems(brush, this.#painted, this.#frame, this.#palette))
  }

  #paintTop(): void {
    const palette = this.#palette
    this.#paint(this.#top, (brush) => {
      paintTop(brush, this.#map, this.#items, this.#frame, palette)
      brush.font = font(palette, 12)
      brush.textAlign = 'left'
      brush.fillStyle = palette.ink2
      brush.fillText(this.#map.credit, 8, this.#area.height - 8, this.#area.width - 16)
    })
  }

  #sheets(): readonly CanvasLayer[] {
    return [this.#ground, this.#accord, this.#top]
  }

  hide(): void {
    for (const sheet of this.#sheets()) sheet.show(false)
  }

  destroy(): void {
    this.#changes++
    for (const sheet of this.#sheets()) sheet.destroy()
  }
}
