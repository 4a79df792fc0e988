import { describe, expect, test } from 'vitest'
import { type Choices, noughts } from '../../../src/bargaining/places.ts'
import { anneal } from '../../../src/counterparts/mediating/anneal.ts'
import { climb } from '../../../src/counterparts/mediating/climb.ts'
import { type Bettering, withOption } from '../../../src/counterparts/mediating/improving.ts'
import { chance } from '../../../src/terms/chance.ts'
import { toNano } from '../../../src/terms/rounding.ts'

const ISSUES = Array.from({ length: 9 }, (_, issue) => issue)
const OPTIONS = [0, 1, 2, 3]

const bettering = (seed: number, score: (text: Choices) => number): Bettering => ({
  from: noughts(ISSUES.length),
  choices: ISSUES.map((issue) => ({ issue, options: OPTIONS })),
  luck: (purpose) => chance(seed, 'luck', purpose),
  score,
})

const optionAt = (text: Choices, at: number): number => text[at % ISSUES.length] ?? 0

/**
 * A space with many tops: each issue's share of the score depends on its own option and on those of the three issues after
 * it, drawn again for every combination (NK: Kauffman 1993), so that a change of one option shifts four shares at once.
 */
const rugged = (seed: number): Bettering =>
  bettering(seed, (text) => {
    const shares = ISSUES.map((_, at) =>
      chance(seed, at, ...[0, 1, 2, 3].map((next) => optionAt(text, at + next))),
    )
    return toNano(shares.reduce((sum, one) => sum + one, 0) / ISSUES.length)
  })

/** A space with one top: every option is better than the one before it, whatever stands beside it. */
const smooth = (seed: number): Bettering =>
  bettering(seed, (text) => text.reduce((sum, option) => sum + option, 0))

const reached = (one: Bettering, improve: typeof climb): number => one.score(improve(one))
const SEEDS = Array.from({ length: 40 }, (_, at) => at + 1)

describe('on a rugged space', () => {
  const gains = SEEDS.map((seed) => reached(rugged(seed), anneal()) - reached(rugged(seed), climb))

  test('annealing finds a better text than climbing in more seeds than not, and a worse one in few', () => {
    expect(gains.filter((gain) => gain > 0).length).toBeGreaterThan(SEEDS.length / 2)
    expect(gains.filter((gain) => gain < 0).length).toBeLessThan(SEEDS.length / 3)
  })

  test('its gain comes from its temperature: started almost cold it does no better than climbing', () => {
    const cold = SEEDS.map((seed) => {
      const one = rugged(seed)
      return reached(one, anneal({ temperature: 0.001, cooling: 0.9 })) - reached(one, climb)
    })
    const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
    expect(mean(gains)).toBeGreaterThan(mean(cold) + 0.01)
  })

  test('it ends at a local maximum: no change of one issue improves its text', () => {
    for (const seed of SEEDS.slice(0, 10)) {
      const one = rugged(seed)
      const text = anneal()(one)
      for (const issue of ISSUES)
        for (const option of OPTIONS)
          expect(one.score(withOption(text, issue, option))).toBeLessThanOrEqual(one.score(text))
    }
  })
})

test('with a single maximum both reach it', () => {
  for (const seed of SEEDS.slice(0, 10))
    for (const improve of [climb, anneal()]) expect(reached(smooth(seed), improve)).toBe(27)
})

test('the same seed gives the same text, and another seed another', () => {
  const texts = SEEDS.map((seed) => JSON.stringify(anneal()({ ...rugged(7), luck: (p) => chance(seed, p) })))
  const again = SEEDS.map((seed) => JSON.stringify(anneal()({ ...rugged(7), luck: (p) => chance(seed, p) })))
  expect(again).toEqual(texts)
  expect(new Set(texts).size).toBeGreaterThan(1)
})

test('with nothing to choose the text stays as it is', () => {
  const one = rugged(1)
  expect(anneal()({ ...one, choices: [] })).toEqual(one.from)
  expect(anneal()({ ...one, choices: [{ issue: 0, options: [0] }] })).toEqual(one.from)
})

test('tries ln 0.1 / ln 0.5 = 3.3, that is 4 changes, when each halves the temperature', () => {
  const tried = new Set<string>()
  const one = rugged(3)
  const luck = (purpose: string) => {
    if (purpose.startsWith('take')) tried.add(purpose)
    return one.luck(purpose)
  }
  anneal({ cooling: 0.5 })({ ...one, luck })
  expect(tried.size).toBe(4)
})
