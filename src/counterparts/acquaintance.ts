import type { Strategy } from './library.ts'
import { MODELLINGS } from './library.ts'
import { type Bars, barsOf } from './model/bars.ts'
import type { Model } from './model/model.ts'
import type { Observed } from './model/observed.ts'

/** An underwriter is asked seldom: one refusal of an option settles the matter. */
const ONCE = 1

/** What is made of another party from what was seen of it; few decisions need all of it, so each part is made when asked for. */
export class Acquaintance {
  readonly observed: Observed
  readonly #strategy: Strategy
  readonly #isPrincipal: boolean
  #model: Model | undefined
  #bars: Bars | undefined

  constructor(observed: Observed, strategy: Strategy, isPrincipal: boolean) {
    this.observed = observed
    this.#strategy = strategy
    this.#isPrincipal = isPrincipal
  }

  get model(): Model {
    this.#model ??= MODELLINGS[this.#strategy.model](this.#strategy)(this.observed)
    return this.#model
  }

  /** What it has shown that it cannot sign for. */
  get bars(): Bars {
    this.#bars ??= this.#isPrincipal ? barsOf(this.observed) : barsOf(this.observed, ONCE)
    return this.#bars
  }
}
