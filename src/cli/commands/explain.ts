import type { Command } from 'commander'
import { SOLVER_CODES } from '../../bargaining/analysis/codes.ts'
import { LINT_CODES } from '../../language/lints/codes.ts'
import { suggestion } from '../../scenario/spelling.ts'
import { answerText } from '../answers/all.ts'
import { ALL_CODES } from '../machineReports.ts'
import { jsonOption } from '../options.ts'
import { say } from '../say.ts'
import { wrongUseOf } from '../wrongUse.ts'

const HELP = `
Examples:
  parley explain unknown-id
  parley explain nothing-to-settle --json

Exit codes: 0 explained, 2 there is no such code.
The shape of the answer with --json: parley schema explain
`

const FROM = { reader: 'the reader', lint: 'a lint', mathematics: 'the mathematics' } as const

export const addExplain = (program: Command): void => {
  program
    .command('explain')
    .description('Say what a code of a problem means.')
    .argument('<code>', 'as check prints it in brackets')
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action((code: string, { json = false }: { json?: boolean }, command: Command) => {
      const found = Object.hasOwn(ALL_CODES, code) ? ALL_CODES[code] : undefined
      if (found === undefined)
        return wrongUseOf(command)(
          `there is no code “${code}”. ${suggestion(code, Object.keys(ALL_CODES), 'codes')}`,
        )
      const { severity, meaning } = found
      const from = code in SOLVER_CODES ? 'mathematics' : code in LINT_CODES ? 'lint' : 'reader'
      if (json) return say(answerText('explain', { code, severity, meaning, from }))
      const after =
        severity === 'error'
          ? 'The file cannot be played until it is mended.'
          : 'The file can be played all the same.'
      say(`${code} (${severity}, found by ${FROM[from]})\n${meaning}\n${after}\n`)
    })
}
