import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { MOVE_TYPES } from '../../src/table/move.ts'
import { GOLDEN_GAMES, type GoldenGame, type GoldenResult, playGolden } from './goldenGame.ts'

/** Rewrites the files instead of comparing with them: `UPDATE_GOLDEN=1 npx vitest run test/golden` */
const update = process.env.UPDATE_GOLDEN === '1'

const play = (game: GoldenGame): GoldenResult => {
  const text = readFileSync(`scenarios/${game.scenario}.json`, 'utf8')
  const read = readScenario(text)
  if (!read.ok) throw new Error(`${game.scenario} has problems.`)
  return playGolden(read.value, text, game)
}

describe('Golden games', () => {
  const results = GOLDEN_GAMES.map((game) => ({ game, result: play(game) }))

  it.each(results)('$game.scenario, seed $game.seed, goes as it is kept', ({ game, result }) => {
    const file = `test/golden/${game.scenario}-${game.seed}.txt`
    if (update) writeFileSync(file, result.page)
    expect(result.page).toBe(readFileSync(file, 'utf8'))
  })

  it.each(results)('$game.scenario, seed $game.seed, goes the same way twice', ({ game, result }) => {
    expect(play(game).page).toBe(result.page)
  })

  // None of these scenarios asks a seat to decide: `choose` is among the moves of test/table/games.test.ts.
  it('hold every kind of move that their scenarios make possible', () => {
    const made = new Set(results.flatMap(({ result }) => [...result.moves]))
    expect(MOVE_TYPES.filter((type) => !made.has(type))).toEqual(['choose'])
  })

  it('hold three games of each shipped scenario', () => {
    for (const scenario of ['geneva-2026-02', 'second-hand-bicycle'])
      expect(GOLDEN_GAMES.filter((game) => game.scenario === scenario)).toHaveLength(3)
  })
})
