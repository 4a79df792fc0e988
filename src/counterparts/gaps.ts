/** Where a text falls short of one's own: the arithmetic that an answer names and a debrief shows. */
import { pointsOf } from '../bargaining/worth.ts'
import type { IssueId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import type { Seat } from './seat.ts'

export type Gaps = Readonly<Partial<Record<IssueId, number>>>

const pointsIn = (seat: Seat, issue: IssueId, text: Package): number => {
  const option = text[issue] ?? seat.statusQuo[issue]
  if (option === undefined) return 0
  return pointsOf(seat.view.own.sheet, issue, option) - (seat.view.own.discounts[issue]?.[option] ?? 0)
}

/** Points that an offer lacks by issue, measured against one's own text; less than nothing where it is better. */
export const gapsTo = (seat: Seat, own: Package, offered: Package): Gaps => {
  const gaps: Record<IssueId, number> = {}
  for (const issue of issuesIn(offered))
    gaps[issue] = toNano(pointsIn(seat, issue, own) - pointsIn(seat, issue, offered))
  return gaps
}

/** The issues with the greatest gaps above nothing, widest first, in the scenario's order where they are even. */
export const widest = (seat: Seat, gaps: Gaps, among: readonly IssueId[], most: number): IssueId[] =>
  seat.view.scenario.issues
    .map((issue) => issue.id)
    .filter((issue) => among.includes(issue) && (gaps[issue] ?? 0) > 0)
    .sort((a, b) => (gaps[b] ?? 0) - (gaps[a] ?? 0))
    .slice(0, most)
