import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TACTICS, type TacticName } from '../../src/counterparts/library.ts'
import { arenaOf } from '../../src/tournament/arena.ts'
import { type Contender, playerFor } from '../../src/tournament/contender.ts'
import { negotiate } from '../../src/tournament/negotiate.ts'
import { type SmallDomain, smallDomain } from '../bargaining/smallDomain.ts'
import { contending } from './contenders.ts'
import { overheard } from './overheard.ts'
import type { Said } from './plainNegotiation.ts'

const tactics = Object.keys(TACTICS) as TacticName[]

/** By how many different proposals the first seat was ahead of each of the others, at most. */
const lead = (
  small: SmallDomain,
  contenders: readonly Contender[],
  steps: number,
  opener: number,
  seed: number,
) => {
  const arena = arenaOf(small.domain, small.noDeal)
  const said: Said[] = []
  const players = contenders.map((one, seat) => overheard(playerFor(arena, one, seat, steps), seat, said))
  players.forEach((player, seat) => {
    player.begin(seed + seat)
  })
  negotiate(players, steps, opener, { outcome: -1, steps: 0 })
  const made = contenders.map(() => new Set<number>())
  let most = 0
  for (const { seat, act } of said) {
    if (typeof act === 'number') made[seat]?.add(act)
    for (const other of made.slice(1)) most = Math.max(most, (made[0]?.size ?? 0) - other.size)
  }
  return most
}

const game = fc.tuple(
  smallDomain({ min: 2, max: 4 }),
  fc.array(fc.constantFrom(...tactics), { minLength: 3, maxLength: 3 }),
  fc.integer({ min: 2, max: 60 }),
  fc.nat(3),
  fc.nat(),
)

test('MiCRO never concedes faster than any other: it is one new proposal ahead at most, whoever they are', () => {
  let ahead = 0
  let games = 0
  for (const levelStep of [undefined, 3])
    fc.assert(
      fc.property(game, ([small, others, steps, turn, seed]) => {
        const seats = small.noDeal.length
        const micro = contending('micro', levelStep === undefined ? {} : { levelStep })
        const contenders = [micro, ...others.slice(0, seats - 1).map((one) => contending(one))]
        expect(lead(small, contenders, steps, turn % seats, seed)).toBeLessThanOrEqual(1)
        // The same measure of one that goes by the clock is not held to anything: the test could fail.
        games++
        const other = [contending('conceder'), ...contenders.slice(1)]
        if (lead(small, other, steps, turn % seats, seed) > 1) ahead++
      }),
      { numRuns: 300 },
    )
  expect(ahead / games).toBeGreaterThan(0.1)
})

test('MiCRO proposes its outcomes in the order of their worth and none below its reservation value', () => {
  fc.assert(
    fc.property(game, ([small, others, steps, turn, seed]) => {
      const arena = arenaOf(small.domain, small.noDeal)
      const seats = small.noDeal.length
      const contenders = [contending('micro'), ...others.slice(0, seats - 1).map((one) => contending(one))]
      const said: Said[] = []
      const players = contenders.map((one, seat) => overheard(playerFor(arena, one, seat, steps), seat, said))
      players.forEach((player, seat) => {
        player.begin(seed + seat)
      })
      negotiate(players, steps, turn % seats, { outcome: -1, steps: 0 })
      const ladder = arena.ladders[0]
      const made = [
        ...new Set(said.flatMap(({ seat, act }) => (seat === 0 && typeof act === 'number' ? [act] : []))),
      ]
      expect(made).toEqual([...(ladder?.outcomes ?? [])].slice(0, made.length))
      expect(made.length).toBeLessThanOrEqual(ladder?.rational ?? 0)
    }),
    { numRuns: 300 },
  )
})
