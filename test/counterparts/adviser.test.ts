import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimateAcceptance } from '../../src/counterparts/adviser.ts'
import type { Offer } from '../../src/table/offer.ts'
import type { PartyView } from '../../src/table/view.ts'
import type { OptionId } from '../../src/terms/ids.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import { answer, issue, north, offer, pack, recorded, south, viewOf } from './viewOf.ts'
import { playPair, shipped } from './wholeGame.ts'

const tiny = tinyScenario()
const since = (...offers: readonly Offer[]): PartyView =>
  viewOf(tiny, north, { clock: 0.3, offers, record: offers.flatMap(recorded) })

describe('the adviser', () => {
  test('gives a range, wide while little was seen', () => {
    const { low, high } = estimateAcceptance(since(), pack({ water: 'even' }), south)
    expect(high - low).toBeGreaterThan(0.3)
  })

  test('is higher for what the other side asks for itself', () => {
    const own = estimateAcceptance(since(), pack({ water: 'south-first' }), south)
    const ours = estimateAcceptance(since(), pack({ water: 'north-first' }), south)
    expect(own.low).toBeGreaterThan(ours.low)
    expect(own.inTheWay).toEqual([])
    expect(own.reason).toEqual({ type: 'askedItself' })
  })

  test('is low for what was refused before, with that reason', () => {
    const refused = offer(north, { wall: 'gate' }, { answers: [answer(south, false, ['wall'])] })
    const before = estimateAcceptance(since(), pack({ wall: 'gate' }), south)
    const now = estimateAcceptance(since(refused), pack({ wall: 'gate' }), south)
    expect(now.high).toBeLessThan(before.high)
    expect(now.reason).toEqual({ type: 'refusedBefore', issue: 'wall' })
  })

  test('is close to zero for what the other capital has set an unmet condition on', () => {
    const stated = {
      issue: issue('wall'),
      option: 'gate' as OptionId,
      stated: 'once South’s share of the water is settled',
      needs: [{ issue: issue('water'), options: ['even' as OptionId] }],
      restMet: true,
    }
    const refused = offer(
      north,
      { wall: 'gate' },
      {
        answers: [{ ...answer(south, false, ['wall']), waitsFor: [stated] }],
      },
    )
    const alone = estimateAcceptance(since(refused), pack({ wall: 'gate' }), south)
    expect(alone).toMatchObject({ low: 0, high: 0.1, inTheWay: ['wall'] })
    expect(alone.reason).toEqual({ type: 'waits', issue: 'wall', stated: stated.stated })
    const together = estimateAcceptance(since(refused), pack({ wall: 'gate', water: 'even' }), south)
    expect(together.high).toBeGreaterThan(alone.high)
  })

  test('is right more often the surer it is', () => {
    const geneva = shipped('geneva-2026-02')
    const guesses = [1, 2, 3, 4, 5, 6].flatMap((seed) =>
      playPair(geneva, ['fair', 'fair'], { sitting: 'full', seed }).seen.flatMap(({ view, decision }) => {
        if (decision.move.type !== 'answer' || view.onTable === null) return []
        const pair: readonly string[] = [view.viewer, view.onTable.by]
        if (!pair.includes('russia') || !pair.includes('ukraine')) return []
        const { low, high } = estimateAcceptance(
          { ...view, viewer: view.onTable.by },
          view.onTable.package,
          view.viewer,
        )
        return [{ middle: (low + high) / 2, accepted: decision.move.accept ? 1 : 0 }]
      }),
    )
    const mean = (some: readonly { accepted: number }[]) =>
      some.reduce((sum, one) => sum + one.accepted, 0) / some.length
    const likely = guesses.filter(({ middle }) => middle >= 0.5)
    const unlikely = guesses.filter(({ middle }) => middle < 0.25)
    expect(mean(likely)).toBeGreaterThan(mean(unlikely) + 0.2)
  })

  test('over twelve games, what happens lies within its ranges: of principals by how sure it is, and of underwriters', () => {
    const geneva = shipped('geneva-2026-02')
    const guesses = Array.from({ length: 12 }, (_, seed) =>
      playPair(geneva, ['fair', seed % 2 === 0 ? 'hard' : 'conceding'], { sitting: 'full', seed: seed + 40 }),
    ).flatMap(({ seen }) =>
      seen.flatMap(({ view, decision }) => {
        if (decision.move.type !== 'answer' || view.onTable === null) return []
        // Asked before anybody has answered.
        const asker = { ...view, viewer: view.onTable.by, offers: view.offers.slice(0, -1) }
        const { low, high } = estimateAcceptance(asker, view.onTable.package, view.viewer)
        const isPrincipal = geneva.parties.some(
          ({ id, roles }) => id === view.viewer && roles.includes('principal'),
        )
        return [{ low, high, isPrincipal, accepted: decision.move.accept ? 1 : 0 }]
      }),
    )
    expect(guesses.length).toBeGreaterThan(200)
    for (const { low, high } of guesses) expect(high - low).toBeGreaterThan(0.049)
    const principals = guesses.filter(({ isPrincipal }) => isPrincipal)
    const sure = ({ low, high }: (typeof guesses)[number]) => (low + high) / 2
    for (const some of [
      principals.filter((one) => sure(one) < 0.25),
      principals.filter((one) => sure(one) >= 0.25 && sure(one) < 0.5),
      principals.filter((one) => sure(one) >= 0.5),
      guesses.filter(({ isPrincipal }) => !isPrincipal),
    ]) {
      const mean = (of: (one: (typeof guesses)[number]) => number) =>
        some.reduce((sum, one) => sum + of(one), 0) / some.length
      expect(some.length).toBeGreaterThan(10)
      expect(mean(({ accepted }) => accepted)).toBeGreaterThanOrEqual(mean(({ low }) => low))
      expect(mean(({ accepted }) => accepted)).toBeLessThanOrEqual(mean(({ high }) => high))
    }
  }, 60_000)

  test('always gives a range within 0 and 1 and names only issues of the package', () => {
    const options = tiny.issues.map(({ id, options: all }) =>
      fc.constantFrom(undefined, ...all.map((one) => one.id)).map((option) => [id, option] as const),
    )
    fc.assert(
      fc.property(fc.tuple(...options), fc.double({ min: 0, max: 1, noNaN: true }), (chosen, clock) => {
        const some = Object.fromEntries(chosen.filter(([, option]) => option !== undefined))
        const { low, high, inTheWay } = estimateAcceptance(
          viewOf(tiny, north, { clock }),
          pack(some as never),
          south,
        )
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(high)
        for (const named of inTheWay) expect(some).toHaveProperty(named)
      }),
      { numRuns: 60 },
    )
  })
})
