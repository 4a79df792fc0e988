/** What `check` found, for machines that show it beside the lines: GitHub’s annotations, and SARIF 2.1.0. */
import { SOLVER_CODES } from '../bargaining/analysis/codes.ts'
import { LINT_CODES } from '../language/lints/codes.ts'
import { CODES } from '../scenario/codes.ts'
import type { Meaning } from '../terms/meaning.ts'
import type { Checked, ToldProblem } from './report.ts'
import { tameJson } from './tame.ts'

/** Every code that `check` may tell. */
export const ALL_CODES: Readonly<Record<string, Meaning>> = { ...CODES, ...LINT_CODES, ...SOLVER_CODES }

const escapedText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapedKey = (text: string): string => escapedText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const annotation = (
  file: string,
  { severity, code, line, column, endLine, endColumn, message, hint }: ToldProblem,
): string => {
  const place = [
    `file=${escapedKey(file)}`,
    ...(line === null ? [] : [`line=${line}`, `col=${column}`]),
    ...(endLine === null ? [] : [`endLine=${endLine}`, `endColumn=${endColumn}`]),
    `title=${escapedKey(code)}`,
  ]
  return `::${severity} ${place.join(',')}::${escapedText(`${message} ${hint}`)}\n`
}

/** Workflow commands, one a line; nothing for a file without problems. */
export const githubText = (all: readonly Checked[]): string =>
  all.map(({ file, problems }) => problems.map((problem) => annotation(file, problem)).join('')).join('')

interface Region {
  readonly line: number | null
  readonly column: number | null
  readonly endLine: number | null
  readonly endColumn: number | null
}

const locationOf = (file: string, { line, column, endLine, endColumn }: Region) => ({
  physicalLocation: {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
    ...(line === null || column === null
      ? {}
      : {
          region: {
            startLine: line,
            startColumn: column,
            ...(endLine === null || endColumn === null ? {} : { endLine, endColumn }),
          },
        }),
  },
})

const resultOf = (file: string, problem: ToldProblem) => ({
  ruleId: problem.code,
  level: problem.severity,
  message: { text: `${problem.message} ${problem.hint}` },
  locations: [locationOf(file, problem)],
  ...(problem.also.length === 0
    ? {}
    : { relatedLocations: problem.also.map((place) => locationOf(file, place)) }),
})

/** Columns of SARIF count UTF-16 units from 1, as ours do. */
export const sarifText = (all: readonly Checked[]): string => {
  const used = new Set(all.flatMap(({ problems }) => problems.map(({ code }) => code)))
  const rules = [...used].sort().map((code) => ({
    id: code,
    shortDescription: { text: ALL_CODES[code]?.meaning ?? code },
    defaultConfiguration: { level: ALL_CODES[code]?.severity ?? 'error' },
  }))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'parley', rules } },
        columnKind: 'utf16CodeUnits',
        results: all.flatMap(({ file, problems }) => problems.map((problem) => resultOf(file, problem))),
      },
    ],
  }
  return `${tameJson(JSON.stringify(log, null, 2))}\n`
}
