/** The room on the stage: the table, the delegations' plates, the text that lies between them. */
import type Phaser from 'phaser'
import type { RoomWords } from '../../telling/stageWords.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Area } from '../map/frame.ts'
import { font, type Palette } from '../palette.ts'
import type { PlateModel, StageModel } from '../stageModel.ts'
import { paintPaper, paintPlate, paintRoom } from '../table/paintTable.ts'
import { asideSpot, type PlateSpot, type Spot, type TableLayout, tableLayout } from '../table/tableLayout.ts'
import { CanvasLayer } from './CanvasLayer.ts'
import { DEPTH } from './depth.ts'
import type { Motion } from './motion.ts'

const WALK_MS = 500
/** Room round a plate's picture for its thick edge. */
const BLEED = 8
/** How far out delegations come from, as a share of their seat's distance from the table's middle. */
const OUTWARD = 0.5

export type TablePicture = Pick<StageModel, 'plates' | 'gone' | 'paper' | 'settled'> & {
  /** A text is to be read on the table. */
  readonly forText: boolean
}

interface Plate {
  readonly sheet: CanvasLayer
  painted: string
}

export class TablePart {
  readonly #scene: Phaser.Scene
  readonly #motion: Motion
  readonly #room: CanvasLayer
  readonly #paper: CanvasLayer
  readonly #plates = new Map<PartyId, Plate>()
  #layout: TableLayout | null = null
  #density = 1
  #palette: Palette
  #state: TablePicture = {
    plates: [],
    gone: [],
    paper: false,
    settled: '',
    forText: false,
  }
  #aside: readonly PartyId[] = []
  #words: RoomWords = { empty: '', taken: '', next: '' }

  constructor(scene: Phaser.Scene, motion: Motion, palette: Palette) {
    this.#scene = scene
    this.#motion = motion
    this.#palette = palette
    this.#room = new CanvasLayer(scene, 'room', DEPTH.room)
    this.#paper = new CanvasLayer(scene, 'paper', DEPTH.paper)
  }

  get layout(): TableLayout | null {
    return this.#layout
  }

  /** Where a party's plate now stands. */
  spotOf(party: PartyId): Spot | null {
    const image = this.#plates.get(party)?.sheet.image
    return image === undefined ? null : { x: image.x, y: image.y }
  }

  markerOf(party: PartyId): PlateModel['party']['marker'] | null {
    return this.#state.plates.find((model) => model.party.id === party)?.party.marker ?? null
  }

  imageOf(party: PartyId): Phaser.GameObjects.Image | null {
    return this.#plates.get(party)?.sheet.image ?? null
  }

  /** `area` is null where there is no room for a table. */
  arrange(
    area: Area | null,
    density: number,
    palette: Palette,
    state: TablePicture,
    aside: readonly PartyId[],
    words: RoomWords,
  ): void {
    this.#density = density
    this.#palette = palette
    this.#state = state
    this.#aside = aside
    this.#words = words
    this.#layout = area === null ? null : this.#layOut(area)
    for (const [party, plate] of this.#plates) {
      plate.painted = ''
      if (!state.plates.some((model) => model.party.id === party)) plate.sheet.show(false)
    }
    if (this.#layout === null) {
      for (const sheet of [this.#room, this.#paper]) sheet.show(false)
      for (const { sheet } of this.#plates.values()) sheet.show(false)
      return
    }
    this.#paintRoom()
    this.#paintPaper()
    this.#paintPlates()
    this.settle()
  }

  /** Repaints what differs; gives the plates whose words or floor changed. */
  show(state: TablePicture): PlateSpot[] {
    const before = this.#state
    this.#state = state
    if (this.#layout === null) return []
    const counts = ({ settled, gone }: TablePicture) => `${settled} ${gone.join()}`
    if (counts(before) !== counts(state)) this.#paintRoom()
    if (before.paper !== state.paper) this.#paintPaper()
    for (const spot of this.#layout.plates)
      if (state.gone.includes(spot.party)) this.#put(spot.party, this.#goal(spot))
    return this.#paintPlates()
  }

  /** A party has left: its chair is seen to be empty. */
  leave(party: PartyId): void {
    this.show({ ...this.#state, gone: [...this.#state.gone.filter((id) => id !== party), party] })
  }

  /** Everyone where they belong. */
  settle(): void {
    for (const spot of this.#layout?.plates ?? []) this.#put(spot.party, this.#goal(spot))
  }

  /** Two parties go aside, or come back, and the door shuts or opens. */
  async walk(aside: readonly PartyId[], ms = WALK_MS): Promise<void> {
    const { plates } = this.#layout ?? { plates: [] }
    const moving = plates.filter(({ party }) => aside.includes(party) !== this.#aside.includes(party))
    this.#aside = aside
    if (moving.length === 0) return
    this.#paintPlates()
    await Promise.all(moving.map((spot) => this.move(spot.party, this.#goal(spot), ms)))
    this.#paintRoom()
  }

  async move(
    party: PartyId,
    goal: Spot & { readonly size?: number; readonly alpha?: number },
    ms: number,
  ): Promise<void> {
    const image = this.imageOf(party)
    if (image === null) return
    const from = { x: image.x, y: image.y, size: image.scale * this.#density, alpha: image.alpha }
    const to = { size: from.size, alpha: from.alpha, ...goal }
    const between = (a: number, b: number, share: number) => a + (b - a) * share
    await this.#motion.run(ms, (progress) => {
      image
        .setPosition(between(from.x, to.x, progress), between(from.y, to.y, progress))
        .setScale(between(from.size, to.size, progress) / this.#density)
        .setAlpha(between(from.alpha, to.alpha, progress))
    })
  }

  /** Everyone comes to the table from where the room lets them in, or leaves that way. */
  async come(ms: number): Promise<void> {
    for (const [spot, door] of this.#ways()) this.#put(spot.party, { ...this.#goal(spot), ...door, alpha: 0 })
    await Promise.all(this.#ways().map(([spot]) => this.move(spot.party, this.#goal(spot), ms)))
  }

  async go(ms: number): Promise<void> {
    await Promise.all(this.#ways().map(([spot, door]) => this.move(spot.party, { ...door, alpha: 0 }, ms)))
  }

  /** Each seat with a place further out, away from the table's middle. */
  #ways(): readonly (readonly [PlateSpot, Spot])[] {
    const layout = this.#layout
    if (layout === null) return []
    const { table } = layout
    const [x, y] = [table.x + table.width / 2, table.y + table.height / 2]
    return layout.plates
      .filter(({ seated, party }) => seated && !this.#state.gone.includes(party))
      .map((spot) => [spot, { x: spot.x + (spot.x - x) * OUTWARD, y: spot.y + (spot.y - y) * OUTWARD }])
  }

  /** The text on the table is shown once the one that slides there has arrived. */
  showPaper(visible: boolean): void {
    this.#paper.show(visible && !this.#state.forText && this.#layout !== null)
  }

  #layOut(area: Area): TableLayout {
    const brush = this.#scene.textures.get('room').getSourceImage()
    const context = brush instanceof HTMLCanvasElement ? brush.getContext('2d') : null
    if (context !== null) context.font = font(this.#palette, 13, { weight: 600 })
    const measure = (name: string) => context?.measureText(name).width ?? name.length * 7
    return tableLayout(
      this.#state.plates.map(({ party }) => party),
      area,
      measure,
      this.#state.forText,
    )
  }

  #goal(spot: PlateSpot): Spot & { readonly size: number; readonly alpha: number } {
    const layout = this.#layout
    const seat = this.#aside.indexOf(spot.party)
    const alpha = this.#state.gone.includes(spot.party) ? 0 : 1
    if (layout === null || (seat !== 0 && seat !== 1)) return { ...this.#sharp(spot), size: 1, alpha }
    const aside = asideSpot(layout, spot, seat)
    return { ...aside, ...this.#sharp(aside), alpha }
  }

  /** A place on whole device pixels. */
  #sharp({ x, y }: Spot): Spot {
    return {
      x: Math.round(x * this.#density) / this.#density,
      y: Math.round(y * this.#density) / this.#density,
    }
  }

  #put(
    party: PartyId,
    { x, y, size, alpha }: Spot & { readonly size: number; readonly alpha: number },
  ): void {
    this.imageOf(party)
      ?.setPosition(x, y)
      .setScale(size / this.#density)
      .setAlpha(alpha)
  }

  #paintRoom(): void {
    const layout = this.#layout
    if (layout === null) return
    const { area } = layout
    const beside = layout.plates.some(({ seated }) => !seated)
    const emptied = layout.plates.filter(({ party }) => this.#state.gone.includes(party))
    this.#room.paint({ ...area, origin: 0 }, this.#density, (brush) => {
      brush.translate(-area.x, -area.y)
      paintRoom(brush, layout, this.#palette, {
        inCaucus: this.#aside.length > 0,
        words: this.#words,
        nextRoom: beside,
        emptied,
        // Where a text is read it lies there.
        settled: this.#state.forText ? '' : this.#state.settled,
      })
    })
    this.#room.image.setPosition(area.x, area.y)
  }

  #paintPaper(): void {
    const layout = this.#layout
    if (layout === null) return
    const { paper } = layout
    this.#paper.paint(
      { width: paper.width + BLEED, height: paper.height + BLEED, origin: 0.5 },
      this.#density,
      (brush) => paintPaper(brush, paper, this.#palette, true),
    )
    const middle = this.#sharp({ x: paper.x + paper.width / 2, y: paper.y + paper.height / 2 })
    this.#paper.image.setPosition(middle.x, middle.y)
    this.showPaper(this.#state.paper)
  }

  #paintPlates(): PlateSpot[] {
    const layout = this.#layout
    if (layout === null) return []
    return layout.plates.filter((spot) => {
      const model = this.#state.plates.find(({ party }) => party.id === spot.party)
      return model !== undefined && this.#paintPlate(spot, model, layout.scale)
    })
  }

  #paintPlate(spot: PlateSpot, model: PlateModel, scale: number): boolean {
    const plate = this.#plateOf(spot.party)
    // Whoever comes from the next room into the caucus room has a plate there.
    const seated = spot.seated || this.#aside.includes(spot.party)
    const state = `${model.words}|${model.hasFloor}|${model.open}|${model.isMarkAway}|${seated}`
    if (plate.painted === state) return false
    const fresh = plate.painted === ''
    plate.painted = state
    const { image } = plate.sheet
    const [size, alpha] = [image.scale, image.alpha]
    plate.sheet.paint(
      { width: spot.width + BLEED, height: spot.height + BLEED, origin: 0.5 },
      this.#density,
      (brush) => paintPlate(brush, { ...spot, seated }, model, scale, this.#palette),
    )
    if (!fresh) image.setScale(size).setAlpha(alpha)
    return !fresh
  }

  #plateOf(party: PartyId): Plate {
    const known = this.#plates.get(party)
    if (known !== undefined) return known
    const plate = { sheet: new CanvasLayer(this.#scene, `plate-${party}`, DEPTH.plate), painted: '' }
    this.#plates.set(party, plate)
    return plate
  }
}
