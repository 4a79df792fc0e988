/** The designer's commands. Says everything in words, and never with a stack trace for what the user did. */
import { Command, CommanderError } from 'commander'
import { addAnalyse } from './commands/analyse.ts'
import { addCheck } from './commands/check.ts'
import { addDiff } from './commands/diff.ts'
import { addExport } from './commands/export.ts'
import { addImport } from './commands/import.ts'
import { addNew } from './commands/new.ts'
import { addPlaytest } from './commands/playtest.ts'
import { addReplay } from './commands/replay.ts'
import { addSchema } from './commands/schema.ts'
import { addTournament } from './commands/tournament.ts'
import { WRONG_USE } from './exit.ts'
import { MAIN_HELP } from './help.ts'
import { hushWhenClosed } from './say.ts'

/** The version in package.json, put here as the commands are built. */
declare const PARLEY_VERSION: string

const program = new Command('parley')
  .description('Looks after the scenarios of Parley, a negotiation simulation.')
  .version(PARLEY_VERSION, '-V, --version', 'Print the version.')
  .helpOption('-h, --help', 'Print this help.')
  .helpCommand('help [command]', 'Print the help of a command.')
  .showSuggestionAfterError()
  .showHelpAfterError('(see: parley --help)')
  .addHelpText('after', MAIN_HELP)
  .exitOverride()

// In the order in which a designer comes to need them.
addNew(program)
addCheck(program)
addAnalyse(program)
addDiff(program)
addPlaytest(program)
addReplay(program)
addTournament(program)
addImport(program)
addExport(program)
addSchema(program)
for (const command of program.commands) command.showHelpAfterError(`(see: parley ${command.name()} --help)`)

hushWhenClosed()

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  // Help that was asked for ends well; everything else that commander throws is wrong use.
  process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE
}
