/** Parties that begin otherwise in some games: once, by the seed, and as nobody can tell beforehand. */
import { expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import { startingKnowledgeOf } from '../../src/counterparts/startingKnowledge.ts'
import { debriefOf } from '../../src/debrief/debriefOf.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import { freeHand, withTwoBeginnings } from './changes.ts'
import { party, south } from './moves.ts'

const scenario = tinyScenario(freeHand, withTwoBeginnings)
const open = (seed: number): Talks =>
  openTalks(scenario, { reading: 'plain' as ReadingId, sitting: 'short' as SittingId, seed })
const [north1, south1] = [party('north'), party('south')]
const hasRained = (talks: Talks): boolean => talks.state.asks[north1]?.['water' as never] === 'unshared'
const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1)
const rainy = seeds.find((seed) => hasRained(open(seed))) ?? 0
const dry = seeds.find((seed) => !hasRained(open(seed))) ?? 0

test('about half of the games begin otherwise, each the same again', () => {
  const count = seeds.filter((seed) => hasRained(open(seed))).length
  expect(count).toBeGreaterThan(15)
  expect(count).toBeLessThan(45)
  for (const seed of seeds.slice(0, 8))
    expect(JSON.stringify(open(seed).state)).toBe(JSON.stringify(open(seed).state))
})

test('what everybody may know has the opening and the demand of this game, and nothing of the other', () => {
  const [one, other] = [open(rainy).viewFor(south1), open(dry).viewFor(south1)]
  const northIn = (view: typeof one) => view.scenario.parties.find(({ id }) => id === 'north')
  expect(northIn(one)).toMatchObject({
    publicBrief: 'It has had rain.',
    opening: { water: { option: 'unshared', demand: 'North asks for nothing, after the rain.' } },
  })
  expect(northIn(other)).toMatchObject({
    publicBrief: 'North lives by the well.',
    opening: { water: { option: 'north-first', demand: 'It asks for north-first.' } },
  })
  expect(JSON.stringify(one)).not.toContain('Peace, after')
  expect(JSON.stringify(other)).not.toContain('rain')
  expect(JSON.stringify(open(dry).viewFor(north1))).not.toContain('rain')
  expect(open(rainy).viewFor(north1).own).toMatchObject({
    goal: 'Peace, after the rain.',
    brief: { headline: 'The rain has come', text: 'What North keeps to itself.' },
  })
})

test('counterparts start from the opening of their game, and games that begin alike share what they know', () => {
  const start = (seed: number) => startingKnowledgeOf(open(seed).viewFor(south1), null)
  const openedWith = (seed: number) => start(seed).strangers.get(north1)?.opening.choices
  expect(openedWith(rainy)).not.toEqual(openedWith(dry))
  const alike = seeds.filter((seed) => hasRained(open(seed)))
  const [first, second] = alike
  expect(open(first ?? 0).viewFor(south1).scenario).toBe(open(second ?? 0).viewFor(south1).scenario)
})

test('the debrief begins where the game did', () => {
  const talks = open(rainy)
  const moves = []
  while (talks.toMove !== null && moves.length < 3) {
    const move = playParty('fair')(talks.viewFor(talks.toMove)).move
    moves.push(move)
    talks.send(move)
  }
  while (talks.toMove !== south1 && talks.toMove !== null) {
    const move = playParty('fair')(talks.viewFor(talks.toMove)).move
    moves.push(move)
    talks.send(move)
  }
  if (talks.toMove !== null) {
    moves.push(south.walksAway())
    talks.send(south.walksAway())
  }
  const entries = moves.map((move) => ({ move, reasons: null }))
  const debrief = debriefOf({ scenario, state: talks.state, entries })
  expect(debrief.scenario.parties[0]?.positions).toMatchObject({ water: { opening: 'unshared' } })
  expect(debrief.scenario.parties[0]?.goal).toBe('Peace, after the rain.')
  expect(debrief.renamed).toEqual([])
})
