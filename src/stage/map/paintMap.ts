/** Paints a map on a 2D canvas, in CSS pixels: the ground, the accord upon it, and border and names on top. */

import { assertNever } from '../../terms/assertNever.ts'
import type { Palette } from '../palette.ts'
import { traceMarker } from '../table/traceMarker.ts'
import { calloutFonts, calloutLeader, type PlacedCallout, placeCallouts } from './callouts.ts'
import type { FadingItem } from './fade.ts'
import { beyond, type MapFrame, toScreen } from './frame.ts'
import type { Line, MapGeometry, MapLayer, MapPlace } from './geometry.ts'
import { HALO, type Ink, markStyle } from './markStyle.ts'
import type { MapItem, MarkItem, PostsItem } from './picture.ts'
import { placeNames } from './placeNames.ts'

type Brush = CanvasRenderingContext2D

/** Across the strokes of a hatch, and the strokes' own width. */
const HATCH = { apart: 5, wide: 1.4 }
export const CONTACT_WIDTH = 2.2
export const OUTLINE_WIDTH = 1.4
export const OUTLINE_DASH = [0.5, 3.5]
/** What a line's mark leaves free on both sides of it. */
export const CASING = 5
/** The edge of a post that is not agreed, and its dashes in a draft. */
export const POST_EDGE = 1.8
export const POST_DASH = [2.5, 2]

/** Posts are larger on a large map; 1 is the marker of 16 px. */
export const postSize = ({ scale }: MapFrame, lifted: boolean): number =>
  (scale < 35 ? 0.6 : 0.8) + (lifted ? 0.1 : 0)

function trace(brush: Brush, lines: readonly Line[], frame: MapFrame, close: boolean): void {
  brush.beginPath()
  for (const line of lines) {
    for (const [i, point] of line.entries()) {
      const [x, y] = toScreen(frame, point)
      if (i === 0) brush.moveTo(x, y)
      else brush.lineTo(x, y)
    }
    if (close) brush.closePath()
  }
}

function hatch(brush: Brush, frame: MapFrame, colour: string): void {
  brush.clip('evenodd')
  brush.beginPath()
  const step = HATCH.apart * Math.SQRT2
  for (let x = 0; x < frame.width + frame.height; x += step) {
    brush.moveTo(x, 0)
    brush.lineTo(x - frame.height, frame.height)
  }
  brush.lineWidth = HATCH.wide
  brush.strokeStyle = colour
  brush.stroke()
}

const colourOf = (palette: Palette, ink: Ink): string =>
  'token' in ink ? palette[ink.token] : palette.party(ink.party)

function paintGroundLayer(brush: Brush, layer: MapLayer, frame: MapFrame, palette: Palette): void {
  trace(brush, [...layer.rings, ...layer.lines], frame, layer.rings.length > 0)
  switch (layer.style) {
    case 'hatch':
      brush.globalAlpha *= 0.8
      hatch(brush, frame, layer.colour === null ? palette.ink2 : palette.party(layer.colour))
      break
    case 'line':
      brush.lineWidth = CONTACT_WIDTH
      brush.strokeStyle = palette.front
      brush.stroke()
      break
    case 'area':
      brush.fillStyle = palette['baize-t']
      brush.fill('evenodd')
      break
    case 'outline':
      brush.setLineDash(OUTLINE_DASH)
      brush.lineWidth = OUTLINE_WIDTH
      brush.strokeStyle = palette.ink
      brush.stroke()
      break
    default:
      assertNever(layer.style)
  }
}

/** An area by its edge and a fill, a line by a casing on either side of it. */
function paintMark(brush: Brush, item: MarkItem, frame: MapFrame, palette: Palette): void {
  const { layer, standing, viewerColour, lifted } = item
  const style = markStyle(standing, viewerColour, lifted)
  const isArea = layer.rings.length > 0
  trace(brush, [...layer.rings, ...layer.lines], frame, isArea)
  if (!isArea) {
    brush.lineCap = 'butt'
    brush.lineWidth = CASING + 2 * style.width
    brush.strokeStyle = colourOf(palette, style.stroke)
    brush.setLineDash([...style.dash])
    brush.stroke()
    brush.setLineDash([])
    brush.lineWidth = CASING
    brush.strokeStyle = standing === 'agreed' ? palette['baize-t'] : palette.paper
    brush.stroke()
    return
  }
  const { globalAlpha } = brush
  brush.globalAlpha = globalAlpha * style.fillAlpha
  brush.fillStyle = colourOf(palette, style.fill)
  brush.fill('evenodd')
  brush.globalAlpha = globalAlpha
  if (lifted) {
    brush.lineWidth = style.width + HALO
    brush.strokeStyle = palette.paper
    brush.stroke()
  }
  brush.lineWidth = style.width
  brush.strokeStyle = colourOf(palette, style.stroke)
  brush.setLineDash([...style.dash])
  brush.stroke()
}

