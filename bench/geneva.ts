/** The scenario that everything is measured on, and its games without a person. */
import genevaText from '../scenarios/geneva-2026-02.json?raw'
import { seatsOfGame } from '../src/playtest/seating.ts'
import { readScenario } from '../src/scenario/read.ts'
import type { Scenario } from '../src/scenario/scenario.ts'
import type { Setup } from '../src/session/desk/desk.ts'
import type { ReadingId, SittingId } from '../src/terms/ids.ts'

/** Read again at every call: whatever is kept of a scenario is kept by its object. */
export const readGeneva = (): Scenario => {
  const read = readScenario(genevaText)
  if (!read.ok) throw new Error('The scenario has problems. See them with: npx parley check scenarios/*.json')
  return read.value
}

export const GENEVA = {
  scenarioText: genevaText,
  reading: 'wider' as ReadingId,
  sitting: 'full' as SittingId,
} as const

/** The full sitting, every seat held by a counterpart; the principals' temperaments go round with the number. */
export const setupOf = (scenario: Scenario, number: number): Setup => ({
  ...GENEVA,
  seed: number + 1,
  seats: seatsOfGame(scenario, number, 'byTurns'),
})
