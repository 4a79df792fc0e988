/**
 * Every outcome's worth to every party, evaluated once a domain. The additive part grows issue by issue from blocks
 * already summed, so that each outcome costs one addition; a linkage then visits only the outcomes that meet it.
 */

import { onceFor } from '../terms/onceFor.ts'
import { toNano } from '../terms/rounding.ts'
import type { Domain, DomainLinkage, DomainParty } from './domain.ts'
import { decides } from './votes.ts'

const sumPoints = (domain: Domain, party: DomainParty): Float64Array => {
  const worths = new Float64Array(domain.outcomes)
  for (let issue = domain.issues.length - 1; issue >= 0; issue--) {
    const block = domain.strides[issue] ?? 1
    const offset = domain.offsets[issue] ?? 0
    // Backwards, because the other options' blocks are copied from the first one's.
    for (let choice = (domain.sizes[issue] ?? 1) - 1; choice >= 0; choice--) {
      const points = party.points[offset + choice] ?? 0
      const from = choice * block
      for (let k = 0; k < block; k++) worths[from + k] = (worths[k] ?? 0) + points
    }
  }
  return worths
}

/** Calls back with runs [from, to) of outcomes that keep to the masks of options by issue. */
const visitRuns = (
  domain: Domain,
  masks: Int32Array,
  visit: (from: number, to: number) => void,
  issue = 0,
  base = 0,
): void => {
  const isFree = (i: number): boolean => masks[i] === (1 << (domain.sizes[i] ?? 0)) - 1
  let last = domain.issues.length - 1
  while (last >= issue && isFree(last)) last--
  if (last < issue) {
    visit(base, base + (domain.strides[issue] ?? 1) * (domain.sizes[issue] ?? 1))
    return
  }
  for (let choice = 0; choice < (domain.sizes[issue] ?? 0); choice++) {
    if (((masks[issue] ?? 0) & (1 << choice)) === 0) continue
    const stride = domain.strides[issue] ?? 1
    const from = base + choice * stride
    if (issue === last) visit(from, from + stride)
    else visitRuns(domain, masks, visit, issue + 1, from)
  }
}

const addLinkage = (domain: Domain, worths: Float64Array, { masks, worth }: DomainLinkage): void =>
  visitRuns(domain, masks, (from, to) => {
    for (let outcome = from; outcome < to; outcome++) worths[outcome] = (worths[outcome] ?? 0) + worth
  })

/** Rounds sums to worths, none above the cap. */
const finish = (worths: Float64Array, cap: number): void => {
  for (let outcome = 0; outcome < worths.length; outcome++)
    worths[outcome] = Math.min(toNano(worths[outcome] ?? 0), cap)
}

/** Filled when first asked for. By party, because domains of one space share those whose sheets are the same. */
const evaluatedOf = onceFor((_: DomainParty): { worths: Float64Array | null } => ({ worths: null }))

/** Worth of every outcome to a party (its number in the domain), to nine decimals. Read it, never write it. */
export const worthsOf = (domain: Domain, party: number): Float64Array => {
  const compiled = domain.parties[party]
  if (!compiled) throw new Error(`The domain has no party number ${party}.`)
  const known = evaluatedOf(compiled)
  if (known.worths !== null) return known.worths
  const worths = sumPoints(domain, compiled)
  for (const linkage of compiled.linkages) addLinkage(domain, worths, linkage)
  finish(worths, compiled.cap)
  known.worths = worths
  return worths
}

/** Worth of every outcome to each principal, in the domain's order. */
export const worthsOfPrincipals = (domain: Domain): readonly Float64Array[] =>
  domain.principals.map((party) => worthsOf(domain, party))

