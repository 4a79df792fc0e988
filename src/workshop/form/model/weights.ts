/** Weights that keep to their sum: what one gains the others give. */

/** What the weights of a party sum to. */
export const WHOLE = 100

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** Whole weights stay whole; others are kept to hundredths. */
const unitOf = (numbers: readonly number[]): number => (numbers.every(Number.isInteger) ? 1 : 0.01)

const rounded = (number: number): number => Math.round(number * 100) / 100

/**
 * Shares of a total in proportion to `parts`, even where all are 0; in whole units, rounded by the largest remainder so that
 * they sum to the total.
 */
export const shared = (total: number, parts: readonly number[], unit = 1): number[] => {
  const sum = sumOf(parts)
  const exact = parts.map((part) => (total / unit) * (sum > 0 ? part / sum : 1 / parts.length))
  const floors = exact.map((share) => Math.floor(share + 1e-9))
  const rest = Math.round(total / unit - sumOf(floors))
  const order = exact.map((share, at) => ({ at, left: share - (floors[at] ?? 0) }))
  order.sort((a, b) => b.left - a.left || a.at - b.at)
  for (const { at } of order.slice(0, rest)) floors[at] = (floors[at] ?? 0) + 1
  return floors.map((share) => rounded(share * unit))
}

export interface WeightChange {
  readonly weights: readonly number[]
  readonly at: number
  readonly value: number
  /** Of each weight, whether it must stay; that of `at` is passed over. */
  readonly locked: readonly boolean[]
}

/**
 * The weights with one of them changed and the unlocked others changed in proportion, so that all sum to 100. The value is
 * held between 0 and what the locked ones leave. Null where every other one is locked: nothing can give.
 */
export const keptToSum = ({ weights, at, value, locked }: WeightChange): readonly number[] | null => {
  const free = weights.flatMap((_, index) => (index !== at && locked[index] !== true ? [index] : []))
  if (free.length === 0) return null
  const fixed = sumOf(weights.filter((_, index) => index !== at && locked[index] === true))
  const own = rounded(Math.max(0, Math.min(value, WHOLE - fixed)))
  const parts = free.map((index) => weights[index] ?? 0)
  const shares = shared(rounded(WHOLE - fixed - own), parts, unitOf([...weights, own]))
  const next = [...weights]
  next[at] = own
  for (const [place, index] of free.entries()) next[index] = shares[place] ?? 0
  return next
}
