/** Much of what the table computes is memoised until something that it depends on changes; results must not differ. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Move } from '../../src/table/move.ts'
import { settingOf } from '../../src/table/setting.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import { viewFor } from '../../src/table/viewFor.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import { tinyScenario, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { elderUnderwrites, freeHand } from './changes.ts'
import { legalMove } from './legalMoves.ts'

const TABLES = [
  () => tinyScenario(withMediator, withUnderwriter),
  () => tinyScenario(withMediator, withUnderwriter, elderUnderwrites, freeHand),
]
const reading = 'plain' as ReadingId
const sitting = 'full' as SittingId
const games = fc.record({
  table: fc.constantFrom(...TABLES),
  seed: fc.nat({ max: 1_000_000 }),
  steps: fc.integer({ min: 1, max: 80 }),
})

const partiesOf = ({ scenario }: Talks) => scenario.parties.map(({ id }) => id)

const step = (talks: Talks, seed: number, at: number): Move | null => {
  if (talks.toMove === null) return null
  const move = legalMove(talks, talks.toMove, seed, at)
  talks.send(move)
  return move
}

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const [key, { get }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    expect(get, key).toBeUndefined()
    freeze((value as Record<string, unknown>)[key])
  }
}

describe('memoised results', () => {
  test('equal those of a table that memoises nothing', () => {
    fc.assert(
      fc.property(games, ({ table, seed, steps }) => {
        const talks = openTalks(table(), { reading, sitting, seed })
        for (let at = 0; at < steps; at++) {
          step(talks, seed, at)
          const anew = settingOf(table(), reading, sitting)
          // Other events with the same words, so that nothing that was read of the record is known either.
          const state = structuredClone(talks.state)
          for (const party of partiesOf(talks))
            expect(talks.viewFor(party)).toEqual(viewFor(anew, state, party))
        }
      }),
      { numRuns: 20 },
    )
  })

  test('of one negotiation never appear in another of the same scenario, played alternately', () => {
    fc.assert(
      fc.property(games, fc.nat({ max: 1_000_000 }), ({ table, seed, steps }, other) => {
        const scenario = table()
        const one = openTalks(scenario, { reading, sitting, seed })
        const two = openTalks(scenario, { reading, sitting, seed: other })
        const alone = openTalks(table(), { reading, sitting, seed })
        for (let at = 0; at < steps; at++) {
          const move = step(one, seed, at)
          step(two, other, at)
          if (move === null) return
          alone.send(move)
          for (const party of partiesOf(one)) {
            two.viewFor(party)
            expect(one.viewFor(party)).toEqual(alone.viewFor(party))
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  test('are plain data, and nothing that was ever shown is changed afterwards', () => {
    fc.assert(
      fc.property(games, ({ table, seed, steps }) => {
        const talks = openTalks(table(), { reading, sitting, seed })
        for (let at = 0; at < steps; at++) {
          freeze(talks.state)
          for (const party of partiesOf(talks)) {
            const view = talks.viewFor(party)
            freeze(view)
            expect(structuredClone(view)).toEqual(view)
          }
          // Modules are strict code, so that writing into a frozen object throws.
          step(talks, seed, at)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('are the same object after a move that changes nothing in it, and another after one that does', () => {
    const parts = ['own', 'record', 'news', 'others'] as const
    const seen = new Set<string>()
    fc.assert(
      fc.property(games, ({ table, seed, steps }) => {
        const talks = openTalks(table(), { reading, sitting, seed })
        for (let at = 0; at < steps; at++) {
          const before = new Map(partiesOf(talks).map((party) => [party, talks.viewFor(party)]))
          step(talks, seed, at)
          for (const party of partiesOf(talks))
            for (const part of parts) {
              const was = before.get(party)?.[part]
              const is = talks.viewFor(party)[part]
              const isSame = isDeepStrictEqual(is, was)
              expect(is === was, `${part} of ${party}`).toBe(isSame)
              seen.add(`${part} ${isSame ? 'stays' : 'moves'}`)
            }
        }
      }),
      { numRuns: 20 },
    )
    expect(seen.size).toBe(2 * parts.length)
  })
})
