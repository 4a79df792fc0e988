/** Spaces of 10^12 outcomes, which nobody enumerates: the frontier with the solution points, the zone, the best outcomes. */

import { domainFrom } from '../src/bargaining/domain.ts'
import { bestFirst } from '../src/bargaining/large/bestFirst.ts'
import { countZone } from '../src/bargaining/large/countZone.ts'
import { mergedFrontier } from '../src/bargaining/large/mergedFrontier.ts'
import type { SheetLinkage } from '../src/bargaining/sheet.ts'
import { solutionsAmong } from '../src/bargaining/solutions.ts'
import { chance } from '../src/terms/chance.ts'
import { generatedParts, type Recipe, SIZES } from './domains.ts'
import { type Figure, type Findings, median, milliseconds } from './figure.ts'

const SEEDS = [1, 2, 3, 4, 5]
const AIM = 1000
const LINKAGES = 12
const BEST = 10_000

type Parts = ReturnType<typeof generatedParts>
type Domain = ReturnType<typeof domainFrom>

const sizes = SIZES[1000000000000]

/** A chain in which every issue is linked with the next, and now and then with a third, for every party. */
const linked = (parts: Parts, seed: number): Parts => ({
  ...parts,
  sheets: parts.sheets.map((sheet, p) => ({
    ...sheet,
    linkages: Array.from({ length: LINKAGES }, (_, k): SheetLinkage => {
      const drawn = (...keys: readonly (string | number)[]): number => chance(seed, 'linkage', p, k, ...keys)
      const issues = parts.issues.filter(
        (__, i) =>
          i === k ||
          i === (k + 1) % parts.issues.length ||
          (drawn('third') < 0.2 && i === (k + 5) % parts.issues.length),
      )
      const when = Object.fromEntries(
        issues.map(({ id, options }, i) => [id, options.filter((__, o) => o === 0 || drawn(i, o) < 0.5)]),
      )
      return { label: 'Because they hang together', when, worth: Math.round(10 * drawn('worth')) - 6 }
    }),
  })),
})

interface Measured {
  readonly time: number
  readonly found: number
}

const measure = (make: () => Domain, work: (domain: Domain) => number): Measured => {
  const started = performance.now()
  const found = work(make())
  return { time: performance.now() - started, found }
}

/** Every seed is another domain, so that the worst counts as well as the median. */
const figureOf = (
  what: string,
  unit: string,
  recipe: Omit<Recipe, 'seed' | 'sizes'>,
  work: (domain: Domain) => number,
  { isLinked = false, isAsked = false }: { readonly isLinked?: boolean; readonly isAsked?: boolean } = {},
): Figure => {
  const measured = SEEDS.map((seed) =>
    measure(() => {
      const parts = generatedParts({ ...recipe, seed, sizes })
      return domainFrom(isLinked ? linked(parts, seed) : parts)
    }, work),
  )
  const times = measured.map(({ time }) => time)
  const worst = Math.max(...times)
  const found = measured.map((one) => one.found)
  return {
    what: `${what} (10^12 outcomes, ${recipe.parties} parties, ${Math.min(...found).toLocaleString('en')}–${Math.max(...found).toLocaleString('en')} ${unit}), median; the slowest took ${milliseconds(worst)}`,
    measured: milliseconds(median(times)),
    ...(isAsked ? { aim: { asked: `≤ ${milliseconds(AIM)}`, met: worst <= AIM } } : {}),
    from: `${SEEDS.length} domains, once each`,
  }
}

const frontier = (domain: Domain): number => {
  const { points, within } = mergedFrontier(domain)
  if (within.some((off) => off > 0)) throw new Error('The frontier of a benched domain is not exact.')
  solutionsAmong(
    points,
    domain.principals.map(() => 40),
  )
  return points.length
}

const zone = (domain: Domain): number => {
  const counted = countZone(
    domain,
    domain.principals.map(() => 40),
  )
  if (counted === null) throw new Error('The zone of a benched domain was not counted.')
  return counted
}

const best = (domain: Domain): number => {
  let count = 0
  for (const { score } of bestFirst(domain, [1, 0])) {
    if (Number.isNaN(score) || ++count === BEST) break
  }
  return count
}

export const find = async (): Promise<Findings> => {
  const exact = 'compiled, exact frontier and all solution points'
  return {
    figures: [
      figureOf(`Whole worths: ${exact}`, 'points', { parties: 2, decimals: 0 }, frontier, { isAsked: true }),
      figureOf(`Worths of four decimals: ${exact}`, 'points', { parties: 2 }, frontier),
      figureOf(
        `Whole worths, ${LINKAGES} linkages a party: ${exact}`,
        'points',
        { parties: 2, decimals: 0 },
        frontier,
        {
          isLinked: true,
        },
      ),
      figureOf(`Whole worths: ${exact}`, 'points', { parties: 3, decimals: 0 }, frontier),
      figureOf(`Worths of four decimals: ${exact}`, 'points', { parties: 3 }, frontier),
      figureOf(
        `Whole worths, ${LINKAGES} linkages a party: ${exact}`,
        'points',
        { parties: 3, decimals: 0 },
        frontier,
        {
          isLinked: true,
        },
      ),
      figureOf('Whole worths: the zone counted exactly', 'outcomes in it', { parties: 2, decimals: 0 }, zone),
      figureOf('Worths of four decimals: the zone counted exactly', 'outcomes in it', { parties: 2 }, zone),
      figureOf('The best of one party, one after another', 'outcomes', { parties: 2 }, best),
    ],
  }
}
