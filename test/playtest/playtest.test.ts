import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { playOne, playRange } from '../../src/playtest/playRange.ts'
import { reportOf } from '../../src/playtest/report.ts'
import { seatsOfGame, seedOfGame } from '../../src/playtest/seating.ts'
import { joinTallies, noCounts, type PlaytestTally } from '../../src/playtest/tally.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { principalsOf, type Scenario } from '../../src/scenario/scenario.ts'
import { seatOf } from '../../src/table/state.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import { meanOf, percentileOf } from '../../src/terms/statistics.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import { set } from '../scenario/editing.ts'

const tableOf = (scenario: Scenario) => ({
  scenario,
  reading: scenario.readings[0]?.id ?? ('' as ReadingId),
  sitting: scenario.sittings[0]?.id ?? ('' as SittingId),
  playedAs: 'byTurns' as const,
})

const bicycle = (): Scenario => {
  const read = readScenario(readFileSync('scenarios/second-hand-bicycle.json', 'utf8'))
  if (!read.ok) throw new Error('The bicycle has problems.')
  return read.value
}

const SEED = 5

describe('playing a run of games', () => {
  it('gives the same result however the range is divided', () => {
    const table = tableOf(tinyScenario())
    const whole = playRange(table, SEED, 0, 24)
    for (const cuts of [
      [0, 24],
      [0, 1, 24],
      [0, 7, 8, 19, 24],
    ]) {
      const parts = cuts.slice(1).map((to, n) => playRange(table, SEED, cuts[n] ?? 0, to))
      expect(joinTallies(parts)).toEqual(whole)
      expect(reportOf(table, SEED, joinTallies(parts))).toEqual(reportOf(table, SEED, whole))
    }
  })

  it('plays each principal at the temperament that its scenario gives it', () => {
    const writtenAs = (temperament: string) => {
      const scenario = tinyScenario(
        ...[0, 1].map((place) => set(`/parties/${place}/strategy`, { temperament })),
      )
      const { games } = playRange({ ...tableOf(scenario), playedAs: 'written' }, SEED, 0, 12)
      return games.reduce((sum, { longestWait }) => sum + longestWait, 0)
    }
    expect(writtenAs('hard')).toBeGreaterThan(writtenAs('conceding'))
  })

  it('plays every combination of temperaments once in so many games as there are', () => {
    const scenario = tinyScenario()
    const principals = principalsOf(scenario)
    const combinations = new Set(
      Array.from({ length: 3 ** principals.length }, (_, game) => {
        const seats = seatsOfGame(scenario, game, 'byTurns')
        return principals
          .map(({ id }) => {
            const seat = seats[id]
            return seat?.held === 'counterpart' ? seat.temperament : 'a person'
          })
          .join()
      }),
    )
    expect(combinations.size).toBe(3 ** principals.length)
  })

  it('gives each game a seed of its own, by the playtest’s seed and the game’s number alone', () => {
    const seeds = new Set(Array.from({ length: 2000 }, (_, game) => seedOfGame(SEED, game)))
    expect(seeds.size).toBeGreaterThan(1995)
    expect(seedOfGame(SEED, 3)).toBe(seedOfGame(SEED, 3))
    expect(seedOfGame(SEED + 1, 3)).not.toBe(seedOfGame(SEED, 3))
  })
})

describe('a game’s line', () => {
  it('agrees with what the record of the talks says', () => {
    const table = tableOf(bicycle())
    let gained = 0
    for (let game = 0; game < 30; game++) {
      const { line, talks, moves } = playOne(
        table,
        seedOfGame(SEED, game),
        seatsOfGame(table.scenario, game, 'byTurns'),
      )
      const accepted = talks.events.filter(({ type }) => type === 'offer.accepted').length
      expect(line.settled.reduce((sum: number, count) => sum + (count ?? 0), 0)).toBe(accepted)
      expect(line.floors).toBe(talks.events.filter(({ type }) => type === 'floor.given').length)
      expect(line.longestWait).toBeLessThanOrEqual(line.floors)
      expect(line.end).toBe(talks.state.end?.end)
      line.gains.forEach((gain, p) => {
        const party = table.scenario.parties[p]
        if (party === undefined) throw new Error('A gain without a party.')
        const leaving = seatOf(talks.state, party.id).reservationValue
        const principal = principalsOf(table.scenario).findIndex(({ id }) => id === party.id)
        if (principal >= 0) expect(gain).toBeCloseTo((line.worths[principal] ?? 0) - leaving, 9)
      })
      expect(line.distance !== null).toBe(line.end === 'signed')
      expect(moves.length).toBeGreaterThan(0)
      const anyGained = line.gained.some((each) => each)
      expect(anyGained && line.end !== 'signed').toBe(false)
      if (anyGained) gained++
    }
    expect(gained).toBeGreaterThan(0)
  })
})

