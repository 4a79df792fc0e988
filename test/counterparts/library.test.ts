import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  ACCEPTANCES,
  type AcceptanceName,
  MEDIATIONS,
  MODELLINGS,
  type ModelName,
  TACTICS,
  type TacticName,
} from '../../src/counterparts/library.ts'
import { scenarioFile } from '../../src/scenario/definition/scenario.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { withEast } from '../fixtures/threePrincipals.ts'
import { type Change, type TinyFile, tinyScenario, tinyText, withMediator } from '../fixtures/tinyScenario.ts'
import { type Game, playWhole } from './wholeGame.ts'

type Strategy = NonNullable<TinyFile['parties'][number]['strategy']>

const BIDDINGS = Object.keys(TACTICS) as TacticName[]
const CONDITIONS = Object.keys(ACCEPTANCES) as AcceptanceName[]
const MODELS = Object.keys(MODELLINGS) as ModelName[]

/** Each tactic once, each condition and model several times among them. */
const STRATEGIES: readonly Strategy[] = BIDDINGS.map((bidding, at) => ({
  bidding,
  acceptance: CONDITIONS[at % CONDITIONS.length],
  model: MODELS[(at + 2) % MODELS.length],
}))

const text = readFileSync(new URL('../../scenarios/geneva-2026-02.json', import.meta.url), 'utf8')

const principal = (file: TinyFile, seat: number) =>
  file.parties.filter(({ roles }) => roles.includes('principal'))[seat]

const played =
  (strategy: Strategy, seat: number): Change =>
  (file) => {
    const party = principal(file, seat)
    if (party !== undefined) party.strategy = strategy
  }

const geneva = (...changes: readonly Change[]): Scenario => {
  const file = JSON.parse(text) as TinyFile
  for (const change of changes) change(file)
  const read = readScenario(JSON.stringify(file))
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return read.value
}

/** The rules by which the seat decided, and how the game ended; a refused move would have thrown. */
const rulesOf = (game: Game, scenario: Scenario, seat: number) => {
  expect(game.talks.state.end).not.toBeNull()
  const party = scenario.parties.filter(({ roles }) => roles.includes('principal'))[seat]?.id
  return new Set(
    game.seen.flatMap(({ view, decision }) => (view.viewer === party ? [decision.reasons.rule] : [])),
  )
}

describe.each(STRATEGIES)('$bidding with $acceptance and $model', (strategy) => {
  test.each([0, 1])('plays seat %i in Geneva to the end', (seat) => {
    const scenario = geneva(played(strategy, seat))
    for (const seed of [1, 2]) {
      const rules = rulesOf(playWhole(scenario, { sitting: 'full', seed }, {}), scenario, seat)
      expect(rules).toContain(`bidding.${strategy.bidding}`)
    }
  })

  test.each([0, 1, 2])('plays seat %i of three principals to the end', (seat) => {
    const scenario = tinyScenario(withEast, withMediator, played(strategy, seat))
    for (let seed = 1; seed <= 6; seed++) rulesOf(playWhole(scenario, { seed }, {}), scenario, seat)
  })

  test('plays against itself, in all three seats', () => {
    const scenario = tinyScenario(withEast, withMediator, ...[0, 1, 2].map((seat) => played(strategy, seat)))
    for (let seed = 1; seed <= 6; seed++) rulesOf(playWhole(scenario, { seed }, {}), scenario, 0)
  })
})

test('a mediator that anneals offers lawful single texts, in Geneva and among three principals', () => {
  const anneals: Change = (file) => {
    for (const party of file.parties)
      if (party.roles.includes('mediator')) party.strategy = { ...party.strategy, mediating: 'annealing' }
  }
  for (const scenario of [geneva(anneals), tinyScenario(withEast, withMediator, anneals)]) {
    const games = [1, 2, 3].map((seed) => playWhole(scenario, { seed }, {}))
    for (const { talks } of games) expect(talks.state.end).not.toBeNull()
    const rules = games.flatMap(({ seen }) => seen.map(({ decision }) => decision.reasons.rule))
    expect(rules.filter((rule) => rule === 'mediator.singleText').length).toBeGreaterThan(1)
  }
})

test('three principals with new strategies make a scenario that the reader accepts without a warning', () => {
  const read = readScenario(tinyText(withEast, ...STRATEGIES.slice(0, 3).map(played)))
  expect(read.ok && read.warnings).toEqual([])
})

test('the library has every name that a scenario may call, and no other', () => {
  const { bidding, acceptance, model, mediating } =
    scenarioFile.shape.parties.def.element.shape.strategy.def.innerType.shape
  const names = (one: typeof bidding | typeof acceptance | typeof model | typeof mediating) =>
    Object.keys(one.def.innerType.def.entries).sort()
  expect(Object.keys(TACTICS).sort()).toEqual(names(bidding))
  expect(Object.keys(ACCEPTANCES).sort()).toEqual(names(acceptance))
  expect(Object.keys(MODELLINGS).sort()).toEqual(names(model))
  expect(Object.keys(MEDIATIONS).sort()).toEqual(names(mediating))
})

test('docs/strategies.md lists every choice and every parameter', () => {
  const page = readFileSync(new URL('../../docs/strategies.md', import.meta.url), 'utf8')
  const { strategy } = scenarioFile.shape.parties.def.element.shape
  const names = [TACTICS, ACCEPTANCES, MODELLINGS, MEDIATIONS].flatMap((kind) => Object.keys(kind))
  for (const name of [...names, ...Object.keys(strategy.def.innerType.shape)])
    expect(page, name).toContain(`\`${name}\``)
})
