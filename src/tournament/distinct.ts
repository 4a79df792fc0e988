/**
 * A set of outcomes that is emptied at every negotiation: open addressing, each slot stamped with the negotiation that
 * filled it, so that emptying costs nothing and nothing is allocated while a tournament runs.
 */
export class Distinct {
  count = 0
  private readonly keys: Uint32Array
  private readonly stamps: Uint32Array
  private readonly mask: number
  private stamp = 0

  /** `most` outcomes at most will be added between two calls of `empty`. */
  constructor(most: number) {
    let slots = 4
    while (slots < 2 * most) slots *= 2
    this.keys = new Uint32Array(slots)
    this.stamps = new Uint32Array(slots)
    this.mask = slots - 1
  }

  empty(): void {
    this.count = 0
    this.stamp = (this.stamp + 1) >>> 0
    if (this.stamp === 0) {
      this.stamps.fill(0)
      this.stamp = 1
    }
  }

  add(outcome: number): void {
    // Multiplicative hashing (Knuth 1973) by the golden ratio of 2^32.
    let slot = (Math.imul(outcome, 0x9e3779b1) >>> 7) & this.mask
    while (this.stamps[slot] === this.stamp) {
      if (this.keys[slot] === outcome) return
      slot = (slot + 1) & this.mask
    }
    this.stamps[slot] = this.stamp
    this.keys[slot] = outcome
    this.count++
  }
}
