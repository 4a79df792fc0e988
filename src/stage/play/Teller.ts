/** Plays one scene on the table and over the stage. */
import type Phaser from 'phaser'
import { assertNever } from '../../terms/assertNever.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Area } from '../map/frame.ts'
import { cardSize, paintCard } from '../moments/paintCard.ts'
import type { Scene } from '../moments/scene.ts'
import { font, type Palette } from '../palette.ts'
import { fitted, paintPaper, paintStamp } from '../table/paintTable.ts'
import type { Spot } from '../table/tableLayout.ts'
import type { AnswerPart } from './AnswerPart.ts'
import { CanvasLayer } from './CanvasLayer.ts'
import { DEPTH } from './depth.ts'
import type { Motion } from './motion.ts'
import type { TablePart } from './TablePart.ts'

const STAMP_MS = 180
const FADE_MS = 160
const OUTLINE_MS = 1000

/** What the stage is drawn on: its size in CSS pixels, the screen's pixels to each of them, the page's colours. */
export interface Surface {
  readonly width: number
  readonly height: number
  readonly density: number
  readonly palette: Palette
}

type Of<Type extends Scene['type']> = Extract<Scene, { type: Type }>

export class Teller {
  readonly #motion: Motion
  readonly #table: TablePart
  readonly #answers: AnswerPart
  readonly #card: CanvasLayer
  readonly #tag: CanvasLayer
  readonly #moving: CanvasLayer
  readonly #outline: CanvasLayer
  #surface: Surface
  #cardPlace: Spot & { readonly scale: number } = { x: 0, y: 0, scale: 1 }

  constructor(scene: Phaser.Scene, motion: Motion, table: TablePart, answers: AnswerPart, surface: Surface) {
    this.#motion = motion
    this.#answers = answers
    this.#table = table
    this.#surface = surface
    this.#card = new CanvasLayer(scene, 'card', DEPTH.card)
    this.#tag = new CanvasLayer(scene, 'tag', DEPTH.tag)
    this.#moving = new CanvasLayer(scene, 'moving', DEPTH.moving)
    this.#outline = new CanvasLayer(scene, 'outline', DEPTH.outline)
  }

  /** `cards`: where cards are laid, and how large. */
  arrange(surface: Surface, cards: Spot & { readonly scale: number }): void {
    this.#surface = surface
    this.#cardPlace = cards
  }

