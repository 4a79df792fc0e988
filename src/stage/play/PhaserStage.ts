/** Phaser's only scene: keeps what is drawn in step with the model, and sleeps when nothing moves. */
import Phaser from 'phaser'
import type { IssueId, PartyId } from '../../terms/ids.ts'
import { type StageParts, stageAreas } from '../layout.ts'
import { type Area, shapesAt } from '../map/frame.ts'
import type { MapGeometry } from '../map/geometry.ts'
import { issuesOnMap, type MapItem, mapPicture } from '../map/picture.ts'
import type { AnswerPicture } from '../moments/answerPicture.ts'
import { ScenePlayer } from '../moments/ScenePlayer.ts'
import type { StageModel } from '../stageModel.ts'
import { plateAt, type Spot } from '../table/tableLayout.ts'
import { AnswerPart } from './AnswerPart.ts'
import { PAINTED } from './CanvasLayer.ts'
import { MapPart } from './MapPart.ts'
import { Motion } from './motion.ts'
import { TablePart, type TablePicture } from './TablePart.ts'
import { type Surface, Teller } from './Teller.ts'

/** Milliseconds for which frames go on after the last change, so that a picture just painted is really shown. */
const AWAKE_MS = 150

export type Hit = { readonly party: PartyId } | { readonly issue: IssueId } | null

export class PhaserStage {
  readonly #scene: Phaser.Scene
  /** The map fades by itself: what is told on the table never hurries it. */
  readonly #mapMotion: Motion
  readonly #motion: Motion
  readonly #table: TablePart
  readonly #answers: AnswerPart
  readonly #teller: Teller
  readonly #scenes: ScenePlayer
  #map: { readonly geometry: MapGeometry; readonly part: MapPart } | null = null
  #surface: Surface
  #model: StageModel | null = null
  #awakeUntil = 0
  #waking = false
  #isStopped = false
  #frames = 0

  constructor(scene: Phaser.Scene, surface: Surface) {
    this.#scene = scene
    this.#surface = surface
    this.#mapMotion = new Motion(() => this.wake())
    this.#motion = new Motion(() => this.wake())
    this.#table = new TablePart(scene, this.#motion, surface.palette)
    this.#answers = new AnswerPart(scene, this.#motion, this.#table, surface.palette)
    this.#teller = new Teller(scene, this.#motion, this.#table, this.#answers, surface)
    this.#scenes = new ScenePlayer(this.#motion, (told) => this.#teller.play(told))
    this.#scenes.onDone = () => this.#rest()
    scene.events.on(Phaser.Scenes.Events.UPDATE, () => {
      const now = performance.now()
      this.#mapMotion.advance(now)
      this.#motion.advance(now)
    })
    scene.events.on(PAINTED, () => this.wake())
    scene.game.events.on(Phaser.Core.Events.POST_RENDER, () => this.#afterFrame())
  }

  /** A new size, theme or typeface. */
  arrange(surface: Surface): void {
    const { width, height, density } = surface
    this.#surface = surface
    const { scale, cameras } = this.#scene
    scale.resize(Math.round(width * density), Math.round(height * density))
    scale.setZoom(1 / density)
    cameras.main.setOrigin(0, 0).setZoom(density)
    this.#paintAll()
    this.#scenes.again()
  }

  /** `geometry`: the scenario's map, null where it has none. */
  show(model: StageModel, geometry: MapGeometry | null): void {
    const before = this.#model
    this.#model = model
    for (const motion of [this.#mapMotion, this.#motion]) motion.reduced = model.reduced
    const sameSeat = before?.game === model.game && before.view.viewer === model.view.viewer
    const isLaidOut =
      sameSeat &&
      (this.#map?.geometry ?? null) === geometry &&
      before.parts === model.parts &&
      isTextShown(before) === isTextShown(model)
    const isSameStep =
      before?.moment?.moment === model.moment?.moment && before?.moment?.step === model.moment?.step
    if (!isSameStep) this.#scenes.play([])
    if (isLaidOut) this.#update(model)
    else this.#sitDown(geometry)
    if (!isSameStep) this.#scenes.play(model.moment?.scenes ?? [])
    this.wake()
  }

  /** Without a context nothing can be drawn: everything that plays jumps to its end, and no frame is requested. */
  stop(): void {
    this.#isStopped = true
    this.#scenes.play([])
    this.#scene.game.loop.sleep()
  }

  goOn(): void {
    this.#isStopped = false
    this.wake()
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
    const { regions } = this.#model
    const drawn = picture.flatMap((item) => (item.type === 'posts' ? [] : [item.layer.id]))
    const issues = { ...regions, ...issuesOnMap(picture) }
    // On a map of the scenario's own, regions are layers.
    const shapes = shapesAt(geometry, frame, [x - area.x, y - area.y], [...drawn, ...Object.keys(regions)])
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

  get #isMoving(): boolean {
    return this.#motion.isMoving || this.#mapMotion.isMoving
  }

  #afterFrame(): void {
    this.#frames++
    const { game } = this.#scene
    game.canvas.dataset.frames = String(this.#frames)
    if (!this.#isMoving && !this.#waking && performance.now() > this.#awakeUntil) game.loop.sleep()
  }

  #sitDown(geometry: MapGeometry | null): void {
    if ((this.#map?.geometry ?? null) !== geometry) {
      this.#map?.part.destroy()
      const { width, height, density, palette } = this.#surface
      const area = { x: 0, y: 0, width, height }
      this.#map =
        geometry === null
          ? null
          : { geometry, part: new MapPart(this.#scene, geometry, this.#mapMotion, area, density, palette) }
    }
    this.#teller.clear()
    this.#paintAll()
  }

  #paintAll(): void {
    const model = this.#model
    if (model === null) return
    const { width, height, density, palette } = this.#surface
    const areas = stageAreas(width, height, this.#parts(model))
    if (areas.map === null) this.#map?.part.hide()
    else this.#map?.part.arrange(areas.map, density, palette, this.#picture(model))
    this.#table.arrange(areas.table, density, palette, tableState(model), model.aside, model.roomWords)
    this.#answers.arrange(textOf(model), density, palette)
    this.#teller.arrange(this.#surface, this.#cardPlace(areas.map))
    this.wake()
  }

  #parts({ parts }: StageModel): StageParts {
    return this.#map === null ? 'table' : parts
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

  #update(model: StageModel): void {
    // Folded away, it is painted again when it comes back.
    if (this.#parts(model) !== 'table')
      void this.#teller.outline(this.#map?.part.show(this.#picture(model)) ?? [])
    this.#table.show(tableState(model))
    const isNew = this.#answers.update(textOf(model))
    if (isNew && this.#answers.area !== null) void this.#teller.outline([this.#answers.area])
    if (model.moment === null) this.#rest()
  }

  /** The table as it stands, whatever the last scene has left of itself. */
  #rest(): void {
    const model = this.#model
    this.#teller.clear()
    if (model === null || model.moment !== null) return
    this.#table.showPaper(model.paper)
    void this.#table.walk(model.aside).then(() => this.#table.settle())
  }
}

/** The text that is read on the table; null while none is, or while the map has kept its place. */
const textOf = ({ answer, parts }: StageModel): AnswerPicture | null => (parts === 'table' ? answer : null)

const isTextShown = (model: StageModel): boolean => textOf(model) !== null

const tableState = (model: StageModel): TablePicture => ({ ...model, forText: isTextShown(model) })
