import type { Strategy } from './library.ts'
import { MODELLINGS } from './library.ts'
import { type Bars, barsOf } from './model/bars.ts'
import type { Model } from './model/model.ts'
import type { Observed } from './model/observed.ts'

/** Refusals that count as a bar. An underwriter is asked seldom, so one is enough. */
const ONCE = 1

/** What is inferred of another party from what was seen of it. Lazy, because few decisions need all of it. */
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
