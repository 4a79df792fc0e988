import type { IssueId, OptionId } from '../../terms/ids.ts'
import { issuesIn } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import type { Model, Modelling } from './model.ts'
import { noModel } from './none.ts'
import type { Observed } from './observed.ts'

/** How fast weights are learnt: HardHeaded's ε. */
const LEARNING = 0.2
/** How many sightings the opening position counts for. */
const PRIOR = 4
/** What one refusal that names an issue takes off the refused option's value. */
const REFUSED = 0.85

/**
 * The frequency model of HardHeaded (van Krimpen, Looije & Hajizadeh 2013). Weights start even; an issue that a party
 * insists on from one text to the next gains ε/n, and all are scaled to sum to 1 again. Values are how often an option
 * was asked for, over the count of the one asked for most.
 *
 * Differences at this table, where an offer names some issues only: an issue that an offer leaves out tells nothing; the
 * opening position stands for `PRIOR` sightings, falling with the distance from it; an issue named as being in the way,
 * or disclosed as a priority, gains like one insisted on, and the option refused loses; an option taken counts as asked.
 */
export const frequencyModel: Modelling = (observed): Model => {
  const { party, issues } = observed
  const prior = noModel(observed)
  const weights = learnWeights(observed)
  const counts = countOptions(observed)
  const values: Record<IssueId, Record<OptionId, number>> = {}
  for (const issue of issues) {
    const seen = counts.get(issue.id)
    const sightings = seen === undefined ? 0 : [...seen.values()].reduce((sum, count) => sum + count, 0)
    const most = seen === undefined ? 0 : Math.max(...seen.values())
    const byOption: Record<OptionId, number> = {}
    for (const option of issue.options) {
      const before = prior.values[issue.id]?.[option.id] ?? 0
      const frequency = most > 0 ? (seen?.get(option.id) ?? 0) / most : 0
      const blended = (PRIOR * before + sightings * frequency) / (PRIOR + sightings)
      const refusals = observed.replies.filter(
        (reply) => !reply.took && reply.issue === issue.id && reply.option === option.id,
      ).length
      byOption[option.id] = toNano(blended * REFUSED ** Math.min(refusals, 6))
    }
    values[issue.id] = byOption
  }
  return { party, weights, values }
}

const learnWeights = ({ issues, opening, offers, replies, disclosed }: Observed): Record<IssueId, number> => {
  const step = LEARNING / issues.length
  const gained = new Map<IssueId, number>()
  const gain = (issue: IssueId, share = 1) => gained.set(issue, (gained.get(issue) ?? 0) + share * step)
  let before = opening
  for (const offer of offers) {
    for (const issue of issuesIn(offer)) if (before[issue] === offer[issue]) gain(issue)
    before = { ...before, ...offer }
  }
  for (const reply of replies) if (!reply.took) gain(reply.issue)
  for (const issue of disclosed) gain(issue, 3)
  const total = 1 + [...gained.values()].reduce((sum, one) => sum + one, 0)
  return Object.fromEntries(
    issues.map((issue) => [issue.id, toNano((1 / issues.length + (gained.get(issue.id) ?? 0)) / total)]),
  )
}

const countOptions = ({ offers, replies }: Observed): Map<IssueId, Map<OptionId, number>> => {
  const counts = new Map<IssueId, Map<OptionId, number>>()
  const count = (issue: IssueId, option: OptionId) => {
    const seen = counts.get(issue) ?? new Map<OptionId, number>()
    counts.set(issue, seen.set(option, (seen.get(option) ?? 0) + 1))
  }
  for (const offer of offers)
    for (const issue of issuesIn(offer)) {
      const option = offer[issue]
      if (option !== undefined) count(issue, option)
    }
  for (const reply of replies) if (reply.took) count(reply.issue, reply.option)
  return counts
}
