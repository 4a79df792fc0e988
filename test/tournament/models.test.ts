import { expect, test } from 'vitest'
import { generatedDomain } from '../../bench/domains.ts'
import { packageOf } from '../../src/bargaining/domain.ts'
import { MODELLINGS } from '../../src/counterparts/library.ts'
import { chance } from '../../src/terms/chance.ts'
import { arenaOf } from '../../src/tournament/arena.ts'
import { dearestToOthers, estimatedNashWorth } from '../../src/tournament/choosing.ts'
import { playerFor } from '../../src/tournament/contender.ts'
import { cheapestAtLeast } from '../../src/tournament/ladder.ts'
import { negotiate } from '../../src/tournament/negotiate.ts'
import { Others } from '../../src/tournament/others.ts'
import { tasteOf } from '../../src/tournament/tasteOf.ts'
import { bareIssues, estimateOf, observedOf } from '../counterparts/model/observedOf.ts'
import { contending } from './contenders.ts'
import { overheard } from './overheard.ts'
import type { Said } from './plainNegotiation.ts'

const STEPS = 60
/** 46,656 outcomes: more than are looked at one by one. */
const domain = generatedDomain({ seed: 3, sizes: [6, 6, 6, 6, 6, 6], parties: 3 })
const arena = arenaOf(domain, [40, 40, 40])
const drawn = (count: number, purpose: string): number[] =>
  Array.from({ length: count }, (_, at) => Math.floor(chance(7, purpose, at) * domain.outcomes))

test.each(['frequency', 'bayesian'] as const)(
  'a %s model that learns proposal by proposal thinks what the library’s thinks of them all at once',
  (model) => {
    const figures = { decline: 0.01, spread: 0.3 }
    const others = new Others(domain, 3, 1, () => tasteOf(model, domain, STEPS, figures))
    for (const again of ['once', 'again']) {
      others.begin()
      const [first, third] = [drawn(40, `first ${again}`), drawn(25, `third ${again}`)]
      first.forEach((outcome, at) => {
        others.hear(0, outcome)
        const other = third[at]
        if (other !== undefined) others.hear(2, other)
      })
      const models = [first, third].map((proposals) =>
        MODELLINGS[model](figures)(
          observedOf(
            bareIssues(domain.issues),
            {},
            {
              offers: proposals.map((outcome) => packageOf(domain, outcome)),
            },
          ),
        ),
      )
      for (const outcome of drawn(300, 'looked at')) {
        const [one = 0, other = 0] = models.map((found) => estimateOf(found, packageOf(domain, outcome)))
        expect(others.sum(outcome) / 1e9).toBeCloseTo(one + other, 7)
        expect(others.product(outcome) / 1e18).toBeCloseTo(one * other, 5)
      }
    }
  },
)

test('among many outcomes it proposes one that costs it at most three points more and that the others like better', () => {
  const [ladder] = arena.ladders
  if (ladder === undefined) throw new Error('Nobody sits there.')
  const others = new Others(domain, 3, 0, () => tasteOf('frequency', domain, STEPS, {}))
  others.begin()
  for (const outcome of drawn(20, 'heard')) others.hear(1, outcome)
  let better = 0
  for (let target = 95; target >= 40; target -= 1) {
    const cheapest = cheapestAtLeast(ladder, target)
    const chosen = dearestToOthers(ladder, others, cheapest)
    const [least = 0, own = 0] = [ladder.worths[cheapest], ladder.worths[chosen]]
    expect(own).toBeGreaterThanOrEqual(least)
    expect(own).toBeLessThanOrEqual(least + 3)
    const gain = others.sum(ladder.outcomes[chosen] ?? 0) - others.sum(ladder.outcomes[cheapest] ?? 0)
    expect(gain).toBeGreaterThanOrEqual(0)
    if (gain > 0) better++
  }
  expect(better).toBeGreaterThan(50)
})

test('the Nash point found among some of the outcomes is hardly worse than the one among all', () => {
  const [ladder] = arena.ladders
  if (ladder === undefined) throw new Error('Nobody sits there.')
  const others = new Others(domain, 3, 0, () => tasteOf('frequency', domain, STEPS, {}))
  others.begin()
  for (const outcome of drawn(20, 'heard')) others.hear(1, outcome)
  const product = (outcome: number): number => (ladder.worthOf[outcome] ?? 0) * others.product(outcome)
  const all = [...ladder.outcomes].slice(0, ladder.rational)
  const most = Math.max(...all.map(product))
  const worth = estimatedNashWorth(ladder, others)
  const found = Math.max(...all.filter((outcome) => ladder.worthOf[outcome] === worth).map(product))
  expect(found).toBeGreaterThan(0.9 * most)
})

test('with a model a player asks for no less than it would without, and for little more', () => {
  const asked = (model: 'none' | 'frequency'): number[] => {
    const said: Said[] = []
    const players = [
      overheard(playerFor(arena, contending('linear', {}, { model }), 0, STEPS), 0, said),
      playerFor(arena, contending('micro'), 1, STEPS),
      playerFor(arena, contending('hardHeaded'), 2, STEPS),
    ]
    for (const player of players) player.begin(1)
    negotiate(players, STEPS, 0, { outcome: -1, steps: 0 })
    return said.flatMap(({ act }) => (typeof act === 'number' ? [arena.ladders[0]?.worthOf[act] ?? 0] : []))
  }
  const without = asked('none')
  const withOne = asked('frequency')
  expect(withOne.length).toBeGreaterThan(20)
  for (const [step, worth] of withOne.entries()) {
    expect(worth).toBeGreaterThanOrEqual(without[step] ?? 0)
    expect(worth).toBeLessThanOrEqual((without[step] ?? 100) + 3)
  }
  expect(withOne).not.toEqual(without)
})
