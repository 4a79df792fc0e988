/**
 * What the table takes of a game, apart from what counterparts think: games are played once, then their moves are made
 * again.
 */
import { playTalks } from '../src/session/transcript/play.ts'
import type { Move } from '../src/table/move.ts'
import { openTalks } from '../src/table/talks.ts'
import { type Findings, median, milliseconds } from './figure.ts'
import { GENEVA, readGeneva, setupOf } from './geneva.ts'

const GAMES = 24
const ROUNDS = 30

interface Game {
  readonly seed: number
  readonly moves: readonly Move[]
}

export const find = (): Findings => {
  const scenario = readGeneva()
  const games = Array.from({ length: GAMES }, (_, number): Game => {
    const setup = setupOf(scenario, number)
    return { seed: setup.seed, moves: playTalks(scenario, setup).entries.map(({ move }) => move) }
  })
  /** Each game's least over all rounds: what it takes when nothing else takes the processor. */
  const least = (act: (game: Game, number: number) => void): readonly number[] => {
    const times = games.map(() => Number.POSITIVE_INFINITY)
    for (let round = 0; round < ROUNDS; round++)
      for (const [number, game] of games.entries()) {
        const started = performance.now()
        act(game, number)
        times[number] = Math.min(times[number] ?? 0, performance.now() - started)
      }
    return times
  }
  const moves = least((game) => {
    const talks = openTalks(scenario, { ...GENEVA, seed: game.seed })
    for (const move of game.moves) talks.send(move)
  })
  const views = least((game) => {
    const talks = openTalks(scenario, { ...GENEVA, seed: game.seed })
    for (const move of game.moves) {
      if (talks.toMove !== null) talks.viewFor(talks.toMove)
      talks.send(move)
    }
  }).map((time, number) => time - (moves[number] ?? 0))
  const from = `${GAMES} games, the least of ${ROUNDS} runs each`
  return {
    figures: [
      { what: 'a Geneva game’s moves at the table, median', measured: milliseconds(median(moves)), from },
      { what: 'the views of whoever moves in it, median', measured: milliseconds(median(views)), from },
    ],
  }
}
