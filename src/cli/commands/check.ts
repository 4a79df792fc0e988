import { statSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { answerText } from '../answers/all.ts'
import { checkAndFix, checkFile } from '../check.ts'
import { PROBLEMS, WRONG_USE } from '../exit.ts'
import { STANDARD_INPUT } from '../fileText.ts'
import { checkHelp } from '../help.ts'
import { githubText, sarifText } from '../machineReports.ts'
import { jsonOption } from '../options.ts'
import { paintFor } from '../paint.ts'
import { type Checked, checkAnswerOf, reportsOf } from '../report.ts'
import { say } from '../say.ts'
import { writeOver } from '../writeOver.ts'
import { type WrongUse, wrongUseOf } from '../wrongUse.ts'

interface Asked {
  readonly json?: boolean
  readonly fix?: boolean
  readonly watch?: boolean
  readonly format?: 'text' | 'json' | 'github' | 'sarif'
}

/** How often a watched file is looked at, in milliseconds. */
const EVERY = 300

const printed = (
  all: readonly Checked[],
  { json = false, format = json ? 'json' : 'text' }: Asked,
): string => {
  switch (format) {
    case 'json':
      return answerText('check', checkAnswerOf(all))
    case 'github':
      return githubText(all)
    case 'sarif':
      return sarifText(all)
    case 'text':
      return reportsOf(all, paintFor(process.stdout, process.env))
  }
}

const exitCodeOf = (all: readonly Checked[]): number => {
  if (all.some(({ text }) => text === null)) return WRONG_USE
  return all.every(({ ok }) => ok) ? 0 : PROBLEMS
}

const checked = (file: string, { fix = false }: Asked, wrong: WrongUse): Checked =>
  fix ? checkAndFix(file, (text) => writeOver(file, text, wrong)) : checkFile(file)

/** What changes with every save; the name is looked up anew, since editors save by renaming. */
const stampOf = (file: string): string => {
  const about = statSync(file, { throwIfNoEntry: false })
  return about === undefined ? '' : `${about.mtimeMs} ${about.size}`
}

/** Until it is stopped. The stamp is taken before a file is read: what is saved meanwhile is seen the next time. */
const watch = (files: readonly string[], tell: () => void): void => {
  const stamps = (): string => files.map(stampOf).join()
  let seen = stamps()
  tell()
  setInterval(() => {
    const now = stamps()
    if (now === seen) return
    seen = now
    say('\n')
    tell()
  }, EVERY)
}

export const addCheck = (program: Command): void => {
  program
    .command('check')
    .description('Check scenario files, and say all that is wrong with them and where.')
    .argument('<file...>', 'scenario files, as JSON; - for standard input')
    .option('--fix', 'mend what can only be meant in one way, and say what is left')
    .option('--watch', 'check again whenever a file is saved, until it is stopped')
    .addOption(
      new Option('--format <name>', 'how to print: for people, scripts, GitHub, code scanning').choices([
        'text',
        'json',
        'github',
        'sarif',
      ]),
    )
    .addOption(jsonOption())
    .addHelpText('after', checkHelp())
    .action((files: string[], asked: Asked, command: Command) => {
      const wrong = wrongUseOf(command)
      if (asked.fix === true && asked.watch === true) return wrong('--fix and --watch do not go together')
      if (asked.json === true && asked.format !== undefined && asked.format !== 'json')
        return wrong(`--json and --format ${asked.format} do not go together`)
      if (files.includes(STANDARD_INPUT) && (asked.fix === true || asked.watch === true))
        return wrong('standard input can neither be mended nor watched')
      const tell = (): number => {
        const all = files.map((file) => checked(file, asked, wrong))
        say(printed(all, asked))
        return exitCodeOf(all)
      }
      if (asked.watch === true) return watch(files, tell)
      process.exitCode = tell()
    })
}
