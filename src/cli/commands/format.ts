import type { Command } from 'commander'
import { applyEdits } from '../../language/edits.ts'
import { formatEdits } from '../../language/format.ts'
import { answerText } from '../answers/all.ts'
import { PROBLEMS } from '../exit.ts'
import { fileText, STANDARD_INPUT } from '../fileText.ts'
import { jsonOption } from '../options.ts'
import { refuseFile } from '../refuseFile.ts'
import { say } from '../say.ts'
import { writeOver } from '../writeOver.ts'
import { wrongUseOf } from '../wrongUse.ts'

const HELP = `
Examples:
  parley format harbour.json
  parley format --check scenarios/*.json
  parley format - < harbour.json

Two spaces a step, one line break at the end. Keys keep their order, and line breaks stay
where you put them.

Exit codes: 0 laid out, 1 with --check: a file would change, 2 wrong use.
The shape of the answer with --json: parley schema format
`

interface Asked {
  readonly check?: boolean
  readonly json?: boolean
}

export const addFormat = (program: Command): void => {
  program
    .command('format')
    .description('Lay scenario files out, without changing what they say or in which order.')
    .argument('<file...>', 'scenario files; - for standard input')
    .option('--check', 'write nothing; say which files would change')
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action((names: string[], { check = false, json = false }: Asked, command: Command) => {
      const wrong = wrongUseOf(command)
      if (json && !check && names.includes(STANDARD_INPUT))
        return wrong('the changed file and JSON cannot both be printed; name a file')
      const files: { file: string; changed: boolean }[] = []
      for (const file of names) {
        const found = fileText(file)
        if (!found.ok) return refuseFile({ file, problems: [found.problem], text: null, isThere: false })
        const text = applyEdits(found.text, formatEdits(found.text))
        const changed = text !== found.text
        if (!check && (changed || file === STANDARD_INPUT)) writeOver(file, text, wrong)
        files.push({ file, changed })
      }
      const some = files.filter(({ changed }) => changed)
      if (check && some.length > 0) process.exitCode = PROBLEMS
      if (json) return say(answerText('format', { files }))
      if (!names.includes(STANDARD_INPUT) || check)
        for (const { file } of some) say(`${file}: ${check ? 'would change' : 'laid out'}\n`)
    })
}
