/** Where everything in the room stands: the table, its chairs, the name plates, the next room and the caucus door. */
import type { PublicParty } from '../../table/view.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Area } from '../map/frame.ts'

/** By its middle. */
export interface Spot {
  readonly x: number
  readonly y: number
}

export interface PlateSpot extends Spot {
  readonly party: PartyId
  readonly width: number
  readonly height: number
  /** In the next room a party's words stand without a plate. */
  readonly seated: boolean
}

export interface TableLayout {
  readonly area: Area
  /** Type and lines grow with the room: 1 for the small stage. */
  readonly scale: number
  readonly table: Area
  readonly chairs: readonly (Spot & { readonly upright: boolean })[]
  readonly plates: readonly PlateSpot[]
  /** The wall between this room and the next ones. */
  readonly wall: { readonly x: number; readonly doorTop: number; readonly doorBottom: number }
  readonly nextRoom: Spot
  readonly caucus: { readonly label: Spot; readonly seats: readonly [Spot, Spot] }
  readonly paper: Area
}

type Guest = Pick<PublicParty, 'id' | 'name' | 'roles' | 'besideTable'>
type Side = 'left' | 'right' | 'top' | 'bottom'

export const PLATE = { height: 36, least: 100, most: 148, beforeName: 28, afterName: 12 }
/** Of a name alone, where several wait in the next room. */
const NAME_HEIGHT = 22
/** Wide enough for the plates of the two who are aside. */
const SIDE_ROOM = 104
/** The text as it lies on the table, at scale 1. */
export const PAPER = { width: 36, height: 46, least: 24 }
/** The line at the table's near edge that says how many issues are settled. */
const SETTLED_HEIGHT = 24
const EDGE = 4
/** The room's height at scale 1 where a text is to be read. */
const TEXT_HEIGHT = 400
const BUTTON = 48

const between = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** Where the plates along the long sides stand, as shares of the table's height. */
const ROWS = { top: 0.24, bottom: 0.82 }
/** More in a row would leave no room for their names. */
const IN_ROW = 2

/**
 * Two principals face each other; a mediator sits at the head; all others fill the long sides by turns, and where those are
 * full, the ends, where so many have room one above the other.
 */
export function sidesOf(seated: readonly Guest[], atEnd = 1): Readonly<Record<Side, readonly Guest[]>> {
  const principals = seated.filter(({ roles }) => roles.includes('principal'))
  const [left, right] = principals.length >= 2 ? principals : seated
  const rest = seated.filter((guest) => guest !== left && guest !== right)
  const head = rest.find(({ roles }) => roles.includes('mediator'))
  const others = rest.filter((guest) => guest !== head)
  const top: Guest[] = head === undefined ? [] : [head]
  const bottom: Guest[] = []
  const ends = { left: left === undefined ? [] : [left], right: right === undefined ? [] : [right] }
  for (const guest of others) {
    const side = top.length <= bottom.length ? top : bottom
    const end = ends.left.length <= ends.right.length ? ends.left : ends.right
    ;(side.length < IN_ROW || end.length >= atEnd ? side : end).push(guest)
  }
  return { ...ends, top, bottom }
}

/**
 * `measure` gives the width of a name in pixels at scale 1. With `forText` the table has all the height that there is
 * and the two who face each other sit at its head, so that a text can be read between them.
 */
