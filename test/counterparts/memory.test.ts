/**
 * A counterpart's memory only saves reading: decisions are the same with a memory carried along and with one rebuilt.
 */
import { describe, expect, test } from 'vitest'
import type { Memory } from '../../src/counterparts/memory.ts'
import { decide } from '../../src/counterparts/playParty.ts'
import { principalsOf, type Scenario } from '../../src/scenario/scenario.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { type Change, tinyScenario, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { type Game, PAIRS, playPair, shipped } from './wholeGame.ts'

type Pair = (typeof PAIRS)[number]

const tiny = tinyScenario(withMediator, withUnderwriter)
const geneva = shipped('geneva-2026-02')

const temperamentOf = (scenario: Scenario, pair: Pair, party: PartyId) => {
  const place = principalsOf(scenario).findIndex(({ id }) => id === party)
  return place < 0 ? 'scenario' : (pair[place % 2] ?? 'fair')
}

/**
 * Every decision of a game made three times: with a rebuilt memory, with the memory carried along, and with it on
 * copied views.
 */
const decidedAgain = (scenario: Scenario, pair: Pair, { seen }: Game) => {
  const carried = new Map<PartyId, Memory>()
  const copied = new Map<PartyId, Memory>()
  return seen.map(({ view }) => {
    const temperament = temperamentOf(scenario, pair, view.viewer)
    const anew = decide(view, null, temperament)
    const onward = decide(view, carried.get(view.viewer) ?? null, temperament)
    const copy = decide(structuredClone(view), copied.get(view.viewer) ?? null, temperament)
    carried.set(view.viewer, onward.memory)
    copied.set(view.viewer, copy.memory)
    return { anew: anew.decision, onward: onward.decision, copy: copy.decision }
  })
}

const expectSame = (scenario: Scenario, pair: Pair, seed: number) => {
  const game = playPair(scenario, pair, { seed })
  const made = JSON.stringify(game.seen.map(({ decision }) => decision))
  const again = decidedAgain(scenario, pair, game)
  expect(JSON.stringify(again.map(({ anew }) => anew))).toBe(made)
  expect(JSON.stringify(again.map(({ onward }) => onward))).toBe(made)
  expect(JSON.stringify(again.map(({ copy }) => copy))).toBe(made)
}

describe('a decision with the memory of earlier views equals, byte for byte, that of the view alone', () => {
  test.each(PAIRS)('over five tiny games, %s and %s', (...pair) => {
    for (let seed = 1; seed <= 5; seed++) expectSame(tiny, pair, seed)
  })

  test.each(PAIRS)('over a game of Geneva, %s and %s', (...pair) => expectSame(geneva, pair, 7))

  test('with beliefs in place of counts', () => {
    const believing: Change = (file) => {
      for (const party of file.parties) party.strategy = { ...party.strategy, model: 'bayesian' }
    }
    expectSame(tinyScenario(withMediator, withUnderwriter, believing), ['fair', 'hard'], 3)
  })
})

describe('a memory of something else is not used', () => {
  const games = [1, 2].map((seed) => playPair(geneva, ['fair', 'hard'], { seed }))
  const [one, other] = games as [Game, Game]
  const last = (game: Game, viewer: PartyId) => {
    const found = game.seen.findLast(({ view }) => view.viewer === viewer)
    if (found === undefined) throw new Error(`${viewer} never moved.`)
    return found
  }
  const [first, second] = principalsOf(geneva).map(({ id }) => id) as [PartyId, PartyId]

  test.each([
    ['another game', last(other, first)],
    ['another seat', last(one, second)],
    ['later in the same game', last(one, first)],
  ])('%s', (_, { view }) => {
    const { memory } = decide(view, null, 'fair')
    const early = one.seen.filter((each) => each.view.viewer === first).slice(0, 10)
    expect(early).toHaveLength(10)
    for (const { view: before, decision } of early)
      expect(decide(before, memory, 'fair').decision).toEqual(decision)
  })
})
