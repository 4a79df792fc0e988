/** Tables at which property tests play, and games played at them by chance. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Move } from '../../src/table/move.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import { tinyScenario, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import {
  elderUnderwrites,
  freeHand,
  inEveryRound,
  withChoice,
  withCosts,
  withNewTexts,
  withTwoBeginnings,
} from './changes.ts'
import { legalMove } from './legalMoves.ts'

const free = withCosts({ offer: 0, caucus: 0, askMediator: 0, consultCapital: 0, pass: 0 })

export const TABLES: Readonly<Record<string, Scenario>> = {
  'two villages': tinyScenario(),
  'two villages with a free hand': tinyScenario(freeHand),
  'everyone at the table': tinyScenario(withMediator, withUnderwriter, elderUnderwrites),
  'everyone, with a free hand': tinyScenario(withMediator, withUnderwriter, freeHand),
  'everyone, with a word beside the table': tinyScenario(
    withMediator,
    withUnderwriter,
    freeHand,
    inEveryRound({ turns: 6, besideEvery: 2 }),
  ),
  'two villages, of which one is asked to decide': tinyScenario(withChoice, freeHand),
  'two villages, of which news changes texts': tinyScenario(withNewTexts, freeHand),
  'two villages, of which one begins in two ways': tinyScenario(withTwoBeginnings, freeHand),
  'everything free of cost': tinyScenario(withMediator, withUnderwriter, freeHand, free),
}

export const talksAt = (table: string, seed: number): Talks => {
  const scenario = TABLES[table]
  if (scenario === undefined) throw new Error(`There is no table called ${table}.`)
  return openTalks(scenario, { reading: 'plain' as ReadingId, sitting: 'full' as SittingId, seed })
}

/** More than any game by the rules can hold. */
const MOST = 600

export const playOn = (talks: Talks, seed: number, each: (move: Move) => void = () => {}): void => {
  for (let step = 0; talks.toMove !== null; step++) {
    if (step > MOST) throw new Error(`After ${MOST} moves the talks were still open.`)
    const move = legalMove(talks, talks.toMove, seed, step)
    each(move)
    talks.send(move)
  }
}

const FOLDER = join(import.meta.dirname, '../../scenarios')

/** Every scenario that is shipped, by the name of its file. */
export const shippedScenarios = (): ReadonlyMap<string, Scenario> =>
  new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const read = readScenario(readFileSync(join(FOLDER, file), 'utf8'))
        if (!read.ok) throw new Error(read.problems[0]?.message)
        return [file, read.value]
      }),
  )
