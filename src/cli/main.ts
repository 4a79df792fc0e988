/** The designer's commands. Says everything in words, and never with a stack trace unless it is asked for. */
import { Command, CommanderError } from 'commander'
import { suggestion } from '../scenario/spelling.ts'
import { asksForJson } from './asksForJson.ts'
import { WRONG_USE } from './exit.ts'
import { tellFault, tellStrayFaults } from './fault.ts'
import { MAIN_HELP } from './mainHelp.ts'
import { hushWhenClosed, say } from './say.ts'
import { tameLines } from './tame.ts'

/** The version in package.json, put here as the commands are built. */
declare const PARLEY_VERSION: string

type AddCommand = (program: Command) => void

/**
 * In the order in which a designer needs them. Each command's code is loaded separately, so that none slows another
 * down.
 */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  new: async () => (await import('./commands/new.ts')).addNew,
  check: async () => (await import('./commands/check.ts')).addCheck,
  explain: async () => (await import('./commands/explain.ts')).addExplain,
  rename: async () => (await import('./commands/rename.ts')).addRename,
  format: async () => (await import('./commands/format.ts')).addFormat,
  upgrade: async () => (await import('./commands/upgrade.ts')).addUpgrade,
  analyse: async () => (await import('./commands/analyse.ts')).addAnalyse,
  diff: async () => (await import('./commands/diff.ts')).addDiff,
  playtest: async () => (await import('./commands/playtest.ts')).addPlaytest,
  replay: async () => (await import('./commands/replay.ts')).addReplay,
  expect: async () => (await import('./commands/expect.ts')).addExpect,
  pack: async () => (await import('./commands/pack.ts')).addPack,
  tournament: async () => (await import('./commands/tournament.ts')).addTournament,
  import: async () => (await import('./commands/import.ts')).addImport,
  export: async () => (await import('./commands/export.ts')).addExport,
  lsp: async () => (await import('./commands/lsp.ts')).addLsp,
  schema: async () => (await import('./commands/schema.ts')).addSchema,
}

/** The command that the first word names; all of them for help, and for a misspelling, which may mean any. */
const needed = (word = ''): readonly string[] => {
  if (Object.hasOwn(COMMANDS, word)) return [word]
  return word === '--version' || word === '-V' ? [] : Object.keys(COMMANDS)
}

const run = async (): Promise<void> => {
  const program = new Command('parley')
    .description('Looks after the scenarios of Parley, a negotiation simulation.')
    .version(PARLEY_VERSION, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .helpCommand(false)
    // What stands after a command's name is the command's own: `export --version 2004` asks for no version of Parley.
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .showHelpAfterError('(see: parley --help)')
    .addHelpText('after', MAIN_HELP)
    .configureOutput({ outputError: (text, write) => write(tameLines(text)) })
    .exitOverride()
  const added = await Promise.all(needed(process.argv[2]).map((name) => COMMANDS[name]?.()))
  for (const add of added) add?.(program)
  for (const command of program.commands) command.showHelpAfterError(`(see: parley ${command.name()} --help)`)
  addHelp(program)
  await program.parseAsync()
}

/** As commander's own, but a command that there is not is said to be none. */
const addHelp = (program: Command): void => {
  program
    .command('help')
    .description('Print the help of a command.')
    .argument('[command]', 'the command; all of them without one')
    .action((name: string | undefined) => {
      if (name === undefined) return program.help()
      const found = program.commands.find((command) => command.name() === name)
      if (found !== undefined) return found.help()
      const names = program.commands.map((command) => command.name())
      program.error(`error: there is no command “${name}”. ${suggestion(name, names, 'commands')}`)
    })
}

/** The same as JSON; what it takes is loaded only then. */
const sayFailure = async (error: unknown): Promise<void> => {
  const { answerText } = await import('./answers/all.ts')
  const message = error instanceof Error ? error.message.replace(/^error: /, '') : String(error)
  const failure = error instanceof CommanderError ? 'wrong-use' : 'fault'
  say(answerText('failure', { failure, message, files: [] }))
}

hushWhenClosed()
tellStrayFaults()

try {
  await run()
} catch (error) {
  // Help that was asked for ends well; everything else that commander throws is wrong use.
  if (!(error instanceof CommanderError)) tellFault(error)
  else process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE
  // What has just failed may be what writes JSON: the words on stderr then stand alone.
  if (process.exitCode !== 0 && asksForJson()) await sayFailure(error).catch(() => undefined)
}
