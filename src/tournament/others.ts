/**
 * Estimates of what outcomes are worth to the others. The estimate of an outcome is the sum of two table entries, one
 * table for the first issues and one for the last, each about as long as the square root of the number of outcomes:
 * they are refilled after a proposal, and then an estimate takes two reads. All in whole billionths of a point, so that
 * sums are exact in any order.
 */
import type { Domain } from '../bargaining/domain.ts'
import type { Taste } from './taste.ts'

interface Other {
  readonly seat: number
  readonly taste: Taste
  readonly head: Float64Array
  readonly tail: Float64Array
  /** The most that it is thought to see in any outcome. */
  most: number
  /** Whether it has proposed something since the tables were filled. */
  stale: boolean
}

/** Sums of points over the issues from `first` up to but without `end`, the last of them turning fastest. */
const fillSums = (
  domain: Domain,
  points: Float64Array,
  first: number,
  end: number,
  sums: Float64Array,
): void => {
  sums[0] = 0
  let block = 1
  for (let issue = end - 1; issue >= first; issue--) {
    const offset = domain.offsets[issue] ?? 0
    const size = domain.sizes[issue] ?? 1
    // Backwards, because the other options' blocks are copied from the first one's.
    for (let choice = size - 1; choice >= 0; choice--) {
      const more = points[offset + choice] ?? 0
      for (let k = 0; k < block; k++) sums[choice * block + k] = (sums[k] ?? 0) + more
    }
    block *= size
  }
}

export class Others {
  private readonly domain: Domain
  private readonly others: readonly Other[]
  private readonly choices: Int32Array
  private readonly points: Float64Array
  /** How many issues the first table holds, and how many outcomes the second. */
  private readonly heads: number
  private readonly tails: number

  constructor(domain: Domain, seats: number, seat: number, make: () => Taste) {
    const issues = domain.issues.length
    this.domain = domain
    let heads = 0
    while (heads < issues && (domain.strides[heads] ?? 1) ** 2 > domain.outcomes) heads++
    this.heads = Math.min(issues, heads + 1)
    this.tails = domain.strides[this.heads - 1] ?? 1
    this.choices = new Int32Array(issues)
    this.points = new Float64Array((domain.offsets[issues - 1] ?? 0) + (domain.sizes[issues - 1] ?? 0))
    this.others = Array.from({ length: seats }, (_, other) => other)
      .filter((other) => other !== seat)
      .map((other) => ({
        seat: other,
        taste: make(),
        head: new Float64Array(domain.outcomes / this.tails),
        tail: new Float64Array(this.tails),
        most: 0,
        stale: true,
      }))
  }

  begin(): void {
    for (const other of this.others) {
      other.taste.begin()
      other.stale = true
    }
  }

  hear(seat: number, outcome: number): void {
    const other = this.others.find((one) => one.seat === seat)
    if (other === undefined) return
    const { strides, sizes } = this.domain
    for (let issue = 0; issue < this.choices.length; issue++)
      this.choices[issue] = Math.floor(outcome / (strides[issue] ?? 1)) % (sizes[issue] ?? 1)
    other.taste.hear(this.choices)
    other.stale = true
  }

  /** What all the others together are thought to see in an outcome. */
  sum(outcome: number): number {
    this.refill()
    const head = Math.floor(outcome / this.tails)
    const tail = outcome - head * this.tails
    let sum = 0
    for (const other of this.others) sum += (other.head[head] ?? 0) + (other.tail[tail] ?? 0)
    return sum
  }

  /** The product of what each of the others is thought to see in it. */
  product(outcome: number): number {
    this.refill()
    const head = Math.floor(outcome / this.tails)
    const tail = outcome - head * this.tails
    let product = 1
    for (const other of this.others) product *= (other.head[head] ?? 0) + (other.tail[tail] ?? 0)
    return product
  }

  /** An upper bound of the product. */
  mostProduct(): number {
    this.refill()
    let product = 1
    for (const other of this.others) product *= other.most
    return product
  }

  private refill(): void {
    for (const other of this.others) {
      if (!other.stale) continue
      other.taste.estimate(this.points)
      for (let place = 0; place < this.points.length; place++)
        this.points[place] = Math.round((this.points[place] ?? 0) * 1e9)
      fillSums(this.domain, this.points, 0, this.heads, other.head)
      fillSums(this.domain, this.points, this.heads, this.domain.issues.length, other.tail)
      other.most = mostOf(other.head) + mostOf(other.tail)
      other.stale = false
    }
  }
}

const mostOf = (sums: Float64Array): number => {
  let most = Number.NEGATIVE_INFINITY
  for (let k = 0; k < sums.length; k++) most = Math.max(most, sums[k] ?? 0)
  return most
}
