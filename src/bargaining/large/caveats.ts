/** What is not exact about the figures of a large space, and by how much, in plain sentences. */
import type { Note } from '../analysis/reckoning.ts'
import type { Domain } from '../domain.ts'
import type { BestSums } from './bestSums.ts'
import type { LargeFrontier } from './mergedFrontier.ts'
import { DRAWN, type Size } from './zoneSize.ts'

interface Sizes {
  readonly zone: Size
  readonly reachable: Size
  readonly afterSealing: Size | null
}

const number = (count: number): string => count.toLocaleString('en', { maximumSignificantDigits: 3 })

const note = (message: string): Note => ({ code: 'not-exact', message })

const ofFrontier = (domain: Domain, { within, isCounted }: LargeFrontier, sums: BestSums | null): Note[] => {
  if (within.every((off) => off === 0))
    return isCounted
      ? []
      : [note('Behind the points of the frontier there may be more texts than are counted.')]
  const off = domain.principals
    .map((party, p) => `${number(within[p] ?? 0)} for ${domain.parties[party]?.id ?? ''}`)
    .join(', ')
  const bound =
    sums === null || sums.atMost === Number.NEGATIVE_INFINITY
      ? ''
      : ` No text of the zone is worth more than ${number(sums.atMost)} to all together.`
  return [
    note(
      `The frontier had too many points to keep them all: every text has a point on it that falls short of the text’s worth by no more than ${off}. Its points are real texts; those of the solutions, the ideals and the opposition may be off by as much, and the counts are of what was kept.${bound}`,
    ),
  ]
}

const ofSize = (what: string, size: Size | null): Note[] =>
  size === null || size.isExact
    ? []
    : [
        note(
          `${what} is estimated from ${number(DRAWN)} texts drawn with a fixed seed: between ${number(size.low)} and ${number(size.high)}, with a confidence of 95 % (Wilson 1927).`,
        ),
      ]

/** `sums`: what the search for the best sum came to, where the frontier was thinned out. */
export const caveatsOf = (
  domain: Domain,
  frontier: LargeFrontier,
  sums: BestSums | null,
  { zone, reachable, afterSealing }: Sizes,
): readonly Note[] => [
  ...ofFrontier(domain, frontier, sums),
  ...ofSize('How many texts are in the zone', zone),
  ...ofSize('How many of them are in reach', reachable),
  ...ofSize('How many are left after sealing', afterSealing),
]
