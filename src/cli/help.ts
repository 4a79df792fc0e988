/** The parts of the help that commander does not write by itself. */
import { SOLVER_CODES } from '../bargaining/analysis/codes.ts'
import { CODES } from '../scenario/codes.ts'
import { ANSWERS } from './answers/all.ts'

const WIDEST = Math.max(...Object.keys({ ...CODES, ...SOLVER_CODES }).map((code) => code.length))

const codeLines = (codes: typeof CODES | typeof SOLVER_CODES): string =>
  Object.entries(codes)
    .map(([code, { severity, meaning }]) => `  ${code.padEnd(WIDEST)}  ${severity.padEnd(7)}  ${meaning}`)
    .join('\n')

/** A short tour: what to type first, from an idea to a lesson. */
export const MAIN_HELP = `
A tour:
  parley new harbour                  begin with a small scenario that plays at once
  parley check harbour.json           all that is wrong with it, and where
  parley analyse harbour.json         is there anything to agree on, and what would be fair?
  parley playtest harbour.json        hundreds of games: how do they end, what never happens?
  parley diff before.json after.json  what did a change of numbers do?
  parley import *.xml --out domains   a published domain as a scenario
  parley tournament harbour.json      strategies of the literature against one another

Every command has examples: parley check --help. With --json nothing but data is printed;
parley schema analyse says in which shape.

Exit codes: 0 all fine (perhaps with warnings), 1 problems found, 2 wrong use.
`

export const checkHelp = (): string => `
Examples:
  parley check mine.json
  parley check --json scenarios/*.json

Exit codes: 0 all fine (perhaps with warnings), 1 problems found, 2 wrong use.

The shape of the answer with --json: parley schema check

Codes of problems; a file with nothing but warnings can be played:
${codeLines(CODES)}

What the mathematics find, under every reading, in a file without errors. Perhaps it is
meant so; then leave it:
${codeLines(SOLVER_CODES)}
`

export const schemaHelp = (): string => `
Examples:
  parley schema > scenario.schema.json
  parley schema analyse > analyse.schema.json

Answers with a schema: ${Object.keys(ANSWERS).join(', ')}
`
