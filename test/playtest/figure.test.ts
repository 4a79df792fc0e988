import { expect, test } from 'vitest'
import { type Figure, gamesCounted } from '../../src/playtest/figure.ts'
import { playSingly } from '../../src/playtest/playRange.ts'
import { reportOf } from '../../src/playtest/report.ts'
import { ENDS, joinTallies } from '../../src/playtest/tally.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'

const scenario = tinyScenario()
const table = {
  scenario,
  reading: scenario.readings[0]?.id ?? ('' as ReadingId),
  sitting: scenario.sittings[0]?.id ?? ('' as SittingId),
}
const SEED = 3
const singly = playSingly({ ...table, playedAs: 'byTurns' }, SEED, 0, 60)
const report = reportOf(table, SEED, joinTallies(singly))
const howMany = (figure: Figure): number => gamesCounted(singly, figure).length

test('each figure of the report counts as many games as it can open', () => {
  expect(howMany({ type: 'all' })).toBe(report.games)
  for (const end of ENDS) expect(howMany({ type: 'end', end })).toBe(report.ends[end])
  expect(howMany({ type: 'ratified', ratified: true })).toBe(report.ratified)
  expect(howMany({ type: 'ratified', ratified: false })).toBe(report.ends.signed - report.ratified)
  for (const { id: issue, options } of scenario.issues)
    for (const { id: option } of options) {
      expect(howMany({ type: 'offered', issue, option })).toBe(report.options[issue]?.[option]?.offered)
      expect(howMany({ type: 'agreed', issue, option })).toBe(report.options[issue]?.[option]?.agreed)
    }
  for (const { id } of scenario.events) expect(howMany({ type: 'event', event: id })).toBe(report.events[id])
  expect(report.ends.signed).toBeGreaterThan(0)
})

test('games are numbered from 1, in their order, and a gain lies from its lower bound up to but without its upper', () => {
  expect(gamesCounted(singly, { type: 'all' })).toEqual(singly.map((_, place) => place + 1))
  const gains = singly.map(({ games: [line] }) => line?.gains[0] ?? 0)
  const [first = 0] = gains
  expect(gamesCounted(singly, { type: 'gain', place: 0, from: first, to: first + 1 })).toContain(1)
  expect(gamesCounted(singly, { type: 'gain', place: 0, from: first - 1, to: first })).not.toContain(1)
})

test('a wait of at least so many floors counts the games whose longest wait is no shorter', () => {
  const waits = singly.map(({ games: [line] }) => line?.longestWait ?? 0)
  const longest = Math.max(...waits)
  expect(howMany({ type: 'wait', from: longest })).toBe(waits.filter((one) => one === longest).length)
  expect(howMany({ type: 'wait', from: longest + 1 })).toBe(0)
})

test('a round counts the games that held it, whatever was settled there', () => {
  const held = singly.filter(({ games: [line] }) => line?.settled[0] !== null).length
  expect(howMany({ type: 'settled', place: 0, from: 0 })).toBe(held)
})
