/**
 * What the table takes of a game, apart from what counterparts think: games are played once, then their moves are made
 * again. XState's own share is the same statechart with the guards' answers read off and nothing written.
 */
import { assign, createActor } from 'xstate'
import { playTalks } from '../src/session/transcript/play.ts'
import { talksMachine } from '../src/table/machine.ts'
import type { Move } from '../src/table/move.ts'
import { stateAtStart } from '../src/table/opening.ts'
import { type Setting, settingOf } from '../src/table/setting.ts'
import { openTalks } from '../src/table/talks.ts'
import { type Findings, median, milliseconds } from './figure.ts'
import { GENEVA, readGeneva, setupOf } from './geneva.ts'

const GAMES = 24
const ROUNDS = 30

interface Game {
  readonly seed: number
  readonly moves: readonly Move[]
}

const run = (machine: ReturnType<typeof talksMachine>, setting: Setting, { seed, moves }: Game): void => {
  const actor = createActor(machine, { input: stateAtStart(setting, seed) })
  actor.start()
  actor.send({ type: 'sitDown' })
  for (const move of moves) actor.send(move)
}

type Implementations = Parameters<ReturnType<typeof talksMachine>['provide']>[0]
type Guards = NonNullable<Implementations['guards']>
type Actions = NonNullable<Implementations['actions']>

const every = <Made>(names: object, make: (name: string) => unknown): Made =>
  Object.fromEntries(Object.keys(names).map((name) => [name, make(name)])) as Made

/** A run of the game by a machine that writes nothing. */
const bareRunOf = (setting: Setting, game: Game): (() => void) => {
  const machine = talksMachine(setting)
  const { guards, actions } = machine.implementations
  const answers: boolean[] = []
  const asking = every<Guards>(guards, (name) => (...asked: unknown[]) => {
    const guard = guards[name as keyof typeof guards] as (...asked: unknown[]) => boolean
    const answer = guard(...asked)
    answers.push(answer)
    return answer
  })
  run(machine.provide({ guards: asking }), setting, game)
  let at = 0
  const bare = machine.provide({
    guards: every<Guards>(guards, () => () => answers[at++]),
    actions: every<Actions>(actions, () => assign({})),
  })
  return () => {
    at = 0
    run(bare, setting, game)
  }
}

export const find = (): Findings => {
  const scenario = readGeneva()
  const setting = settingOf(scenario, GENEVA.reading, GENEVA.sitting)
  const games = Array.from({ length: GAMES }, (_, number): Game => {
    const setup = setupOf(scenario, number)
    return { seed: setup.seed, moves: playTalks(scenario, setup).entries.map(({ move }) => move) }
  })
  const bare = games.map((game) => bareRunOf(setting, game))
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
  const own = least((_game, number) => bare[number]?.())
  const from = `${GAMES} games, the least of ${ROUNDS} runs each`
  return {
    figures: [
      { what: 'a Geneva game’s moves at the table, median', measured: milliseconds(median(moves)), from },
      { what: 'of that XState’s own, median', measured: milliseconds(median(own)), from },
      { what: 'the views of whoever moves in it, median', measured: milliseconds(median(views)), from },
    ],
  }
}
