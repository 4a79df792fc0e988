/**
 * Domains of any size, made from a seed: additive, without red lines, every issue weighing something to everyone. Nobody's
 * published numbers are in them, so anyone may run them again and get the same.
 */
import { type Domain, type DomainIssue, type DomainParts, domainFrom } from '../src/bargaining/domain.ts'
import type { Sheet } from '../src/bargaining/sheet.ts'
import { chance } from '../src/terms/chance.ts'
import type { IssueId, OptionId, PartyId } from '../src/terms/ids.ts'

export interface Recipe {
  readonly seed: number
  /** How many options each issue has. */
  readonly sizes: readonly number[]
  /** How many parties; all of them principals. */
  readonly parties: number
  /** Decimals of each option's points: 0 makes every worth a whole number. Default 4. */
  readonly decimals?: number
  /** Of every party. Default 40. */
  readonly reservationValue?: number
}

/** Sizes by how many outcomes they make, as the benches name them. */
export const SIZES = {
  180: [5, 4, 3, 3],
  390625: [5, 5, 5, 5, 5, 5, 5, 5],
  5000000: [5, 5, 5, 5, 5, 5, 5, 8, 8],
  1000000000000: [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
} as const

/** Whole parts that sum to `total`, none more than about four times another; what rounding leaves goes to the first. */
const weightsOf = ({ seed, sizes }: Recipe, party: number, total: number): number[] => {
  const drawn = sizes.map((_, issue) => 1 + 3 * chance(seed, 'weight', party, issue))
  const sum = drawn.reduce((all, weight) => all + weight, 0)
  const parts = drawn.map((weight) => Math.floor((weight / sum) * total))
  const left = total - parts.reduce((all, part) => all + part, 0)
  return parts.map((part, issue) => (issue === 0 ? part + left : part))
}

/**
 * What a party sees in each option of an issue, 0 to 1. The options lie on a line and the parties' favourite spots apart
 * from each other along it, so that interests are opposed; chance on top of that leaves something to trade.
 */
const valuesOf = ({ seed, parties }: Recipe, issue: number, size: number, party: number): number[] => {
  const drawn = (...keys: readonly (string | number)[]): number => chance(seed, 'value', issue, ...keys)
  const place = (party + Math.floor(drawn('turn') * parties)) % parties
  const spot = (place + drawn(party, 'spot')) / parties
  const raw = Array.from(
    { length: size },
    (_, choice) => drawn(party, choice) / 2 - Math.abs((choice + 0.5) / size - spot),
  )
  const [low, high] = [Math.min(...raw), Math.max(...raw)]
  return raw.map((value) => (high > low ? (value - low) / (high - low) : 1))
}

const sheetFor = (recipe: Recipe, issues: readonly DomainIssue[], party: number, id: PartyId): Sheet => {
  const fine = 10 ** (recipe.decimals ?? 4)
  // Whole worths need weights in whole points; else hundredths, as a person would write them.
  const weights = weightsOf(recipe, party, fine === 1 ? 100 : 10_000).map((parts) =>
    fine === 1 ? parts : parts / 100,
  )
  const points: Record<IssueId, Record<OptionId, number>> = {}
  const byIssue: Record<IssueId, number> = {}
  issues.forEach(({ id: issue, options }, at) => {
    const weight = weights[at] ?? 0
    const values = valuesOf(recipe, at, options.length, party)
    points[issue] = Object.fromEntries(
      options.map((option, choice) => [option, Math.round(weight * (values[choice] ?? 0) * fine) / fine]),
    )
    byIssue[issue] = weight
  })
  return {
    party: id,
    points,
    weights: byIssue,
    linkages: [],
    reservationValue: recipe.reservationValue ?? 40,
  }
}

/**
 * What a domain is made of. To each party an issue's best option is worth its weight, its worst
 * nothing, and the weights sum to 100.
 */
export const generatedParts = (recipe: Recipe): DomainParts => {
  const issues = recipe.sizes.map(
    (size, issue): DomainIssue => ({
      id: `issue-${issue + 1}` as IssueId,
      options: Array.from({ length: size }, (_, choice) => `option-${choice + 1}` as OptionId),
    }),
  )
  const principals = Array.from({ length: recipe.parties }, (_, party) => `party-${party + 1}` as PartyId)
  return {
    issues,
    principals,
    sheets: principals.map((id, party) => sheetFor(recipe, issues, party, id)),
    crossed: () => false,
  }
}

/** A new object at every call, of which nothing has been worked out yet. */
export const generatedDomain = (recipe: Recipe): Domain => domainFrom(generatedParts(recipe))
