/** The packages a search may choose from, laid out as levels with the bounds of everything below each. */

import type { Sheet } from '../../../src/bargaining/sheet.ts'
import type { Discounts } from '../../../src/bargaining/worth.ts'
import type { IssueId, OptionId } from '../../../src/terms/ids.ts'
import type { Package } from '../../../src/terms/package.ts'

/** One way to open an option: every one of these issues at one of its options. */
export type Way = readonly { readonly issue: IssueId; readonly options: readonly OptionId[] }[]

/**
 * An option that may be used only together with others: a mandate opened by what the same offer holds. Any of the ways
 * will do; where an option has several needs, such as those of two parties, each must be met.
 */
export interface SearchNeed {
  readonly issue: IssueId
  readonly option: OptionId
  readonly ways: readonly Way[]
}

export interface SearchSpace {
  readonly sheet: Sheet
  readonly discounts?: Discounts
  /** Options to choose from, for every issue that the package is to name. */
  readonly allowed: Readonly<Partial<Record<IssueId, readonly OptionId[]>>>
  /** Options that are settled: they stand in the package whatever is allowed. */
  readonly fixed?: Package
  readonly needs?: readonly SearchNeed[]
}

/** What must stand at another level: the bits of options there, of which one will do. */
interface Mask {
  readonly at: number
  readonly mask: number
}

interface LevelOption {
  /** Its number within the level's allowed options, and the same as a bit. */
  readonly choice: number
  readonly bit: number
  readonly option: OptionId
  readonly worth: number
  readonly score: number
  /** What must stand at other levels in any case; an issue that the package does not name can meet nothing. */
  readonly needs: readonly Mask[]
}

/** A need that can be met in several ways, and the option that has it. */
interface Either {
  readonly at: number
  readonly choice: number
  readonly ways: readonly (readonly Mask[])[]
}

export interface Level {
  readonly issue: IssueId
  readonly every: number
  /** The most promising first. */
  readonly options: readonly LevelOption[]
  readonly linkages: readonly { readonly linkage: number; readonly mask: number }[]
  /** Those that a choice at this level may leave without a way, and whose option is chosen here or above. */
  readonly eithers: readonly Either[]
  /** Over this level and all below it, linkages apart. */
  readonly mostWorth: number
  readonly leastWorth: number
  readonly mostScore: number
  readonly mostPriced: number
}

export interface CompiledSearch {
  readonly levels: readonly Level[]
  /** `last` is the level that decides it. */
  readonly linkages: readonly { readonly worth: number; readonly last: number }[]
  /** Score per point of own worth at which the bound is sharpest. */
  readonly price: number
  readonly read: (
    best: { choices: Int32Array; worth: number; score: number } | null,
  ) => { package: Package; worth: number; score: number } | null
}

type Scores = Readonly<Partial<Record<IssueId, Readonly<Partial<Record<OptionId, number>>>>>>

interface Row {
  readonly issue: IssueId
  readonly options: readonly OptionId[]
  readonly worths: readonly number[]
  readonly scores: readonly number[]
}

const rowsOf = (space: SearchSpace, scores: Scores): Row[] => {
  const issues = new Set([...Object.keys(space.allowed), ...Object.keys(space.fixed ?? {})] as IssueId[])
  const linked = new Set(space.sheet.linkages.flatMap(({ when }) => Object.keys(when)))
  const rows = [...issues].map((issue): Row => {
    const settled = space.fixed?.[issue]
    const options = settled === undefined ? (space.allowed[issue] ?? []) : [settled]
    return {
      issue,
      options,
      worths: options.map(
        (option) => (space.sheet.points[issue]?.[option] ?? 0) - (space.discounts?.[issue]?.[option] ?? 0),
      ),
      scores: options.map((option) => scores[issue]?.[option] ?? 0),
    }
  })
  const spread = ({ worths, scores: own }: Row): number =>
    Math.max(...worths) - Math.min(...worths) + Math.max(...own) - Math.min(...own)
  // What is settled and what linkages depend on comes first, so that the bounds below it are about what is left.
  const rank = (row: Row): number => (row.options.length === 1 ? 2 : linked.has(row.issue) ? 1 : 0)
  return rows.sort((a, b) => rank(b) - rank(a) || spread(b) - spread(a) || (a.issue < b.issue ? -1 : 1))
}

/**
 * The price of own worth that makes the relaxed bound lowest (Lagrange; convex in the price: golden section).
 * Any price gives a true bound: this only chooses a sharp one.
 */
