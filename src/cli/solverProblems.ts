/** What the mathematics find in a scenario, as problems with their place in its file. */
import { SOLVER_CODES } from '../bargaining/analysis/codes.ts'
import { findingsOf } from '../bargaining/analysis/findings.ts'
import { reckon } from '../bargaining/analysis/reckoning.ts'
import { pointerTo } from '../scenario/finding.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { placesIn } from '../scenario/text/lines.ts'
import { parseText } from '../scenario/text/parse.ts'
import type { Problem } from '../terms/problem.ts'

/** Under every reading of the scenario that was read from this text. */
export const solverProblems = (scenario: Scenario, text: string): readonly Problem[] => {
  const findings = findingsOf(
    scenario,
    scenario.readings.map(({ id }) => reckon(scenario, id)),
  )
  if (findings.length === 0) return []
  const { offsetOf } = parseText(text)
  const place = placesIn(text)
  return findings.map(({ code, path, message, hint }) => ({
    code,
    severity: SOLVER_CODES[code].severity,
    path: pointerTo(path),
    ...place(offsetOf(path)),
    message,
    hint,
  }))
}
