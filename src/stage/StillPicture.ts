/**
 * The stage as it stands still: the map as SVG until Phaser's first frame, and for good, with the table painted beside
 * it, where there is no WebGL.
 */
import { stageAreas } from './layout.ts'
import { type Area, frameOf } from './map/frame.ts'
import type { MapGeometry } from './map/geometry.ts'
import { placeNames } from './map/placeNames.ts'
import { svgMap } from './map/svgMap.ts'
import { readPalette } from './palette.ts'
import type { StageModel } from './stageModel.ts'
import { paintStillTable } from './stillTable.ts'

const put = (element: HTMLElement, { x, y, width, height }: Area): void => {
  Object.assign(element.style, {
    position: 'absolute',
    left: `${x}px`,
    top: `${y}px`,
    width: `${width}px`,
    height: `${height}px`,
    overflow: 'hidden',
  })
}

export class StillPicture {
  readonly #root: HTMLElement
  readonly #map: HTMLElement
  readonly #table: HTMLCanvasElement
  readonly #words: HTMLElement

  constructor(root: HTMLElement) {
    const { ownerDocument: page } = root
    this.#root = root
    this.#map = page.createElement('div')
    this.#table = page.createElement('canvas')
    this.#words = page.createElement('p')
    this.#words.className = 'stage-note'
    this.#table.setAttribute('aria-hidden', 'true')
    root.append(this.#map, this.#table, this.#words)
  }

  show(model: StageModel, map: MapGeometry | null, density: number): void {
    const { clientWidth: width, clientHeight: height } = this.#root
    if (width === 0 || height === 0) return
    const areas = stageAreas(width, height, map !== null)
    const palette = readPalette(this.#root)
    const brush = this.#table.getContext('2d')
    if (brush === null) return
    this.#map.replaceChildren()
    if (map !== null && areas.map !== null) {
      put(this.#map, areas.map)
      const ids = [...model.base, ...model.option]
      const layers = ids.flatMap((id) => map.layers.filter((layer) => layer.id === id))
      const frame = frameOf(map.near, areas.map, map.bounds)
      this.#map.innerHTML = svgMap(map, layers, placeNames(brush, map.places, frame, palette), frame)
    }
    this.#table.hidden = areas.table === null
    if (areas.table === null) return
    put(this.#table, areas.table)
    this.#table.width = Math.round(areas.table.width * density)
    this.#table.height = Math.round(areas.table.height * density)
    brush.setTransform(density, 0, 0, density, 0, 0)
    paintStillTable(brush, model, areas.table, palette)
  }

  /** Says why nothing moves. */
  say(words: string): void {
    this.#words.textContent = words
    Object.assign(this.#words.style, {
      position: 'absolute',
      insetInline: '8px',
      top: '8px',
      margin: '0',
      padding: '4px 8px',
      font: '12px/16px var(--ui)',
      color: 'var(--ink2)',
      background: 'var(--paper)',
      borderRadius: 'var(--radius-field)',
    })
  }

  remove(): void {
    for (const element of [this.#map, this.#table, this.#words]) element.remove()
  }
}
