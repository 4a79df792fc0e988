/** The small random domains in other units and with a cap: thirds, binary fractions, numbers without a common unit. */
import fc from 'fast-check'
import type { Sheet } from '../../../src/bargaining/sheet.ts'
import { toNano } from '../../../src/terms/rounding.ts'
import { buildDomain, type SmallDomain, smallDomain } from '../smallDomain.ts'

// None puts a worth halfway between two billionths: there the noise of the enumeration's own sums would decide.
const SCALES = [1, 1, 1, 10, 0.1, 100 / 3, 1 / 7, 1 / 64, Math.PI, 1e-7, 12345.678]

const scaled = (sheet: Sheet, by: number, cap: number | undefined): Sheet => ({
  ...sheet,
  points: Object.fromEntries(
    Object.entries(sheet.points).map(([issue, options]) => [
      issue,
      Object.fromEntries(Object.entries(options).map(([option, worth]) => [option, worth * by])),
    ]),
  ),
  linkages: sheet.linkages.map((linkage) => ({ ...linkage, worth: linkage.worth * by })),
  ...(cap === undefined ? {} : { cap: toNano(cap * by) }),
})

/** A domain as `smallDomain` makes it, each party in a unit of its own, some with a cap that some outcomes pass. */
export const scaledDomain = (principals: { min: number; max: number }): fc.Arbitrary<SmallDomain> =>
  fc
    .record({
      small: smallDomain(principals),
      scales: fc.array(fc.constantFrom(...SCALES), { minLength: principals.max, maxLength: principals.max }),
      caps: fc.array(fc.option(fc.integer({ min: 1, max: 60 }), { freq: 2, nil: undefined }), {
        minLength: principals.max,
        maxLength: principals.max,
      }),
    })
    .map(({ small, scales, caps }) => {
      const sheets = small.sheets.map((sheet, p) => scaled(sheet, scales[p] ?? 1, caps[p]))
      return {
        ...small,
        sheets,
        domain: buildDomain(small.issues, sheets, small.crossed),
        noDeal: small.noDeal.map((worth, p) => Math.min(worth, caps[p] ?? worth) * (scales[p] ?? 1)),
      }
    })
