/** What can be reached, against trying every order of settling: any offer that a round's agenda can hold, one after another. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileDomain, packageOf } from '../../src/bargaining/domain.ts'
import { isReachableIn } from '../../src/bargaining/reachable.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { IssueId, ReadingId } from '../../src/terms/ids.ts'
import type { Package } from '../../src/terms/package.ts'
import { partyIn, type TinyFile, tinyScenario } from '../fixtures/tinyScenario.ts'

const OPTIONS = {
  water: ['unshared', 'north-first', 'even', 'south-first'],
  path: ['shut', 'open'],
  wall: ['stands', 'gate', 'down'],
} as const
const ISSUES = ['water', 'path', 'wall'] as const
type Mandate = NonNullable<TinyFile['parties'][number]['mandate'][string]>
const assumed = { basis: 'assumed', because: 'For the example.' } as const

const agreed = fc.constantFrom(...ISSUES).chain((issue) =>
  fc.record({
    type: fc.constant('agreed' as const),
    issue: fc.constant(issue as string),
    options: fc
      .subarray([...OPTIONS[issue]], { minLength: 1 })
      .map(([first, ...others]): [string, ...string[]] => [first ?? OPTIONS[issue][0], ...others]),
  }),
)

const unsettled = fc.record({
  type: fc.constant('unsettled' as const),
  issue: fc.constantFrom<string>(...ISSUES),
})
const condition = fc.oneof({ weight: 2, arbitrary: agreed }, { weight: 1, arbitrary: unsettled })

const mandateOn = (issue: (typeof ISSUES)[number]): fc.Arbitrary<Mandate> => {
  const some = fc
    .subarray([...OPTIONS[issue]], { minLength: 1 })
    .map(([first, ...others]): [string, ...string[]] => [first ?? OPTIONS[issue][0], ...others])
  const widening = fc.record({ options: some, when: fc.array(condition, { minLength: 1, maxLength: 2 }) })
  return fc
    .record({ allowed: some, widening: fc.array(widening, { maxLength: 3 }) })
    .map(({ allowed, widening: ways }) => ({
      allowed,
      widening: ways.map(({ options, when: [first, ...others] }) => ({
        options,
        when: first ? [first, ...others] : [{ type: 'unsettled' as const, issue: 'path' }],
        stated: 'once that is settled',
        ...assumed,
      })),
    }))
}

const mandates = fc.record({
  water: mandateOn('water'),
  path: mandateOn('path'),
  wall: mandateOn('wall'),
})
const agendas = fc.array(fc.subarray([...ISSUES], { minLength: 1 }), { minLength: 3, maxLength: 3 })

/** Whether everybody may sign for an option beside what else is, or is being, settled. */
const maySign = (scenario: Scenario, issue: IssueId, beside: Package, before: readonly IssueId[]): boolean =>
  scenario.parties.every(({ mandate }) => {
    const option = beside[issue]
    const given = mandate[issue]
    if (given === undefined || option === undefined || given.allowed.includes(option)) return true
    return given.widening.some(
      ({ options, when }) =>
        options.includes(option) &&
        when.every((one) => {
          if (one.type === 'unsettled') return !before.includes(one.issue)
          const settled = one.type === 'agreed' ? beside[one.issue] : undefined
          return one.type === 'agreed' && settled !== undefined && one.options.includes(settled)
        }),
    )
  })

/** Every choice of some, none or all of the issues. */
const choicesOf = ([first, ...others]: readonly IssueId[]): IssueId[][] =>
  first === undefined ? [[]] : choicesOf(others).flatMap((choice) => [choice, [first, ...choice]])

/** Tries every offer in every round, and every number of offers. */
const canSettle = (
  scenario: Scenario,
  outcome: Package,
  round = 0,
  settled: readonly IssueId[] = [],
): boolean => {
  if (settled.length === ISSUES.length) return true
  const agenda = scenario.rounds[round]?.agenda
  if (agenda === undefined) return false
  const offers = choicesOf(agenda.filter((issue) => !settled.includes(issue)))
  return offers.some((offer) => {
    if (offer.length === 0) return canSettle(scenario, outcome, round + 1, settled)
    const issues = [...settled, ...offer]
    const beside = Object.fromEntries(issues.map((issue) => [issue, outcome[issue]])) as Package
    return (
      offer.every((issue) => maySign(scenario, issue, beside, settled)) &&
      canSettle(scenario, outcome, round, issues)
    )
  })
}

it('reaches exactly what some order of offers settles', () => {
  fc.assert(
    fc.property(mandates, mandates, agendas, (north, south, meetings) => {
      const scenario = tinyScenario((file) => {
        partyIn(file, 'north').mandate = north
        partyIn(file, 'south').mandate = south
        file.rounds.forEach((round, n) => {
          const [first, ...others] = meetings[n] ?? []
          round.agenda = [first ?? 'path', ...others]
        })
      })
      const domain = compileDomain(scenario, 'plain' as ReadingId)
      const isReachable = isReachableIn(scenario, domain, [0, 0])
      for (let outcome = 0; outcome < domain.outcomes; outcome++)
        expect(isReachable(outcome)).toBe(canSettle(scenario, packageOf(domain, outcome)))
    }),
    { numRuns: 1000 },
  )
})

it('leaves out what waits for an issue to be open that a round before it settles', () => {
  const free = { water: { allowed: OPTIONS.water }, path: { allowed: OPTIONS.path } }
  const reached = (...meetings: readonly [string, ...string[]][]) => {
    const scenario = tinyScenario((file) => {
      for (const id of ['north', 'south'])
        partyIn(file, id).mandate = JSON.parse(
          JSON.stringify({
            ...free,
            wall: {
              allowed: ['stands', 'gate'],
              widening: [
                {
                  options: ['down'],
                  when: [{ type: 'unsettled', issue: 'path' }],
                  stated: 'now',
                  ...assumed,
                },
              ],
            },
          }),
        )
      file.rounds.forEach((round, n) => {
        round.agenda = meetings[n] ?? ['wall']
      })
    })
    const domain = compileDomain(scenario, 'plain' as ReadingId)
    return [...Array(domain.outcomes).keys()].filter(isReachableIn(scenario, domain, [0, 0])).length
  }
  // A third of the 24 texts have the wall down.
  expect(reached(['water', 'path'], ['wall'])).toBe(16)
  expect(reached(['water', 'path'], ['wall', 'path'])).toBe(24)
  expect(reached(['wall'], ['water', 'path'])).toBe(24)
})
