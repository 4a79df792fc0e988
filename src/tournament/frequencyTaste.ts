import type { Domain } from '../bargaining/domain.ts'
import { LEARNING, PRIOR } from '../counterparts/model/frequency.ts'
import { toNano } from '../terms/rounding.ts'
import type { Taste } from './taste.ts'

/**
 * `frequencyModel` in counts that grow: an issue whose option stays from one proposal to the next gains ε/n of weight, all
 * scaled once, and an option is liked as often as it was proposed. Nobody has said beforehand what it would like: every
 * option's value starts at a half.
 */
export class FrequencyTaste implements Taste {
  private proposals = 0
  /** By issue: how often its option stayed, and the option of the latest proposal. */
  private readonly stayed: Uint32Array
  private readonly latest: Int32Array
  /** By place: how often the option was proposed. */
  private readonly counts: Uint32Array
  private readonly domain: Domain

  constructor(domain: Domain) {
    const issues = domain.issues.length
    this.domain = domain
    this.stayed = new Uint32Array(issues)
    this.latest = new Int32Array(issues)
    this.counts = new Uint32Array((domain.offsets[issues - 1] ?? 0) + (domain.sizes[issues - 1] ?? 0))
  }

  begin(): void {
    this.proposals = 0
    this.stayed.fill(0)
    this.latest.fill(-1)
    this.counts.fill(0)
  }

  hear(choices: ArrayLike<number>): void {
    this.proposals++
    for (let issue = 0; issue < this.latest.length; issue++) {
      const choice = choices[issue] ?? 0
      if (this.latest[issue] === choice) this.stayed[issue] = (this.stayed[issue] ?? 0) + 1
      this.latest[issue] = choice
      const place = (this.domain.offsets[issue] ?? 0) + choice
      this.counts[place] = (this.counts[place] ?? 0) + 1
    }
  }

  estimate(points: Float64Array): void {
    const { sizes, offsets } = this.domain
    const issues = this.latest.length
    const step = LEARNING / issues
    let total = 1
    for (let issue = 0; issue < issues; issue++) total += step * (this.stayed[issue] ?? 0)
    for (let issue = 0; issue < issues; issue++) {
      const weight = toNano((1 / issues + step * (this.stayed[issue] ?? 0)) / total)
      const from = offsets[issue] ?? 0
      const to = from + (sizes[issue] ?? 0)
      let most = 0
      for (let place = from; place < to; place++) most = Math.max(most, this.counts[place] ?? 0)
      for (let place = from; place < to; place++) {
        const frequency = most > 0 ? (this.counts[place] ?? 0) / most : 0
        const value = toNano((PRIOR * 0.5 + this.proposals * frequency) / (PRIOR + this.proposals))
        points[place] = 100 * weight * value
      }
    }
  }
}