/** By outcome, the bits that any of its options has; `byPlace`: by place, the bits of an option. */
const bitsOfOutcomes = (domain: Domain, byPlace: Uint8Array): Uint8Array => {
  const bits = new Uint8Array(domain.outcomes)
  for (let issue = domain.issues.length - 1; issue >= 0; issue--) {
    const block = domain.strides[issue] ?? 1
    const offset = domain.offsets[issue] ?? 0
    // Backwards, because the other options' blocks are copied from the first one's.
    for (let choice = (domain.sizes[issue] ?? 1) - 1; choice >= 0; choice--) {
      const own = byPlace[offset + choice] ?? 0
      const from = choice * block
      if (own === 0) bits.copyWithin(from, 0, block)
      else for (let k = 0; k < block; k++) bits[from + k] = (bits[k] ?? 0) | own
    }
  }
  return bits
}

/** Whose red lines an outcome crosses and whose consent it needs, as bits by principal; null where all must consent. */
export const votesOnOutcomes = onceFor((domain: Domain) => {
  const { votes } = domain
  return votes === null
    ? { votes, crosses: NOBODY, needs: NOBODY }
    : {
        votes,
        crosses: bitsOfOutcomes(domain, votes.crosses),
        needs: bitsOfOutcomes(domain, votes.needs),
      }
})
const NOBODY = new Uint8Array(0)

/** 1 by outcome where it crosses so many red lines that nobody may decide for it. */
export const crossedOutcomes = onceFor((domain: Domain): Uint8Array => {
  const crossed = bitsOfOutcomes(domain, domain.crossed)
  const { votes, crosses, needs } = votesOnOutcomes(domain)
  if (votes !== null)
    for (let outcome = 0; outcome < crossed.length; outcome++)
      if (!decides(votes, ~(crosses[outcome] ?? 0), needs[outcome] ?? 0)) crossed[outcome] = 1
  return crossed
})

/** One pass of a radix sort: puts `order` by 16 bits of the keys into `next`, keeping the order of equals. */
const sortByDigit = (keys: Uint32Array, shift: number, order: Uint32Array, next: Uint32Array): void => {
  const starts = new Uint32Array(65537)
  for (let k = 0; k < keys.length; k++) {
    const digit = (((keys[k] ?? 0) >>> shift) & 0xffff) + 1
    starts[digit] = (starts[digit] ?? 0) + 1
  }
  for (let digit = 1; digit < starts.length; digit++)
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0)
  for (let k = 0; k < order.length; k++) {
    const outcome = order[k] ?? 0
    const digit = ((keys[outcome] ?? 0) >>> shift) & 0xffff
    const place = starts[digit] ?? 0
    next[place] = outcome
    starts[digit] = place + 1
  }
}

/**
 * Outcomes from the highest worth to the lowest, equal worths in the order of their numbers: the inverse of a table of
 * worths. A radix sort over whole billionths; a comparing sort takes many times as long.
 */
export const byWorth = onceFor((worths: Float64Array): Uint32Array => {
  let highest = Number.NEGATIVE_INFINITY
  let lowest = Number.POSITIVE_INFINITY
  for (let outcome = 0; outcome < worths.length; outcome++) {
    const worth = worths[outcome] ?? 0
    if (worth > highest) highest = worth
    if (worth < lowest) lowest = worth
  }
  const low = new Uint32Array(worths.length)
  const high = new Uint32Array(worths.length)
  let order = new Uint32Array(worths.length)
  for (let outcome = 0; outcome < worths.length; outcome++) {
    const key = Math.round((highest - (worths[outcome] ?? 0)) * 1e9)
    high[outcome] = key / 4294967296
    low[outcome] = key - (high[outcome] ?? 0) * 4294967296
    order[outcome] = outcome
  }
  let next = new Uint32Array(worths.length)
  const most = Math.round((highest - lowest) * 1e9)
  for (let bits = 0; 2 ** bits <= most; bits += 16) {
    sortByDigit(bits < 32 ? low : high, bits % 32, order, next)
    const swapped = order
    order = next
    next = swapped
  }
  return order
})
