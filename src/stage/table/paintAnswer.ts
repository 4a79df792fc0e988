/** Paints the text that is being answered, and the marks that have reached it. */
import type { PublicParty } from '../../table/view.ts'
import type { PartyId } from '../../terms/ids.ts'
import { STAGE_WORDS } from '../../words/drawn/catalog.ts'
import * as texts from '../../words/drawn/en.ts'
import { sayIn } from '../../words/say.ts'
import type { AnswerPicture } from '../moments/answerPicture.ts'
import { font, type Palette } from '../palette.ts'
import { ANSWER, type AnswerLayout } from './answerLayout.ts'
import { fitted } from './paintTable.ts'
import { traceMarker } from './traceMarker.ts'

type Brush = CanvasRenderingContext2D
type Marker = PublicParty['marker']

export interface AnswerState {
  readonly picture: AnswerPicture
  readonly markerOf: (party: PartyId) => Marker | null
  /** Whose mark is on its way, and so lies nowhere yet. */
  readonly moving: PartyId | null
}

export function paintMark(
  brush: Brush,
  marker: Marker,
  { x, y }: { readonly x: number; readonly y: number },
  size: number,
  palette: Palette,
): void {
  traceMarker(brush, marker.shape, x, y, size)
  brush.fillStyle = palette.party(marker.colour)
  brush.fill()
}

export function paintBar(
  brush: Brush,
  { x, y }: { readonly x: number; readonly y: number },
  share: number,
  scale: number,
  palette: Palette,
): void {
  const height = (ANSWER.bar - 6) * scale * share
  brush.fillStyle = palette['on-felt']
  brush.fillRect(x - 1.5 * scale, y - height / 2, 3 * scale, height)
}

/** In CSS pixels of the stage. */
export function paintAnswer(brush: Brush, layout: AnswerLayout, state: AnswerState, palette: Palette): void {
  const { paper, scale, slots, stops } = layout
  const { picture } = state
  const [left, right] = [paper.x + ANSWER.padding * scale, paper.x + paper.width - ANSWER.padding * scale]
  brush.fillStyle = palette.paper
  brush.beginPath()
  brush.roundRect(paper.x, paper.y, paper.width, paper.height, 2)
  brush.fill()
  brush.lineWidth = 1
  brush.strokeStyle = palette.rule2
  brush.stroke()
  brush.textAlign = 'left'
  brush.font = font(palette, 14 * scale, { weight: 600, family: 'serif' })
  brush.fillStyle = palette.ink
  let y = paper.y + (ANSWER.padding + 12) * scale
  brush.fillText(fitted(brush, picture.title, right - left), left, y)
  brush.font = font(palette, 12 * scale)
  const more = picture.lines.length - layout.lines
  const lines =
    more > 0
      ? [
          ...picture.lines.slice(0, layout.lines - 1),
          sayIn(STAGE_WORDS, picture.language)(texts.andMore, { count: more + 1 }),
        ]
      : picture.lines.slice(0, layout.lines)
  y = paper.y + (ANSWER.padding + ANSWER.title) * scale
  for (const line of lines) {
    y += ANSWER.line * scale
    brush.fillText(fitted(brush, line, right - left), left, y - 4 * scale)
  }
  brush.fillRect(left, y + 3 * scale, right - left, 1)

  for (const { party, state: slot } of picture.slots) {
    const marker = state.markerOf(party)
    const place = slots.find((one) => one.party === party)
    const stop = stops.find((one) => one.party === party)
    if (marker === null || place === undefined) continue
    const isThere = party !== state.moving
    if (slot === 'in' && isThere) {
      paintMark(brush, marker, place, scale, palette)
      continue
    }
    brush.setLineDash([2, 2])
    brush.beginPath()
    brush.arc(place.x, place.y, 9 * scale, 0, 2 * Math.PI)
    brush.lineWidth = 1.2
    brush.strokeStyle = palette.ink2
    brush.stroke()
    brush.setLineDash([])
    if (slot !== 'stopped' || stop === undefined || !isThere) continue
    paintBar(brush, stop.bar, 1, scale, palette)
    brush.beginPath()
    brush.arc(stop.x, stop.y, 12 * scale, 0, 2 * Math.PI)
    brush.fillStyle = palette.paper
    brush.fill()
    paintMark(brush, marker, stop, scale, palette)
  }
}
