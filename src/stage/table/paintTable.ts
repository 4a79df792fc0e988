/** Paints the room and the things in it on a 2D canvas, in CSS pixels. */
import type { PublicParty } from '../../table/view.ts'
import type { RoomWords } from '../../telling/stageWords.ts'
import { font, type Palette } from '../palette.ts'
import { PAPER, PLATE, type PlateSpot, type Spot, type TableLayout } from './tableLayout.ts'
import { traceMarker } from './traceMarker.ts'

type Brush = CanvasRenderingContext2D

const rounded = (brush: Brush, x: number, y: number, width: number, height: number, radius: number): void => {
  brush.beginPath()
  brush.roundRect(x, y, width, height, radius)
}

/** A name or words that are a little too long for a plate are set narrower, by at most this factor, before they are cut. */
const CONDENSED = 1.2

/** Text that ends in an ellipsis where it would not fit. */
export function fitted(brush: Pick<Brush, 'measureText'>, text: string, width: number): string {
  if (brush.measureText(text).width <= width) return text
  let kept = text.length
  while (kept > 1 && brush.measureText(`${text.slice(0, kept)}…`).width > width) kept--
  return `${text.slice(0, kept).trimEnd()}…`
}

export interface RoomState {
  /** The door is shut behind two parties. */
  readonly inCaucus: boolean
  readonly words: RoomWords
  /** Somebody waits next door. */
  readonly nextRoom: boolean
  /** Places whose parties have left: their chairs stay. */
  readonly emptied: readonly Spot[]
  /** How much is settled, in words; empty where nothing is said of it. */
  readonly settled: string
}

function paintWall(brush: Brush, layout: TableLayout, palette: Palette, state: RoomState): void {
  const { area, wall, scale } = layout
  const bottom = area.y + area.height
  brush.lineCap = 'butt'
  brush.beginPath()
  brush.moveTo(wall.x, area.y)
  brush.lineTo(wall.x, wall.doorTop)
  brush.moveTo(wall.x, wall.doorBottom)
  brush.lineTo(wall.x, bottom)
  brush.lineWidth = 3
  brush.strokeStyle = palette.rule2
  brush.stroke()

  const leaf = wall.doorBottom - wall.doorTop
  const ajar = { x: wall.x + leaf * 0.7, y: wall.doorBottom - leaf * 0.7 }
  brush.beginPath()
  brush.moveTo(wall.x, wall.doorBottom)
  if (state.inCaucus) brush.lineTo(wall.x, wall.doorTop)
  else brush.lineTo(ajar.x, ajar.y)
  brush.lineWidth = 2.5
  brush.strokeStyle = palette.ink2
  brush.stroke()
  if (!state.inCaucus) {
    brush.beginPath()
    brush.setLineDash([2, 3])
    brush.arc(wall.x, wall.doorBottom, leaf, -Math.PI / 2, -Math.PI / 4)
    brush.lineWidth = 1
    brush.strokeStyle = palette.rule2
    brush.stroke()
    brush.setLineDash([])
  }

  brush.font = font(palette, 12 * Math.max(1, scale * 0.9))
  brush.textAlign = 'left'
  brush.fillStyle = palette.ink2
  if (state.nextRoom) brush.fillText(state.words.next, layout.nextRoom.x, layout.nextRoom.y)
  const { label } = layout.caucus
  brush.fillText(state.inCaucus ? state.words.taken : state.words.empty, label.x, label.y)
}

/** Floor, wall, chairs and the baize: all that stays while delegations come and go. */
export function paintRoom(brush: Brush, layout: TableLayout, palette: Palette, state: RoomState): void {
  const { area, table, chairs, wall, scale } = layout
  brush.fillStyle = palette.inset
  brush.fillRect(area.x, area.y, area.width, area.height)
  brush.fillStyle = palette.paper
  brush.fillRect(wall.x, area.y, area.x + area.width - wall.x, area.height)
  paintWall(brush, layout, palette, state)

  const [long, wide] = [16 * scale, 10 * scale]
  brush.fillStyle = palette.rule
  for (const chair of chairs) {
    const [w, h] = chair.upright ? [wide, long] : [long, wide]
    rounded(brush, chair.x - w / 2, chair.y - h / 2, w, h, 4 * scale)
    brush.fill()
  }

  const rim = 5 * scale
  rounded(brush, table.x, table.y, table.width, table.height, 26 * scale)
  brush.fillStyle = palette.felt2
  brush.fill()
  rounded(brush, table.x + rim, table.y + rim, table.width - 2 * rim, table.height - 2 * rim, 22 * scale)
  brush.fillStyle = palette.felt
  brush.fill()
  brush.lineWidth = 1
  brush.strokeStyle = palette['felt-line']
  brush.stroke()
  if (state.settled !== '') paintSettled(brush, layout, palette, state.settled)
  for (const place of state.emptied) paintEmptyChair(brush, place, scale, palette)
}

function paintSettled(brush: Brush, { table, scale }: TableLayout, palette: Palette, words: string): void {
  brush.font = font(palette, 12 * Math.max(1, scale * 0.9))
  brush.textAlign = 'center'
  brush.fillStyle = palette['on-felt']
  brush.fillText(
    words,
    table.x + table.width / 2,
    table.y + table.height - 10 * scale,
    table.width - 40 * scale,
  )
}

