/** The designer's commands. Says everything in words, and never with a stack trace for what the user did. */
import { writeFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { SCHEMA_PATH, schemaText } from '../scenario/schema.ts'
import { checkFile } from './check.ts'
import { checkHelp, MAIN_HELP } from './help.ts'
import { paintFor } from './paint.ts'
import { jsonOf, reportsOf } from './report.ts'

/** The version in package.json, put here as the commands are built. */
declare const PARLEY_VERSION: string

const PROBLEMS = 1
const WRONG_USE = 2

const say = (text: string): void => {
  process.stdout.write(text)
}

const program = new Command('parley')
  .description('Looks after the scenarios of Parley, a negotiation simulation.')
  .version(PARLEY_VERSION, '-V, --version', 'Print the version.')
  .helpOption('-h, --help', 'Print this help.')
  .helpCommand('help [command]', 'Print the help of a command.')
  .showSuggestionAfterError()
  .showHelpAfterError('(see: parley --help)')
  .addHelpText('after', MAIN_HELP)
  .exitOverride()

program
  .command('check')
  .description('Check scenario files, and say all that is wrong with them and where.')
  .argument('<file...>', 'scenario files, as JSON')
  .option('--json', 'print JSON and nothing else')
  .addHelpText('after', checkHelp())
  .action((files: string[], { json = false }: { json?: boolean }) => {
    const paint = paintFor(process.stdout, process.env)
    const all = files.map(checkFile)
    say(json ? jsonOf(all) : reportsOf(all, paint))
    if (all.some((checked) => !checked.ok)) process.exitCode = PROBLEMS
  })

program
  .command('schema')
  .description('Print the JSON Schema of scenario files, for editors that complete and underline.')
  .option('--write', `write it to ${SCHEMA_PATH} instead`)
  .action(({ write = false }: { write?: boolean }) => {
    if (!write) return say(schemaText())
    try {
      writeFileSync(SCHEMA_PATH, schemaText())
      say(`Wrote ${SCHEMA_PATH}\n`)
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
      program.error(`error: ${SCHEMA_PATH} cannot be written from this folder${why}`, { exitCode: WRONG_USE })
    }
  })

// Whoever reads our output may stop reading, as `head` does: then there is nothing left to say.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  program.parse()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  // Help that was asked for ends well; everything else that commander throws is wrong use.
  process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE
}
