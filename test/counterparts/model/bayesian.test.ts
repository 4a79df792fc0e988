import { describe, expect, test } from 'vitest'
import { type Believing, bayesianModel } from '../../../src/counterparts/model/bayesian.ts'
import { addIn, evenly, expected } from '../../../src/counterparts/model/hypotheses.ts'
import { noModel } from '../../../src/counterparts/model/none.ts'
import type { Observed } from '../../../src/counterparts/model/observed.ts'
import { shapesOver, weightsAmong } from '../../../src/counterparts/model/shapes.ts'
import { chance } from '../../../src/terms/chance.ts'
import type { IssueId, OptionId } from '../../../src/terms/ids.ts'
import type { Package } from '../../../src/terms/package.ts'
import { tinyScenario } from '../../fixtures/tinyScenario.ts'
import { estimateOf, named, observedOf, type Shown } from './observedOf.ts'

const [water, path, wall] = ['water', 'path', 'wall'] as [IssueId, IssueId, IssueId]
const option = (id: string) => id as OptionId
const pack = (options: Readonly<Record<string, string>>) => options as Package

const { issues } = tinyScenario()
const opening = pack({ water: 'south-first', path: 'open', wall: 'down' })
const south = (shown: Shown = {}) => observedOf(issues, opening, shown)
const believed = (...[seen, figures]: [Observed, Believing?]) => named(bayesianModel(figures)(seen))
/** The path alone, shut or open: one issue of two options, which can be computed by hand. */
const pathOnly = issues.filter(({ id }) => id === path)

describe('the hypotheses', () => {
  test('of shape peak at each option, and fall evenly from there to the ends', () => {
    expect(shapesOver(4)).toEqual([
      [1, 2 / 3, 1 / 3, 0],
      [0, 1, 0.5, 0],
      [0, 0.5, 1, 0],
      [0, 1 / 3, 2 / 3, 1],
    ])
    expect(shapesOver(1)).toEqual([[1]])
  })

  test('of weight start as evenly divided shares lie: (1 − w) among three, on average 0.33375 on the grid', () => {
    const { grid, prior } = weightsAmong(3)
    // Of twenty middles Σ (1 − w) = 10 and Σ w² = 6.6625: the first has 0.975/10, the mean is (10 − 6.6625)/10.
    expect(Math.exp(prior[0] ?? 0)).toBeCloseTo(0.0975, 12)
    expect(expected(Float64Array.from(prior), grid)).toBeCloseTo(0.33375, 12)
    expect(weightsAmong(1)).toEqual({ grid: [1], prior: [0] })
  })

  test('are weighed by Bayes: evens at odds of 3 to 1 become 3/4 and 1/4', () => {
    const held = evenly(2)
    addIn(held, (h) => Math.log(h === 0 ? 3 : 1))
    expect(Math.exp(held[0] ?? 0)).toBeCloseTo(0.75, 12)
    expect(expected(held, [0, 100])).toBeCloseTo(25, 10)
  })

  test('survive evidence beyond the range of doubles: 100,000 nats against both', () => {
    const held = evenly(2)
    addIn(held, (h) => -100_000 - h)
    expect(Math.exp(held[0] ?? 0)).toBeCloseTo(1 / (1 + Math.exp(-1)), 9)
  })
})

