/** `parley check`: errors in these scenario files, if any; of the rest lints and what the mathematics find. */
import { type MendableProblem, mendOnce } from '../language/problems.ts'
import { openDocument } from '../language/service.ts'
import { factsOf } from '../scenario/facts.ts'
import type { Problem } from '../terms/problem.ts'
import { fileText } from './fileText.ts'
import { type Checked, withoutPlace } from './report.ts'
import { solverProblems } from './solverProblems.ts'

const checkText = (file: string, text: string, fixed: readonly string[]): Checked => {
  const document = openDocument(text, solverProblems)
  const { scenario } = document.inspection()
  return {
    file,
    ok: scenario !== null,
    problems: document.problems(),
    facts: scenario === null ? null : factsOf(scenario),
    text: text.replace(/^\uFEFF/, ''),
    fixed,
  }
}

const unreadable = (file: string, problem: Problem): Checked => ({
  file,
  ok: false,
  problems: [withoutPlace(problem)],
  facts: null,
  text: null,
  fixed: [],
})

export const checkFile = (file: string): Checked => {
  const read = fileText(file)
  return read.ok ? checkText(file, read.text, []) : unreadable(file, read.problem)
}

/** More than enough: one fix may only uncover the next. */
const PASSES = 20

const mendAll = (given: string): { readonly text: string; readonly done: readonly string[] } => {
  let text = given
  const done: string[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    const problems: readonly MendableProblem[] = openDocument(text).problems()
    const mended = mendOnce(text, problems)
    if (mended.done.length === 0) break
    text = mended.text
    done.push(...mended.done)
  }
  return { text, done }
}

/** The same once every sure fix is made; `write` takes the text if any was. */
export const checkAndFix = (file: string, write: (text: string) => void): Checked => {
  const read = fileText(file)
  if (!read.ok) return unreadable(file, read.problem)
  const { text, done } = mendAll(read.text)
  if (done.length > 0) write(text)
  return checkText(file, text, done)
}
