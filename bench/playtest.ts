/** Whole Geneva games as the command plays them: on one thread, and on every core. */
import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import type { Figure, Findings } from './figure.ts'

const SCENARIO = 'scenarios/geneva-2026-02.json'
const ASKED = 400

interface Answer {
  readonly seconds: number
  readonly gamesPerSecond: number
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'seconds' in value && 'gamesPerSecond' in value

const playtest = (games: number, workers: number): Answer => {
  const words = ['playtest', SCENARIO, '--games', String(games), '--seed', '1', '--workers', String(workers)]
  const printed = execFileSync(process.execPath, ['bin/parley.js', ...words, '--json'], { encoding: 'utf8' })
  const answer: unknown = JSON.parse(printed)
  if (!isAnswer(answer)) throw new Error('The command printed something else than figures.')
  return answer
}

export const find = (): Findings => {
  const cores = availableParallelism()
  // Threads that have just begun are slow: the compiler needs some hundred games to come to rest.
  const games = Math.max(1000, Math.round(10 * playtest(200, cores).gamesPerSecond))
  const figures = [...new Set([1, cores])].map((workers): Figure => {
    const { gamesPerSecond, seconds } = playtest(games, workers)
    const figure = {
      what: `full Geneva playtest, ${workers === 1 ? 'one thread' : `${workers} threads`}`,
      measured: `${Math.round(gamesPerSecond)} games/s`,
      from: `${games.toLocaleString('en')} games in ${seconds.toFixed(1)} s`,
    }
    return workers === cores
      ? { ...figure, aim: { asked: `≥ ${ASKED} games/s`, met: gamesPerSecond >= ASKED } }
      : figure
  })
  return { figures }
}
