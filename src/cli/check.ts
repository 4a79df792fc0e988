/** `parley check`: errors in these scenario files, if any, and the findings of the analysis for the rest. */
import { factsOf } from '../scenario/facts.ts'
import { readScenario } from '../scenario/read.ts'
import type { Problem } from '../terms/problem.ts'
import { fileText } from './fileText.ts'
import type { Checked } from './report.ts'
import { solverProblems } from './solverProblems.ts'

const byPlace = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)

export const checkFile = (file: string): Checked => {
  const read = fileText(file)
  if (!read.ok) return { file, ok: false, problems: [read.problem], facts: null, text: null }
  const result = readScenario(read.text)
  const text = read.text.replace(/^\uFEFF/, '')
  if (!result.ok) return { file, ok: false, problems: result.problems, facts: null, text }
  const problems = [...result.warnings, ...solverProblems(result.value, text)].sort(byPlace)
  return { file, ok: true, problems, facts: factsOf(result.value), text }
}
