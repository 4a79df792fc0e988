import type { Places } from '../../bargaining/places.ts'
import type { IssueId, OptionId, PartyId } from '../../terms/ids.ts'
import type { Model } from './model.ts'

const byIssue = <Value>({ issues }: Places, value: (number: number) => Value): Record<IssueId, Value> => {
  const named: Record<IssueId, Value> = {}
  for (const [number, id] of issues.entries()) named[id] = value(number)
  return named
}

/** A model that was made by place. Decisions read its estimates alone, so the names are given when asked for. */
export class PlacedModel implements Model {
  readonly party: PartyId
  readonly places: Places
  readonly #shares: Float64Array
  readonly #likings: Float64Array
  #weights: Model['weights'] | undefined
  #values: Model['values'] | undefined

  /** `shares` by issue, `likings` by place. */
  constructor(party: PartyId, places: Places, shares: Float64Array, likings: Float64Array) {
    this.party = party
    this.places = places
    this.#shares = shares
    this.#likings = likings
  }

  get weights(): Model['weights'] {
    this.#weights ??= byIssue(this.places, (number) => this.#shares[number] ?? 0)
    return this.#weights
  }

  get values(): Model['values'] {
    const { options, offsets } = this.places
    this.#values ??= byIssue(this.places, (number) => {
      const values: Record<OptionId, number> = {}
      for (const [choice, id] of (options[number] ?? []).entries())
        values[id] = this.#likings[(offsets[number] ?? 0) + choice] ?? 0
      return values
    })
    return this.#values
  }

  /** `estimateOption` of every option, by place. */
  get estimates(): Float64Array {
    const { issues, offsets } = this.places
    const estimates = new Float64Array(this.#likings.length)
    for (let number = 0; number < issues.length; number++) {
      const points = 100 * (this.#shares[number] ?? 0)
      for (let place = offsets[number] ?? 0; place < (offsets[number + 1] ?? 0); place++)
        estimates[place] = points * (this.#likings[place] ?? 0)
    }
    return estimates
  }
}
