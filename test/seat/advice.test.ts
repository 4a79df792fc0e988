import { describe, expect, test } from 'vitest'
import type { Estimate } from '../../src/counterparts/adviser.ts'
import { adviceOn, NO_ADVICE, withAnswer, withQuestion } from '../../src/seat/advice.ts'
import { calibrationOf, calibrationWords } from '../../src/seat/calibration.ts'
import { chanceOf, guessOf, withEstimates, withGuess, withOffers } from '../../src/seat/guesses.ts'
import type { Advice, Guess } from '../../src/session/desk/mind.ts'
import { trouble } from '../../src/session/transcript/trouble.ts'
import type { Offer } from '../../src/table/offer.ts'
import { pack, party } from '../table/moves.ts'

const SOUTH = party('south')
const path = pack({ path: 'open' })
const water = pack({ water: 'even' })
const estimate: Estimate = {
  party: SOUTH,
  low: 0.2,
  high: 0.45,
  inTheWay: [],
  reason: { type: 'askedItself' },
}
const advice: Advice = { package: path, guesses: { [SOUTH]: 50 }, estimates: [estimate] }

describe('advice', () => {
  const asked = withQuestion(NO_ADVICE, path)
  const given = withAnswer(asked, path, advice, 5)

  test('asked twice about one text is one question; about another text it is a second one', () => {
    expect(withQuestion(asked, pack({ path: 'open' }))).toBe(asked)
    expect(withQuestion(asked, water).asking).toEqual([path, water])
  })

  test.each([
    ['nothing asked', NO_ADVICE, path, 5, { type: 'none' }],
    ['being thought about', asked, path, 5, { type: 'asking' }],
    ['another draft while one is thought about', asked, water, 5, { type: 'none' }],
    ['given for this draft', given, path, 5, { type: 'given', advice, isOld: false }],
    ['given, and the table has moved since', given, path, 6, { type: 'given', advice, isOld: true }],
    ['given for the draft as it was', given, water, 5, { type: 'earlier', advice }],
  ] as const)('%s', (_, advising, drafted, told, now) => {
    expect(adviceOn(advising, drafted, told)).toEqual(now)
  })

  test('a failure belongs to the draft that was asked about, and is cleared when it is asked again', () => {
    const problem = trouble('adviser-failed', 'It could not say.', 'Ask again.')
    const failed = withAnswer(asked, path, problem, 5)
    expect(adviceOn(failed, path, 5)).toEqual({ type: 'failed', problem })
    expect(adviceOn(failed, water, 5)).toEqual({ type: 'none' })
    expect(adviceOn(withQuestion(failed, path), path, 5)).toEqual({ type: 'asking' })
  })
})

describe('guesses', () => {
  const guessed = withGuess([], SOUTH, path, 'even')
  const offer = (number: number, by = 'north', offered = path) =>
    ({ number, by: party(by), package: offered }) as Offer
  const seen = (...offers: readonly Offer[]) => ({ viewer: party('north'), offers })

  test('belong to one party and one text; null where none was made', () => {
    expect(guessOf(guessed, SOUTH, pack({ path: 'open' }))).toBe('even')
    expect(guessOf(guessed, SOUTH, water)).toBeNull()
    expect(guessOf(guessed, party('elder'), path)).toBeNull()
  })

  test('changed before the offer, the later one replaces it and keeps what the adviser said', () => {
    const told = withEstimates(guessed, path, [estimate])
    expect(withGuess(told, SOUTH, path, 'likely')).toEqual([
      { party: SOUTH, offered: path, guess: 80, told: { low: 20, high: 45 }, offer: null },
    ])
  })

  test('the adviser’s range joins the guess at the same text alone', () => {
    expect(withEstimates(guessed, water, [estimate])).toEqual(guessed)
  })

  test('take the number of the viewer’s own offer of that text, once', () => {
    const offered = withOffers(guessed, seen(), seen(offer(3)))
    expect(offered.map((guess) => guess.offer)).toEqual([3])
    expect(guessOf(offered, SOUTH, path)).toBeNull()
    expect(withOffers(offered, seen(offer(3)), seen(offer(3), offer(4)))).toBe(offered)
  })

  test.each([
    ['another’s offer of the same text', offer(3, 'south')],
    ['an own offer of another text', offer(3, 'north', water)],
  ])('%s leaves them unchanged', (_, made) => {
    expect(withOffers(guessed, seen(), seen(made))).toBe(guessed)
  })

  test.each([
    [0, 'unlikely'],
    [39, 'unlikely'],
    [40, 'even'],
    [60, 'even'],
    [61, 'likely'],
    [100, 'likely'],
  ] as const)('%d %% kept by an earlier version is “%s”', (percent, chance) => {
    expect(chanceOf(percent)).toBe(chance)
  })
})

describe('calibration', () => {
  const offerOf = (number: number, ...accepted: readonly boolean[]) =>
    ({ number, answers: accepted.map((each) => ({ by: SOUTH, accepted: each })) }) as unknown as Offer
  const guess = (number: number | null, percent: number): Guess => ({
    party: SOUTH,
    offered: path,
    guess: percent,
    told: null,
    offer: number,
  })
  const of = (answers: readonly boolean[], percent: number) =>
    calibrationOf(
      answers.map((_, place) => guess(place + 1, percent)),
      answers.map((accepted, place) => offerOf(place + 1, accepted)),
    )

  test('counts by word, taken first, only what was offered and answered', () => {
    const rows = calibrationOf(
      [guess(1, 80), guess(2, 80), guess(3, 20), guess(4, 50), guess(null, 80)],
      [offerOf(1, false), offerOf(2, true), offerOf(3, false), offerOf(4)],
    )
    expect(rows).toEqual([
      { chance: 'likely', taken: [true, false] },
      { chance: 'even', taken: [] },
      { chance: 'unlikely', taken: [false] },
    ])
  })

  test('uses the first answer, not what a party takes up later', () => {
    expect(calibrationOf([guess(1, 80)], [offerOf(1, false, true)])[0]?.taken).toEqual([false])
  })

  test.each([
    ['two guesses say nothing', [true, false], 80, null],
    [
      'likely, two of five',
      [true, true, false, false, false],
      80,
      '“Likely” was taken 2 of 5 times: you were too hopeful.',
    ],
    [
      'unlikely, two of three',
      [true, true, false],
      20,
      '“Unlikely” was taken 2 of 3 times: you were too gloomy.',
    ],
    ['even, half', [true, true, false, false], 50, 'They answered about as often as you said.'],
  ] as const)('%s', (_, answers, percent, words) => {
    expect(calibrationWords({ scenario: { language: 'en' } }, of(answers, percent))).toBe(words)
  })
})
