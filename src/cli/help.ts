/** The parts of the help that commander does not write by itself. */
import { SOLVER_CODES } from '../bargaining/analysis/codes.ts'
import { CODES } from '../scenario/codes.ts'
import { ANSWERS } from './answers/all.ts'

const WIDEST = Math.max(...Object.keys({ ...CODES, ...SOLVER_CODES }).map((code) => code.length))

const codeLines = (codes: typeof CODES | typeof SOLVER_CODES): string =>
  Object.entries(codes)
    .map(([code, { severity, meaning }]) => `  ${code.padEnd(WIDEST)}  ${severity.padEnd(7)}  ${meaning}`)
    .join('\n')

export const MAIN_HELP = `
Examples:
  parley check scenarios/*.json      look over every scenario
  parley check --json mine.json      the same for a script or an editor
  parley schema > scenario.schema.json

Exit codes: 0 all fine (perhaps with warnings), 1 problems found, 2 wrong use.
Every code of a problem is listed by: parley check --help
`

export const checkHelp = (): string => `
Examples:
  parley check mine.json
  parley check --json scenarios/*.json

Exit codes: 0 all fine (perhaps with warnings), 1 problems found, 2 wrong use.

With --json nothing but this is printed; "facts" is null when a file is not ok:
  { "files": [{ "file", "ok",
      "problems": [{ "code", "severity", "path", "line", "column", "message", "hint" }],
      "facts": { "parties", "issues", "options", "outcomes", "rounds", "events" } }] }

Codes of problems; a file with nothing but warnings can be played:
${codeLines(CODES)}

What the mathematics find, under every reading, in a file without errors:
${codeLines(SOLVER_CODES)}
`

export const schemaHelp = (): string => `
Examples:
  parley schema > scenario.schema.json
  parley schema analyse > analyse.schema.json

Answers with a schema: ${Object.keys(ANSWERS).join(', ')}
`
