/**
 * Finds the package a party would write next without enumerating them all: depth first, issue by issue, leaving a branch
 * as soon as no completion of it can beat the best found so far. A counterpart may ask several times in one decision, so
 * this is the hot path of play.
 */
import type { IssueId, OptionId } from '../../../src/terms/ids.ts'
import type { Package } from '../../../src/terms/package.ts'
import { toNano } from '../../../src/terms/rounding.ts'
import { compileSearch, type Level, type SearchSpace } from './searchSpace.ts'

export type { SearchSpace } from './searchSpace.ts'

/** A score that is summed option by option, such as what the other side is thought to see in each. */
export type Scores = Readonly<Partial<Record<IssueId, Readonly<Partial<Record<OptionId, number>>>>>>

export interface Wish {
  /** Own worth must be at least this, in points. Default: anything. */
  readonly least?: number
  /** … and at most this. Default: anything. */
  readonly most?: number
  /** What to maximise among those; without it, own worth. */
  readonly score?: Scores
}

export interface Found {
  readonly package: Package
  /** To the sheet's party, in points, less discounts. */
  readonly worth: number
  readonly score: number
}

/** Half a grain of `toNano`: what may separate two sums that count as the same. */
const HALF = 5e-10

/**
 * The package with the highest score whose own worth lies between `least` and `most`; among equals the one worth most to
 * the party itself; among those the first in an order that depends on nothing but the arguments. Null if there is none.
 * Linkages count when met, and are hoped for in the bounds while they can still be met.
 */
export const searchPackages = (space: SearchSpace, wish: Wish = {}): Found | null => {
  const compiled = compileSearch(space, wish.score ?? {}, wish.least ?? Number.NEGATIVE_INFINITY)
  if (!compiled) return null
  const { levels, linkages, price } = compiled
  const least = wish.least ?? Number.NEGATIVE_INFINITY
  const cap = space.sheet.cap ?? Number.POSITIVE_INFINITY
  // Capped, nothing is worth more than the cap: a wish for at most that leaves the sums below unbounded.
  const most = wish.most === undefined || wish.most >= cap ? Number.POSITIVE_INFINITY : wish.most
  const chosen = new Int32Array(levels.length)
  const open = Int32Array.from(levels, (level) => level.every)
  const broken = new Int32Array(linkages.length)
  let best: { choices: Int32Array; worth: number; score: number } | null = null

  const hasWay = ({ at, choice, ways }: Level['eithers'][number], depth: number): boolean =>
    chosen[at] !== choice ||
    ways.some((way) =>
      way.every((need) =>
        need.at > depth
          ? ((open[need.at] ?? 0) & need.mask) !== 0
          : (need.mask & (1 << (chosen[need.at] ?? 0))) !== 0,
      ),
    )

  const descend = (depth: number, worth: number, score: number): void => {
    const level = levels[depth]
    if (!level) {
      const reached = { worth: Math.min(toNano(worth), cap), score: toNano(score) }
      if (reached.worth < least || reached.worth > most) return
      if (
        best &&
        (reached.score < best.score || (reached.score === best.score && reached.worth <= best.worth))
      )
        return
      best = { choices: chosen.slice(), ...reached }
      return
    }
    let hoped = 0
    let feared = 0
    for (let k = 0; k < linkages.length; k++) {
      const linkage = linkages[k]
      if (!linkage || broken[k] || linkage.last < depth) continue
      if (linkage.worth > 0) hoped += linkage.worth
      else feared += linkage.worth
    }
    const atMost = Math.min(worth + level.mostWorth + hoped, cap)
    if (atMost < least - HALF || worth + level.leastWorth + feared > most + HALF) return
    if (best) {
      const priced = score + price * (worth + hoped - least) + level.mostPriced
      const limit = Math.min(score + level.mostScore, price > 0 ? priced : Number.POSITIVE_INFINITY)
      if (limit < best.score - HALF) return
      if (limit <= best.score + HALF && atMost <= best.worth + HALF) return
    }
    for (const option of level.options) {
      if (((open[depth] ?? 0) & option.bit) === 0) continue
      chosen[depth] = option.choice
      if (!option.needs.every(({ at, mask }) => at > depth || (mask & (1 << (chosen[at] ?? 0))) !== 0))
        continue
      if (!level.eithers.every((either) => hasWay(either, depth))) continue
      const before = option.needs.map(({ at }) => open[at] ?? 0)
      for (const { at, mask } of option.needs) open[at] = (open[at] ?? 0) & mask
      let gained = option.worth
      for (const { linkage, mask } of level.linkages) {
        if ((mask & option.bit) === 0) broken[linkage] = (broken[linkage] ?? 0) + 1
        else if (linkages[linkage]?.last === depth && !broken[linkage])
          gained += linkages[linkage]?.worth ?? 0
      }
      descend(depth + 1, worth + gained, score + option.score)
      for (const { linkage, mask } of level.linkages)
        if ((mask & option.bit) === 0) broken[linkage] = (broken[linkage] ?? 0) - 1
      for (let n = option.needs.length - 1; n >= 0; n--) open[option.needs[n]?.at ?? 0] = before[n] ?? 0
    }
  }

  descend(0, 0, 0)
  return compiled.read(best)
}

/** The package worth most to the party itself. */
export const bestPackage = (space: SearchSpace): Found | null => searchPackages(space)
