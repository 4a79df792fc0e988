/** What the literature says of the strategies, on a hundred generated domains of 180 outcomes and one deadline. */
import { describe, expect, test } from 'vitest'
import { generatedDomain, SIZES } from '../../bench/domains.ts'
import type { TacticName } from '../../src/counterparts/library.ts'
import { arenaOf } from '../../src/tournament/arena.ts'
import type { Contender } from '../../src/tournament/contender.ts'
import { type EndQuality, endQualitiesIn } from '../../src/tournament/endQuality.ts'
import {
  pairingsIn,
  playTournamentRange,
  seatedIn,
  type Tournament,
  tournamentSize,
} from '../../src/tournament/tournament.ts'
import { contending } from './contenders.ts'

const SEEDS = 100
const STEPS = 100

interface Met {
  readonly seed: number
  readonly tactics: readonly TacticName[]
  readonly accord: EndQuality
  readonly steps: number
}

/** All meetings of the tactics on every domain, each seat opening in turn. */
const meetings = (
  tactics: readonly TacticName[],
  parties: number,
  reservationValue: number,
  more: Partial<Contender> = {},
): Met[] =>
  Array.from({ length: SEEDS }, (_, at) => at + 1).flatMap((seed) => {
    const domain = generatedDomain({ seed, sizes: SIZES[180], parties, reservationValue })
    const arena = arenaOf(
      domain,
      domain.principals.map(() => reservationValue),
    )
    const contenders = tactics.map((tactic) => contending(tactic, {}, more))
    const tournament: Tournament = { arena, contenders, repeat: parties, steps: STEPS, seed }
    const results = playTournamentRange(tournament, 0, tournamentSize(tournament))
    const accordOf = endQualitiesIn(arena)
    return Array.from({ length: tournamentSize(tournament) }, (_, game) => ({
      seed,
      tactics: seatedIn(tournament, game % pairingsIn(tournament)).map((one) => tactics[one] ?? 'time'),
      accord: accordOf(results[2 * game] ?? -1),
      steps: results[2 * game + 1] ?? 0,
    }))
  })

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** What a tactic had at tables where every other seat was held by the other one. */
const worthsAmong = (games: readonly Met[], tactic: TacticName, other: TacticName): number[] =>
  games.flatMap(({ tactics, accord }) =>
    tactics.flatMap((one, seat) =>
      one === tactic && tactics.every((its, place) => place === seat || its === other)
        ? [accord.worths[seat] ?? 0]
        : [],
    ),
  )

const ofSeed = (games: readonly Met[], seed: number): Met[] => games.filter((game) => game.seed === seed)
const selfPlay = (games: readonly Met[], tactic: TacticName): Met[] =>
  games.filter(({ tactics }) => tactics.every((one) => one === tactic))
const agreed = (games: readonly Met[]): Met[] => games.filter(({ accord }) => accord.agreed)

describe.each([
  { parties: 2, reservationValue: 40 },
  { parties: 3, reservationValue: 30 },
])('with $parties parties', ({ parties, reservationValue }) => {
  const byTheClock = meetings(['boulware', 'linear', 'conceder', 'hardHeaded'], parties, reservationValue)

  test('Boulware gets more than Conceder when they meet, on every domain', () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const here = ofSeed(byTheClock, seed)
      expect(mean(worthsAmong(here, 'boulware', 'conceder'))).toBeGreaterThan(
        mean(worthsAmong(here, 'conceder', 'boulware')),
      )
    }
    const lead =
      mean(worthsAmong(byTheClock, 'boulware', 'conceder')) -
      mean(worthsAmong(byTheClock, 'conceder', 'boulware'))
    expect(lead).toBeGreaterThan(20)
  })

  test('Conceders always agree, early; linear ones later; Boulware ones near the deadline', () => {
    const when = (tactic: TacticName): number =>
      mean(agreed(selfPlay(byTheClock, tactic)).map(({ steps }) => steps))
    expect(agreed(selfPlay(byTheClock, 'conceder'))).toHaveLength(SEEDS * parties)
    expect(when('conceder')).toBeLessThan(40)
    expect(when('linear')).toBeGreaterThan(45)
    expect(when('linear')).toBeLessThan(65)
    expect(when('boulware')).toBeGreaterThan(85)
    for (let seed = 1; seed <= SEEDS; seed++) {
      const [first] = selfPlay(ofSeed(byTheClock, seed), 'conceder')
      const [second] = selfPlay(ofSeed(byTheClock, seed), 'boulware')
      expect(first?.steps).toBeLessThan(second?.steps ?? 0)
    }
  })

  test('hard-headed ones agree in the last tenth of the time or not at all', () => {
    const games = selfPlay(byTheClock, 'hardHeaded')
    for (const { steps, accord } of games) expect(accord.agreed ? steps : STEPS).toBeGreaterThan(90)
    // Where there is less to agree on, many part without anything; ones that give way early still do not.
    const tight = meetings(['hardHeaded', 'conceder'], parties, reservationValue + 15)
    const rate = (tactic: TacticName): number =>
      agreed(selfPlay(tight, tactic)).length / selfPlay(tight, tactic).length
    expect(rate('hardHeaded')).toBeLessThan(0.85)
    expect(rate('hardHeaded')).toBeLessThan(rate('conceder') - 0.1)
  })

  test('MiCRO with itself agrees on the frontier, far nearer than proposals by lot', () => {
    const games = meetings(['micro', 'random'], parties, reservationValue)
    const micro = agreed(selfPlay(games, 'micro'))
    expect(micro.length / selfPlay(games, 'micro').length).toBeGreaterThan(0.85)
    for (const { accord } of micro) expect(accord.toFrontier).toBe(0)
    expect(
      mean(agreed(selfPlay(games, 'random')).map(({ accord }) => accord.toFrontier ?? 0)),
    ).toBeGreaterThan(8)
  })

  test('pure tit-for-tat waits for the other, and two of them wait for ever', () => {
    for (const tactic of ['relativeTitForTat', 'absoluteTitForTat'] as const)
      expect(agreed(selfPlay(meetings([tactic], parties, reservationValue), tactic))).toEqual([])
  })

  test.each(['frequency', 'bayesian'] as const)(
    'a %s model of the others brings agreements nearer to the frontier and is worth more to all together',
    (model) => {
      const figures = (games: readonly Met[]) => ({
        far: mean(agreed(games).map(({ accord }) => accord.toFrontier ?? 0)),
        joint: mean(games.map(({ accord }) => accord.joint)),
      })
      const blind = figures(selfPlay(byTheClock, 'linear'))
      const seeing = figures(meetings(['linear'], parties, reservationValue, { model }))
      expect(blind.far).toBeGreaterThan(1)
      expect(seeing.far).toBeLessThan(blind.far / 2)
      expect(seeing.joint).toBeGreaterThan(blind.joint + 1)
    },
  )

  test('nice tit-for-tat, which aims at the Nash point, mostly agrees with itself, and near the frontier', () => {
    const games = meetings(['niceTitForTat'], parties, reservationValue, {
      acceptance: 'combi',
      model: 'bayesian',
    })
    expect(agreed(games).length / games.length).toBeGreaterThan(0.6)
    expect(mean(agreed(games).map(({ accord }) => accord.toFrontier ?? 0))).toBeLessThan(1.5)
  })
})
