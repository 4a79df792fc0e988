/** Where a text falls short of one's own: the numbers behind the issues that an answer names and a debrief shows. */
import { type Choices, SILENT } from '../bargaining/places.ts'
import type { IssueId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import type { Seat } from './seat.ts'

export type Gaps = Readonly<Partial<Record<IssueId, number>>>

/** What an option is worth by itself now, to this party. */
const pointsIn = ({ places, valuation, view }: Seat, issue: number, text: Choices): number => {
  const choice = text[issue] === SILENT ? places.statusQuo[issue] : text[issue]
  const id = places.issues[issue]
  const option = choice === undefined ? undefined : places.options[issue]?.[choice]
  if (choice === undefined || id === undefined || option === undefined) return 0
  const points = valuation.points[(places.offsets[issue] ?? 0) + choice] ?? 0
  return points - (view.own.discounts[id]?.[option] ?? 0)
}

/** Points that an offer lacks by issue, compared with one's own text; negative where it is better. */
export const gapsTo = (seat: Seat, own: Choices, offered: Choices): Gaps => {
  const gaps: Record<IssueId, number> = {}
  for (let issue = 0; issue < offered.length; issue++) {
    const id = seat.places.issues[issue]
    if (id !== undefined && offered[issue] !== SILENT)
      gaps[id] = toNano(pointsIn(seat, issue, own) - pointsIn(seat, issue, offered))
  }
  return gaps
}

/** The issues with the largest positive gaps, largest first, in the scenario's order where equal. */
export const widest = (seat: Seat, gaps: Gaps, most: number): IssueId[] =>
  seat.places.issues
    .filter((issue) => (gaps[issue] ?? 0) > 0)
    .sort((a, b) => (gaps[b] ?? 0) - (gaps[a] ?? 0))
    .slice(0, most)