/** Filled in the party's colour where agreed, else an empty shape with the edge of its standing. */
function paintPosts(brush: Brush, item: PostsItem, frame: MapFrame, palette: Palette): void {
  const { standing, viewerColour, lifted } = item
  const style = markStyle(standing, viewerColour, lifted)
  const size = postSize(frame, lifted)
  for (const { at, marker } of item.posts) {
    const [x, y] = toScreen(frame, at)
    traceMarker(brush, marker.shape, x, y, size)
    brush.setLineDash([])
    brush.lineWidth = 4
    brush.strokeStyle = palette.paper
    brush.stroke()
    brush.fillStyle = standing === 'agreed' ? palette.party(marker.colour) : palette.paper
    brush.fill()
    if (standing === 'agreed') continue
    brush.lineWidth = POST_EDGE
    brush.strokeStyle = colourOf(palette, style.stroke)
    brush.setLineDash(style.dash.length > 0 ? POST_DASH : [])
    brush.stroke()
  }
}

export function paintItems(
  brush: Brush,
  items: readonly FadingItem[],
  frame: MapFrame,
  palette: Palette,
): void {
  for (const { item, alpha } of items) {
    brush.save()
    brush.globalAlpha = alpha
    brush.lineJoin = 'round'
    brush.lineCap = 'round'
    if (item.type === 'ground') paintGroundLayer(brush, item.layer, frame, palette)
    else if (item.type === 'mark') paintMark(brush, item, frame, palette)
    else paintPosts(brush, item, frame, palette)
    brush.restore()
  }
}

/** Sea, neighbours, land and regions. */
export function paintGround(brush: Brush, map: MapGeometry, frame: MapFrame, palette: Palette): void {
  brush.fillStyle = map.bounds === null ? palette.land2 : palette.sea
  brush.fillRect(0, 0, frame.width, frame.height)
  brush.lineJoin = 'round'
  const fill = (rings: readonly Line[], colour: string) => {
    trace(brush, rings, frame, true)
    brush.fillStyle = colour
    brush.fill('evenodd')
  }
  const stroke = (width: number, colour: string) => {
    brush.lineWidth = width
    brush.strokeStyle = colour
    brush.stroke()
  }
  for (const { rings } of map.neighbours) {
    fill(rings, palette.land2)
    stroke(0.6, palette.border)
  }
  brush.fillStyle = palette.land2
  for (const { x, y, width, height } of beyond(frame, map.bounds)) brush.fillRect(x, y, width, height)
  for (const { rings } of map.regions) {
    fill(rings, palette.land)
    stroke(0.7, palette.border)
  }
}

function paintName(
  brush: Brush,
  place: MapPlace & { readonly x: number; readonly y: number },
  palette: Palette,
): void {
  brush.lineJoin = 'round'
  brush.lineWidth = 3
  brush.strokeStyle =
    place.kind === 'sea' ? palette.sea : place.kind === 'country' ? palette.land2 : palette.land
  brush.strokeText(place.name, place.x, place.y)
  brush.fillStyle = place.kind === 'city' || place.kind === 'capital' ? palette.ink : palette.ink2
  brush.fillText(place.name, place.x, place.y)
}

function paintCallout(brush: Brush, callout: PlacedCallout, palette: Palette): void {
  const fonts = calloutFonts(palette)
  const [start, end] = calloutLeader(callout)
  brush.beginPath()
  brush.moveTo(...start)
  brush.lineTo(...end)
  brush.lineWidth = 1
  brush.strokeStyle = colourOf(palette, callout.ink)
  brush.stroke()
  brush.textAlign = callout.align
  const write = (text: string, type: string, colour: string, y: number) => {
    brush.font = type
    brush.lineJoin = 'round'
    brush.lineWidth = 3
    brush.strokeStyle = palette.paper
    brush.strokeText(text, callout.x, y)
    brush.fillStyle = colour
    brush.fillText(text, callout.x, y)
  }
  write(callout.name, fonts.name, colourOf(palette, callout.ink), callout.y)
  write(callout.note, fonts.note, palette.ink2, callout.y + 14)
}

/** The recognised border, cities and names, and words beside the marks. */
export function paintTop(
  brush: Brush,
  map: MapGeometry,
  items: readonly MapItem[],
  frame: MapFrame,
  palette: Palette,
): void {
  brush.lineJoin = 'round'
  if (map.country !== null) {
    trace(brush, map.country.rings, frame, true)
    brush.lineWidth = 1.2
    brush.strokeStyle = palette.rule2
    brush.stroke()
  }
  const callouts = placeCallouts(brush, map, items, frame, palette)
  const taken = callouts.flatMap(({ spans }) => spans)
  for (const name of placeNames(brush, map.places, frame, palette, taken)) {
    brush.font = name.font
    brush.textAlign = name.align
    brush.fillStyle = palette.ink
    const [x, y] = toScreen(frame, name.place.at)
    if (name.place.kind === 'capital') brush.fillRect(x - 2.8, y - 2.8, 5.6, 5.6)
    if (name.place.kind === 'city') {
      brush.beginPath()
      brush.arc(x, y, 2.2, 0, 2 * Math.PI)
      brush.fill()
    }
    paintName(brush, { ...name.place, x: name.x, y: name.y }, palette)
  }
  for (const callout of callouts) paintCallout(brush, callout, palette)
}