export function tableLayout(
  parties: readonly Guest[],
  area: Area,
  measure: (name: string) => number,
  forText = false,
): TableLayout {
  const scale = between(Math.min(area.width / 360, area.height / (forText ? TEXT_HEIGHT : 190)), 0.9, 2)
  const roomWidth = Math.round(SIDE_ROOM * scale)
  const width = area.width - roomWidth
  /** In a high room the table stands in the middle, no longer than it is wide. */
  const height = forText ? area.height : Math.min(area.height, width * 0.8)
  const [left, top] = [area.x, area.y + (area.height - height) / 2]
  const at = (share: number) => top + height * share
  const beside = parties.filter(({ besideTable }) => besideTable)

  const plateHeight = PLATE.height * scale
  /** From one plate at an end to the next. */
  const pitch = plateHeight + 1
  const hasHighEnds = forText ? height >= TEXT_HEIGHT : at(ROWS.bottom) - at(ROWS.top) >= 3 * plateHeight + 2
  const sides = sidesOf(
    parties.filter(({ besideTable }) => !besideTable),
    hasHighEnds ? 2 : 1,
  )
  const plateWidth = (guest: Guest, most: number) =>
    Math.min(
      most,
      between(measure(guest.name) + PLATE.beforeName + PLATE.afterName, PLATE.least, PLATE.most) *
        Math.max(1, scale),
    )

  const headHeight = plateHeight + (area.y === 0 ? BUTTON : 2 * EDGE)
  const tableTop = forText ? top + headHeight : at(0.3)
  const tableBottom = at(
    forText ? (sides.bottom.length > 0 ? 0.86 : 0.94) : sides.bottom.length > 0 ? 0.76 : 0.8,
  )
  const tableWidth = Math.min(width - 2 * (forText ? 24 : 53) * scale, (tableBottom - tableTop) * 2.4)
  const table: Area = {
    x: left + (width - tableWidth) / 2,
    y: tableTop,
    width: tableWidth,
    height: tableBottom - tableTop,
  }
  const middle = (tableTop + tableBottom) / 2
  const endMiddle = forText ? tableTop + plateHeight / 2 + 16 * scale : middle

  const row = (guests: readonly Guest[], y: number): PlateSpot[] => {
    const share = (width - 2 * EDGE) / Math.max(1, guests.length)
    return guests.map((guest, i) => ({
      party: guest.id,
      x: left + EDGE + share * (i + 0.5),
      y,
      width: plateWidth(guest, share - 2 * EDGE),
      height: plateHeight,
      seated: true,
    }))
  }
  const end = (guests: readonly Guest[], side: 'left' | 'right'): PlateSpot[] =>
    guests.map((guest, nth) => {
      const wide = plateWidth(guest, width / 2 - 24 * scale)
      /** Half on the table, as a plate stands, but never beyond the room. */
      const x =
        side === 'left'
          ? Math.max(left + EDGE + wide / 2, table.x - 4 * scale)
          : Math.min(left + width - EDGE - wide / 2, table.x + table.width + 4 * scale)
      const first = guests.length === 1 || forText ? endMiddle : (at(ROWS.top) + at(ROWS.bottom) - pitch) / 2
      return {
        party: guest.id,
        x,
        y: first + nth * pitch,
        width: wide,
        height: plateHeight,
        seated: true,
      }
    })

  /** Kept free for the page's own button at the stage's upper edge. */
  const headroom = area.y === 0 ? BUTTON : 0
  const besideHeight = (beside.length > 1 ? NAME_HEIGHT : PLATE.height) * scale
  const wallX = left + width
  const roomMiddle = wallX + roomWidth / 2
  const plates = [
    ...end(sides.left, 'left'),
    ...end(sides.right, 'right'),
    ...row(sides.top, forText ? tableTop - plateHeight * 0.4 : at(ROWS.top)),
    ...row(sides.bottom, forText ? tableBottom + plateHeight * 0.4 : at(ROWS.bottom)),
    ...beside.map((guest, i) => ({
      party: guest.id,
      x: roomMiddle,
      y: area.y + headroom + 26 * scale + (i + 0.5) * besideHeight,
      width: roomWidth,
      height: besideHeight,
      seated: false,
    })),
  ]

  const chairs = [
    ...[0.22, 0.78].flatMap((share) =>
      [table.x - 13 * scale, table.x + table.width + 13 * scale].map((x) => ({
        x,
        y: table.y + table.height * share,
        upright: true,
      })),
    ),
    ...[0.28, 0.5, 0.72].flatMap((share) =>
      [table.y - 12 * scale, table.y + table.height + 12 * scale].map((y) => ({
        x: table.x + table.width * share,
        y,
        upright: false,
      })),
    ),
  ]

  // Between the plates at the head and what is written on the baize; smaller where that is too low.
  const seatedAbove = plates.filter(({ seated, y }) => seated && y < tableTop + plateHeight / 2)
  const paperTop = Math.max(tableTop + 8 * scale, ...seatedAbove.map(({ y, height }) => y + height / 2 + 2))
  const paperBottom = tableBottom - SETTLED_HEIGHT * scale
  const paperHeight = between(paperBottom - paperTop, PAPER.least * scale, PAPER.height * scale)
  const paperWidth = (paperHeight * PAPER.width) / PAPER.height
  return {
    area,
    scale,
    table,
    chairs,
    plates,
    wall: { x: wallX, doorTop: at(0.7) - Math.min(height, width * 0.8) * 0.28, doorBottom: at(0.7) },
    nextRoom: { x: wallX + 12 * scale, y: area.y + headroom + 20 * scale },
    caucus: {
      label: { x: wallX + 12 * scale, y: area.y + area.height - 12 * scale },
      seats: [
        { x: roomMiddle, y: at(0.5) },
        { x: roomMiddle, y: at(0.74) },
      ],
    },
    paper: {
      x: table.x + (table.width - paperWidth) / 2,
      y: Math.min(middle - paperHeight / 2, paperBottom - paperHeight),
      width: paperWidth,
      height: paperHeight,
    },
  }
}

/** In the caucus room a plate may stand this far over the wall: no further, or it covers one of those at the table. */
const OVERLAP = 4

/** Where the plate of one of the two who are aside stands, and in what share of its size. */
export function asideSpot(
  { area, wall, caucus }: Pick<TableLayout, 'area' | 'wall' | 'caucus'>,
  { width }: Pick<PlateSpot, 'width'>,
  seat: 0 | 1,
): Spot & { readonly size: number } {
  const right = area.x + area.width
  const size = Math.min(1, (right - wall.x + OVERLAP - EDGE) / width)
  const { x, y } = caucus.seats[seat]
  return { x: Math.min(x, right - (size * width) / 2 - EDGE), y, size }
}

/** What a finger needs, whatever the plate's height. */
const TARGET = 44

export function plateAt(plates: readonly PlateSpot[], x: number, y: number): PartyId | null {
  const near = plates.filter(
    (plate) =>
      Math.abs(x - plate.x) <= plate.width / 2 &&
      Math.abs(y - plate.y) <= (plate.seated ? Math.max(TARGET, plate.height) : plate.height) / 2,
  )
  return near.sort((a, b) => Math.abs(y - a.y) - Math.abs(y - b.y))[0]?.party ?? null
}