const sharpestPrice = (rows: readonly Row[], hoped: number, least: number): number => {
  if (least === Number.NEGATIVE_INFINITY) return 0
  const bound = (price: number): number => {
    let sum = price * (hoped - least)
    for (const { worths, scores } of rows) {
      let most = Number.NEGATIVE_INFINITY
      for (let o = 0; o < worths.length; o++)
        most = Math.max(most, (scores[o] ?? 0) + price * (worths[o] ?? 0))
      sum += most
    }
    return sum
  }
  let low = 0
  let high = 16
  const golden = (Math.sqrt(5) - 1) / 2
  let [lower, upper] = [high - golden * high, golden * high]
  for (let step = 0; step < 20; step++)
    if (bound(lower) <= bound(upper)) {
      high = upper
      upper = lower
      lower = high - golden * (high - low)
    } else {
      low = lower
      lower = upper
      upper = low + golden * (high - low)
    }
  return (low + high) / 2
}

/** Null when some issue has no option to choose. */
export const compileSearch = (space: SearchSpace, scores: Scores, least: number): CompiledSearch | null => {
  const rows = rowsOf(space, scores)
  if (rows.some(({ options }) => options.length === 0)) return null
  const at = new Map(rows.map(({ issue }, level) => [issue, level]))
  const maskOf = (issue: IssueId, options: readonly OptionId[]): number =>
    rows[at.get(issue) ?? -1]?.options.reduce(
      (mask, option, choice) => (options.includes(option) ? mask | (1 << choice) : mask),
      0,
    ) ?? 0
  /** An issue that is not there stands as a mask that nothing meets, at the level of the option that needs it. */
  const masksOf = (level: number, way: Way): Mask[] =>
    way.map(({ issue, options }) => ({ at: at.get(issue) ?? level, mask: maskOf(issue, options) }))
  const needsOf = (issue: IssueId, option: OptionId): readonly SearchNeed[] =>
    space.needs?.filter((one) => one.issue === issue && one.option === option) ?? []
  const eithers = rows.flatMap(({ issue, options }, level) =>
    options.flatMap((option, choice) =>
      needsOf(issue, option)
        .filter(({ ways }) => ways.length !== 1)
        .map(({ ways }): Either => ({ at: level, choice, ways: ways.map((way) => masksOf(level, way)) })),
    ),
  )
  const linkages = space.sheet.linkages
    .map(({ when, worth }) => ({ worth, named: Object.entries(when) as [IssueId, readonly OptionId[]][] }))
    .filter(({ named }) => named.every(([issue, options]) => maskOf(issue, options) !== 0))
  const hoped = linkages.reduce((sum, { worth }) => sum + Math.max(0, worth), 0)
  const price = sharpestPrice(rows, hoped, least)

  const levels: Level[] = []
  let below = { mostWorth: 0, leastWorth: 0, mostScore: 0, mostPriced: 0 }
  for (let level = rows.length - 1; level >= 0; level--) {
    const row = rows[level]
    if (!row) continue
    const options = row.options.map(
      (option, choice): LevelOption => ({
        choice,
        bit: 1 << choice,
        option,
        worth: row.worths[choice] ?? 0,
        score: row.scores[choice] ?? 0,
        needs: needsOf(row.issue, option).flatMap(({ ways: [way, ...others] }) =>
          way === undefined || others.length > 0 ? [] : masksOf(level, way),
        ),
      }),
    )
    const priced = (option: LevelOption): number => option.score + price * option.worth
    below = {
      mostWorth: below.mostWorth + Math.max(...row.worths),
      leastWorth: below.leastWorth + Math.min(...row.worths),
      mostScore: below.mostScore + Math.max(...row.scores),
      mostPriced: below.mostPriced + Math.max(...options.map(priced)),
    }
    levels.unshift({
      issue: row.issue,
      every: (1 << options.length) - 1,
      options: options.sort((a, b) => priced(b) - priced(a) || b.worth - a.worth || a.choice - b.choice),
      linkages: linkages.flatMap(({ named }, linkage) => {
        const found = named.find(([issue]) => issue === row.issue)
        if (found) return [{ linkage, mask: maskOf(found[0], found[1]) }]
        // One that names no issue always counts; the first level settles it.
        return named.length === 0 && level === 0 ? [{ linkage, mask: (1 << options.length) - 1 }] : []
      }),
      eithers: eithers.filter(
        (one) =>
          one.at === level ||
          (one.at < level && one.ways.some((way) => way.some((mask) => mask.at === level))),
      ),
      ...below,
    })
  }
  return {
    levels,
    linkages: linkages.map(({ worth, named }) => ({
      worth,
      last: Math.max(0, ...named.map(([issue]) => at.get(issue) ?? 0)),
    })),
    price,
    read: (best) =>
      best && {
        package: Object.fromEntries(
          rows.map(({ issue, options }, level) => [issue, options[best.choices[level] ?? 0]]),
        ) as Package,
        worth: best.worth,
        score: best.score,
      },
  }
}
