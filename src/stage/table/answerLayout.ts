/** Where the text that is being answered lies on the table: its lines, the slots below, and who stops beside it. */

import type { PartyId } from '../../terms/ids.ts'
import type { Area } from '../map/frame.ts'
import type { AnswerPicture } from '../moments/answerPicture.ts'
import type { Spot, TableLayout } from './tableLayout.ts'

export interface AnswerLayout {
  readonly paper: Area
  /** Type grows with the room. */
  readonly scale: number
  /** How many of the text's lines have room. */
  readonly lines: number
  readonly slots: readonly (Spot & { readonly party: PartyId })[]
  /** For each who may refuse: where its mark stops, and the bar that it stops at. */
  readonly stops: readonly (Spot & { readonly party: PartyId; readonly bar: Spot })[]
}

export const ANSWER = { padding: 10, title: 20, line: 16, slot: 22, rule: 8, bar: 36 }
/** From the edge of the paper to a bar, and from a bar to the middle of a mark. */
const BESIDE = { bar: 6, mark: 16 }

/** Null where the table is too low for a text that can be read. */
export function answerLayout(
  { table, plates, scale }: TableLayout,
  { lines, slots }: AnswerPicture,
): AnswerLayout | null {
  const type = Math.min(1.4, Math.max(1, scale))
  const heads = plates.filter(({ seated, y }) => seated && y < table.y + table.height / 2)
  const top = Math.max(table.y + 8, ...heads.map(({ y, height }) => y + height / 2 + 8))
  const room = table.y + table.height - 8 - top
  const fixed = (2 * ANSWER.padding + ANSWER.title + ANSWER.rule + ANSWER.slot) * type
  const fit = Math.floor((room - fixed) / (ANSWER.line * type))
  if (fit < 1) return null
  const shown = Math.min(fit, lines.length)
  const width = Math.min(table.width - 2 * (BESIDE.bar + BESIDE.mark + 12) * type, 220 * type)
  const height = fixed + shown * ANSWER.line * type
  const paper = { x: table.x + (table.width - width) / 2, y: top + (room - height) / 2, width, height }
  const row = paper.y + height - (ANSWER.padding + ANSWER.slot / 2) * type
  const apart = Math.min(30 * type, (width - 2 * ANSWER.padding * type) / slots.length)
  const first = paper.x + ANSWER.padding * type + apart / 2
  const middle = paper.x + width / 2
  return {
    paper,
    scale: type,
    lines: shown,
    slots: slots.map(({ party }, place) => ({ party, x: first + place * apart, y: row })),
    stops: slots.slice(1).map(({ party }, place) => {
      const isLeft = (plates.find((plate) => plate.party === party)?.x ?? middle + 1) < middle
      const edge = isLeft ? paper.x - BESIDE.bar * type : paper.x + width + BESIDE.bar * type
      const y = row - place * ANSWER.bar * type
      return { party, x: edge + (isLeft ? -1 : 1) * BESIDE.mark * type, y, bar: { x: edge, y } }
    }),
  }
}
