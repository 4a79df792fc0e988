/** Problems in the style of a compiler: place, message, the line itself with a caret, and a hint. */

import type { MendableProblem } from '../language/problems.ts'
import type { Facts } from '../scenario/facts.ts'
import type { Problem } from '../terms/problem.ts'
import type { CommandAnswer } from './answers/all.ts'
import type { Paint } from './paint.ts'
import { tame } from './tame.ts'

/** A problem with its end and its fixes, where whoever found it says them. */
export type ToldProblem = Problem &
  Pick<MendableProblem, 'also' | 'fixes'> & {
    readonly endLine: number | null
    readonly endColumn: number | null
  }

export interface Checked {
  readonly file: string
  readonly ok: boolean
  readonly problems: readonly ToldProblem[]
  readonly facts: Facts | null
  /** The file's text, null if it could not be read. */
  readonly text: string | null
  /** Fixes that were made, by their titles. */
  readonly fixed: readonly string[]
}

/** A problem of which nobody says where it ends, or how to mend it. */
export const withoutPlace = (problem: Problem) => ({
  ...problem,
  endLine: null,
  endColumn: null,
  also: [],
  fixes: [],
})

/** Columns of the source shown around a place. */
const WIDTH = 96
const BEFORE = 60

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

/** The line, shortened around the column, and as many spaces as stand before the caret. */
const excerpt = (line: string, column: number): { shown: string; indent: string } => {
  const from = column - 1 > BEFORE + WIDTH / 4 ? column - 1 - BEFORE : 0
  const head = from > 0 ? '…' : ''
  const tail = line.length > from + WIDTH ? '…' : ''
  const before = head + tame(line.slice(from, column - 1))
  return {
    shown: head + tame(line.slice(from, from + WIDTH)) + tail,
    indent: [...before].map(() => ' ').join(''),
  }
}

const sourceOf = (problem: Problem, lines: readonly string[], paint: Paint): string[] => {
  const { line, column } = problem
  if (line === null || column === null) return []
  const source = lines[line - 1]
  if (source === undefined || source.trim() === '') return []
  const { shown, indent } = excerpt(source.replaceAll('\t', ' '), column)
  const gutter = String(line).padStart(5)
  return [
    `${paint('dim', `${gutter} |`)} ${shown}`,
    `${paint('dim', `${' '.repeat(gutter.length)} |`)} ${indent}${paint('red', '^')}`,
  ]
}

/** Further places, as many as one line shows. */
const linesOf = (places: readonly { readonly line: number }[]): string => {
  const lines = [...new Set(places.map(({ line }) => line))]
  const shown = lines.slice(0, 12).join(', ')
  return lines.length > 12 ? `${shown} and ${lines.length - 12} more` : shown
}

const problemText = (file: string, problem: ToldProblem, lines: readonly string[], paint: Paint): string => {
  const place = problem.line === null ? '' : `:${problem.line}:${problem.column}`
  const severity = paint(problem.severity === 'error' ? 'red' : 'yellow', problem.severity)
  const at = problem.path === '' ? [] : [`  ${paint('dim', `at ${tame(problem.path)}`)}`]
  const [fix] = problem.fixes
  return [
    `${paint('bold', tame(file) + place)}: ${severity} [${problem.code}] ${tame(problem.message)}`,
    ...at,
    ...sourceOf(problem, lines, paint),
    ...(problem.also.length === 0 ? [] : [`  also on line ${linesOf(problem.also)}`]),
    `  ${paint('cyan', 'hint:')} ${tame(problem.hint)}`,
    ...(fix === undefined
      ? []
      : [`  ${paint('cyan', fix.sure ? 'fix:' : 'possible fix:')} ${tame(fix.title)}`]),
  ].join('\n')
}

const summary = ({ file, problems, facts }: Checked, paint: Paint): string => {
  const warnings = problems.filter((problem) => problem.severity === 'warning').length
  const errors = problems.length - warnings
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ].join(' and ')
  if (facts === null) return `${paint('bold', tame(file))}: ${paint('red', found)}`
  const size = [
    count(facts.parties, 'party', 'parties'),
    count(facts.issues, 'issue'),
    count(facts.options, 'option'),
    count(facts.outcomes, 'outcome'),
    count(facts.rounds, 'round'),
    count(facts.events, 'event'),
  ].join(', ')
  const fine = paint('green', found === '' ? 'fine' : `fine, with ${found}`)
  return `${paint('bold', tame(file))}: ${fine} (${size})`
}

/** Each problem of a file, with an empty line behind it. */
export const problemsText = (
  { file, problems, text }: Pick<Checked, 'file' | 'problems' | 'text'>,
  paint: Paint,
): string => {
  const lines = (text ?? '').split(/\r\n|\n|\r/)
  return problems.map((problem) => `${problemText(file, problem, lines, paint)}\n\n`).join('')
}

/** What is said of one file, ending in a line break. */
const reportOf = (checked: Checked, paint: Paint): string => {
  const fixed = checked.fixed.map((title) => `${paint('green', 'fixed:')} ${tame(title)}\n`).join('')
  return `${fixed}${problemsText(checked, paint)}${summary(checked, paint)}\n`
}

/** What is said of all files; an empty line sets off those with problems. */
export const reportsOf = (all: readonly Checked[], paint: Paint): string => {
  const setOff = (index: number): boolean => (all[index]?.problems.length ?? 0) > 0
  return all
    .map((checked, index) => {
      const gap = index > 0 && (setOff(index) || setOff(index - 1)) ? '\n' : ''
      return gap + reportOf(checked, paint)
    })
    .join('')
}

const placeAsData = ({ line, column, endLine, endColumn }: ToldProblem['also'][number]) => ({
  line,
  column,
  endLine,
  endColumn,
})

const toldAsData = (told: ToldProblem) => ({
  code: told.code,
  severity: told.severity,
  path: told.path,
  line: told.line,
  column: told.column,
  endLine: told.endLine,
  endColumn: told.endColumn,
  message: told.message,
  hint: told.hint,
  also: told.also.map(placeAsData),
  fixes: told.fixes.map(({ title, sure, edits }) => ({
    title,
    sure,
    edits: edits.map(({ offset, length, text }) => ({ offset, length, text })),
  })),
})

/** The same as data for --json. */
export const checkAnswerOf = (all: readonly Checked[]): CommandAnswer<'check'> => ({
  files: all.map(({ file, ok, problems, facts, fixed }) => ({
    file,
    ok,
    problems: problems.map(toldAsData),
    facts,
    fixed,
  })),
})
