import { type Choices, SILENT } from '../../bargaining/places.ts'
import type { ChoiceNeed, ChoiceSpace } from '../../bargaining/searchChoices.ts'
import type { Seat } from '../seat.ts'

/** So many texts are drawn in search of one that will do. */
const TRIES = 200

const isMet = ({ issue, option, ways }: ChoiceNeed, text: Choices): boolean =>
  text[issue] !== option ||
  ways.some((way) => way.every(({ issue: other, mask }) => (mask & (1 << (text[other] ?? SILENT))) !== 0))

/**
 * Worth of a text drawn evenly from those of a space that this party could sign and that are worth no less to it than its
 * floor: options are drawn issue by issue until a text will do. Null where none of `TRIES` did.
 */
export const drawnWorth = (seat: Seat, { allowed, needs }: ChoiceSpace, floor: number): number | null => {
  const { places } = seat
  const open = places.issues.map((id, issue) => ({
    id,
    options: [...(places.options[issue] ?? []).keys()].filter(
      (option) => ((allowed[issue] ?? 0) & (1 << option)) !== 0,
    ),
  }))
  for (let at = 0; at < TRIES; at++) {
    const text: Choices = open.map(
      ({ id, options }) => options[Math.floor(seat.luck(`draw ${at} ${id}`) * options.length)] ?? SILENT,
    )
    const worth = seat.worthAt(text)
    if (worth >= floor && needs.every((need) => isMet(need, text))) return worth
  }
  return null
}
