import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimate } from '../../src/counterparts/adviser.ts'
import { inferAnswerSentence } from '../../src/counterparts/answerSentence.ts'
import { labelInside } from '../../src/counterparts/labelInside.ts'
import type { Offer } from '../../src/table/offer.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import type { OptionId, PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import { answer, issue, line, north, offer, pack, south, viewOf } from './viewOf.ts'
import { playPair, shipped } from './wholeGame.ts'

const tiny = tinyScenario()
const since = (...offers: readonly Offer[]): PartyView => viewOf(tiny, north, { clock: 0.3, offers })

describe('the adviser', () => {
  test('gives a range, wide while little was seen', () => {
    const { low, high } = estimate(since(), pack({ water: 'even' }), south)
    expect(high - low).toBeGreaterThan(0.3)
  })

  test('thinks better of what the other side asks for itself', () => {
    const own = estimate(since(), pack({ water: 'south-first' }), south)
    const ours = estimate(since(), pack({ water: 'north-first' }), south)
    expect(own.low).toBeGreaterThan(ours.low)
    expect(own.inTheWay).toEqual([])
    expect(own.because).toBe('South has asked for this itself, or for something no better.')
  })

  test('thinks little of what was refused before, and says so', () => {
    const refused = offer(north, { wall: 'gate' }, { answers: [answer(south, false, ['wall'])] })
    const before = estimate(since(), pack({ wall: 'gate' }), south)
    const now = estimate(since(refused), pack({ wall: 'gate' }), south)
    expect(now.high).toBeLessThan(before.high)
    expect(now.because).toBe('South has refused this on wall before.')
  })

  test('thinks next to nothing of what the other capital has said it waits for', () => {
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
    const alone = estimate(since(refused), pack({ wall: 'gate' }), south)
    expect(alone).toMatchObject({ low: 0.05, high: 0.15, inTheWay: ['wall'] })
    expect(alone.because).toBe(
      'On wall, its capital has said it would move once South’s share of the water is settled.',
    )
    const together = estimate(since(refused), pack({ wall: 'gate', water: 'even' }), south)
    expect(together.high).toBeGreaterThan(alone.high)
  })

  test('is right more often the surer it is', () => {
    const geneva = shipped('geneva-2026-02')
    const guesses = [1, 2, 3].flatMap((seed) =>
      playPair(geneva, ['fair', 'fair'], { sitting: 'full', seed }).seen.flatMap(({ view, decision }) => {
        if (decision.move.type !== 'answer' || view.onTable === null) return []
        if (view.viewer !== 'russia' || view.onTable.by !== 'ukraine') return []
        const { low, high } = estimate(
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
    const unlikely = guesses.filter(({ middle }) => middle < 0.35)
    expect(mean(likely)).toBeGreaterThan(mean(unlikely) + 0.2)
  })

  test('always gives a range within 0 and 1 and names only issues of the package', () => {
    const options = tiny.issues.map(({ id, options: all }) =>
      fc.constantFrom(undefined, ...all.map((one) => one.id)).map((option) => [id, option] as const),
    )
    fc.assert(
      fc.property(fc.tuple(...options), fc.double({ min: 0, max: 1, noNaN: true }), (chosen, clock) => {
        const some = Object.fromEntries(chosen.filter(([, option]) => option !== undefined))
        const { low, high, inTheWay } = estimate(viewOf(tiny, north, { clock }), pack(some as never), south)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(high)
        for (const named of inTheWay) expect(some).toHaveProperty(named)
      }),
      { numRuns: 60 },
    )
  })
})

test('a label inside a sentence begins small, unless its first word is a name', () => {
  const geneva = shipped('geneva-2026-02')
  const talks = openTalks(geneva, {
    reading: 'wider' as ReadingId,
    sitting: 'full' as SittingId,
    seed: 1,
  })
  const view = talks.viewFor('ukraine' as PartyId)
  expect(labelInside(view, issue('energy'))).toBe('strikes on energy')
  expect(labelInside(view, issue('europe-seat'))).toBe('Europe’s seat')
})

describe('the sentence on which an answer ends', () => {
  const sentence = (on: Offer, changes: Partial<PartyView> = {}) =>
    inferAnswerSentence(viewOf(tiny, north, { offers: [on], ...changes }), on)

  test('names who balks at what, and the condition its capital has stated', () => {
    const stated = {
      issue: issue('wall'),
      option: 'gate' as OptionId,
      stated: 'once South’s share of the water is settled',
      needs: [],
      restMet: false,
    }
    const on = offer(
      north,
      { wall: 'gate', path: 'open' },
      {
        answers: [{ ...answer(south, false, ['wall']), waitsFor: [stated] }],
      },
    )
    expect(sentence(on)).toBe(
      'South balks at wall; it would look again once South’s share of the water is settled.',
    )
  })

  test('else what it last asked for', () => {
    const on = offer(north, { wall: 'gate' }, { answers: [answer(south, false, ['wall'])] })
    expect(sentence(on)).toBe('South balks at wall; it last asked for It comes down.')
  })

  test('says what is in force and what is only initialled once all agree', () => {
    const on = offer(north, { wall: 'gate', path: 'open' }, { answers: [answer(south, true)] })
    const draft = { [issue('wall')]: line('gate'), [issue('path')]: line('open', 'sealed') }
    expect(sentence(on, { draft })).toBe(
      'All agree; in force from today: path; initialled until the accord is signed: wall.',
    )
  })

  test('is one sentence, of the others’ refusal rather than the viewer’s own', () => {
    const on = offer(
      south,
      { wall: 'gate' },
      { answers: [answer(north, false, ['wall', 'path']), answer(south, false, ['wall'])] },
    )
    expect(sentence(on)).toMatch(/^South balks at wall[^.]*\.$/)
  })

  test('tells the viewer’s own refusal as its own', () => {
    const on = offer(south, { wall: 'gate' }, { answers: [answer(north, false, ['wall'])] })
    expect(sentence(on)).toBe('You balk at wall.')
  })

  test('does not run ahead of the answers', () => {
    expect(sentence(offer(north, { path: 'open' }))).toBe('Nobody has answered yet.')
  })
})
