import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import type { Playtest } from '../../playtest/playRange.ts'
import { reportOf } from '../../playtest/report.ts'
import { type PlayedAs, seatsOfGame, seedOfGame } from '../../playtest/seating.ts'
import { joinTallies } from '../../playtest/tally.ts'
import { playGame } from '../../session/transcript/play.ts'
import { writeTranscript } from '../../session/transcript/writeTranscript.ts'
import { answerText } from '../answers/all.ts'
import { STOPPED } from '../exit.ts'
import { widthFor } from '../layout.ts'
import { chooseId, chooseReading, jsonOption, seedOption, wholeNumber, workersOption } from '../options.ts'
import { paintFor } from '../paint.ts'
import { playtestText } from '../playtestReport.ts'
import { spread } from '../pool/spread.ts'
import { watched } from '../pool/watched.ts'
import { say, sayAside } from '../say.ts'
import { readScenarioFile } from '../scenarioFile.ts'
import { writeFiles } from '../writeFiles.ts'
import { wrongUseOf } from '../wrongUse.ts'

interface Asked {
  readonly games: number
  readonly seed: number
  readonly reading?: string
  readonly sitting?: string
  readonly temperaments: keyof typeof PLAYED_AS_CALLED
  readonly workers: number
  readonly keep?: number
  readonly json?: boolean
}

/** Named on the command line as its other choices are, in small letters. */
const PLAYED_AS_CALLED = { written: 'written', 'by-turns': 'byTurns' } as const satisfies Record<
  string,
  PlayedAs
>

const HELP = `
Examples:
  parley playtest scenarios/geneva-2026-02.json --games 1000
  parley playtest mine.json --games 200 --reading narrow --sitting short
  parley playtest mine.json --games 5000 --seed 7 --json > figures.json
  parley playtest mine.json --seed 7 --keep 12       then: parley replay mine-7-12.json

Every seat is played by a counterpart, at the temperament that the scenario gives it; with
--temperaments by-turns the principals are hard, fair and conceding by turns, as a class is
mixed and as parley expect counts. The same scenario, seed and number of games give the same figures, whatever the
number of workers. Ctrl-C stops and tells what was played so far.

Exit codes: 0 all fine, 1 the scenario has problems, 2 wrong use, 130 stopped by Ctrl-C.
The shape of the answer with --json: parley schema playtest
`

export const addPlaytest = (program: Command): void => {
  program
    .command('playtest')
    .description('Play a scenario many times with counterparts in every seat, and say what came of it.')
    .argument('<file>', 'a scenario file')
    .option('--games <number>', 'how many games', wholeNumber(1, 10_000_000), 300)
    .addOption(seedOption())
    .option('--reading <id>', 'the reading to play; the first of the file without one')
    .option('--sitting <id>', 'the sitting to play; the longest without one')
    .addOption(
      new Option('--temperaments <which>', 'those of the scenario, or all three by turns')
        .choices(Object.keys(PLAYED_AS_CALLED))
        .default('written'),
    )
    .addOption(workersOption())
    .option(
      '--keep <number>',
      'save this game (the first is 1) as a file to replay',
      wholeNumber(1, 10_000_000),
    )
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action((file: string, asked: Asked, command: Command) => playtest(file, asked, command))
}

const playtest = async (file: string, asked: Asked, command: Command): Promise<void> => {
  const found = readScenarioFile(file)
  if (found === null) return
  const { scenario, text } = found
  const wrong = wrongUseOf(command)
  const reading = chooseReading(asked.reading, scenario, wrong)
  const longestFirst = [...scenario.sittings].sort((a, b) => b.rounds.length - a.rounds.length)
  const sitting = chooseId(
    asked.sitting,
    longestFirst.map(({ id }) => id),
    'sitting',
    wrong,
  )
  const playedAs = PLAYED_AS_CALLED[asked.temperaments]
  const table = { scenario, reading, sitting, playedAs }
  if (asked.keep !== undefined && asked.keep > asked.games)
    return wrong(`--keep ${asked.keep} is not among the ${asked.games} games played`)
  // Checked before any game is played, so that a file that cannot be written is reported at once.
  const problem = asked.keep === undefined ? null : keepGame(table, text, asked.seed, asked.keep)
  if (problem !== null) return wrong(problem)
  const job = { scenarioText: text, reading, sitting, playedAs, seed: asked.seed }
  const started = performance.now()
  const { parts, done } = await watched(asked.games, 'games', ({ progress, stop }) =>
    spread('playtest', job, { units: asked.games, workers: asked.workers, progress, stop }),
  )
  const seconds = (performance.now() - started) / 1000
  if (done < asked.games) process.exitCode = STOPPED
  if (done === 0) {
    sayAside('Stopped before the first game was played out.\n')
    return
  }
  const report = reportOf(table, asked.seed, joinTallies(parts))
  if (asked.json === true) {
    const { games, seed, ...figures } = report
    say(answerText('playtest', { games, seed, seconds, gamesPerSecond: games / seconds, ...figures }))
    return
  }
  const played = {
    scenario,
    reading,
    sitting,
    playedAs,
    report,
    seconds,
    workers: asked.workers,
  }
  say(playtestText(played, widthFor(process.stdout), paintFor(process.stdout, process.env)))
  if (done < asked.games)
    sayAside(
      `Stopped: these are the first ${done.toLocaleString('en')} of ${asked.games.toLocaleString('en')} games.\n`,
    )
}

/** Plays one of the games by itself and writes its transcript into this folder, never over another file. */
const keepGame = (table: Playtest, scenarioText: string, seed: number, number: number): string | null => {
  const game = number - 1
  const { scenario, reading, sitting, playedAs } = table
  const seats = seatsOfGame(scenario, game, playedAs)
  const setup = { reading, sitting, scenarioText, seats, seed: seedOfGame(seed, game) }
  const path = `${table.scenario.id}-${seed}-${number}.json`
  if (existsSync(path)) return `${path} is there already; move it away, or choose another game`
  const text = writeTranscript(playGame(table.scenario, setup).transcript)
  const written = writeFiles('.', [{ name: path, text }], false)
  if (!written.ok) return written.message
  sayAside(`Wrote ${path}\n`)
  return null
}
