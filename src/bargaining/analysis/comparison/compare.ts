/** Two versions of a scenario side by side: what changed in meaning, and what that did to the mathematics. */
import type { Scenario } from '../../../scenario/scenario.ts'
import type { ReadingId } from '../../../terms/ids.ts'
import { type Analysis, analyse } from '../analyse.ts'
import { type Changes, changesBetween } from './changes.ts'

export interface Version {
  readonly scenario: Scenario
  readonly reading: ReadingId
}

export interface Comparison extends Changes {
  readonly before: Analysis
  readonly after: Analysis
}

/** Whether two scenarios have enough in common to be versions of one: a party and an issue, by id or by name. */
export const areComparable = (a: Scenario, b: Scenario): boolean => {
  const parties = a.parties.some(({ id, name }) =>
    b.parties.some((other) => other.id === id || other.name === name),
  )
  return (
    parties &&
    a.issues.some(({ id, label }) => b.issues.some((other) => other.id === id || other.label === label))
  )
}

export const compare = (before: Version, after: Version): Comparison => ({
  ...changesBetween(before.scenario, after.scenario),
  before: analyse(before.scenario, before.reading),
  after: analyse(after.scenario, after.reading),
})
