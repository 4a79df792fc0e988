/** What a party makes of another: how much each issue matters to it, and how it likes each option. */
import type { Places } from '../../bargaining/places.ts'
import type { IssueId, OptionId, PartyId } from '../../terms/ids.ts'
import { issuesIn, type Package } from '../../terms/package.ts'
import type { Observed } from './observed.ts'
import { PlacedModel } from './placed.ts'

export interface Model {
  readonly party: PartyId
  /** Shares that sum to 1. */
  readonly weights: Readonly<Record<IssueId, number>>
  /** 0 to 1, by issue and option. */
  readonly values: Readonly<Record<IssueId, Readonly<Record<OptionId, number>>>>
}

/** Makes a model of one party from what was seen of it. */
export type Modelling = (observed: Observed) => Model

/** Points of 100 that the party is thought to see in an option. */
export const estimateOption = (model: Model, issue: IssueId, option: OptionId): number =>
  100 * (model.weights[issue] ?? 0) * (model.values[issue]?.[option] ?? 0)

/** … and in a package; issues left out add nothing. */
export const estimate = (model: Model, pack: Package): number => {
  let sum = 0
  for (const issue of issuesIn(pack)) {
    const option = pack[issue]
    if (option !== undefined) sum += estimateOption(model, issue, option)
  }
  return sum
}

const placeEstimates = (places: Places, model: Model): Float64Array => {
  const estimates = new Float64Array(places.offsets[places.issues.length] ?? 0)
  let place = 0
  for (let number = 0; number < places.issues.length; number++) {
    const issue = places.issues[number]
    if (issue === undefined) continue
    const weight = model.weights[issue] ?? 0
    const values = model.values[issue]
    for (const option of places.options[number] ?? [])
      estimates[place++] = 100 * weight * (values?.[option] ?? 0)
  }
  return estimates
}

const known = new WeakMap<Model, { readonly places: Places; readonly estimates: Float64Array }>()

/** `estimateOption` of every option, by place. */
export const estimatesOf = (places: Places, model: Model): Float64Array => {
  const before = known.get(model)
  if (before?.places === places) return before.estimates
  const estimates =
    model instanceof PlacedModel && model.places === places ? model.estimates : placeEstimates(places, model)
  known.set(model, { places, estimates })
  return estimates
}
