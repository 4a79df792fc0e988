/** Everything that Phaser shows, in one scene: keeps what is drawn in step with the model, and sleeps when nothing moves. */
import Phaser from 'phaser'
import type { IssueId, PartyId } from '../../terms/ids.ts'
import { type StageParts, stageAreas } from '../layout.ts'
import { type Area, shapesAt } from '../map/frame.ts'
import type { MapGeometry } from '../map/geometry.ts'
import { issuesOnMap, type MapItem, mapPicture } from '../map/picture.ts'
import { SceneQueue } from '../scenes/SceneQueue.ts'
import { scenesSince } from '../scenes/telling.ts'
import type { StageModel } from '../stageModel.ts'
import { plateAt, type Spot } from '../table/tableLayout.ts'
import { MapPart } from './MapPart.ts'
import { Motion } from './motion.ts'
import { PAINTED } from './Sheet.ts'
import { TablePart } from './TablePart.ts'
import { type Surface, Teller } from './Teller.ts'

/** Frames go on for this long after the last change, so that a picture just painted is surely shown. */
const AWAKE_MS = 150

export type Hit = { readonly party: PartyId } | { readonly issue: IssueId } | null

export class PhaserStage {
  readonly #scene: Phaser.Scene
  readonly #motion: Motion
  readonly #table: TablePart
  readonly #teller: Teller
  readonly #scenes: SceneQueue
  #map: { readonly geometry: MapGeometry; readonly part: MapPart } | null = null
  #surface: Surface
  #model: StageModel | null = null
  /** What the table shows while it is still being told what led to the model. */
  #rested: StageModel | null = null
  #tableAlone = false
  /** How many events of the viewer's record have been told or are being told. */
  #told = 0
  #awakeUntil = 0
  #waking = false
  #isStopped = false
  #frames = 0

