/**
 * Branch and bound over texts by place, because each decision of a counterpart searches many times. Tests compare it
 * with a plain search by names, which serves as the specification.
 */

import { onceFor } from '../terms/onceFor.ts'
import { toNano } from '../terms/rounding.ts'
import { type Choices, noughts, type Places, SILENT, silentOn } from './places.ts'
import { stands, type Valuation } from './valuation.ts'

/** One of these options of an issue, as bits, must stand. */
export interface NeededBits {
  readonly issue: number
  readonly mask: number
}

/** An option that may be used only where one of the ways is met whole. */
export interface ChoiceNeed {
  readonly issue: number
  readonly option: number
  readonly ways: readonly (readonly NeededBits[])[]
}

export interface ChoiceSpace {
  readonly valuation: Valuation
  /** By issue the options to choose from, as bits. A text names every issue. */
  readonly allowed: readonly number[]
  readonly needs: readonly ChoiceNeed[]
}

export interface ChoiceWish {
  /** Own worth must be at least this; −∞ for anything. */
  readonly least: number
  /** What to maximise, by place; null for own worth. */
  readonly scores: readonly number[] | null
}

export interface FoundChoices {
  readonly choices: Choices
  /** The issues in the order in which they were decided. */
  readonly order: readonly number[]
  readonly worth: number
  readonly score: number
}

/** Half a grain of `toNano`: what may separate two sums that count as the same. */
const HALF = 5e-10
/** Steps by which the price is narrowed down, each to so much of what was left, and the highest there is. */
const STEPS = 20
const GOLDEN = (Math.sqrt(5) - 1) / 2
const DEAREST = 16

type Search = (space: ChoiceSpace, wish: ChoiceWish) => FoundChoices | null

