/**
 * The counterpart library: every tactic, acceptance condition, model and way to mediate by the name that a scenario or a
 * tournament calls it, made with the parameters that it takes. The table and the tournament both take them from here.
 */
import type { Party } from '../scenario/scenario.ts'
import { toNano } from '../terms/rounding.ts'
import { combi } from './acceptance/combi.ts'
import type { Acceptance } from './acceptance/condition.ts'
import { constant } from './acceptance/constant.ts'
import { next } from './acceptance/next.ts'
import { time } from './acceptance/time.ts'
import { hardHeaded } from './bidding/hardHeaded.ts'
import { micro } from './bidding/micro.ts'
import { niceTitForTat } from './bidding/niceTitForTat.ts'
import { random } from './bidding/random.ts'
import type { Bidding } from './bidding/tactic.ts'
import { byTheClock } from './bidding/time.ts'
import { timeDependent } from './bidding/timeDependent.ts'
import { absoluteTitForTat, NUDGE, relativeTitForTat } from './bidding/titForTat.ts'
import { anneal } from './mediating/anneal.ts'
import { climb } from './mediating/climb.ts'
import type { Improving } from './mediating/improving.ts'
import { bayesianModel } from './model/bayesian.ts'
import { frequencyModel } from './model/frequency.ts'
import type { Modelling } from './model/model.ts'
import { noModel } from './model/none.ts'
import { TEMPERS } from './temperament.ts'

export type Strategy = Party['strategy']
export type TacticName = Strategy['bidding']
export type AcceptanceName = Strategy['acceptance']
export type ModelName = Strategy['model']
export type MediationName = Strategy['mediating']

/** What a strategy may say besides names; each tactic reads those that are its own, and has a default for each. */
export type Parameters = Partial<
  Omit<Strategy, 'bidding' | 'acceptance' | 'model' | 'mediating' | 'temperament' | 'candour'>
>

export const TACTICS: Readonly<Record<TacticName, (parameters: Parameters) => Bidding>> = {
  time: ({ e = TEMPERS.fair.exponent, response = 0.2 }) => byTheClock({ exponent: toNano(e), response }),
  titForTat: () => relativeTitForTat({ nudge: NUDGE }),
  micro,
  boulware: ({ e = 0.2, k }) => timeDependent({ e, k }),
  linear: ({ k }) => timeDependent({ e: 1, k }),
  conceder: ({ e = 2, k }) => timeDependent({ e, k }),
  relativeTitForTat,
  absoluteTitForTat,
  niceTitForTat,
  hardHeaded,
  random: () => random,
}

export const ACCEPTANCES: Readonly<Record<AcceptanceName, (parameters: Parameters) => Acceptance>> = {
  next,
  combi,
  constant,
  time,
}

export const MODELLINGS: Readonly<Record<ModelName, (parameters: Parameters) => Modelling>> = {
  frequency: () => frequencyModel,
  bayesian: bayesianModel,
  none: () => noModel,
}

export const MEDIATIONS: Readonly<Record<MediationName, (parameters: Parameters) => Improving>> = {
  hillClimbing: () => climb,
  annealing: anneal,
}
