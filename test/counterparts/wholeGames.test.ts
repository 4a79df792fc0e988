import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import { principalsOf, type Scenario } from '../../src/scenario/scenario.ts'
import { settingOf } from '../../src/table/setting.ts'
import { draftPackage } from '../../src/table/state.ts'
import { accordWorthNow, noDealNow } from '../../src/table/worthNow.ts'
import type { PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { layPackage } from '../../src/terms/package.ts'
import {
  type Change,
  type TinyFile,
  tinyScenario,
  withMediator,
  withUnderwriter,
} from '../fixtures/tinyScenario.ts'
import { type Game, PAIRS, playPair, playWhole, type Seen, shipped, TEMPERAMENTS } from './wholeGame.ts'

const isPrincipal = (scenario: Scenario, party: PartyId) =>
  principalsOf(scenario).some(({ id }) => id === party)

/** says what is wrong with an acceptance; null where it was sound. Computed from the table's own state, not from the view. */
const unsoundYes = (scenario: Scenario, { view, decision, before }: Seen): string | null => {
  const { move } = decision
  const setting = settingOf(scenario, before.reading, before.sitting)
  if (!isPrincipal(scenario, move.by)) return null
  const noDeal = noDealNow(setting, before, move.by)
  if (move.type === 'sign' && move.sign) {
    const worth = accordWorthNow(setting, before, move.by, draftPackage(before.draft))
    return worth < noDeal ? `${move.by} signs for ${worth}, under its no deal of ${noDeal}` : null
  }
  if (move.type === 'answer' && move.accept && view.onTable !== null) {
    const sealed = Object.fromEntries(
      Object.entries(view.onTable.package).filter(
        ([issue]) =>
          scenario.issues.some((one) => one.id === issue && one.separable) &&
          !view.onTable?.forAccordOnly.some((one) => one === issue),
      ),
    )
    const draft = Object.fromEntries(
      Object.entries(layPackage(draftPackage(before.draft, 'sealed'), sealed)).map(([issue, option]) => [
        issue,
        { option, status: 'sealed', round: view.round.id, turn: view.round.turn },
      ]),
    )
    const after = noDealNow(setting, { ...before, draft } as typeof before, move.by)
    const { worth = 0, noDeal: weighed = 0, rule } = decision.reasons
    if (worth < weighed) return `${move.by} says yes to ${worth} by ${rule}, under its no deal of ${weighed}`
    return after < noDeal - 1e-9 ? `${move.by} lets its no deal fall from ${noDeal} to ${after}` : null
  }
  return null
}

const unsound = (scenario: Scenario, game: Game) =>
  game.seen.flatMap((one) => unsoundYes(scenario, one) ?? [])

const bicycle = shipped('second-hand-bicycle')
const geneva = shipped('geneva-2026-02')
const tiny = tinyScenario(withMediator, withUnderwriter)

describe.each([
  ['the tiny talks', tiny],
  ['the bicycle', bicycle],
] as const)('in %s', (_, scenario) => {
  test.each(PAIRS)('a %s and a %s party come to an end, and accept nothing below no deal', (...pair) => {
    for (let seed = 1; seed <= 12; seed++) {
      const game = playPair(scenario, pair, { seed })
      expect(game.talks.state.end).not.toBeNull()
      expect(unsound(scenario, game)).toEqual([])
    }
  })
})

describe('in Geneva', () => {
  test.each(PAIRS)('a %s and a %s party come to an end, and accept nothing below no deal', (...pair) => {
    for (const reading of geneva.readings) {
      const game = playPair(geneva, pair, { reading: reading.id, sitting: 'full', seed: 7 })
      expect(game.talks.state.end).not.toBeNull()
      expect(unsound(geneva, game)).toEqual([])
    }
  })
})

/** Other numbers for the same villages: weights, values, walk-aways, mandates, patience, strategies. */
const shake =
  (numbers: readonly number[]): Change =>
  (file: TinyFile) => {
    let at = 0
    const next = () => (numbers[at++ % numbers.length] ?? 0) / 100
    for (const party of file.parties) {
      for (const position of Object.values(party.positions))
        for (const option of Object.keys(position.values)) position.values[option] = Math.round(100 * next())
      party.walkAway.reservationValue = Math.round(20 + 60 * next())
      party.patience.value = Math.round(5 * next())
      party.trust.value = Math.round(100 * next())
      party.strategy = {
        bidding: (['time', 'titForTat', 'micro'] as const)[Math.floor(2.99 * next())] ?? 'time',
        acceptance: next() < 0.5 ? 'next' : 'combi',
        model: next() < 0.5 ? 'none' : 'frequency',
        temperament: 'fair',
      }
    }
  }

test('whatever the numbers, every move is lawful, every game ends, and nobody accepts below its no deal', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 40, maxLength: 60 }),
      fc.nat(1000),
      fc.constantFrom(...PAIRS),
      (numbers, seed, pair) => {
        const scenario = tinyScenario(withMediator, withUnderwriter, shake(numbers))
        expect(unsound(scenario, playPair(scenario, pair, { seed }))).toEqual([])
      },
    ),
    { numRuns: 80 },
  )
})