  /** Nothing that belongs to a scene stays behind. */
  clear(): void {
    for (const sheet of [this.#card, this.#tag, this.#moving]) sheet.show(false)
  }

  /** With motion reduced, what changed is outlined for a second instead of moving. */
  async outline(areas: readonly Area[]): Promise<void> {
    if (!this.#motion.reduced || areas.length === 0) return
    const { width, height, density, palette } = this.#surface
    this.#outline.paint({ width, height, origin: 0 }, density, (brush) => {
      brush.lineWidth = 2
      brush.strokeStyle = palette.ink
      for (const area of areas) brush.strokeRect(area.x + 1, area.y + 1, area.width - 2, area.height - 2)
    })
    await this.#motion.pause(OUTLINE_MS)
    this.#outline.show(false)
  }

  play(scene: Scene): Promise<void> {
    switch (scene.type) {
      case 'card':
        return this.#showCard(scene)
      case 'paper':
        return this.#slidePaper(scene)
      case 'mark':
        return this.#answers.isLaid ? this.#answers.answer(scene) : this.#nod({ ...scene, type: 'nod' })
      case 'nod':
        return this.#nod(scene)
      case 'stamp':
        return this.#stamp(scene)
      case 'aside':
        return this.#table.walk(scene.parties, scene.ms)
      case 'back':
        return this.#table.walk([], scene.ms)
      case 'gather':
        return this.#table.come(scene.ms)
      case 'disperse':
        return this.#table.go(scene.ms)
      case 'cable':
        return this.#cable(scene)
      case 'note':
        return this.#note(scene.party, scene.words, scene.ms)
      case 'leave':
        return this.#leave(scene)
      default:
        return assertNever(scene)
    }
  }

  async #showCard(card: Of<'card'>): Promise<void> {
    const { width, density, palette } = this.#surface
    const { x, y, scale } = this.#cardPlace
    let size = { width: 0, height: 0 }
    this.#card.paint({ width: 1, height: 1, origin: 0.5 }, density, (brush) => {
      size = cardSize(brush, card, palette, width / scale)
    })
    const sheet = { width: size.width * scale + 4, height: size.height * scale + 4, origin: 0.5 }
    this.#card.paint(sheet, density, (brush) => {
      brush.scale(scale, scale)
      paintCard(brush, card, size, palette)
    })
    const reach = (size.width * scale) / 2 + 8
    const within = Math.max(reach, Math.min(width - reach, x))
    const image = this.#card.image.setPosition(Math.round(within), Math.round(y))
    await this.#motion.run(FADE_MS, (progress) => image.setAlpha(progress))
    await this.#motion.pause(card.ms - 2 * FADE_MS)
    await this.#motion.run(FADE_MS, (progress) => image.setAlpha(1 - progress))
    this.#card.show(false)
  }

  async #slidePaper(scene: Of<'paper'>): Promise<void> {
    const { layout } = this.#table
    const from = this.#table.spotOf(scene.from)
    if (layout === null || from === null) return
    const { paper } = layout
    this.#table.showPaper(false)
    this.#answers.hide()
    this.#paint({ width: paper.width + 8, height: paper.height + 8 }, (brush) =>
      paintPaper(brush, paper, this.#surface.palette, true),
    )
    const goal = { x: paper.x + paper.width / 2, y: paper.y + paper.height / 2 }
    await this.#glide(from, goal, scene.ms)
    this.#moving.show(false)
    if (this.#answers.isLaid) this.#answers.show()
    else {
      this.#table.showPaper(true)
      void this.outline([paper])
    }
  }

  /** A nod is two short bows; who refuses keeps still. */
  async #nod({ party, accepts, words, ms }: Of<'nod'>): Promise<void> {
    const spot = this.#table.spotOf(party)
    const image = this.#table.imageOf(party)
    if (spot === null || image === null) return
    const said = this.#note(party, words, ms)
    if (accepts)
      await this.#motion.run(ms * 0.6, (progress) => {
        image.setY(spot.y + 4 * Math.abs(Math.sin(progress * 2 * Math.PI)))
      })
    await said
  }

  async #stamp({ words, matter, ms }: Of<'stamp'>): Promise<void> {
    const { layout } = this.#table
    if (layout === null) return
    const { palette, density } = this.#surface
    const { paper, scale } = layout
    const size = { width: 104 * scale, height: 36 * scale }
    this.#paint(size, (brush) => paintStamp(brush, words, size, scale, palette))
    const at = { x: paper.x + paper.width / 2, y: paper.y + paper.height / 2 }
    this.#showTag(matter, at.x, at.y + size.height / 2 + 14 * scale)
    const { image } = this.#moving
    image.setPosition(at.x, at.y)
    await this.#motion.run(STAMP_MS, (progress) => {
      image.setScale((1.15 - 0.15 * progress) / density).setAlpha(progress)
    })
    void this.outline([{ x: at.x - size.width / 2, y: at.y - size.height / 2, ...size }])
    await this.#motion.pause(ms - STAMP_MS)
    this.#tag.show(false)
    this.#moving.show(false)
  }

  async #cable({ party, words, ms }: Of<'cable'>): Promise<void> {
    const { layout } = this.#table
    const home = this.#table.spotOf(party)
    if (layout === null || home === null) return
    const { palette } = this.#surface
    const size = { width: 30 * layout.scale, height: 18 * layout.scale }
    this.#paint(size, (brush) => {
      brush.fillStyle = palette.paper
      brush.fillRect(-size.width / 2 + 1, -size.height / 2 + 1, size.width - 2, size.height - 2)
      brush.lineWidth = 1.2
      brush.strokeStyle = palette.ink2
      brush.strokeRect(-size.width / 2 + 1, -size.height / 2 + 1, size.width - 2, size.height - 2)
      brush.fillStyle = palette.ink2
      for (const y of [-0.18, 0.1]) brush.fillRect(-size.width / 2 + 5, size.height * y, size.width - 10, 1.2)
    })
    const capital = { x: home.x, y: layout.area.y - size.height }
    const said = this.#note(party, words, ms)
    await this.#glide(home, capital, ms * 0.5)
    await this.#glide(capital, home, ms * 0.5)
    await said
    this.#moving.show(false)
  }

  async #leave({ party, ms }: Of<'leave'>): Promise<void> {
    const { layout } = this.#table
    const from = this.#table.spotOf(party)
    if (layout === null || from === null) return
    await this.#note(party, 'Walks away', ms * 0.4)
    const { area } = layout
    const goal = { x: from.x, y: area.y + area.height + 40, alpha: 0 }
    await this.#table.move(party, goal, ms * 0.6)
    this.#table.leave(party)
  }

  async #note(party: PartyId, words: string, ms: number): Promise<void> {
    const spot = this.#table.spotOf(party)
    const { layout } = this.#table
    if (spot === null || layout === null) return
    this.#showTag(words, spot.x, spot.y - 30 * layout.scale)
    await this.#motion.pause(ms)
    this.#tag.show(false)
  }

  #showTag(words: string, x: number, y: number): void {
    const { width: stage, palette, density } = this.#surface
    const scale = this.#table.layout?.scale ?? 1
    let wide = 0
    let text = words
    const label = font(palette, 12 * Math.max(1, scale * 0.9), { weight: 600 })
    this.#tag.paint({ width: 1, height: 1, origin: 0.5 }, density, (brush) => {
      brush.font = label
      text = fitted(brush, words, stage - 40)
      wide = brush.measureText(text).width + 20
    })
    const high = 24 * Math.max(1, scale * 0.9)
    this.#tag.paint({ width: wide + 2, height: high + 2, origin: 0.5 }, density, (brush) => {
      brush.beginPath()
      brush.roundRect(-wide / 2, -high / 2, wide, high, high / 2)
      brush.fillStyle = palette.ink
      brush.fill()
      brush.font = label
      brush.textAlign = 'center'
      brush.fillStyle = palette.paper
      brush.fillText(text, 0, 4 * scale)
    })
    this.#tag.image.setPosition(Math.max(wide / 2 + 4, Math.min(stage - wide / 2 - 4, x)), y).setAlpha(1)
  }

  #paint(
    size: { readonly width: number; readonly height: number },
    painter: (brush: CanvasRenderingContext2D) => void,
  ) {
    this.#moving.paint({ ...size, origin: 0.5 }, this.#surface.density, painter)
    this.#moving.image.setAlpha(1)
  }

  #glide(from: Spot, to: Spot, ms: number): Promise<void> {
    const { image } = this.#moving
    return this.#motion.run(ms, (progress) => {
      image.setPosition(from.x + (to.x - from.x) * progress, from.y + (to.y - from.y) * progress)
    })
  }
}
