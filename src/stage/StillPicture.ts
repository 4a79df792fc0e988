/**
 * The stage without motion: the map as SVG until Phaser's first frame, and for good, with the table painted beside it,
 * where there is no WebGL.
 */
import { stageAreas } from './layout.ts'
import { placeCallouts } from './map/callouts.ts'
import { type Area, frameOf } from './map/frame.ts'
import type { MapGeometry } from './map/geometry.ts'
import { type MapItem, mapPicture } from './map/picture.ts'
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
  /** What map and table were last drawn from. */
  #mapDrawn = ''
  #tableDrawn = ''

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

  /** Typefaces or colours have changed: whatever is shown next is drawn again. */
  forget(): void {
    this.#mapDrawn = ''
    this.#tableDrawn = ''
  }

  /**
   * Draws only what differs from the last picture.
   * @param map `'coming'` leaves its place free, so that the table does not move when it is there; null where there is none.
   */
  show(model: StageModel, coming: MapGeometry | 'coming' | null, density: number): void {
    const { clientWidth: width, clientHeight: height } = this.#root
    if (width === 0 || height === 0) return
    const map = coming === 'coming' ? null : coming
    const areas = stageAreas(width, height, coming === null ? 'table' : model.parts)
    const items = map === null || model.map === null ? [] : mapPicture(map, model.map)
    const said = items.map((item) => [item.key, item.type === 'ground' ? null : item.words])
    const mapWanted = JSON.stringify([areas.map, map?.view, map?.credit, said])
    const { plates, aside, gone, paper, settled, answer } = model
    const tableWanted = JSON.stringify([areas.table, density, plates, aside, gone, paper, settled, answer])
    if (mapWanted !== this.#mapDrawn) this.#drawMap(map, items, areas.map)
    this.#mapDrawn = mapWanted
    if (tableWanted !== this.#tableDrawn) this.#drawTable(model, areas.table, density)
    this.#tableDrawn = tableWanted
  }

  #drawMap(map: MapGeometry | null, items: readonly MapItem[], area: Area | null): void {
    const brush = this.#table.getContext('2d')
    this.#map.replaceChildren()
    if (brush === null || map === null || area === null) return
    put(this.#map, area)
    const frame = frameOf(map.view, area, map.bounds)
    const palette = readPalette(this.#root)
    const callouts = placeCallouts(brush, map, items, frame, palette)
    const taken = callouts.flatMap(({ spans }) => spans)
    const names = placeNames(brush, map.places, frame, palette, taken)
    this.#map.innerHTML = svgMap(map, items, { names, callouts }, frame)
  }

  #drawTable(model: StageModel, area: Area | null, density: number): void {
    this.#table.hidden = area === null
    delete this.#root.dataset.cutNames
    const brush = this.#table.getContext('2d')
    if (brush === null || area === null) return
    put(this.#table, area)
    this.#table.width = Math.round(area.width * density)
    this.#table.height = Math.round(area.height * density)
    brush.setTransform(density, 0, 0, density, 0, 0)
    const cut = paintStillTable(brush, model, area, readPalette(this.#root))
    // What is painted cannot be measured from outside.
    if (cut.length > 0) this.#root.dataset.cutNames = cut.join(' ')
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