  constructor(scene: Phaser.Scene, surface: Surface) {
    this.#scene = scene
    this.#surface = surface
    this.#motion = new Motion(() => this.wake())
    this.#table = new TablePart(scene, this.#motion, surface.palette)
    this.#teller = new Teller(scene, this.#motion, this.#table, surface)
    this.#scenes = new SceneQueue(this.#motion, (told) => this.#teller.play(told))
    this.#scenes.onDone = () => this.#rest()
    this.#scenes.onFailed = () => this.#teller.clear()
    this.#scenes.onAgain = () => this.#paintAll()
    scene.events.on(Phaser.Scenes.Events.UPDATE, () => this.#motion.advance(performance.now()))
    scene.events.on(PAINTED, () => this.wake())
    scene.game.events.on(Phaser.Core.Events.POST_RENDER, () => this.#afterFrame())
  }

  get told(): number {
    return this.#told
  }

  get isTelling(): boolean {
    return this.#scenes.isTelling
  }

  /** The talks are over, and their end is still being told. */
  get isClosing(): boolean {
    return this.isTelling && this.#model?.view.phase === 'closed'
  }

  /** A new size, theme or typeface. */
  arrange(surface: Surface): void {
    const { width, height, density } = surface
    this.#surface = surface
    const { scale, cameras } = this.#scene
    scale.resize(Math.round(width * density), Math.round(height * density))
    scale.setZoom(1 / density)
    cameras.main.setOrigin(0, 0).setZoom(density)
    this.#scenes.again()
    this.#paintAll()
  }

  /** `geometry`: the scenario's map, null where it has none. */
  show(model: StageModel, geometry: MapGeometry | null): void {
    const before = this.#model
    this.#model = model
    this.#motion.reduced = model.reduced
    const sameSeat = before?.game === model.game && before.view.viewer === model.view.viewer
    if (!sameSeat) this.#told = model.toldUpTo
    if (!sameSeat || (this.#map?.geometry ?? null) !== geometry) this.#sitDown(geometry)
    else if (before.parts !== model.parts) this.#paintAll()
    else this.#update(model)
    this.#scenes.tell(scenesSince(model.view, this.#told))
    this.#told = model.view.record.length
    this.wake()
  }

  skip(): void {
    this.#scenes.skip()
  }

  /** Without a context nothing can be drawn: what is told is over, and no frame is asked for. */
  stop(): void {
    this.#isStopped = true
    this.#scenes.skip()
    this.#scene.game.loop.sleep()
  }

  goOn(): void {
    this.#isStopped = false
    this.wake()
  }

  /** The table alone, without the map: for the talks' last moments. Resolves once they have been told. */
  close(surface: Surface): Promise<void> {
    this.#tableAlone = true
    this.arrange(surface)
    return new Promise((resolve) => {
      this.#scenes.onDone = resolve
    })
  }

  /** What lies under a point of the stage. */
  hit(x: number, y: number): Hit {
    const { layout } = this.#table
    const party = layout === null ? null : plateAt(layout.plates, x, y)
    if (party !== null) return { party }
    if (this.#map === null || this.#model === null) return null
    const { geometry, part } = this.#map
    const { frame } = part
    const { width, height } = this.#surface
    const { map: area } = stageAreas(width, height, this.#parts(this.#model))
    if (area === null) return null
    const isOnMap = x >= area.x && y >= area.y && x < area.x + area.width && y < area.y + area.height
    if (!isOnMap) return null
    const picture = this.#picture(this.#model)
    const drawn = picture.flatMap((item) => (item.type === 'posts' ? [] : [item.layer.id]))
    const issues = { ...this.#model.regions, ...issuesOnMap(picture) }
    const shapes = shapesAt(geometry, frame, [x - area.x, y - area.y], drawn)
    const issue = shapes.map((shape) => issues[shape]).find((known) => known !== undefined)
    return issue === undefined ? null : { issue }
  }

  wake(): void {
    this.#awakeUntil = performance.now() + AWAKE_MS
    if (this.#waking || this.#isStopped) return
    this.#waking = true
    queueMicrotask(() => {
      this.#waking = false
      this.#scene.game.loop.wake()
    })
  }

  #afterFrame(): void {
    this.#frames++
    const { game } = this.#scene
    game.canvas.dataset.frames = String(this.#frames)
    if (!this.#motion.isMoving && !this.#waking && performance.now() > this.#awakeUntil) game.loop.sleep()
  }

  #sitDown(geometry: MapGeometry | null): void {
    this.#scenes.skip()
    if (this.#map?.geometry !== geometry) {
      this.#map?.part.destroy()
      const { width, height, density, palette } = this.#surface
      const area = geometry === null ? null : { x: 0, y: 0, width, height }
      this.#map =
        geometry === null || area === null
          ? null
          : { geometry, part: new MapPart(this.#scene, geometry, this.#motion, area, density, palette) }
    }
    this.#paintAll()
  }

  #paintAll(): void {
    const model = this.#model
    if (model === null) return
    const { width, height, density, palette } = this.#surface
    const areas = stageAreas(width, height, this.#parts(model))
    if (areas.map === null) this.#map?.part.hide()
    else this.#map?.part.arrange(areas.map, density, palette, this.#picture(model))
    const rested = this.#scenes.isTelling ? (this.#rested ?? model) : model
    this.#table.arrange(areas.table, density, palette, rested, rested.aside)
    this.#rested = rested
    this.#teller.arrange(this.#surface, this.#cardPlace(areas.map))
    this.wake()
  }

  #parts({ parts }: StageModel): StageParts {
    return this.#map === null || this.#tableAlone ? 'table' : parts
  }

  #picture({ map }: StageModel): readonly MapItem[] {
    return this.#map === null || map === null ? [] : mapPicture(this.#map.geometry, map)
  }

  /** Over the map, or over the baize where there is none. */
  #cardPlace(map: Area | null): Spot & { readonly scale: number } {
    const middle = ({ x, y, width, height }: Area) => ({ x: x + width / 2, y: y + height / 2 })
    if (map !== null) return { ...middle(map), scale: 1 }
    const { layout } = this.#table
    if (layout === null) return { x: 0, y: 0, scale: 1 }
    return { ...middle(layout.table), scale: Math.max(1, layout.scale * 0.8) }
  }

  /** The map follows at once; the table waits until what led there has been told. */
  #update(model: StageModel): void {
    void this.#teller.outline(this.#map?.part.show(this.#picture(model)) ?? [])
    const isNews = this.#scenes.isTelling || scenesSince(model.view, this.#told).length > 0
    if (!isNews) this.#rest()
  }

  /** What the scenes have led to: the table as it now stands. */
  #rest(): void {
    const model = this.#model
    this.#teller.clear()
    if (model === null) return
    this.#rested = model
    this.#table.show(model)
    this.#table.showPaper(model.paper)
    void this.#table.walk(model.aside).then(() => this.#table.settle())
  }
}
