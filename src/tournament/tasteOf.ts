/** Makes a taste by the name that its model has in the library. */
import type { Domain } from '../bargaining/domain.ts'
import type { ModelName, Parameters } from '../counterparts/library.ts'
import { assertNever } from '../terms/assertNever.ts'
import { BayesianTaste } from './bayesianTaste.ts'
import { FrequencyTaste } from './frequencyTaste.ts'
import type { Taste } from './taste.ts'

export const tasteOf = (
  model: Exclude<ModelName, 'none'>,
  domain: Domain,
  steps: number,
  { spread, decline }: Parameters,
): Taste => {
  switch (model) {
    case 'frequency':
      return new FrequencyTaste(domain)
    case 'bayesian':
      return new BayesianTaste(domain, steps, spread, decline)
    default:
      return assertNever(model)
  }
}