function paintEmptyChair(brush: Brush, { x, y }: Spot, scale: number, palette: Palette): void {
  const size = 26 * scale
  rounded(brush, x - size / 2, y - size / 2, size, size, 6 * scale)
  brush.fillStyle = palette.paper
  brush.fill()
  brush.setLineDash([3, 3])
  brush.lineWidth = 1.5
  brush.strokeStyle = palette.ink2
  brush.stroke()
  brush.setLineDash([])
}

export interface PlateState {
  readonly party: Pick<PublicParty, 'name' | 'marker'>
  readonly words: string
  readonly hasFloor: boolean
  /** The plate that is open on the page. */
  readonly open: boolean
  /** Its mark lies on the text: what is left of it here is an outline. */
  readonly isMarkAway: boolean
}

/** A name plate with its middle at the origin. In the next room its words stand without a plate, or the name alone. Says whether the name had no room. */
export function paintPlate(
  brush: Brush,
  plate: Pick<PlateSpot, 'width' | 'height' | 'seated'>,
  { party, words, hasFloor, open, isMarkAway }: PlateState,
  scale: number,
  palette: Palette,
): { readonly isCut: boolean } {
  const { width, height, seated } = plate
  const left = -width / 2
  if (seated) {
    rounded(brush, left, -height / 2, width, height, 3 * scale)
    brush.fillStyle = palette.paper
    brush.fill()
    brush.lineWidth = hasFloor ? 3 : 1
    brush.strokeStyle = hasFloor ? palette.baize : palette.rule2
    brush.stroke()
  }
  const inset = 15 * scale
  traceMarker(brush, party.marker.shape, left + inset, 0, seated ? scale : scale * 0.9)
  if (isMarkAway) {
    brush.lineWidth = 1.5
    brush.strokeStyle = palette.party(party.marker.colour)
    brush.stroke()
  } else {
    brush.fillStyle = palette.party(party.marker.colour)
    brush.fill()
  }

  const textLeft = left + 28 * scale
  const room = width - 33 * scale
  brush.textAlign = 'left'
  brush.font = font(palette, 13 * Math.max(1, scale), { weight: 600 })
  brush.fillStyle = palette.ink
  const name = fitted(brush, party.name, room * CONDENSED)
  const isNameAlone = height < PLATE.height * scale
  const nameY = isNameAlone ? 5 * scale : -2 * scale
  brush.fillText(name, textLeft, nameY, room)
  if (open)
    brush.fillRect(textLeft, nameY + 2 * scale, Math.min(room, brush.measureText(name).width), 1.5 * scale)
  const isCut = name !== party.name
  if (isNameAlone) return { isCut }
  brush.font = font(palette, Math.max(12, 12 * scale))
  brush.fillStyle = palette.ink2
  brush.fillText(fitted(brush, words, room * CONDENSED), textLeft, 12 * scale, room)
  return { isCut }
}

/** A text as it lies on the table: lines, and the ring of a standing offer. Middle at the origin. */
export function paintPaper(
  brush: Brush,
  { width, height }: { readonly width: number; readonly height: number },
  palette: Palette,
  ring: boolean,
): void {
  const scale = height / PAPER.height
  brush.save()
  brush.rotate((-2 * Math.PI) / 180)
  rounded(brush, -width / 2, -height / 2, width, height, 1)
  brush.fillStyle = palette.paper
  brush.fill()
  brush.lineWidth = 1
  brush.strokeStyle = palette.rule2
  brush.stroke()
  brush.lineWidth = 1.3 * scale
  brush.strokeStyle = palette.ink3
  brush.beginPath()
  for (const [i, share] of [1, 0.84, 1, 0.7, 0.66].entries()) {
    const y = -height / 2 + (7 + i * 6) * scale
    brush.moveTo(-width / 3, y)
    brush.lineTo(-width / 3 + (2 * width * share) / 3, y)
  }
  brush.stroke()
  if (ring) {
    brush.beginPath()
    brush.arc(width / 4, height * 0.3, 4.5 * scale, 0, 2 * Math.PI)
    brush.lineWidth = 1.8 * scale
    brush.strokeStyle = palette.ink
    brush.stroke()
  }
  brush.restore()
}

/** A stamp of three degrees, in the baize of what is sealed; a longer word is set narrower. Middle at the origin. */
export function paintStamp(
  brush: Brush,
  text: string,
  size: { readonly width: number; readonly height: number },
  scale: number,
  palette: Palette,
): void {
  brush.save()
  brush.rotate((-3 * Math.PI) / 180)
  const [width, height] = [size.width - 8, size.height - 10]
  rounded(brush, -width / 2, -height / 2, width, height, 2)
  brush.fillStyle = palette.paper
  brush.fill()
  brush.lineWidth = 1.5 * scale
  brush.strokeStyle = palette.baize
  brush.stroke()
  brush.font = font(palette, 12 * scale, { weight: 600 })
  brush.textAlign = 'center'
  brush.fillStyle = palette.baize
  brush.fillText(text, 0, 4 * scale, width - 8 * scale)
  brush.restore()
}
