import { choiceOf, choicesOf, type Places, placesOf, SILENT } from '../../bargaining/places.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { toNano } from '../../terms/rounding.ts'
import type { Model, Modelling } from './model.ts'
import { nearness } from './none.ts'
import type { Observed } from './observed.ts'
import { tallyOf } from './tally.ts'

/** How fast weights are learnt: HardHeaded's ε. */
export const LEARNING = 0.2
/** How many sightings the opening position counts for. */
export const PRIOR = 4
/** What one refusal that names an issue takes off the refused option's value. */
const REFUSED = 0.85
/** So many refusals count; by number of refusals, what is left of the value. */
const MOST = 6
const SUNK = Array.from({ length: MOST + 1 }, (_, refusals) => REFUSED ** refusals)

/**
 * A frequency model after HardHeaded's (van Krimpen, Looije & Hajizadeh 2013). Weights start even; an issue that a party
 * insists on from one text to the next gains ε/n, and in the end all are scaled to sum to 1. Values are how often an
 * option was asked for, over the count of the one asked for most.
 *
 * The original scales the weights after every single offer, so that what was insisted on lately weighs more than what was
 * insisted on at first, and no weight grows beyond a bound. Here both count alike and there is no bound: of two issues,
 * the one held for the first ten offers and the other for the next ten come out even, in the original at 0.31 and 0.69.
 *
 * Differences at this table, where an offer names some issues only: an issue that an offer leaves out tells nothing; the
 * opening position stands for `PRIOR` sightings, falling with the distance from it; an issue named as being in the way,
 * or disclosed as a priority, gains like one insisted on, and the option refused loses; an option taken counts as asked.
 */
export const frequencyModel: Modelling = (observed): Model => {
  const { party, issues, opening } = observed
  const places = placesOf(issues)
  const weights = learnWeights(places, observed)
  const { asked, refused } = tallyOf(observed)
  const values: Record<IssueId, Record<OptionId, number>> = {}
  for (const [number, issue] of issues.entries()) {
    const start = places.offsets[number] ?? 0
    const prior = nearness(issue, opening[issue.id])
    let sightings = 0
    let most = 0
    for (let choice = 0; choice < issue.options.length; choice++) {
      const count = asked[start + choice] ?? 0
      sightings += count
      most = Math.max(most, count)
    }
    const byOption: Record<OptionId, number> = {}
    for (const [choice, option] of issue.options.entries()) {
      const before = prior[option.id] ?? 0
      const frequency = most > 0 ? (asked[start + choice] ?? 0) / most : 0
      const blended = (PRIOR * before + sightings * frequency) / (PRIOR + sightings)
      byOption[option.id] = toNano(blended * (SUNK[Math.min(refused[start + choice] ?? 0, MOST)] ?? 0))
    }
    values[issue.id] = byOption
  }
  return { party, weights, values }
}

const learnWeights = (
  places: Places,
  { issues, opening, offers, replies, disclosed }: Observed,
): Record<IssueId, number> => {
  const step = LEARNING / issues.length
  const gained = new Map<IssueId, number>()
  const gain = (issue: IssueId, share = 1) => gained.set(issue, (gained.get(issue) ?? 0) + share * step)
  const before = choicesOf(places, opening)
  for (const offer of offers)
    for (const id in offer) {
      const issue = places.issueNumbers.get(id as IssueId) ?? SILENT
      const choice = choiceOf(places, issue, offer[id as IssueId])
      if (before[issue] === choice) gain(id as IssueId)
      else before[issue] = choice
    }
  for (const reply of replies) if (!reply.took) gain(reply.issue)
  for (const issue of disclosed) gain(issue, 3)
  let total = 0
  for (const one of gained.values()) total += one
  total += 1
  const weights: Record<IssueId, number> = {}
  for (const { id } of issues) weights[id] = toNano((1 / issues.length + (gained.get(id) ?? 0)) / total)
  return weights
}
