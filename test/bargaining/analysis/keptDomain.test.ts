/** Of a text that is much the same as the one before, no figure may be what it was before. */
import { expect, test } from 'vitest'
import { analysisOf } from '../../../src/bargaining/analysis/analyse.ts'
import { zoneGains } from '../../../src/bargaining/analysis/gains.ts'
import { solveReading } from '../../../src/bargaining/analysis/solvedReading.ts'
import { compileDomain, keptDomain } from '../../../src/bargaining/domain.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { ReadingId } from '../../../src/terms/ids.ts'
import { type Change, issueIn, partyIn, tinyScenario, withMediator } from '../../fixtures/tinyScenario.ts'
import { set } from '../../scenario/editing.ts'

const reading = 'plain' as ReadingId

const WALK_AWAY = set('/parties/0/walkAway/reservationValue', 45)

/** One change of each thing that a figure rests on. */
const CHANGES: Readonly<Record<string, Change>> = {
  nothing: () => {},
  'a walk-away': WALK_AWAY,
  'a value': set('/parties/0/positions/water/values/even', 75),
  'two weights': (file) => {
    set('/parties/1/positions/water/weight', 40)(file)
    set('/parties/1/positions/path/weight', 10)(file)
  },
  'a linkage': set('/parties/0/linkages/0/worth', 9),
  'what a linkage rests on': set('/parties/0/linkages/0/when', { water: ['even'], wall: ['stands'] }),
  'a red line': (file) => {
    partyIn(file, 'north').redLines = []
  },
  'the order of options': (file) => {
    issueIn(file, 'wall').options.reverse()
  },
  'the order of issues': (file) => {
    file.issues.reverse()
  },
  'the order of parties': (file) => {
    file.parties.reverse()
  },
  'a mandate': set('/parties/1/mandate/wall/allowed', ['down', 'gate', 'stands']),
  'who decides': (file) => {
    file.decision = { atLeast: 1 }
  },
  'who decides without red lines': (file) => {
    for (const party of file.parties) party.redLines = []
    file.decision = { atLeast: 1 }
  },
  'who decides without red lines, and who must': (file) => {
    for (const party of file.parties) party.redLines = []
    file.decision = { atLeast: 1, always: ['north'] }
  },
  'a mediator at the end': withMediator,
  'a mediator before them': (file) => {
    withMediator(file)
    file.parties.reverse()
  },
}

const everyTwo: readonly (readonly [before: string, now: string])[] = Object.keys(CHANGES).flatMap((before) =>
  Object.keys(CHANGES).map((now) => [before, now] as const),
)

const withChange = (what: string): Scenario => tinyScenario(CHANGES[what] ?? (() => {}))

const figuresOf = (scenario: Scenario, solved: ReturnType<typeof solveReading>) => ({
  analysis: analysisOf(scenario, solved),
  gains: zoneGains(scenario, solved),
})

test.each(everyTwo)(
  'after a text with %s changed, one with %s changed has its own figures',
  (before, now) => {
    const scenario = withChange(now)
    const alone = figuresOf(scenario, solveReading(scenario, reading))
    const earlier = withChange(before)
    const solved = solveReading(earlier, reading)
    figuresOf(earlier, solved)
    expect(figuresOf(scenario, solveReading(scenario, reading, solved.domain))).toEqual(alone)
  },
)

test('where only walk-aways moved nothing is found again, and where one party’s numbers did, nothing of the others', () => {
  const before = compileDomain(tinyScenario(), reading)
  expect(keptDomain(before, compileDomain(tinyScenario(WALK_AWAY), reading))).toBe(before)
  const one = keptDomain(before, compileDomain(withChange('a value'), reading))
  expect(one.parties[0]).not.toBe(before.parties[0])
  expect(one.parties[1]).toBe(before.parties[1])
})

test('readings that differ only in walk-aways share what is kept, as they share a domain', () => {
  const before = compileDomain(tinyScenario(), reading)
  const now = compileDomain(withChange('a value'), reading)
  expect(keptDomain(before, now)).toBe(keptDomain(before, now))
})

test('an option of another name is another option', () => {
  const scenario = tinyScenario()
  const before = compileDomain(scenario, reading)
  const now = {
    ...before,
    issues: before.issues.map((issue, number) =>
      number === 0 ? { ...issue, options: issue.options.toReversed() } : issue,
    ),
  }
  expect(keptDomain(before, now).issues).toBe(now.issues)
})
