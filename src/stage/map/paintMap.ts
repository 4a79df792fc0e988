/** Paints a map on a 2D canvas, in CSS pixels: the ground, what an option puts upon it, and lines and names on top. */

import { assertNever } from '../../terms/assertNever.ts'
import type { Palette } from '../palette.ts'
import { beyond, type MapFrame, toScreen } from './frame.ts'
import type { Line, MapGeometry, MapLayer, Place } from './geometry.ts'
import type { PaintedLayer } from './morph.ts'
import { placeNames } from './placeNames.ts'

type Brush = CanvasRenderingContext2D

/** Across the strokes of a hatch, and the strokes' own width. */
const HATCH = { apart: 5, wide: 1.4 }
export const CONTACT_WIDTH = 2.2

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

function paintLayer(brush: Brush, layer: PaintedLayer, frame: MapFrame, palette: Palette): void {
  brush.save()
  brush.globalAlpha = layer.alpha
  brush.lineJoin = 'round'
  brush.lineCap = 'round'
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
      brush.lineWidth = 1.6
      brush.strokeStyle = palette.baize
      brush.stroke()
      break
    case 'outline':
      brush.setLineDash([0.5, 3.5])
      brush.lineWidth = 1.8
      brush.strokeStyle = palette.ink
      brush.stroke()
      break
    default:
      assertNever(layer.style)
  }
  brush.restore()
}

export function paintLayers(
  brush: Brush,
  layers: readonly PaintedLayer[],
  frame: MapFrame,
  palette: Palette,
): void {
  for (const layer of layers) paintLayer(brush, layer, frame, palette)
}

/** A base layer that is a line lies above whatever an option shows; the others lie on the ground. */
export const isOnTop = (layer: Pick<MapLayer, 'style'>): boolean => layer.style === 'line'

const still = (layer: MapLayer): PaintedLayer => ({ ...layer, alpha: 1 })

/** Sea, neighbours, land, regions, and the base layers that are areas. */
export function paintGround(
  brush: Brush,
  map: MapGeometry,
  base: readonly MapLayer[],
  frame: MapFrame,
  palette: Palette,
): void {
  brush.fillStyle = palette.sea
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
  paintLayers(brush, base.filter((layer) => !isOnTop(layer)).map(still), frame, palette)
}

function paintName(
  brush: Brush,
  place: Place & { readonly x: number; readonly y: number },
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

/** The recognised border, base layers that are lines, cities and names. */
export function paintTop(
  brush: Brush,
  map: MapGeometry,
  base: readonly MapLayer[],
  frame: MapFrame,
  palette: Palette,
): void {
  brush.lineJoin = 'round'
  trace(brush, map.country.rings, frame, true)
  brush.lineWidth = 1.2
  brush.strokeStyle = palette.rule2
  brush.stroke()
  paintLayers(brush, base.filter(isOnTop).map(still), frame, palette)
  for (const name of placeNames(brush, map.places, frame, palette)) {
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
}
