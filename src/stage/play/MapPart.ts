/** The map on the stage: ground, the shown option, and lines and names on top, each a picture of its own. */
import type Phaser from 'phaser'
import { type Area, frameOf, type MapFrame, zoomTo } from '../map/frame.ts'
import type { Box, MapGeometry, MapLayer } from '../map/geometry.ts'
import { morph, type PaintedLayer } from '../map/morph.ts'
import { paintGround, paintLayers, paintTop } from '../map/paintMap.ts'
import { font, type Palette } from '../palette.ts'
import { DEPTH } from './depth.ts'
import type { Motion } from './motion.ts'
import { Sheet } from './Sheet.ts'

const CHANGE_MS = 400

export interface MapState {
  readonly base: readonly string[]
  readonly option: readonly string[]
  readonly enlarged: boolean
}

export class MapPart {
  readonly #map: MapGeometry
  readonly #motion: Motion
  readonly #ground: Sheet
  readonly #overlay: Sheet
  readonly #top: Sheet
  #area: Area
  #density: number
  #palette: Palette
  #state: MapState = { base: [], option: [], enlarged: false }
  #frame: MapFrame
  #painted: readonly PaintedLayer[] = []
  /** Counts changes: a later one takes over from an earlier one that is still on its way. */
  #changes = 0
  #changing = false

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
    this.#ground = new Sheet(scene, 'map-ground', DEPTH.ground)
    this.#overlay = new Sheet(scene, 'map-option', DEPTH.option)
    this.#top = new Sheet(scene, 'map-names', DEPTH.names)
    this.#frame = this.#frameFor(this.#state)
  }

  get frame(): MapFrame {
    return this.#frame
  }

  get area(): Area {
    return this.#area
  }

  /** A new size, theme or typeface: everything is painted anew, at rest. */
  arrange(area: Area, density: number, palette: Palette, state: MapState): void {
    this.#state = state
    this.#area = area
    this.#density = density
    this.#palette = palette
    this.#changes++
    this.#frame = this.#frameFor(this.#state)
    this.#painted = this.#layers(this.#state.option).map((layer) => ({ ...layer, alpha: 1 }))
    this.#paintAll()
  }

  /** Gives what changed, in CSS pixels, where it is an option that came or went. */
  show(state: MapState): Area | null {
    const before = this.#state
    this.#state = state
    const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join()
    const frame = this.#frameFor(state)
    const moved =
      frame.scale !== this.#frame.scale || frame.left !== this.#frame.left || frame.top !== this.#frame.top
    const changed = !same(before.option, state.option)
    if (!same(before.base, state.base)) this.#paintAll()
    if (changed || moved) this.#change(before.option, state.option, frame)
    return changed ? this.#extent([...before.option, ...state.option]) : null
  }

  #change(before: readonly string[], after: readonly string[], frame: MapFrame): void {
    if (this.#changing) this.#paintAll()
    const change = ++this.#changes
    const start = this.#frame
    const at = morph(this.#layers(before), this.#layers(after))
    this.#frame = frame
    this.#changing = true
    void this.#motion
      .run(CHANGE_MS, (progress) => {
        if (change !== this.#changes) return
        this.#painted = at(progress)
        this.#paintOverlay(start)
        for (const sheet of this.#sheets()) this.#place(sheet, start, frame, progress)
      })
      .then(() => {
        if (change === this.#changes) this.#paintAll()
      })
  }

  #sheets(): readonly Sheet[] {
    return [this.#ground, this.#overlay, this.#top]
  }

  /** Moves a picture that was painted for one frame towards where another would have it. */
  #place({ image }: Sheet, from: MapFrame, to: MapFrame, progress: number): void {
    const grown = 1 + (to.scale / from.scale - 1) * progress
    const left = (to.left - from.left * (to.scale / from.scale)) * progress
    const top = (to.top - from.top * (to.scale / from.scale)) * progress
    image.setPosition(this.#area.x + left, this.#area.y + top).setScale(grown / this.#density)
  }

  #layers(ids: readonly string[]): MapLayer[] {
    return ids.flatMap((id) => this.#map.layers.filter((layer) => layer.id === id))
  }

  #frameFor({ enlarged, option }: MapState): MapFrame {
    const { near, whole, bounds } = this.#map
    const zoomed: Box | null = enlarged ? zoomTo(this.#layers(option)) : null
    return frameOf(zoomed ?? (enlarged ? whole : near), this.#area, bounds)
  }

  #extent(ids: readonly string[]): Area | null {
    const layers = this.#layers(ids)
    if (layers.length === 0) return null
    const boxes = layers.map(({ box }) => box)
    const left = Math.min(...boxes.map((box) => box.left)) * this.#frame.scale + this.#frame.left
    const right = Math.max(...boxes.map((box) => box.right)) * this.#frame.scale + this.#frame.left
    const top = Math.min(...boxes.map((box) => box.top)) * this.#frame.scale + this.#frame.top
    const bottom = Math.max(...boxes.map((box) => box.bottom)) * this.#frame.scale + this.#frame.top
    const [x, y] = [Math.max(0, left), Math.max(0, top)]
    return {
      x: this.#area.x + x,
      y: this.#area.y + y,
      width: Math.min(this.#area.width, right) - x,
      height: Math.min(this.#area.height, bottom) - y,
    }
  }

  #paintOverlay(frame: MapFrame): void {
    const size = { ...this.#area, origin: 0 }
    this.#overlay.paint(size, this.#density, (brush) =>
      paintLayers(brush, this.#painted, frame, this.#palette),
    )
  }

  #paintAll(): void {
    this.#changing = false
    const size = { width: this.#area.width, height: this.#area.height, origin: 0 }
    const base = this.#layers(this.#state.base)
    const [frame, palette] = [this.#frame, this.#palette]
    this.#ground.paint(size, this.#density, (brush) => paintGround(brush, this.#map, base, frame, palette))
    this.#paintOverlay(frame)
    this.#top.paint(size, this.#density, (brush) => {
      paintTop(brush, this.#map, base, frame, palette)
      brush.font = font(palette, 12)
      brush.textAlign = 'left'
      brush.fillStyle = palette.ink2
      brush.fillText('Schematic', 8, size.height - 8)
    })
    for (const sheet of this.#sheets()) sheet.image.setPosition(this.#area.x, this.#area.y)
  }

  hide(): void {
    for (const sheet of this.#sheets()) sheet.show(false)
  }

  destroy(): void {
    this.#changes++
    for (const sheet of this.#sheets()) sheet.destroy()
  }
}
