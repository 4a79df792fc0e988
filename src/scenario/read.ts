/**
 * Reads a file's text into a checked scenario, or into everything that is wrong with it: text first, then shape, then
 * sense. Nothing in a file is ever executed, and no file makes this throw.
 */
import type { Problem, ReadResult } from '../terms/problem.ts'
import { CODES, type ProblemCode } from './codes.ts'
import { scenarioFile } from './definition/scenario.ts'
import { type Finding, pointerTo } from './finding.ts'
import { LIMITS } from './limits.ts'
import type { Scenario } from './scenario.ts'
import { senseFindings } from './sense/senseFindings.ts'
import { refusedAt, shapeFindings } from './shape/shapeFindings.ts'
import { suggestingWithin } from './spelling.ts'
import { type LineColumn, lineColumnsIn } from './text/lines.ts'
import { parseText } from './text/parse.ts'
import { markTroubles, scanText, type TextTrouble } from './text/scan.ts'

const MARK = '\uFEFF'

export interface ReadingTerms {
  /**
   * Lets a scenario have more outcomes than `LIMITS.outcomes`: for mathematics that need not look at each. Whoever plays
   * it, or enumerates, must not ask for this.
   */
  readonly largeSpaces?: boolean
}

/** What was found, and where it stands in the text. */
interface Placed extends LineColumn {
  readonly finding: Finding
}

/** Reads the text of a scenario file. Never throws; problems stand in the order of the text. */
export const readScenario = (
  given: string,
  { largeSpaces = false }: ReadingTerms = {},
): ReadResult<Scenario> => {
  const text = given.startsWith(MARK) ? given.slice(MARK.length) : given
  const place = lineColumnsIn(text)
  const ofText = (trouble: TextTrouble): Placed => ({ finding: trouble, ...place(trouble.offset) })

  const marks = markTroubles(given, MARK).map(ofText)
  const stopped = scanText(text)
  if (stopped !== null) return { ok: false, problems: inOrder([ofText(stopped)]) }
  const parsed = parseText(text)
  const textual = [...marks, ...parsed.troubles.map(ofText)]
  if (parsed.value === undefined) return { ok: false, problems: inOrder(textual) }

  const shape = scenarioFile.safeParse(parsed.value)
  const refused = shape.success ? [] : shape.error.issues
  const findings = [
    ...refused.flatMap((issue) => shapeFindings(issue, parsed.value)),
    ...senseFindings(parsed.value, shape.success ? shape.data : null, refused.flatMap(refusedAt)),
  ].filter(({ code }) => !(largeSpaces && code === 'too-many-outcomes'))
  const problems = inOrder([
    ...textual,
    ...findings.map((finding) => ({ finding, ...place(parsed.offsetOf(finding.path, finding.at)) })),
  ])
  return shape.success && problems.every((problem) => problem.severity === 'warning')
    ? { ok: true, value: shape.data as Scenario, warnings: problems }
    : { ok: false, problems }
}

/** Problems in the order of the text, with what to do about each; no more of them than anybody will read. */
const inOrder = (placed: readonly Placed[]): Problem[] => {
  const sorted = [...placed].sort((a, b) => a.line - b.line || a.column - b.column)
  const suggest = suggestingWithin()
  const kept = sorted.slice(0, LIMITS.problems).map(
    ({ finding: { code, path, message, hint }, line, column }): Problem => ({
      code,
      severity: CODES[code].severity,
      path: pointerTo(path),
      line,
      column,
      message,
      hint: typeof hint === 'string' ? hint : hint(suggest),
    }),
  )
  if (sorted.length === kept.length) return kept
  const more: Problem = {
    code: 'more-problems' satisfies ProblemCode,
    severity: 'error',
    path: '',
    line: kept.at(-1)?.line ?? 1,
    column: kept.at(-1)?.column ?? 1,
    message: `${sorted.length - kept.length} more problems are not listed.`,
    hint: 'Mend the first ones and check again.',
  }
  return [...kept, more]
}
