/** The parts of the help that commander does not write by itself. */
import { SOLVER_CODES } from '../bargaining/analysis/codes.ts'
import { NOTE_CODES } from '../bargaining/noteCodes.ts'
import { LINT_CODES } from '../language/lints/codes.ts'
import { CODES } from '../scenario/codes.ts'
import { ANSWERS } from './answers/all.ts'
import { codeLines } from './codeLines.ts'

export const checkHelp = (): string => `
Examples:
  parley check mine.json
  parley check --fix mine.json
  parley check --watch mine.json
  parley check --json scenarios/*.json
  git show HEAD:mine.json | parley check -

Exit codes: 0 all fine (perhaps with warnings), 1 problems found, 2 wrong use (as where there
is no such file).

The shape of the answer with --json: parley schema check

Codes of problems; a file with nothing but warnings can be played:
${codeLines(CODES, SOLVER_CODES)}

What is probably not meant, in a file without errors:
${codeLines(LINT_CODES, CODES)}

What the mathematics find in a file without errors, under every reading (where those have
more than 20 million outcomes together, under the first). Perhaps it is meant so: then
leave it.
${codeLines(SOLVER_CODES, CODES)}
`

export const analyseHelp = (): string => `
Examples:
  parley analyse mine.json
  parley analyse scenarios/geneva-2026-02.json --reading narrow
  parley analyse mine.json --json > analysis.json

A text is an outcome: one option for every issue. The zone is the texts worth no deal or
more to every principal; "in reach" are those of it that mandates can come to allow. What
is sealed counts in no deal, too: of the texts that hold all that would be sealed first,
"left after sealing" are those still worth as much. "In zone" is the most that a principal
can get within the zone. A text is on the frontier if none is better for somebody and no
worse for anybody.

Walk-aways are those of the opening: before news, pressing, promises and anything sealed.
Spaces too large to look at every outcome are analysed as well: their frontier is merged
issue by issue, and what is not exact says so. These warnings are told here alone:
${codeLines(NOTE_CODES)}
All others are those that parley check finds and shows in the file, under every reading.

Exit codes: 0 all fine, 1 the file has problems, 2 wrong use.
The shape of the answer with --json: parley schema analyse
`

export const schemaHelp = (): string => `
Examples:
  parley schema > scenario.schema.json
  parley schema analyse > analyse.schema.json

Answers with a schema: ${Object.keys(ANSWERS).join(', ')}
`
