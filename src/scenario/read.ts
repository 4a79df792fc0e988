/**
 * Reads a file's text into a checked scenario, or into everything that is wrong with it: text first, then shape, then
 * sense. Nothing in a file is ever executed, and no file makes this throw.
 */
import type { z } from 'zod/mini'
import type { Problem, ReadResult } from '../terms/problem.ts'
import { CODES, type ProblemCode } from './codes.ts'
import { definitionFor } from './definition/definitionFor.ts'
import { expanded } from './expand/expanded.ts'
import type { Finding } from './finding.ts'
import { type FileProblem, type PlacingText, placed, type TextFinding } from './placed.ts'
import type { Scenario } from './scenario.ts'
import { missingFolders } from './sense/missingFolders.ts'
import { missingGrounds } from './sense/missingGrounds.ts'
import { rangeFindings } from './sense/ranges.ts'
import { senseFindings } from './sense/senseFindings.ts'
import { laterFormat, newerFindings } from './shape/newerFindings.ts'
import { onceMisspelt } from './shape/onceMisspelt.ts'
import { onceForAWord } from './shape/sameWord.ts'
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

  const whole = { ...bare, spanOf: parsed.spanOf, value: parsed.value }
  const later = laterFormat(parsed.value)
  if (later !== null)
    return { scenario: null, problems: placed([...textual, later], CODES, whole), text: whole }
  const shape = definitionFor(parsed.value).safeParse(parsed.value)
  const refused = shape.success ? [] : shape.error.issues
  const ranges = rangeFindings(parsed.value)
  const broken = [...refused.flatMap(refusedAt), ...ranges.map(({ path }) => path.slice(0, 3))]
  const scenario = shape.success && ranges.length === 0 ? expanded(shape.data) : null
  const findings = [
    ...onceForAWord(
      onceMisspelt([
        ...refusedFindings(refused, parsed.value),
        ...missingGrounds(parsed.value),
        ...missingFolders(parsed.value),
      ]),
      parsed.value,
    ),
    ...ranges,
    ...senseFindings(parsed.value, scenario, broken),
  ].filter(({ code }) => !(largeSpaces && code === 'too-many-outcomes'))
  const problems = placed([...textual, ...findings], CODES, whole)
  const isFine = problems.every((problem) => problem.severity === 'warning')
  return { scenario: isFine ? (scenario as Scenario | null) : null, problems, text: whole }
}

/** What a later format has is told once, without what follows from it. */
const refusedFindings = (refused: readonly z.core.$ZodIssue[], value: unknown): Finding[] => {
  if (refused.length === 0) return []
  const newer = newerFindings(value)
  const isTold = ({ path }: Finding): boolean =>
    newer.some((told) => told.path.every((step, index) => step === path[index]))
  return [...newer, ...refused.flatMap((issue) => shapeFindings(issue, value)).filter((one) => !isTold(one))]
}

/** What everybody needs to know of a problem who only says it. */
export const asTold = ({ code, severity, path, line, column, message, hint }: FileProblem): Problem => ({
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
    ? { ok: false, problems: problems.map(asTold) }
    : { ok: true, value: scenario, warnings: problems.map(asTold) }
}
