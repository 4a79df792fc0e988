/**
 * Reads a file's text into a checked scenario, or into everything that is wrong with it: text first, then shape, then
 * sense. Nothing in a file is ever executed, and no file makes this throw.
 */
import type { Problem, ReadResult } from '../terms/problem.ts'
import { CODES, type ProblemCode } from './codes.ts'
import { scenarioFile } from './definition/scenario.ts'
import { type FileProblem, type PlacingText, placed, type TextFinding } from './placed.ts'
import type { Scenario } from './scenario.ts'
import { senseFindings } from './sense/senseFindings.ts'
import { onceMisspelt } from './shape/onceMisspelt.ts'
import { refusedAt, shapeFindings } from './shape/shapeFindings.ts'
import { lineColumnsIn } from './text/lines.ts'
import { parseText } from './text/parse.ts'
import { markTroubles, scanText } from './text/scan.ts'

const MARK = '\uFEFF'

export interface ReadingTerms {
  /**
   * Lets a scenario have more outcomes than `LIMITS.outcomes`: for mathematics that need not look at each. Whoever plays
   * it, or enumerates, must not ask for this.
   */
  readonly largeSpaces?: boolean
}

/** A text with all that was found in it: for whoever shows problems at their place and offers to mend them. */
export interface Inspection {
  /** Null where an error stands in its way. */
  readonly scenario: Scenario | null
  /** In the order of the text; nothing but warnings where there is a scenario. */
  readonly problems: readonly FileProblem[]
  /** For placing further findings. */
  readonly text: PlacingText
}

/** Inspects the text of a scenario file. Never throws. */
export const inspectScenario = (given: string, { largeSpaces = false }: ReadingTerms = {}): Inspection => {
  const text = given.startsWith(MARK) ? given.slice(MARK.length) : given
  const skipped = given.length - text.length
  const bare: PlacingText = {
    spanOf: () => ({ offset: 0, length: 0 }),
    lineColumn: lineColumnsIn(text),
    skipped,
    value: undefined,
  }
  const refuse = (troubles: readonly TextFinding<ProblemCode>[]): Inspection => ({
    scenario: null,
    problems: placed(troubles, CODES, bare),
    text: bare,
  })

  const marks = markTroubles(given, MARK)
  const stopped = scanText(text)
  if (stopped !== null) return refuse([stopped])
  const parsed = parseText(text)
  const textual = [...marks, ...parsed.troubles]
  if (parsed.value === undefined) return refuse(textual)

  const shape = scenarioFile.safeParse(parsed.value)
  const refused = shape.success ? [] : shape.error.issues
  const findings = [
    ...onceMisspelt(refused.flatMap((issue) => shapeFindings(issue, parsed.value))),
    ...senseFindings(parsed.value, shape.success ? shape.data : null, refused.flatMap(refusedAt)),
  ].filter(({ code }) => !(largeSpaces && code === 'too-many-outcomes'))
  const whole = { ...bare, spanOf: parsed.spanOf, value: parsed.value }
  const problems = placed([...textual, ...findings], CODES, whole)
  const isFine = shape.success && problems.every((problem) => problem.severity === 'warning')
  return { scenario: isFine ? (shape.data as Scenario) : null, problems, text: whole }
}

/** What everybody needs to know of a problem who only says it. */
const told = ({ code, severity, path, line, column, message, hint }: FileProblem): Problem => ({
  code,
  severity,
  path,
  line,
  column,
  message,
  hint,
})

/** Reads the text of a scenario file. Never throws; problems stand in the order of the text. */
export const readScenario = (given: string, terms: ReadingTerms = {}): ReadResult<Scenario> => {
  const { scenario, problems } = inspectScenario(given, terms)
  return scenario === null
    ? { ok: false, problems: problems.map(told) }
    : { ok: true, value: scenario, warnings: problems.map(told) }
}
