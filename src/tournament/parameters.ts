/** Which figures each part of a strategy takes, so that one given to a part that would not read it can be refused. */
import type { AcceptanceName, ModelName, Parameters, TacticName } from '../counterparts/library.ts'

type Keys = readonly (keyof Parameters)[]

const OF_TACTICS: Readonly<Record<TacticName, Keys>> = {
  time: ['e', 'response'],
  boulware: ['e', 'k'],
  linear: ['k'],
  conceder: ['e', 'k'],
  hardHeaded: ['e', 'concedesFrom'],
  titForTat: [],
  relativeTitForTat: ['nudge'],
  absoluteTitForTat: ['nudge'],
  niceTitForTat: ['concedesFrom'],
  micro: ['levelStep'],
  random: [],
}

const OF_ACCEPTANCES: Readonly<Record<AcceptanceName, Keys>> = {
  next: ['alpha', 'beta'],
  combi: ['alpha', 'beta', 'acceptsFrom'],
  constant: ['constant'],
  time: ['acceptsFrom'],
}

const OF_MODELS: Readonly<Record<ModelName, Keys>> = {
  none: [],
  frequency: [],
  bayesian: ['spread', 'decline'],
}

export const parametersOf = (tactic: TacticName, acceptance: AcceptanceName, model: ModelName): Keys => [
  ...OF_TACTICS[tactic],
  ...OF_ACCEPTANCES[acceptance],
  ...OF_MODELS[model],
]
