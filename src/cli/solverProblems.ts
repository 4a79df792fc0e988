/** Findings of the analysis about a scenario, as problems with their place in its file. */
import { SOLVER_CODES } from '../bargaining/analysis/codes.ts'
import { findingsOf } from '../bargaining/analysis/findings.ts'
import { domainUnder, solveReading } from '../bargaining/analysis/solvedReading.ts'
import type { Domain } from '../bargaining/domain.ts'
import { pointerTo } from '../scenario/finding.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { lineColumnsIn } from '../scenario/text/lines.ts'
import { parseText } from '../scenario/text/parse.ts'
import type { ReadingId } from '../terms/ids.ts'
import type { Problem } from '../terms/problem.ts'

/** Outcomes looked at in all, so that a check stays quick and within a laptop's memory. */
const MOST_OUTCOMES = 20_000_000

/** All readings, or of a very large scenario as many of the first as can be looked at. */
const readingsOf = (scenario: Scenario): readonly ReadingId[] => {
  const domains = new Set<Domain>()
  return scenario.readings.flatMap(({ id }, index) => {
    const domain = domainUnder(scenario, id)
    if (index > 0 && !domains.has(domain) && (domains.size + 1) * domain.outcomes > MOST_OUTCOMES) return []
    domains.add(domain)
    return [id]
  })
}

/** Of a scenario that was read from this text. */
export const solverProblems = (scenario: Scenario, text: string): readonly Problem[] => {
  const findings = findingsOf(
    scenario,
    readingsOf(scenario).map((reading) => solveReading(scenario, reading)),
  )
  if (findings.length === 0) return []
  const { spanOf } = parseText(text)
  const place = lineColumnsIn(text)
  return findings.map(({ code, path, message, hint }) => ({
    code,
    severity: SOLVER_CODES[code].severity,
    path: pointerTo(path),
    ...place(spanOf(path).offset),
    message,
    hint,
  }))
}
