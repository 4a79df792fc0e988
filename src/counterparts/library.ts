/**
 * The counterpart library: every tactic, acceptance condition and model by the name that a scenario or a tournament
 * calls it, made with the parameters that it takes. The table and the tournament both take them from here.
 */
import type { Party } from '../scenario/scenario.ts'
import { toNano } from '../terms/rounding.ts'
import { acceptCombi } from './acceptance/combi.ts'
import type { Acceptance } from './acceptance/condition.ts'
import { acceptNext } from './acceptance/next.ts'
import { byMicro } from './bidding/micro.ts'
import type { Bidding } from './bidding/tactic.ts'
import { byTheClock } from './bidding/time.ts'
import { timeDependent } from './bidding/timeDependent.ts'
import { byTitForTat } from './bidding/titForTat.ts'
import { frequencyModel } from './model/frequency.ts'
import type { Modelling } from './model/model.ts'
import { noModel } from './model/none.ts'
import { TEMPERS } from './temperament.ts'

export type Strategy = Party['strategy']
export type TacticName = Strategy['bidding']
export type AcceptanceName = Strategy['acceptance']
export type ModelName = Strategy['model']

/** What a strategy may say besides names; each tactic reads those that are its own, and has a default for each. */
export type Parameters = Partial<Omit<Strategy, 'bidding' | 'acceptance' | 'model' | 'temperament'>>

export const TACTICS: Readonly<Record<TacticName, (parameters: Parameters) => Bidding>> = {
  time: ({ e = TEMPERS.fair.exponent, response = 0.2 }) => byTheClock({ exponent: toNano(e), response }),
  titForTat: () => byTitForTat,
  micro: () => byMicro,
  boulware: ({ e = 0.2, k = 0 }) => timeDependent({ e, k }),
  linear: ({ k = 0 }) => timeDependent({ e: 1, k }),
  conceder: ({ e = 2, k = 0 }) => timeDependent({ e, k }),
}

export const ACCEPTANCES: Readonly<Record<AcceptanceName, (parameters: Parameters) => Acceptance>> = {
  next: () => acceptNext,
  combi: () => acceptCombi,
}

export const MODELLINGS: Readonly<Record<ModelName, (parameters: Parameters) => Modelling>> = {
  frequency: () => frequencyModel,
  none: () => noModel,
}
