/** What is kept between decisions, by the objects that it was drawn from, may save time and nothing else. */
import { describe, expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { tinyScenario, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { type Game, PAIRS, playPair, shipped } from './wholeGame.ts'

/** A view none of whose parts has been seen before. */
const decidedAnew = ({ seen }: Game, [first, second]: (typeof PAIRS)[number], scenario: Scenario) => {
  const principals = scenario.parties.filter(({ roles }) => roles.includes('principal')).map(({ id }) => id)
  return seen.map(({ view }) => {
    const place = principals.indexOf(view.viewer)
    const temperament = place < 0 ? 'scenario' : place % 2 === 0 ? first : second
    return playParty(temperament)(structuredClone(view))
  })
}

describe('a counterpart decides from its view alone', () => {
  const tiny = tinyScenario(withMediator, withUnderwriter)
  const geneva = shipped('geneva-2026-02')

  test.each(PAIRS)('the same of a view that it sees for the first time: tiny talks, %s and %s', (...pair) => {
    for (let seed = 1; seed <= 5; seed++) {
      const game = playPair(tiny, pair, { seed })
      expect(decidedAnew(game, pair, tiny)).toEqual(game.seen.map(({ decision }) => decision))
    }
  })

  test.each(PAIRS)('the same of a view that it sees for the first time: Geneva, %s and %s', (...pair) => {
    const game = playPair(geneva, pair, { seed: 7 })
    expect(decidedAnew(game, pair, geneva)).toEqual(game.seen.map(({ decision }) => decision))
  })

  test('the same when games are looked at in turn, or from their end to their beginning', () => {
    const games = [1, 2, 3].map((seed) => playPair(geneva, ['fair', 'hard'], { seed }))
    const decide = ({ view }: Game['seen'][number]) =>
      playParty(view.viewer === 'ukraine' ? 'fair' : view.viewer === 'russia' ? 'hard' : 'scenario')(view)
    for (let move = 0; move < 40; move++)
      for (const { seen } of games) {
        const one = seen[move]
        if (one !== undefined) expect(decide(one)).toEqual(one.decision)
      }
    for (const { seen } of games)
      for (const one of [...seen].reverse()) expect(decide(one)).toEqual(one.decision)
  })
})
