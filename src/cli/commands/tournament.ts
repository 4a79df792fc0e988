import { type Command, Option } from 'commander'
import { arenaOfScenario } from '../../tournament/arena.ts'
import { standingsOf } from '../../tournament/standings.ts'
import { joinResults, type Tournament, tournamentSize } from '../../tournament/tournament.ts'
import { answerText } from '../answers/all.ts'
import { readContenders } from '../contenders.ts'
import { STOPPED } from '../exit.ts'
import { tableWidthFor } from '../layout.ts'
import { chooseReading, jsonOption, seedOption, wholeNumber, workersOption } from '../options.ts'
import { paintFor } from '../paint.ts'
import { spread } from '../pool/spread.ts'
import { watched } from '../pool/watched.ts'
import { say, sayAside } from '../say.ts'
import { readScenarioFile } from '../scenarioFile.ts'
import { tournamentText } from '../tournamentReport.ts'
import { wrongUseOf } from '../wrongUse.ts'

interface Asked {
  readonly strategies: string
  readonly repeat: number
  readonly steps: number
  readonly seed: number
  readonly reading?: string
  readonly workers: number
  readonly json?: boolean
}

/**
 * All games are kept one by one to the end, so that figures do not depend on how games were distributed over threads.
 */
const GAMES_MOST = 2_000_000

const HELP = `
Examples:
  parley tournament mine.json
  parley tournament mine.json --strategies boulware,conceder,micro --repeat 10
  parley tournament mine.json --strategies boulware:e=0.1,linear:acceptance=combi,micro:levelStep=4
  parley tournament mine.json --strategies niceTitForTat:model=frequency,random --json

The field's stacked alternating offers protocol, for comparison with the literature: whole
packages, no rounds, mandates or news; outcomes across a red line are out of bounds. Every
strategy meets every other and itself in every order of the seats. A repetition opens with
the next seat and draws other seeds; without "random" and "micro" nothing is drawn.

Strategies: boulware, linear, conceder, time, hardHeaded, relativeTitForTat,
absoluteTitForTat, niceTitForTat, titForTat, micro, random.
Each may take figures, and acceptance=next|combi|constant|time, model=none|frequency|bayesian;
unless said it is next and none, for niceTitForTat combi and bayesian. The figures are those
of a scenario's "strategy"; see them with: parley schema. MiCRO goes outcome by outcome, as
published; among thousands it needs levels, such as micro:levelStep=4, to get anywhere.

Exit codes: 0 all fine, 1 the scenario has problems, 2 wrong use, 130 stopped by Ctrl-C.
The shape of the answer with --json: parley schema tournament
`

const USUAL =
  'boulware,linear,conceder,relativeTitForTat,absoluteTitForTat,niceTitForTat,micro,hardHeaded,random'

export const addTournament = (program: Command): void => {
  program
    .command('tournament')
    .description('Hold a tournament of strategies over the outcomes of a scenario.')
    .argument('<file>', 'a scenario file')
    .addOption(
      new Option('--strategies <list>', 'names with commas between them').default(
        USUAL,
        'all below but time and titForTat',
      ),
    )
    .option('--repeat <number>', 'how often each pairing is played', wholeNumber(1, 1_000_000), 2)
    .option(
      '--steps <number>',
      'steps until the deadline, a turn for every seat each',
      wholeNumber(1, 10_000),
      100,
    )
    .addOption(seedOption())
    .option('--reading <id>', 'the reading; the first of the file without one')
    .addOption(workersOption())
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action((file: string, asked: Asked, command: Command) => hold(file, asked, command))
}

const hold = async (file: string, asked: Asked, command: Command): Promise<void> => {
  const wrong = wrongUseOf(command)
  const { repeat, steps, seed, workers } = asked
  const read = readContenders(asked.strategies)
  if (!read.ok) return wrong(read.message)
  const { contenders } = read
  const found = readScenarioFile(file)
  if (found === null) return
  const { scenario, text } = found
  const reading = chooseReading(asked.reading, scenario, wrong)
  const started = performance.now()
  const arena = arenaOfScenario(scenario, reading)
  const tournament: Tournament = { arena, contenders, repeat, steps, seed }
  const units = tournamentSize(tournament)
  if (units > GAMES_MOST)
    return wrong(
      `that makes ${units.toLocaleString('en')} games; at most ${GAMES_MOST.toLocaleString('en')} can be held at once. Name fewer strategies or repeat less.`,
    )
  const job = { scenarioText: text, reading, contenders, repeat, steps, seed }
  const { parts, done } = await watched(units, 'games', ({ progress, stop }) =>
    spread('tournament', job, { units, workers, progress, stop }),
  )
  if (done < units) process.exitCode = STOPPED
  if (done === 0) {
    sayAside('Stopped before the first game was played out.\n')
    return
  }
  const standings = standingsOf(tournament, joinResults(parts))
  const seconds = (performance.now() - started) / 1000
  if (asked.json === true) {
    const reservationValues = Object.fromEntries(
      arena.ladders.map(({ party, reservationValue }) => [party, reservationValue]),
    )
    say(
      answerText('tournament', {
        scenario: scenario.id,
        reading,
        outcomes: arena.domain.outcomes,
        reservationValues,
        strategies: contenders.map(({ name }) => name),
        steps,
        repeat,
        seed,
        seconds,
        ...standings,
      }),
    )
    return
  }
  const held = { scenario, reading, standings, steps, repeat, seed, seconds, workers }
  say(tournamentText(held, tableWidthFor(process.stdout), paintFor(process.stdout, process.env)))
  if (done < units)
    sayAside(
      `Stopped: these are the first ${done.toLocaleString('en')} of ${units.toLocaleString('en')} games.\n`,
    )
}
