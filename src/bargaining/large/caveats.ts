/** Sentences on which figures of a large space are not exact, and by how much. */

import type { Domain } from '../domain.ts'
import type { Note } from '../figures.ts'
import type { BestSums } from './bestSums.ts'
import type { LargeFrontier } from './mergedFrontier.ts'
import { DRAWN, type Size } from './zoneSize.ts'

interface Sizes {
  readonly zone: Size
  readonly reachable: Size
  readonly sealing: { readonly before: Size; readonly after: Size } | null
}

/** Bounds are rounded outwards, so that a printed interval is never narrower than the real one. */
const rounded = (bound: number, roundingMode: 'floor' | 'ceil'): string =>
  bound.toLocaleString('en', { maximumSignificantDigits: 3, roundingMode })
const number = (count: number): string => count.toLocaleString('en')

const note = (message: string): Note => ({ code: 'not-exact', message })

const ofFrontier = (domain: Domain, { within, isCounted }: LargeFrontier, sums: BestSums | null): Note[] => {
  if (within.every((off) => off === 0))
    return isCounted
      ? []
      : [note('Behind the points of the frontier there may be more texts than are counted.')]
  const off = domain.principals
    .map((party, p) => `${rounded(within[p] ?? 0, 'ceil')} for ${domain.parties[party]?.id ?? ''}`)
    .join(', ')
  const bound =
    sums === null || sums.atMost === Number.NEGATIVE_INFINITY
      ? ''
      : ` No text of the zone is worth more than ${rounded(sums.atMost, 'ceil')} to all together.`
  return [
    note(
      `The frontier had too many points to keep them all: every text has a point on it that falls short of the text’s worth by no more than ${off}. Its points are real texts; those of the solutions, the ideals and the opposition may be off by as much, and the counts are of what was kept.${bound}`,
    ),
  ]
}

/** What an estimate was drawn from. */
const basisOf = (drawn: number): string => {
  const all = `${number(DRAWN)} texts drawn with a fixed seed`
  if (drawn === DRAWN) return `is estimated from ${all}`
  return drawn > 0
    ? `is estimated from the ${number(drawn)} of ${all} that are in the zone`
    : `cannot be estimated, since none of ${all} is in the zone; those found on the way are counted`
}

const ofSize = (what: string, size: Size | undefined): Note[] =>
  size === undefined || size.drawn === null
    ? []
    : [
        note(
          `${what} ${basisOf(size.drawn)}: between ${rounded(size.low, 'floor')} and ${rounded(size.high, 'ceil')}${size.drawn === 0 ? '' : ', with a confidence of 95 % (Wilson 1927)'}.`,
        ),
      ]

const ofCounts = ({ outcomes }: Domain): Note[] =>
  outcomes <= Number.MAX_SAFE_INTEGER
    ? []
    : [note('Of counts beyond 2^53, some 9 × 10^15, no more than the first fifteen digits are right.')]

/** `sums`: what the search for the best sum came to, where the frontier was thinned out. */
export const caveatsOf = (
  domain: Domain,
  frontier: LargeFrontier,
  sums: BestSums | null,
  { zone, reachable, sealing }: Sizes,
): readonly Note[] => [
  ...ofFrontier(domain, frontier, sums),
  ...ofSize('How many texts are in the zone', zone),
  ...ofSize('How many of them are in reach', reachable),
  ...ofSize('How many of them hold what would be sealed first', sealing?.before),
  ...ofSize('How many of those are left after sealing', sealing?.after),
  ...ofCounts(domain),
]
