/** Small random domains with few enough outcomes to be enumerated, with ties and duplicates on purpose. */
import fc from 'fast-check'
import { type Domain, domainFrom, packageOf } from '../../src/bargaining/domain.ts'
import type { Sheet } from '../../src/bargaining/sheet.ts'
import { worthOf } from '../../src/bargaining/worth.ts'
import type { IssueId, OptionId, PartyId } from '../../src/terms/ids.ts'
import type { Package } from '../../src/terms/package.ts'

export interface SmallDomain {
  readonly issues: readonly { readonly id: IssueId; readonly options: readonly OptionId[] }[]
  readonly sheets: readonly Sheet[]
  readonly crossed: ReadonlySet<string>
  readonly domain: Domain
  /** By principal. */
  readonly noDeal: readonly number[]
}

export const issueName = (i: number): IssueId => `issue-${i}` as IssueId
export const optionName = (o: number): OptionId => `option-${o}` as OptionId
export const partyName = (p: number): PartyId => `party-${p}` as PartyId

export const buildDomain = (
  issues: SmallDomain['issues'],
  sheets: readonly Sheet[],
  crossed: ReadonlySet<string>,
): Domain =>
  domainFrom({
    issues,
    sheets,
    principals: sheets.map(({ party }) => party),
    crossed: (issue, option) => crossed.has(`${issue}/${option}`),
  })

const linkage = (issues: SmallDomain['issues'], worths: fc.Arbitrary<number>) =>
  fc
    .record({
      worth: worths,
      named: fc.array(fc.nat(issues.length - 1), { minLength: 1, maxLength: 3 }),
      options: fc.array(fc.nat(29), { minLength: 1, maxLength: 2 }),
    })
    .map(({ worth, named, options }) => ({
      label: 'Because they hang together',
      worth,
      when: Object.fromEntries(
        named.map((i) => [
          issueName(i),
          [...new Set(options.map((o) => optionName(o % (issues[i]?.options.length ?? 1))))],
        ]),
      ),
    }))

/** Coarse worths tie and repeat; fine ones carry float noise. */
const grains = fc.constantFrom(
  fc.nat(4),
  fc.nat(30),
  fc.nat(3000).map((n) => n / 100),
  fc.nat(9).map((n) => n / 3),
)

interface Range {
  readonly min: number
  readonly max: number
}

/** Few enough outcomes to compare each with all others. */
const SMALL = { issues: { min: 1, max: 4 }, options: { min: 2, max: 4 } }

export const smallDomain = (
  principals: Range,
  { issues: count, options: size }: { readonly issues: Range; readonly options: Range } = SMALL,
): fc.Arbitrary<SmallDomain> =>
  fc
    .record({
      sizes: fc.array(fc.integer(size), { minLength: count.min, maxLength: count.max }),
      parties: fc.integer(principals),
      grain: grains,
    })
    .chain(({ sizes, parties, grain }) => {
      const issues = sizes.map((size, i) => ({
        id: issueName(i),
        options: Array.from({ length: size }, (_, o) => optionName(o)),
      }))
      const places = sizes.reduce((sum, size) => sum + size, 0)
      const signed = fc.tuple(grain, fc.boolean()).map(([worth, less]) => (less ? -worth : worth))
      return fc
        .record({
          points: fc.array(fc.array(grain, { minLength: places, maxLength: places }), {
            minLength: parties,
            maxLength: parties,
          }),
          linkages: fc.array(fc.array(linkage(issues, signed), { maxLength: 2 }), {
            minLength: parties,
            maxLength: parties,
          }),
          crossed: fc.array(fc.nat(places - 1), { maxLength: 3 }),
          pivot: fc.nat(),
          ease: grain,
          caps: fc.array(fc.option(fc.nat(40), { freq: 2 }), { minLength: parties, maxLength: parties }),
        })
        .map(({ points, linkages, crossed, pivot, ease, caps }) => {
          const everyPlace = issues.flatMap(({ id, options }) =>
            options.map((option) => [id, option] as const),
          )
          const sheets = points.map((row, p): Sheet => {
            const byIssue: Record<IssueId, Record<OptionId, number>> = {}
            everyPlace.forEach(([issue, option], place) => {
              byIssue[issue] = { ...byIssue[issue], [option]: row[place] ?? 0 }
            })
            return {
              party: partyName(p),
              points: byIssue,
              weights: {},
              linkages: linkages[p] ?? [],
              reservationValue: 0,
              ...(caps[p] === null || caps[p] === undefined ? {} : { cap: caps[p] + 10 }),
            }
          })
          const lines = new Set(crossed.map((place) => (everyPlace[place] ?? []).join('/')))
          const domain = buildDomain(issues, sheets, lines)
          // No deal lies about some outcome, so that the zone is neither always empty nor always everything.
          const near = packageOf(domain, pivot % domain.outcomes)
          return {
            issues,
            sheets,
            crossed: lines,
            domain,
            noDeal: sheets.map((sheet) => worthOf(sheet, near) - ease),
          }
        })
    })

export interface Listed {
  readonly outcome: number
  readonly package: Package
  readonly worths: readonly number[]
  readonly crosses: boolean
}

/** Every outcome, computed package by package with `worthOf`: nothing in common with the arrays under test. */
export const listOutcomes = ({ domain, sheets, crossed }: SmallDomain): Listed[] =>
  Array.from({ length: domain.outcomes }, (_, outcome) => {
    const pack = packageOf(domain, outcome)
    return {
      outcome,
      package: pack,
      worths: sheets.map((sheet) => worthOf(sheet, pack)),
      crosses: Object.entries(pack).some(([issue, option]) => crossed.has(`${issue}/${option}`)),
    }
  })
