/** Two versions of a scenario side by side: what changed in meaning, and what that did to the mathematics. */
import type { Scenario } from '../../../scenario/scenario.ts'
import type { ReadingId } from '../../../terms/ids.ts'
import type { Sealed } from '../../figures.ts'
import { type Analysis, analysisOf } from '../analyse.ts'
import { solveReading } from '../solvedReading.ts'
import { type Changes, changesBetween } from './changes.ts'

export interface Version {
  readonly scenario: Scenario
  readonly reading: ReadingId
}

export interface Comparison extends Changes {
  readonly before: Analysis
  readonly after: Analysis
  /** What sealing early does in each; null where nothing would be sealed. */
  readonly sealing: { readonly before: Sealed | null; readonly after: Sealed | null }
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

export const compare = (before: Version, after: Version): Comparison => {
  const earlier = solveReading(before.scenario, before.reading)
  const later = solveReading(after.scenario, after.reading)
  return {
    ...changesBetween(before.scenario, after.scenario),
    before: analysisOf(before.scenario, earlier),
    after: analysisOf(after.scenario, later),
    sealing: { before: earlier.sealing, after: later.sealing },
  }
}
