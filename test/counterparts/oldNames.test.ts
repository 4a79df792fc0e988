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
 * refusals began to tell why. In games so short combi never decides what next does not; Geneva's golden games hold it.
 */
const PLAYED: readonly (readonly [
  bidding: 'time' | 'titForTat' | 'micro',
  acceptance: 'next' | 'combi',
  model: 'frequency' | 'none',
  games: string,
])[] = [
  ['time', 'next', 'frequency', '7c0852c30d7c'],
  ['time', 'next', 'none', '7fd2a0a3e78d'],
  ['time', 'combi', 'frequency', '7c0852c30d7c'],
  ['time', 'combi', 'none', '7fd2a0a3e78d'],
  ['titForTat', 'next', 'frequency', 'f74a7b3bff7c'],
  ['titForTat', 'next', 'none', '4d180b2a5d80'],
  ['titForTat', 'combi', 'frequency', 'f74a7b3bff7c'],
  ['titForTat', 'combi', 'none', '4d180b2a5d80'],
  ['micro', 'next', 'frequency', 'df3100020668'],
  ['micro', 'next', 'none', '3fd3a874b5e3'],
  ['micro', 'combi', 'frequency', 'df3100020668'],
  ['micro', 'combi', 'none', '3fd3a874b5e3'],
]

test.each(PLAYED)(
  '%s, %s and %s play move for move what they always played',
  (bidding, acceptance, model, games) => {
    expect(fingerprint({ bidding, acceptance, model })).toBe(games)
  },
)