const line = (worth: number, end: 'signed' | 'adjourned', wait: number): PlaytestTally['games'][number] => ({
  end,
  ratified: end === 'signed',
  worths: [worth, 2 * worth],
  gains: [worth - 5, 0, 1],
  gained: [end === 'signed', false],
  distance: end === 'signed' ? worth / 10 : null,
  floors: 20,
  longestWait: wait,
  settled: [1, end === 'signed' ? 2 : null],
})

describe('the report', () => {
  const table = tableOf(tinyScenario())
  const tally: PlaytestTally = {
    games: [line(10, 'signed', 3), line(20, 'signed', 4), line(40, 'adjourned', 9), line(30, 'signed', 5)],
    counts: { ...noCounts(), moves: { offer: 7 } },
  }
  const report = reportOf(table, SEED, tally)
  const [first, second] = principalsOf(table.scenario)

  it('counts ends and averages worths, as computed by hand', () => {
    expect(report.ends).toEqual({ signed: 3, partial: 0, adjourned: 1, brokenOff: 0 })
    expect(report.ratified).toBe(3)
    expect(report.worth[first?.id ?? ('' as never)]).toEqual({ mean: 25, p10: 10, p50: 20, p90: 40 })
    expect(report.worth[second?.id ?? ('' as never)]?.mean).toBe(50)
    expect(Object.values(report.gain)).toEqual(table.scenario.parties.map((_, p) => [20, 0, 1][p] ?? 0))
    expect(report.aboveNoDeal).toEqual({ [first?.id ?? '']: 0.75, [second?.id ?? '']: 0 })
    // (1 + 2 + 3) / 3: the adjourned game has no signed text.
    expect(report.distanceToFrontier).toBe(2)
    expect(report.longestWait).toEqual({ p50: 4, p90: 9 })
    expect(report.moves.offer).toBe(7)
    expect(Object.values(report.settledPerRound).slice(0, 2)).toEqual([1, 2])
  })

  it('lists all that never happened, once each', () => {
    const ids = report.neverHappened.map(({ kind, id }) => `${kind} ${id}`)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('end brokenOff')
    expect(ids).not.toContain('end signed')
    expect(ids).not.toContain('move offer')
    for (const { id, options } of table.scenario.issues)
      for (const option of options) expect(ids).toContain(`optionOffered ${id}/${option.id}`)
    for (const { id } of table.scenario.events) expect(ids).toContain(`event ${id}`)
  })

  it('says nothing of a mediator where there is none', () => {
    const scenario = bicycle()
    const { neverHappened } = reportOf(tableOf(scenario), SEED, { games: [], counts: noCounts() })
    const moves = neverHappened.filter(({ kind }) => kind === 'move').map(({ id }) => id)
    expect(moves).toContain('offer')
    expect(moves).not.toContain('askMediator')
    expect(moves).not.toContain('promise')
  })
})

describe('percentiles by nearest rank', () => {
  it('are numbers of the list', () => {
    const numbers = [5, 1, 4, 2, 3]
    expect([0.1, 0.2, 0.21, 0.5, 0.9, 1].map((part) => percentileOf(numbers, part))).toEqual([
      1, 1, 2, 3, 5, 5,
    ])
    expect(percentileOf([], 0.5)).toBe(0)
    expect(meanOf([])).toBeNull()
  })
})
