import { describe, expect, test } from 'vitest'
import type { TableEvent } from '../../src/table/event.ts'
import { turnNow, turnOf, turnOfEvent, turnOfShort, turnsTaken } from '../../src/telling/turns.ts'
import type { RoundId } from '../../src/terms/ids.ts'
import { north, viewOf } from '../counterparts/viewOf.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'

describe('turns are counted from 1', () => {
  test.each([
    { used: 0, of: 12, now: 1 },
    { used: 9, of: 12, now: 10 },
    { used: 11, of: 12, now: 12 },
    { used: 12, of: 12, now: 12 },
  ])('$used of $of used: turn $now', ({ used, of, now }) => {
    expect(turnNow(used, of)).toBe(now)
    expect(turnOf({ turn: used, turns: of })).toBe(`turn ${now} of ${of}`)
    expect(turnOfShort({ turn: used, turns: of })).toBe(`turn ${now}/${of}`)
  })

  test.each([
    { cost: 0, used: 3, of: 12, words: 'It takes no turn.' },
    { cost: 1, used: 3, of: 12, words: 'It takes 1 turn of the 9 that are left in this round.' },
    { cost: 1, used: 11, of: 12, words: 'It takes 1 turn of the 1 that is left in this round.' },
  ])('what a move takes is told before it is made: $words', ({ cost, used, of, words }) => {
    expect(turnsTaken(cost, { turn: used, turns: of })).toBe(words)
  })

  test('an event falls in the turn that was under way in its own round', () => {
    const view = viewOf(tinyScenario(), north)
    const [round] = view.scenario.rounds
    const event = (turn: number, id = round?.id): TableEvent => ({
      type: 'turn.passed',
      by: north,
      index: 0,
      round: id as RoundId,
      turn,
      seenBy: null,
    })
    expect(turnOfEvent(view, event(0))).toBe(1)
    expect(turnOfEvent(view, event(round?.turns ?? 0))).toBe(round?.turns)
  })
})
