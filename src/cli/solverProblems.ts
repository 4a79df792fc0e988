/** Findings of the analysis about a scenario, as problems with their place in its file. */
import { SOLVER_CODES } from '../bargaining/analysis/codes.ts'
import { findingsOf } from '../bargaining/analysis/findings.ts'
import { domainUnder, solveReading } from '../bargaining/analysis/solvedReading.ts'
import type { Domain } from '../bargaining/domain.ts'
import { type FileProblem, placed } from '../scenario/placed.ts'
import type { Inspection } from '../scenario/read.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { ReadingId } from '../terms/ids.ts'

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

/** What the mathematics find in a scenario without errors, at its place in the text. */
export const solverProblems = ({ scenario, text }: Inspection): readonly FileProblem[] =>
  scenario === null
    ? []
    : placed(
        findingsOf(
          scenario,
          readingsOf(scenario).map((reading) => solveReading(scenario, reading)),
        ),
        SOLVER_CODES,
        text,
      )
