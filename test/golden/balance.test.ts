import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Balance, balanceOf } from '../../bench/balance/balance.ts'
import { HABITS } from '../../bench/balance/habits.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { principalsOf } from '../../src/scenario/scenario.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'

const text = readFileSync('scenarios/geneva-2026-02.json', 'utf8')
const read = readScenario(text)
if (!read.ok) throw new Error('Geneva has problems.')
const scenario = read.value

/** Of a habit's mean worth over 36 games the standard error is over a point, as much as what tells habits apart. */
const HABIT_GAMES = 72

describe('Geneva between counterparts of three temperaments, full sitting, wider reading', () => {
  let balance: Balance
  beforeAll(() => {
    const where = { reading: 'wider' as ReadingId, sitting: 'full' as SittingId }
    balance = balanceOf({ scenario, ...where }, { games: 300, habitGames: HABIT_GAMES })
  }, 300_000)

  it('ends in all four ways, in none of them too often', () => {
    expect(Object.keys(balance.ends).sort()).toEqual(['adjourned', 'brokenOff', 'partial', 'signed'])
    for (const [end, share] of Object.entries(balance.ends)) {
      expect(share, end).toBeGreaterThan(0.01)
      expect(share, end).toBeLessThanOrEqual(0.7)
    }
  })

  it('settles something before the last round in nine games of ten', () => {
    expect(balance.settledEarly).toBeGreaterThanOrEqual(0.9)
  })

  it('does not keep anyone waiting: at most twelve moves without a settlement, in the median', () => {
    expect(balance.medianLongestWait).toBeLessThanOrEqual(12)
  })

  it('is a game of some thirty to forty-five moves', () => {
    expect(balance.medianMoves).toBeGreaterThanOrEqual(28)
    expect(balance.medianMoves).toBeLessThanOrEqual(45)
  })

  it.each(HABITS.filter((habit) => habit !== 'fair'))('rewards fair play above the habit "%s"', (habit) => {
    for (const { id, name } of principalsOf(scenario)) {
      const worths = balance.habits[id]
      expect(worths?.[habit], name).toBeLessThan(worths?.fair ?? 0)
    }
  })

  it('leaves both principals better off, on average, than walking away at once would', () => {
    for (const { id, name } of principalsOf(scenario))
      expect(balance.worths[id], name).toBeGreaterThan((balance.habits[id]?.walk ?? 0) + 2)
  })
})