/** A third village that wants much the same as South, and must consent to everything as well. */
const withEast: Change = (file) => {
  const [, second] = file.parties
  if (second === undefined) return
  file.parties.push({
    ...structuredClone(second),
    id: 'east',
    name: 'East',
    marker: { shape: 'triangle', colour: 'teal' },
  })
  for (const meeting of file.rounds) meeting.floor = ['north', 'south', 'east']
}

test('three principals come to an end as well, and accept nothing below no deal', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 40, maxLength: 60 }),
      fc.nat(1000),
      fc.constantFrom(...PAIRS),
      (numbers, seed, pair) => {
        const scenario = tinyScenario(withEast, withMediator, shake(numbers))
        expect(unsound(scenario, playPair(scenario, pair, { seed }))).toEqual([])
      },
    ),
    { numRuns: 40 },
  )
})

test('the same view gives the same decision', () => {
  const { seen } = playPair(geneva, ['fair', 'fair'], { sitting: 'full', seed: 3 })
  for (const { view, decision } of seen.slice(0, 60)) {
    const role = isPrincipal(geneva, view.viewer) ? 'fair' : 'scenario'
    expect(playParty(role)(structuredClone(view))).toEqual(decision)
  }
})

test('no decision changes when another party’s secrets do', () => {
  const wealthy: Change = (file) => {
    const [, south] = file.parties
    if (south === undefined) return
    south.walkAway.reservationValue = 5
    south.linkages = []
    south.brief.text = 'Something else altogether.'
    for (const position of Object.values(south.positions))
      for (const option of Object.keys(position.values)) position.values[option] = 50
  }
  const plain = tinyScenario(withMediator)
  const changed = tinyScenario(withMediator, wealthy)
  const { talks, seen } = playPair(plain, ['fair', 'fair'], { seed: 5 })
  expect(talks.state.end).not.toBeNull()
  const north = plain.parties[0]?.id
  const replayed = playWhole(changed, { seed: 5 }, scripted(seen))
  const own = replayed.seen.filter(({ view }) => view.viewer === north)
  expect(own.length).toBeGreaterThan(3)
  for (const { view, decision } of own) expect(playParty('fair')(view)).toEqual(decision)
})

/** Everyone makes the very moves that were made before. */
const scripted = (seen: readonly Seen[]) => {
  let at = 0
  const player = () => {
    const one = seen[at++]
    if (one === undefined) throw new Error('The script is shorter than the game.')
    return one.decision
  }
  return Object.fromEntries(tiny.parties.map(({ id }) => [id, player]))
}

describe('temperaments differ in figures', () => {
  const reading = 'wider' as ReadingId
  const sitting = 'full' as SittingId
  const games = (temperament: (typeof TEMPERAMENTS)[number]) =>
    Array.from({ length: 10 }, (_, seed) =>
      playPair(geneva, [temperament, 'fair'], { reading, sitting, seed: seed + 1 }),
    )
  const played = new Map<string, Game[]>()
  beforeAll(() => {
    for (const one of TEMPERAMENTS) played.set(one, games(one))
  }, 120_000)
  const [first] = principalsOf(geneva)

  /** Mean target at the decisions of the first half of the talks. */
  const target = (temperament: (typeof TEMPERAMENTS)[number]) => {
    const targets = (played.get(temperament) ?? []).flatMap(({ seen }) =>
      seen.flatMap(({ view, decision }) =>
        view.viewer === first?.id && view.clock < 0.5 && decision.move.type === 'offer'
          ? [decision.reasons.target ?? 0]
          : [],
      ),
    )
    return targets.reduce((sum, one) => sum + one, 0) / targets.length
  }

  const meanAccord = (temperament: (typeof TEMPERAMENTS)[number]) => {
    const worths = (played.get(temperament) ?? []).flatMap(({ talks }) => {
      if (talks.state.end?.end !== 'signed' || first === undefined) return []
      const setting = settingOf(geneva, reading, sitting)
      return [accordWorthNow(setting, talks.state, first.id, draftPackage(talks.state.draft))]
    })
    expect(worths.length).toBeGreaterThan(1)
    return worths.reduce((sum, one) => sum + one, 0) / worths.length
  }

  test('a hard one concedes later than a fair one, a fair one later than a conceding one', () => {
    expect(target('hard')).toBeGreaterThan(target('fair') + 2)
    expect(target('fair')).toBeGreaterThan(target('conceding') + 2)
  })

  test('a hard one gets more than a conceding one where they sign', () => {
    expect(meanAccord('hard')).toBeGreaterThan(meanAccord('conceding'))
  })
})