describe('the Bayesian model', () => {
  test('of one issue: an opening worth 1 against shapes that give 1 and 0, with σ 0.5, is 1 against e^−2', () => {
    // 1 / (1 + e^−2) = 0.880797078 for the shape that peaks there, which is also what the option is expected to be worth.
    const model = believed(observedOf(pathOnly, pack({ path: 'open' })), { spread: 0.5 })
    expect(model.weights[path]).toBe(1)
    expect(model.values[path]).toEqual({ shut: 0.119202922, open: 0.880797078 })
  })

  test('of two issues of two options: an offer of one and not the other is weighed by what it makes in all', () => {
    // After the opening each is expected to be worth 0.8808 where asked and 0.1192 where not, and the weights are even.
    // Then open and shut: with its own peak at open the path makes 0.5 + 0.5 · 0.1192 = 0.5596 of the text, at shut 0.0596;
    // −(1 − 0.5596)²/0.5 + (1 − 0.0596)²/0.5 = 1.3808 more for open, and 1 / (1 + e^−3.3808) = 0.9671.
    // The gate makes 0.9404 at shut, 0.4404 at open: 0.6192 less for open, and 1 / (1 + e^−1.3808) = 0.7991.
    const two = pathOnly.flatMap((issue) => [issue, { ...issue, id: 'gate' as IssueId }])
    const offers = [pack({ path: 'open', gate: 'shut' })]
    const seen = observedOf(two, pack({ path: 'open', gate: 'open' }), { offers })
    const { values, weights } = believed(seen, { spread: 0.5, decline: 0 })
    expect(values[path]?.[option('open')]).toBeCloseTo(0.967098977, 8)
    expect(values['gate' as IssueId]?.[option('open')]).toBeCloseTo(0.799118984, 8)
    expect(weights[path] ?? 0).toBeGreaterThan(0.5)
  })

  test('reads a refusal as likely as the weight: twice refused, w² of a flat grid', () => {
    // Flat beforehand on twenty middles: Σ w³ / Σ w² = 4.99375 / 6.6625 = 0.74953, against 0.5 for the other.
    const two = pathOnly.flatMap((issue) => [issue, { ...issue, id: 'gate' as IssueId }])
    const refused = { issue: path, option: option('shut'), took: false, age: 0 }
    const seen = observedOf(two, pack({ path: 'open', gate: 'open' }), { replies: [refused, refused] })
    expect(believed(seen).weights[path]).toBeCloseTo(0.74953 / 1.24953, 5)
  })

  test('takes a concession for what it expects: after 10 offers at 0.03 the wish is 0.7', () => {
    // With σ 1 the eleventh sighting of the same option weighs −(1 − 0.7)²/2 = −0.045 against −(0 − 0.7)²/2 = −0.245.
    const offers = Array.from({ length: 10 }, () => pack({ path: 'open' }))
    const logOdds = (made: number) => {
      const seen = observedOf(pathOnly, pack({ path: 'open' }), { offers: offers.slice(0, made) })
      const value = believed(seen, { spread: 1, decline: 0.03 }).values[path]?.[option('open')] ?? 0
      return Math.log(value / (1 - value))
    }
    expect(logOdds(10) - logOdds(9)).toBeCloseTo(0.2, 5)
  })

  test('raises the weight of what is insisted on while the rest is given away', () => {
    const offers = [pack({ path: 'shut' }), pack({ water: 'even' }), pack({ water: 'unshared' })]
    const { weights } = believed(south({ offers }))
    expect(weights[wall] ?? 0).toBeGreaterThan(weights[water] ?? 0)
    expect(weights[wall] ?? 0).toBeGreaterThan(weights[path] ?? 0)
  })

  test('keeps its weights at a sum of 1 and its values between 0 and 1, after two thousand offers too', () => {
    const offers = Array.from({ length: 2000 }, (_, at) =>
      pack({ water: at % 3 === 0 ? 'even' : 'south-first', wall: at % 7 === 0 ? 'gate' : 'down' }),
    )
    const model = believed(south({ offers }), { spread: 0.05 })
    expect(Object.values(model.weights).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 8)
    for (const byOption of Object.values(model.values))
      for (const value of Object.values(byOption)) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
  })

  test('hears what was refused, what was taken, and a priority named in confidence', () => {
    const before = believed(south())
    const reply = (id: string, took: boolean) => ({ issue: wall, option: option(id), took, age: 0 })
    const refused = believed(south({ replies: [reply('gate', false)] }))
    const taken = believed(south({ replies: [reply('gate', true)] }))
    const gate = ({ values }: typeof before) => values[wall]?.[option('gate')] ?? 0
    expect(gate(refused)).toBeLessThan(gate(before))
    expect(gate(taken)).toBeGreaterThan(gate(before))
    const told = believed(south({ disclosed: [water] }))
    expect(told.weights[water] ?? 0).toBeGreaterThan(before.weights[water] ?? 0)
  })

  test('thinks nothing of an issue on which nothing was asked', () => {
    const model = believed(observedOf(issues, pack({ wall: 'down' })))
    const values = Object.values(model.values[path] ?? {})
    expect(values[0]).toBeCloseTo(values[1] ?? 0, 9)
  })
})

/** A proposer with known weights over four issues of five options, each with a peak, that concedes evenly. */
const proposer = (seed: number) => {
  const ids = ['a', 'b', 'c', 'd'] as IssueId[]
  const levels = [0, 1, 2, 3, 4].map((at) => `o${at}` as OptionId)
  const [model] = issues
  if (model === undefined) throw new Error('The tiny scenario has no issues.')
  const [example] = model.options
  if (example === undefined) throw new Error('Its first issue has no options.')
  const made = ids.map((id) => ({ ...model, id, options: levels.map((one) => ({ ...example, id: one })) }))
  const raw = ids.map((_, at) => 0.1 + chance(seed, 'weight', at))
  const sum = raw.reduce((all, one) => all + one, 0)
  const weights = raw.map((one) => one / sum)
  const shapes = ids.map((_, at) => shapesOver(5)[Math.floor(5 * chance(seed, 'peak', at))] ?? [])
  const worth = (text: readonly number[]) =>
    text.reduce((all, level, at) => all + (weights[at] ?? 0) * (shapes[at]?.[level] ?? 0), 0)
  const texts = Array.from({ length: 625 }, (_, code) =>
    [0, 1, 2, 3].map((at) => Math.floor(code / 5 ** at) % 5),
  )
  const asked = (wish: number) =>
    texts.reduce((best, text) => (Math.abs(worth(text) - wish) < Math.abs(worth(best) - wish) ? text : best))
  const packOf = (text: readonly number[]) =>
    Object.fromEntries(ids.map((id, at) => [id, levels[text[at] ?? 0]])) as Package
  const offers = Array.from({ length: 15 }, (_, at) => packOf(asked(1 - 0.03 * (at + 1))))
  return { seen: observedOf(made, packOf(asked(1)), { offers }), texts, worth, packOf }
}

test('it comes nearer to the true weights of an evenly conceding proposer than the opening alone, for nearly every seed', () => {
  const wins = Array.from({ length: 30 }, (_, seed) => {
    const { seen, texts, worth, packOf } = proposer(seed)
    const error = (modelling: typeof noModel) => {
      const model = modelling(seen)
      return texts.reduce((sum, text) => sum + (estimateOf(model, packOf(text)) / 100 - worth(text)) ** 2, 0)
    }
    return error(bayesianModel()) < error(noModel)
  })
  expect(wins.filter(Boolean).length).toBeGreaterThanOrEqual(27)
})
