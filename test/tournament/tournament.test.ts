import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generatedDomain } from '../../bench/domains.ts'
import type { TacticName } from '../../src/counterparts/library.ts'
import { arenaOf } from '../../src/tournament/arena.ts'
import { luckOf } from '../../src/tournament/luck.ts'
import { standingsOf } from '../../src/tournament/standings.ts'
import {
  joinResults,
  pairingsIn,
  playTournamentRange,
  seatedIn,
  type Tournament,
  tournamentSize,
} from '../../src/tournament/tournament.ts'
import { contending } from './contenders.ts'

const tournament = (
  tactics: readonly TacticName[],
  parties: number,
  more: Partial<Tournament> = {},
): Tournament => ({
  arena: arenaOf(
    generatedDomain({ seed: 5, sizes: [4, 4, 3], parties }),
    Array.from({ length: parties }, () => 40),
  ),
  contenders: tactics.map((tactic) => contending(tactic)),
  repeat: 3,
  steps: 30,
  seed: 9,
  ...more,
})

test('every ordered way to fill the seats is played as often as asked, self-play included', () => {
  const three = tournament(['boulware', 'conceder', 'random'], 3)
  expect(pairingsIn(three)).toBe(27)
  expect(tournamentSize(three)).toBe(81)
  const ways = Array.from({ length: 27 }, (_, pairing) => seatedIn(three, pairing).join())
  expect(new Set(ways).size).toBe(27)
  expect(ways[0]).toBe('0,0,0')
  expect(ways[1]).toBe('0,0,1')
  expect(ways[26]).toBe('2,2,2')
})

test('results are the same however the games are cut, in whatever order the parts are played', () => {
  const tactics = ['random', 'micro', 'absoluteTitForTat', 'boulware'] as const
  const whole = playTournamentRange(tournament(tactics, 2), 0, 48)
  fc.assert(
    fc.property(fc.array(fc.nat(48), { maxLength: 6 }), (cuts) => {
      const at = [0, ...cuts.sort((one, other) => one - other), 48]
      const again = tournament(tactics, 2)
      const parts = at.slice(1).map((to, part) => ({ from: at[part] ?? 0, to }))
      const lastFirst = parts.reverse().map(({ from, to }) => playTournamentRange(again, from, to))
      expect(joinResults(lastFirst.reverse())).toEqual(whole)
    }),
    { numRuns: 40 },
  )
})

test('a strategy that draws by lot plays otherwise with another seed and another repetition', () => {
  const seeded = (seed: number): string =>
    playTournamentRange(tournament(['random'], 2, { seed, repeat: 8 }), 0, 8).join()
  expect(seeded(1)).toBe(seeded(1))
  expect(seeded(1)).not.toBe(seeded(2))
  const games = playTournamentRange(tournament(['random'], 2, { repeat: 8 }), 0, 8)
  expect(new Set(Array.from({ length: 8 }, (_, game) => games[2 * game])).size).toBeGreaterThan(2)
})

test('tournaments of neighbouring seeds share no random draws, so that each is a repetition of its own', () => {
  const lucks = new Set<number>()
  for (let seed = 0; seed < 16; seed++)
    for (let game = 0; game < 100; game++) for (const seat of [0, 1, 2]) lucks.add(luckOf(seed, game, seat))
  expect(lucks.size).toBe(16 * 100 * 3)
})

test('neighbouring seeds play other games, not the same ones in another order', () => {
  const played = (seed: number): string[] => {
    const held = tournament(['random'], 2, { seed, repeat: 100, steps: 200 })
    const patient = contending('random', { acceptsFrom: 0.9 }, { acceptance: 'time' })
    const games = playTournamentRange({ ...held, contenders: [patient] }, 0, 100)
    return Array.from({ length: 100 }, (_, game) => `${games[2 * game]} in ${games[2 * game + 1]}`)
  }
  const [one = [], other = []] = [played(2), played(3)]
  expect(one.toSorted()).not.toEqual(other.toSorted())
})

