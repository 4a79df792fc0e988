/** The text that is being answered, on the stage: the paper with its slots, and the mark that is on its way to it. */
import type Phaser from 'phaser'
import type { PartyId } from '../../terms/ids.ts'
import type { Area } from '../map/frame.ts'
import type { AnswerPicture } from '../moments/answerPicture.ts'
import type { Scene } from '../moments/scene.ts'
import type { Palette } from '../palette.ts'
import { type AnswerLayout, answerLayout } from '../table/answerLayout.ts'
import { paintAnswer, paintBar, paintMark } from '../table/paintAnswer.ts'
import type { Spot } from '../table/tableLayout.ts'
import { CanvasLayer } from './CanvasLayer.ts'
import { DEPTH } from './depth.ts'
import type { Motion } from './motion.ts'
import type { TablePart } from './TablePart.ts'

const SLIDE_MS = 320
const BAR_MS = 120
/** Where on its plate a mark stands, from the plate's middle, as a share of its width. */
const MARK_ON_PLATE = 0.36

export class AnswerPart {
  readonly #motion: Motion
  readonly #table: TablePart
  readonly #paper: CanvasLayer
  readonly #mark: CanvasLayer
  readonly #bar: CanvasLayer
  #picture: AnswerPicture | null = null
  #layout: AnswerLayout | null = null
  /** Whose mark is on its way. */
  #moving: PartyId | null = null
  #density = 1
  #palette: Palette

  constructor(scene: Phaser.Scene, motion: Motion, table: TablePart, palette: Palette) {
    this.#motion = motion
    this.#table = table
    this.#palette = palette
    this.#paper = new CanvasLayer(scene, 'answer', DEPTH.answer)
    this.#mark = new CanvasLayer(scene, 'answer-mark', DEPTH.moving)
    this.#bar = new CanvasLayer(scene, 'answer-bar', DEPTH.moving)
  }

  /** Whether there is room for the text to be read. */
  get isLaid(): boolean {
    return this.#layout !== null
  }

  /** A new picture, size or theme; null where no text is answered. Draws it as it stands. */
  arrange(picture: AnswerPicture | null, density: number, palette: Palette): void {
    const { layout } = this.#table
    this.#picture = picture
    this.#density = density
    this.#palette = palette
    this.#layout = picture === null || layout === null ? null : answerLayout(layout, picture)
    if (this.#layout === null) this.hide()
    else this.show()
  }

  /** Shows another step of the same text; whether anything in it is new. */
  update(picture: AnswerPicture | null): boolean {
    if (JSON.stringify(picture) === JSON.stringify(this.#picture)) return false
    this.arrange(picture, this.#density, this.#palette)
    return true
  }

  get area(): Area | null {
    return this.#layout?.paper ?? null
  }

  show(): void {
    const [picture, layout, moving] = [this.#picture, this.#layout, this.#moving]
    const area = this.#table.layout?.area
    if (picture === null || layout === null || area === undefined) return
    this.#paper.paint({ ...area, origin: 0 }, this.#density, (brush) => {
      brush.translate(-area.x, -area.y)
      paintAnswer(
        brush,
        layout,
        { picture, moving, markerOf: (party) => this.#table.markerOf(party) },
        this.#palette,
      )
    })
    this.#paper.image.setPosition(area.x, area.y)
  }

  hide(): void {
    for (const sheet of [this.#paper, this.#mark, this.#bar]) sheet.show(false)
  }

  /** A mark leaves its plate and slides into its slot; a refusal stops at a bar beside the paper. */
  async answer({ party, accepts }: Extract<Scene, { type: 'mark' }>): Promise<void> {
    const [layout, marker] = [this.#layout, this.#table.markerOf(party)]
    const plate = this.#table.layout?.plates.find((spot) => spot.party === party)
    const place = (accepts ? layout?.slots : layout?.stops)?.find((one) => one.party === party)
    if (layout === null || marker === null || plate === undefined || place === undefined) return
    this.#moving = party
    this.show()
    const from = { x: plate.x - plate.width * MARK_ON_PLATE, y: plate.y }
    const { scale } = layout
    this.#mark.paint({ width: 20 * scale, height: 20 * scale, origin: 0.5 }, this.#density, (brush) =>
      paintMark(brush, marker, { x: 0, y: 0 }, scale, this.#palette),
    )
    await this.#slide(from, place)
    const stop = accepts ? undefined : layout.stops.find((one) => one.party === party)
    if (stop !== undefined) await this.#drawBar(stop.bar, scale)
    this.#moving = null
    for (const sheet of [this.#mark, this.#bar]) sheet.show(false)
    this.show()
  }

  #slide(from: Spot, to: Spot): Promise<void> {
    const { image } = this.#mark
    image.setAlpha(1)
    return this.#motion.run(SLIDE_MS, (progress) => {
      image.setPosition(from.x + (to.x - from.x) * progress, from.y + (to.y - from.y) * progress)
    })
  }

  #drawBar(at: Spot, scale: number): Promise<void> {
    this.#bar.image.setPosition(at.x, at.y)
    return this.#motion.run(BAR_MS, (progress) =>
      this.#bar.paint({ width: 8 * scale, height: 40 * scale, origin: 0.5 }, this.#density, (brush) =>
        paintBar(brush, { x: 0, y: 0 }, progress, scale, this.#palette),
      ),
    )
  }
}
