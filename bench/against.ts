/**
 * Whole Geneva games on one thread, against another checkout of the project: `npm run bench -- against FOLDER`. Both commands
 * must be built (`npm run build:cli`); each plays its own scenario file.
 *
 * The two are run in turn, so that both meet the same noise. Each run gives the user time that its process took, which a busy
 * machine lengthens less than the time on the clock, and the games a second that the command itself prints: without its
 * start and, of threads, from the first game on. The ratios are those of the medians and of the least times.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Findings, median } from './figure.ts'

const SCENARIO = 'scenarios/geneva-2026-02.json'
const RUNS = 5
/** Some hundred games pass until the compiler has come to rest. */
const GAMES = 2000
const ASKED = 2

/** Writes, as the process ends, the user time that all of its threads took, in microseconds. */
const CLOCK = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(2, '\\nuser ' + process.cpuUsage().user))",
)}`

interface Run {
  /** Milliseconds for each game. */
  readonly user: number
  readonly wall: number
}

const gamesPerSecondIn = (printed: string): number => {
  const answer: unknown = JSON.parse(printed)
  if (typeof answer !== 'object' || answer === null || !('gamesPerSecond' in answer))
    throw new Error('The command printed something else than figures.')
  return Number(answer.gamesPerSecond)
}

const playIn = (folder: string): Run => {
  const words = ['playtest', SCENARIO, '--games', String(GAMES), '--seed', '1', '--workers', '1', '--json']
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', CLOCK, join(folder, 'bin/parley.js'), ...words],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 },
  )
  const user = /\nuser (\d+)/.exec(stderr)?.[1]
  if (status !== 0 || user === undefined) throw new Error(`The playtest in ${folder} failed:\n${stderr}`)
  return { user: Number(user) / 1000 / GAMES, wall: 1000 / gamesPerSecondIn(stdout) }
}

const least = (times: readonly number[]): number => Math.min(...times)

export const find = (other: string | undefined): Findings => {
  if (other === undefined) throw new Error('Name the folder of the checkout to compare with.')
  const runs = Array.from({ length: RUNS }, () => ({ here: playIn('.'), there: playIn(other) }))
  const from = `${RUNS} runs of ${GAMES.toLocaleString('en')} games each, in turn`
  const figures = (['user', 'wall'] as const).flatMap((time) => {
    const here = runs.map((run) => run.here[time])
    const there = runs.map((run) => run.there[time])
    const ratio = median(there) / median(here)
    const name = time === 'user' ? 'user time of the process' : 'time by the clock'
    return [
      {
        what: `a whole Geneva game on one thread, ${name}, median and least`,
        measured: `${median(here).toFixed(2)} and ${least(here).toFixed(2)} ms`,
        from,
      },
      {
        what: 'the same in the other checkout',
        measured: `${median(there).toFixed(2)} and ${least(there).toFixed(2)} ms`,
        from,
      },
      {
        what: 'so many times as fast, by the medians and by the least',
        measured: `${ratio.toFixed(2)} and ${(least(there) / least(here)).toFixed(2)}`,
        aim: { asked: `≥ ${ASKED}`, met: ratio >= ASKED },
        from,
      },
    ]
  })
  return { figures }
}
