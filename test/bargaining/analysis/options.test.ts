import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dominatedOptions } from '../../../src/bargaining/analysis/dominated.ts'
import { issueByIssue, tradesFromTheMiddle } from '../../../src/bargaining/analysis/logrolling.ts'
import { tradableIssues } from '../../../src/bargaining/analysis/tradable.ts'
import { compileDomain } from '../../../src/bargaining/domain.ts'
import { pointsOf, worthOf } from '../../../src/bargaining/worth.ts'
import type { ReadingId } from '../../../src/terms/ids.ts'
import { toNano } from '../../../src/terms/rounding.ts'
import { type Change, partyIn, tinyScenario } from '../../fixtures/tinyScenario.ts'
import { listOutcomes, type SmallDomain, smallDomain } from '../smallDomain.ts'

const domains = smallDomain({ min: 2, max: 4 })

/** The options of an issue inside all red lines. */
const openOf = ({ issues, crossed }: SmallDomain, issue: number) =>
  (issues[issue]?.options ?? []).filter((option) => !crossed.has(`${issues[issue]?.id}/${option}`))

test('an option is dominated exactly if in every text inside the red lines another one is as good for all, and in one better for somebody', () => {
  fc.assert(
    fc.property(domains, (small) => {
      const sheets = small.sheets.map(({ cap: _, ...sheet }) => sheet)
      const texts = listOutcomes(small).flatMap(({ crosses, package: pack }) => (crosses ? [] : [pack]))
      const expected = small.issues.flatMap(({ id }, issue) =>
        openOf(small, issue)
          .filter((option) =>
            openOf(small, issue).some((other) => {
              const changes = texts
                .filter((text) => text[id] === option)
                .flatMap((text) =>
                  sheets.map((sheet) =>
                    toNano(worthOf(sheet, { ...text, [id]: other }) - worthOf(sheet, text)),
                  ),
                )
              return changes.every((change) => change >= 0) && changes.some((change) => change > 0)
            }),
          )
          .map((option) => ({ issue: id, option })),
      )
      expect(dominatedOptions(small.domain).map(({ issue, option }) => ({ issue, option }))).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

test('an issue has logrolling value exactly if two changes, neither good for all alone, are better for all together', () => {
  fc.assert(
    fc.property(domains, (small) => {
      const { issues, sheets } = small
      const changes = issues.map(({ id }, issue) =>
        openOf(small, issue).flatMap((from) =>
          openOf(small, issue).map((to) =>
            sheets.map((sheet) => toNano(pointsOf(sheet, id, to) - pointsOf(sheet, id, from))),
          ),
        ),
      )
      const isMixed = (change: readonly number[]) =>
        change.some((by) => by > 0) && change.some((by) => by <= 0)
      const expected = changes.map((own, issue) =>
        own.some((change) =>
          changes.some((others, other) =>
            others.some(
              (back) =>
                other !== issue &&
                isMixed(change) &&
                isMixed(back) &&
                change.every((by, p) => toNano(by + (back[p] ?? 0)) > 0),
            ),
          ),
        ),
      )
      expect(tradableIssues(small.domain)).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

const domainOf = (...changes: Change[]) => compileDomain(tinyScenario(...changes), 'plain' as ReadingId)

test('issue by issue each side gets as much of what it wants as can be given to both', () => {
  // Water: even leaves both 60 % of what can be moved. Wall: a gate leaves North 70 % and South 60 %.
  const free: Change = (file) => {
    for (const party of file.parties) party.redLines = []
  }
  expect(issueByIssue(domainOf(free))).toEqual({ water: 'even', path: 'open', wall: 'gate' })
  // Inside the red lines the wall stands or has a gate; each gives one of them all that can be had, the other nothing.
  expect(issueByIssue(domainOf())).toEqual({ water: 'even', path: 'open', wall: 'stands' })
})

test('exchanges start from there: what each values more is given for what it values less', () => {
  const unlike: Change = (file) => {
    const give = (party: string, water: number, wall: number): void => {
      for (const [issue, weight] of [['water', water] as const, ['wall', wall] as const]) {
        const position = partyIn(file, party).positions[issue]
        if (position !== undefined) position.weight = weight
      }
    }
    give('north', 70, 10)
    give('south', 10, 70)
    for (const party of file.parties) party.redLines = []
  }
  expect(tradesFromTheMiddle(domainOf(unlike))).toEqual([
    {
      from: { water: 'even', wall: 'gate' },
      to: { water: 'north-first', wall: 'down' },
      // North: 70 × 0.4 − 10 × 0.7 − 4; South: 70 × 0.4 − 10 × 0.6.
      gains: [17, 22],
    },
  ])
})
