import type { Command } from 'commander'
import { answerText } from '../answers/all.ts'
import { checkFile } from '../check.ts'
import { PROBLEMS } from '../exit.ts'
import { checkHelp } from '../help.ts'
import { jsonOption } from '../options.ts'
import { paintFor } from '../paint.ts'
import { checkAnswerOf, reportsOf } from '../report.ts'
import { say } from '../say.ts'

export const addCheck = (program: Command): void => {
  program
    .command('check')
    .description('Check scenario files, and say all that is wrong with them and where.')
    .argument('<file...>', 'scenario files, as JSON')
    .addOption(jsonOption())
    .addHelpText('after', checkHelp())
    .action((files: string[], { json = false }: { json?: boolean }) => {
      const paint = paintFor(process.stdout, process.env)
      const all = files.map(checkFile)
      say(json ? answerText('check', checkAnswerOf(all)) : reportsOf(all, paint))
      if (all.some((checked) => !checked.ok)) process.exitCode = PROBLEMS
    })
}
