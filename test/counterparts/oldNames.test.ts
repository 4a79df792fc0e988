import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withEast } from '../fixtures/threePrincipals.ts'
import {
  type Change,
  type TinyFile,
  tinyScenario,
  withMediator,
  withUnderwriter,
} from '../fixtures/tinyScenario.ts'
import { playWhole } from './wholeGame.ts'

type Strategy = NonNullable<TinyFile['parties'][number]['strategy']>

/** All moves of twelve games among three, their mediator and their underwriter, everybody with the strategy. */
const fingerprint = (strategy: Strategy): string => {
  const everybody: Change = (file) => {
    for (const party of file.parties) party.strategy = strategy
  }
  const scenario = tinyScenario(withEast, withMediator, withUnderwriter, everybody)
  const games = Array.from({ length: 12 }, (_, seed) =>
    playWhole(scenario, { seed: seed + 1 }, {}).seen.map(({ decision }) => decision.move),
  )
  return createHash('sha256').update(JSON.stringify(games)).digest('hex').slice(0, 12)
}

/**
 * Strategies as they were written when there were no other names to choose from: saved games hold such strategies, and no
 * name that is added may change how they play. The fingerprints change where a rule for all counterparts does, as when
 * refusals began to tell why, or to carry a counter. In games so short combi never decides what next does not; Geneva's
 * golden games hold it.
 */
const PLAYED: readonly (readonly [
  bidding: 'time' | 'titForTat' | 'micro',
  acceptance: 'next' | 'combi',
  model: 'frequency' | 'none',
  games: string,
])[] = [
  ['time', 'next', 'frequency', '4b5785e6b196'],
  ['time', 'next', 'none', '808895eedac8'],
  ['time', 'combi', 'frequency', '4b5785e6b196'],
  ['time', 'combi', 'none', '808895eedac8'],
  ['titForTat', 'next', 'frequency', '53f45db90766'],
  ['titForTat', 'next', 'none', '9a2c0e3c1f4b'],
  ['titForTat', 'combi', 'frequency', '53f45db90766'],
  ['titForTat', 'combi', 'none', '9a2c0e3c1f4b'],
  ['micro', 'next', 'frequency', '6605683385dd'],
  ['micro', 'next', 'none', 'aa3175a34cb7'],
  ['micro', 'combi', 'frequency', '6605683385dd'],
  ['micro', 'combi', 'none', 'aa3175a34cb7'],
]

test.each(PLAYED)(
  '%s, %s and %s play move for move what they always played',
  (bidding, acceptance, model, games) => {
    expect(fingerprint({ bidding, acceptance, model })).toBe(games)
  },
)
