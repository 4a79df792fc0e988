import type { Command } from 'commander'
import { upgradeOf } from '../../language/upgrade.ts'
import { answerText, type CommandAnswer } from '../answers/all.ts'
import { PROBLEMS } from '../exit.ts'
import { fileText, STANDARD_INPUT } from '../fileText.ts'
import { jsonOption } from '../options.ts'
import { refuseFile, tellProblems } from '../refuseFile.ts'
import { say } from '../say.ts'
import { writeOver } from '../writeOver.ts'
import { wrongUseOf } from '../wrongUse.ts'

const HELP = `
Examples:
  parley upgrade scenarios/*.json           which files would change, and how
  parley upgrade scenarios/*.json --write   change them
  parley upgrade - < harbour.json > new.json

Keys keep their order and the text its lines. The scenario means what it meant before; games
that were kept of the earlier text go on opening, since each holds its own.

Exit codes: 0 of the newest format now, or it would be; 1 a file has errors and stays as it is;
2 wrong use.
The shape of the answer with --json: parley schema upgrade
`

interface Asked {
  readonly write?: boolean
  readonly json?: boolean
}

type Upgraded = CommandAnswer<'upgrade'>['files'][number]

const told = ({ file, state, changes, written }: Upgraded): string => {
  if (state === 'newest') return `${file}: is of the newest format already\n`
  const what = changes.join('; ')
  return `${file}: ${written ? what : `${what}, with --write`}\n`
}

export const addUpgrade = (program: Command): void => {
  program
    .command('upgrade')
    .description('Bring scenario files to the newest format, without changing what they say.')
    .argument('<file...>', 'scenario files; - for standard input')
    .option('--write', 'change the files; otherwise only say what would change')
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action((names: string[], { write = false, json = false }: Asked, command: Command) => {
      const wrong = wrongUseOf(command)
      if (names.includes(STANDARD_INPUT) && (json || names.length > 1))
        return wrong('standard input is upgraded alone, and printed as a file')
      const files: Upgraded[] = []
      for (const file of names) {
        const found = fileText(file)
        if (!found.ok) return refuseFile({ file, problems: [found.problem], text: null, isThere: false })
        const upgrade = upgradeOf(found.text)
        const isWritten = upgrade.is === 'upgraded' && write
        if (upgrade.is === 'broken') {
          process.exitCode = PROBLEMS
          if (!json) tellProblems({ file, problems: upgrade.problems, text: found.text })
        }
        if (file === STANDARD_INPUT) {
          if (upgrade.is !== 'broken') say(upgrade.is === 'upgraded' ? upgrade.text : found.text)
          return
        }
        if (isWritten) writeOver(file, upgrade.text, wrong)
        files.push({
          file,
          state: upgrade.is,
          changes: upgrade.is === 'upgraded' ? [...upgrade.changes] : [],
          written: isWritten,
          problems: upgrade.is === 'broken' ? [...upgrade.problems] : [],
        })
      }
      if (json) return say(answerText('upgrade', { files }))
      for (const one of files) if (one.state !== 'broken') say(told(one))
    })
}
