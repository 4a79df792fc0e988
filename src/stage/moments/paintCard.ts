/** Paints the sheet of paper on which the stage says that something begins, strikes or ends. */
import { font, type Palette } from '../palette.ts'
import { fitted, paintStamp } from '../table/paintTable.ts'
import type { Scene } from './scene.ts'

type Brush = CanvasRenderingContext2D
export type CardScene = Extract<Scene, { type: 'card' }>

export interface CardSize {
  readonly width: number
  readonly height: number
}

const LINE = { eyebrow: 16, title: 28, text: 20 }
const PADDING = 20
const MOST_LINES = 3

/** Words in lines of a width, as the brush's font sets them; what does not fit ends in an ellipsis. */
export function inLines(
  brush: Pick<Brush, 'measureText'>,
  text: string,
  width: number,
  most: number,
): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && brush.measureText(`${last} ${word}`).width <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= most) return lines.map((line) => fitted(brush, line, width))
  return [...lines.slice(0, most - 1), fitted(brush, lines.slice(most - 1).join(' '), width)]
}

const titleFont = (palette: Palette) => font(palette, 21, { weight: 600, family: 'serif' })

/** A card as wide as the stage allows, as high as its words need. */
export function cardSize(brush: Brush, card: CardScene, palette: Palette, stageWidth: number): CardSize {
  const width = Math.min(stageWidth - 24, 400)
  brush.font = titleFont(palette)
  const titles = inLines(brush, card.title, width - 2 * PADDING, MOST_LINES).length
  const text = card.text === '' ? 0 : LINE.text
  return { width, height: 2 * PADDING + LINE.eyebrow + 4 + titles * LINE.title + text }
}

/** Middle at the origin. */
export function paintCard(
  brush: Brush,
  card: CardScene,
  { width, height }: CardSize,
  palette: Palette,
): void {
  const [left, top] = [-width / 2, -height / 2]
  brush.fillStyle = palette.paper
  brush.beginPath()
  brush.roundRect(left, top, width, height, 6)
  brush.fill()
  brush.lineWidth = 1
  brush.strokeStyle = palette.rule2
  brush.stroke()
  brush.fillStyle = card.tone === 'signed' ? palette.baize : palette.ink
  brush.fillRect(left, top + 6, 4, height - 12)

  const x = left + PADDING
  let y = top + PADDING + LINE.eyebrow - 4
  brush.textAlign = 'left'
  brush.font = font(palette, 12, { weight: 500 })
  brush.fillStyle = palette.ink2
  brush.fillText(fitted(brush, card.eyebrow, width - 2 * PADDING), x, y)
  y += 4
  brush.font = titleFont(palette)
  brush.fillStyle = palette.ink
  for (const line of inLines(brush, card.title, width - 2 * PADDING, MOST_LINES)) {
    y += LINE.title
    brush.fillText(line, x, y - 4)
  }
  if (card.text !== '') {
    brush.font = font(palette, 14)
    brush.fillStyle = palette.ink2
    brush.fillText(fitted(brush, card.text, width - 2 * PADDING), x, y + LINE.text - 2)
  }
  if (card.tone === 'signed') {
    const stamp = { width: 92, height: 34 }
    brush.save()
    brush.translate(left + width - stamp.width / 2 - 10, top + stamp.height / 2 + 6)
    paintStamp(brush, 'SIGNED', stamp, 1, palette)
    brush.restore()
  }
}