test('a later repetition lets another seat open', () => {
  // Both would take what the other asks for last: whoever opens is answered, and so has its way.
  const eager = [contending('boulware', {}, { acceptance: 'time', parameters: { acceptsFrom: 0 } })]
  const held = tournament([], 2, { contenders: eager, repeat: 2 })
  const arena = arenaOf(held.arena.domain, [0, 0])
  const best = arena.ladders.map(({ outcomes }) => outcomes[0])
  expect(best[0]).not.toBe(best[1])
  expect([...playTournamentRange({ ...held, arena }, 0, 2)]).toEqual([best[0], 1, best[1], 1])
})

test('a party to which nothing is worth its reservation value leaves at once', () => {
  const proud = tournament(['conceder'], 2)
  const arena = arenaOf(proud.arena.domain, [40, 101])
  expect([...playTournamentRange({ ...proud, arena }, 0, 2)]).toEqual([-1, 1, -1, 1])
})

test('standings of a tournament by hand: who had what, in which seat, and how far from what theory calls good', () => {
  const held = tournament(['boulware', 'conceder'], 2, { repeat: 1 })
  const results = playTournamentRange(held, 0, 4)
  const { games, ranking, pairings } = standingsOf(held, results)
  const [a, b] = held.arena.ladders
  const worths = Array.from({ length: 4 }, (_, game) => {
    const outcome = results[2 * game] ?? -1
    return [a?.worthOf[outcome] ?? 0, b?.worthOf[outcome] ?? 0] as const
  })
  const [same, over, under, mild] = worths
  expect(games).toBe(4)
  expect(pairings.map(({ strategies }) => Object.values(strategies).join())).toEqual([
    'boulware,boulware',
    'boulware,conceder',
    'conceder,boulware',
    'conceder,conceder',
  ])
  expect(pairings.map(({ worth }) => Object.values(worth).map(({ mean }) => mean))).toEqual(worths)
  expect(ranking.map(({ strategy }) => strategy)).toEqual(['boulware', 'conceder'])
  const own = [same?.[0], same?.[1], over?.[0], under?.[1]].map(Number)
  const [first] = ranking
  expect(first?.worth.mean).toBeCloseTo(own.reduce((sum, one) => sum + one, 0) / 4, 9)
  expect(first?.worth.p10).toBe(Math.min(...own))
  expect(first?.worth.p50).toBe(own.sort((x, y) => x - y)[1])
  expect(first?.worth.p90).toBe(Math.max(...own))
  expect(first?.against.conceder).toBeCloseTo(((over?.[0] ?? 0) + (under?.[1] ?? 0)) / 2, 9)
  expect(first?.against.boulware).toBeCloseTo(((same?.[0] ?? 0) + (same?.[1] ?? 0)) / 2, 9)
  expect(first).toMatchObject({ games: 3, agreementRate: 1 })
  expect(pairings[3]?.jointWorth).toBeCloseTo((mild?.[0] ?? 0) + (mild?.[1] ?? 0), 9)
  expect(pairings[3]?.steps?.mean).toBe(results[7])
})

test('without an agreement each has its reservation value, and there is nothing to measure distances from', () => {
  const held = tournament(['relativeTitForTat'], 2, { repeat: 1 })
  const { ranking } = standingsOf(held, playTournamentRange(held, 0, 1))
  expect(ranking[0]).toMatchObject({
    agreementRate: 0,
    steps: null,
    distanceToFrontier: null,
    distanceToNash: null,
    jointWorth: 80,
    worth: { mean: 40, sd: 0 },
  })
})

test('a stopped tournament is reported from the games that were played', () => {
  const held = tournament(['boulware', 'conceder'], 2)
  const { games, ranking, pairings } = standingsOf(held, playTournamentRange(held, 0, 1))
  expect({ games, ranked: ranking.map(({ strategy }) => strategy), pairings: pairings.length }).toEqual({
    games: 1,
    ranked: ['boulware'],
    pairings: 1,
  })
  expect(ranking[0]?.against).toEqual({ boulware: ranking[0]?.worth.mean, conceder: null })
})
