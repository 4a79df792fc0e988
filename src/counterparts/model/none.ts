import type { Issue } from '../../scenario/scenario.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { toNano } from '../../terms/rounding.ts'
import type { Modelling } from './model.ts'

type Nearness = Readonly<Record<OptionId, number>>

const known = new WeakMap<Issue, Map<OptionId | undefined, Nearness>>()

/** Options stand in an order that means something: the further from what a party opened with, the less it likes one. */
export const nearness = (issue: Issue, opening: OptionId | undefined): Nearness => {
  const before = known.get(issue) ?? new Map<OptionId | undefined, Nearness>()
  known.set(issue, before)
  const near = before.get(opening) ?? reckon(issue, opening)
  before.set(opening, near)
  return near
}

const reckon = (issue: Issue, opening: OptionId | undefined): Nearness => {
  const at = issue.options.findIndex((option) => option.id === opening)
  const widest = Math.max(at, issue.options.length - 1 - at, 1)
  return Object.fromEntries(
    issue.options.map((option, index) => [
      option.id,
      at < 0 ? 0.5 : toNano(1 - Math.abs(index - at) / widest),
    ]),
  )
}

/** Learns nothing: every issue matters alike, and the opening position is all that is known. */
export const noModel: Modelling = ({ party, issues, opening }) => ({
  party,
  weights: Object.fromEntries(issues.map((issue) => [issue.id, 1 / issues.length])) as Record<
    IssueId,
    number
  >,
  values: Object.fromEntries(issues.map((issue) => [issue.id, nearness(issue, opening[issue.id])])) as Record<
    IssueId,
    Nearness
  >,
})