/** A search with its working arrays, whose size depends on neither the space nor the number of searches. */
const searcher = ({ offsets, ranks }: Places): Search => {
  const issues = ranks.length
  const count = offsets[issues] ?? 0
  const order = noughts(issues)
  const rank = new Int32Array(issues)
  const spread = new Float64Array(issues)
  // By level: its options, the most promising first, all levels in one array.
  const from = new Int32Array(issues + 1)
  const option = new Int32Array(count)
  const worths = new Float64Array(count)
  const scored = new Float64Array(count)
  const priced = new Float64Array(count)
  // The Pareto-optimal ones among them: no other option of their level is better in both.
  const hullFrom = new Int32Array(issues + 1)
  const hullWorths = new Float64Array(count)
  const hullScores = new Float64Array(count)
  // Bounds over a level and all below it.
  const mostWorth = new Float64Array(issues + 1)
  const mostScore = new Float64Array(issues + 1)
  const mostPriced = new Float64Array(issues + 1)
  // By level, during the search: the next option, and the sums reached above.
  const next = new Int32Array(issues + 1)
  const worthSoFar = new Float64Array(issues + 1)
  const scoreSoFar = new Float64Array(issues + 1)
  const chosen = silentOn(issues)
  let best: Choices = chosen
  let found = false
  let bestWorth = 0
  let bestScore = 0
  let price = 0
  let least = 0

  const comesBefore = (a: number, b: number): boolean => {
    const byRank = (rank[b] ?? 0) - (rank[a] ?? 0)
    if (byRank !== 0) return byRank < 0
    const bySpread = (spread[b] ?? 0) - (spread[a] ?? 0)
    return bySpread === 0 ? (ranks[a] ?? 0) < (ranks[b] ?? 0) : bySpread < 0
  }

  /** What is settled and what depends on other issues comes first, so that the bounds below it are about what is left. */
  const orderIssues = ({ valuation, allowed }: ChoiceSpace, scores: readonly number[] | null): void => {
    const { points, linked } = valuation
    for (let issue = 0; issue < issues; issue++) {
      const mask = allowed[issue] ?? 0
      const start = offsets[issue] ?? 0
      const end = offsets[issue + 1] ?? 0
      let high = Number.NEGATIVE_INFINITY
      let low = Number.POSITIVE_INFINITY
      let liked = Number.NEGATIVE_INFINITY
      let disliked = Number.POSITIVE_INFINITY
      for (let place = start; place < end; place++) {
        if ((mask & (1 << (place - start))) === 0) continue
        const worth = points[place] ?? 0
        const score = scores === null ? 0 : (scores[place] ?? 0)
        if (worth > high) high = worth
        if (worth < low) low = worth
        if (score > liked) liked = score
        if (score < disliked) disliked = score
      }
      rank[issue] = (mask & (mask - 1)) === 0 ? 2 : (linked[issue] ?? 0)
      spread[issue] = high - low + liked - disliked
      let level = issue
      for (; level > 0 && comesBefore(issue, order[level - 1] ?? 0); level--)
        order[level] = order[level - 1] ?? 0
      order[level] = issue
    }
  }

  const layLevels = ({ valuation, allowed }: ChoiceSpace, scores: readonly number[] | null): void => {
    let at = 0
    for (let level = 0; level < issues; level++) {
      const issue = order[level] ?? 0
      const mask = allowed[issue] ?? 0
      const start = offsets[issue] ?? 0
      const end = offsets[issue + 1] ?? 0
      from[level] = at
      for (let place = start; place < end; place++) {
        if ((mask & (1 << (place - start))) === 0) continue
        option[at] = place - start
        worths[at] = valuation.points[place] ?? 0
        scored[at] = scores === null ? 0 : (scores[place] ?? 0)
        at++
      }
    }
    from[issues] = at
  }

  const isBeaten = (k: number, level: number): boolean => {
    const end = from[level + 1] ?? 0
    for (let j = from[level] ?? 0; j < end; j++) {
      const richer = (worths[j] ?? 0) - (worths[k] ?? 0)
      const dearer = (scored[j] ?? 0) - (scored[k] ?? 0)
      if (richer >= 0 && dearer >= 0 && (richer > 0 || dearer > 0 || j < k)) return true
    }
    return false
  }

  const layHull = (): void => {
    let at = 0
    for (let level = 0; level < issues; level++) {
      hullFrom[level] = at
      const end = from[level + 1] ?? 0
      for (let k = from[level] ?? 0; k < end; k++) {
        if (isBeaten(k, level)) continue
        hullWorths[at] = worths[k] ?? 0
        hullScores[at] = scored[k] ?? 0
        at++
      }
    }
    hullFrom[issues] = at
  }

  /** What a text may reach at most in scores and priced worth together, linkages hoped for. */
  const bound = (at: number, hoped: number): number => {
    let sum = at * (hoped - least)
    for (let level = 0; level < issues; level++) {
      let most = Number.NEGATIVE_INFINITY
      const end = hullFrom[level + 1] ?? 0
      for (let k = hullFrom[level] ?? 0; k < end; k++) {
        const value = (hullScores[k] ?? 0) + at * (hullWorths[k] ?? 0)
        if (value > most) most = value
      }
      sum += most
    }
    return sum
  }

  /**
   * The price of own worth that makes the bound lowest (Lagrange multiplier; convex in the price, hence golden-section
   * search, Kiefer 1953).
   */
  const sharpestPrice = (hoped: number): number => {
    if (least === Number.NEGATIVE_INFINITY) return 0
    layHull()
    let low = 0
    let high = DEAREST
    let lower = high - GOLDEN * high
    let upper = GOLDEN * high
    let atLower = bound(lower, hoped)
    let atUpper = bound(upper, hoped)
    for (let step = 0; step < STEPS; step++)
      if (atLower <= atUpper) {
        high = upper
        upper = lower
        atUpper = atLower
        lower = high - GOLDEN * (high - low)
        atLower = bound(lower, hoped)
      } else {
        low = lower
        lower = upper
        atLower = atUpper
        upper = low + GOLDEN * (high - low)
        atUpper = bound(upper, hoped)
      }
    return (low + high) / 2
  }

  const swap = (row: Float64Array | Int32Array, a: number, b: number): void => {
    const kept = row[a] ?? 0
    row[a] = row[b] ?? 0
    row[b] = kept
  }

  /** Puts each level's options in order and adds up the bounds from the last level on. */
  const sortLevels = (): void => {
    mostWorth[issues] = 0
    mostScore[issues] = 0
    mostPriced[issues] = 0
    for (let level = issues - 1; level >= 0; level--) {
      const start = from[level] ?? 0
      const end = from[level + 1] ?? 0
      let worth = Number.NEGATIVE_INFINITY
      let score = Number.NEGATIVE_INFINITY
      for (let k = start; k < end; k++) {
        worth = Math.max(worth, worths[k] ?? 0)
        score = Math.max(score, scored[k] ?? 0)
        priced[k] = (scored[k] ?? 0) + price * (worths[k] ?? 0)
        for (let j = k; j > start; j--) {
          const dearer = (priced[j] ?? 0) - (priced[j - 1] ?? 0)
          if (dearer < 0 || (dearer === 0 && (worths[j] ?? 0) <= (worths[j - 1] ?? 0))) break
          swap(option, j, j - 1)
          swap(worths, j, j - 1)
          swap(scored, j, j - 1)
          swap(priced, j, j - 1)
        }
      }
      mostWorth[level] = (mostWorth[level + 1] ?? 0) + worth
      mostScore[level] = (mostScore[level + 1] ?? 0) + score
      mostPriced[level] = (mostPriced[level + 1] ?? 0) + (priced[start] ?? 0)
    }
  }

  const canStand = (issue: number, mask: number, allowed: readonly number[]): boolean => {
    const choice = chosen[issue] ?? SILENT
    return ((choice === SILENT ? (allowed[issue] ?? 0) : 1 << choice) & mask) !== 0
  }

  /** Whether every need of what is chosen so far can still be met. */
  const needsCanBeMet = ({ needs, allowed }: ChoiceSpace): boolean => {
    for (let n = 0; n < needs.length; n++) {
      const need = needs[n]
      if (need === undefined || chosen[need.issue] !== need.option) continue
      let open = false
      for (let w = 0; w < need.ways.length && !open; w++) {
        const way = need.ways[w]
        if (way === undefined) continue
        open = true
        for (let k = 0; k < way.length && open; k++) {
          const bits = way[k]
          open = bits !== undefined && canStand(bits.issue, bits.mask, allowed)
        }
      }
      if (!open) return false
    }
    return true
  }

  /** Points of the linkages above nothing that can still be met, without those that the choices have met already. */
  const hopedFor = ({ valuation: { linkages }, allowed }: ChoiceSpace): number => {
    let hoped = 0
    for (let k = 0; k < linkages.length; k++) {
      const linkage = linkages[k]
      if (linkage === undefined || linkage.worth <= 0) continue
      let open = true
      let met = true
      for (let n = 0; n < linkage.issues.length && open; n++) {
        const issue = linkage.issues[n] ?? 0
        open = canStand(issue, linkage.masks[n] ?? 0, allowed)
        if (chosen[issue] === SILENT) met = false
      }
      if (open && !met) hoped += linkage.worth
    }
    return hoped
  }

  /** Points that the choice just made on an issue adds: the option's own, and those of linkages that it completes. */
  const gained = ({ valuation }: ChoiceSpace, issue: number, own: number): number => {
    const { off, verifying, points } = valuation
    const linkages = valuation.linkagesOn[issue] ?? []
    let worth = own
    for (let k = 0; k < linkages.length; k++) {
      const linkage = linkages[k]
      if (linkage !== undefined && stands(linkage, chosen)) worth += linkage.worth
    }
    const row = verifying === SILENT ? 0 : ((chosen[verifying] ?? SILENT) + 1) * points.length
    if (issue !== verifying) return worth - (off[row + (offsets[issue] ?? 0) + (chosen[issue] ?? 0)] ?? 0)
    for (let other = 0; other < issues; other++) {
      const choice = chosen[other] ?? SILENT
      if (choice !== SILENT) worth -= off[row + (offsets[other] ?? 0) + choice] ?? 0
    }
    return worth
  }

  /** Whether what is chosen above a level may still become a text that is better than the best so far. */
  const isPromising = (within: ChoiceSpace, level: number): boolean => {
    const worth = worthSoFar[level] ?? 0
    const score = scoreSoFar[level] ?? 0
    const hoped = hopedFor(within)
    const atMost = Math.min(worth + (mostWorth[level] ?? 0) + hoped, within.valuation.cap)
    if (atMost < least - HALF) return false
    if (!found) return true
    let limit = score + (mostScore[level] ?? 0)
    if (price > 0) limit = Math.min(limit, score + price * (worth + hoped - least) + (mostPriced[level] ?? 0))
    if (limit < bestScore - HALF) return false
    return limit > bestScore + HALF || atMost > bestWorth + HALF
  }

  /** Takes the text that is chosen for the best one, if it is. */
  const compare = ({ valuation: { cap } }: ChoiceSpace): void => {
    const worth = Math.min(toNano(worthSoFar[issues] ?? 0), cap)
    const score = toNano(scoreSoFar[issues] ?? 0)
    if (worth < least) return
    if (found && (score < bestScore || (score === bestScore && worth <= bestWorth))) return
    found = true
    bestWorth = worth
    bestScore = score
    best = chosen.slice()
  }

  /** Depth first, in one loop: with recursion V8 would allocate the sums passed from call to call on the heap. */
  const descend = (within: ChoiceSpace): void => {
    let level = 0
    next[0] = from[0] ?? 0
    if (!isPromising(within, 0)) return
    while (level >= 0) {
      const issue = order[level] ?? 0
      const k = next[level] ?? 0
      if (k === (from[level + 1] ?? 0)) {
        chosen[issue] = SILENT
        level--
        continue
      }
      next[level] = k + 1
      chosen[issue] = option[k] ?? 0
      if (!needsCanBeMet(within)) continue
      worthSoFar[level + 1] = (worthSoFar[level] ?? 0) + gained(within, issue, worths[k] ?? 0)
      scoreSoFar[level + 1] = (scoreSoFar[level] ?? 0) + (scored[k] ?? 0)
      if (level + 1 === issues) compare(within)
      else if (isPromising(within, level + 1)) {
        level++
        next[level] = from[level] ?? 0
      }
    }
  }

  return (asked, wish) => {
    const { allowed, valuation } = asked
    for (let issue = 0; issue < issues; issue++) if (allowed[issue] === 0) return null
    least = wish.least
    found = false
    chosen.fill(SILENT)
    orderIssues(asked, wish.scores)
    layLevels(asked, wish.scores)
    let hoped = 0
    // One that names no issue is always met.
    let given = 0
    for (const linkage of valuation.linkages) {
      if (linkage.issues.every((issue, n) => ((allowed[issue] ?? 0) & (linkage.masks[n] ?? 0)) !== 0))
        hoped += Math.max(0, linkage.worth)
      if (linkage.issues.length === 0) given += linkage.worth
    }
    price = sharpestPrice(hoped)
    sortLevels()
    worthSoFar[0] = given
    scoreSoFar[0] = 0
    descend(asked)
    return found ? { choices: best, order: order.slice(), worth: bestWorth, score: bestScore } : null
  }
}

const searcherFor = onceFor((places: Places) => searcher(places))

/**
 * The text with the highest score whose own worth is at least `least`; among equals the one worth most to the party itself;
 * among those the first in the order in which issues and options are looked at. Null if there is none.
 */
export const searchChoices: Search = (space, wish) => searcherFor(space.valuation.places)(space, wish)
