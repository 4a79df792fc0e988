import { type Figures, noughts, type Places } from '../../bargaining/places.ts'
import { toNano } from '../../terms/rounding.ts'
import { type Modelling, modelOf } from './model.ts'
import type { Observed } from './observed.ts'

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
export const frequencyModel: Modelling = (observed) => {
  const { places, opening, tally } = observed
  const { offsets } = places
  const { asked, refused } = tally
  const likings = noughts(asked.length)
  for (let issue = 0; issue < places.issues.length; issue++) {
    const end = offsets[issue + 1] ?? 0
    let sightings = 0
    let most = 0
    for (let place = offsets[issue] ?? 0; place < end; place++) {
      const count = asked[place] ?? 0
      sightings += count
      if (count > most) most = count
    }
    for (let place = offsets[issue] ?? 0; place < end; place++) {
      const frequency = most > 0 ? (asked[place] ?? 0) / most : 0
      const blended = (PRIOR * (opening.near[place] ?? 0) + sightings * frequency) / (PRIOR + sightings)
      likings[place] = toNano(blended * (SUNK[Math.min(refused[place] ?? 0, MOST)] ?? 0))
    }
  }
  return modelOf(observed, learnShares(places, observed), likings)
}

const learnShares = ({ issues }: Places, { tally: { insisted }, disclosed }: Observed): Figures => {
  const count = issues.length
  const step = LEARNING / count
  const shares = noughts(count)
  for (let issue = 0; issue < count; issue++) shares[issue] = step * (insisted[issue] ?? 0)
  for (const issue of disclosed) shares[issue] = (shares[issue] ?? 0) + 3 * step
  let total = 1
  for (let issue = 0; issue < count; issue++) total += shares[issue] ?? 0
  for (let issue = 0; issue < count; issue++)
    shares[issue] = toNano((1 / count + (shares[issue] ?? 0)) / total)
  return shares
}
