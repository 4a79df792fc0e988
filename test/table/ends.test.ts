import { describe, expect, test } from 'vitest'
import { openBooks } from '../../src/table/books.ts'
import { moodOf, patienceMood } from '../../src/table/mood.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import { type Change, partyIn, tinyScenario } from '../fixtures/tinyScenario.ts'
import { freeHand } from './changes.ts'
import { north, party, south } from './moves.ts'

const plain = tinyScenario(freeHand)

const signed = (seed: number, scenario = plain) => {
  const talks = openTalks(scenario, { reading: 'plain' as ReadingId, sitting: 'full' as SittingId, seed })
  for (const move of [
    north.offers({ water: 'even', path: 'open', wall: 'gate' }, 'path'),
    south.accepts(),
    north.signs(),
    south.signs(),
  ])
    talks.send(move)
  const ratification = openBooks(talks).parties[party('north')]?.ratification
  if (ratification === undefined || ratification === null) throw new Error('Nothing was weighed at home.')
  return ratification
}

describe('approval at home', () => {
  test('asks for less, the more support there is, with a little random noise', () => {
    for (let seed = 0; seed < 50; seed++) {
      const { needed, support, noise, worth, noDeal, approved } = signed(seed)
      expect(Math.abs(noise)).toBeLessThanOrEqual(6)
      expect(needed).toBeCloseTo(10 * (1 - (support + noise) / 100), 9)
      expect(approved).toBe(worth - noDeal >= needed)
    }
  })

  test('never asks for less than no deal nor for more than the margin, whatever the noise', () => {
    const supported =
      (value: number): Change =>
      (file) => {
        partyIn(file, 'north').support = { value, basis: 'assumed', because: 'At the edge.' }
      }
    for (const [support, needed] of [
      [100, 0],
      [0, 10],
    ] as const) {
      const scenario = tinyScenario(freeHand, supported(support))
      const weighed = Array.from({ length: 20 }, (_, seed) => signed(seed, scenario).needed)
      expect(support === 100 ? Math.min(...weighed) : Math.max(...weighed)).toBe(needed)
    }
  })

  test('depends on the seed, and on no other random draw', () => {
    expect(signed(7)).toEqual(signed(7))
    expect(new Set(Array.from({ length: 20 }, (_, seed) => signed(seed).noise)).size).toBe(20)
  })
})

describe('moods as others read them', () => {
  const rows: readonly (readonly [number, string])[] = [
    [0, 'very low'],
    [19.9, 'very low'],
    [20, 'low'],
    [45, 'middling'],
    [60, 'high'],
    [80, 'very high'],
    [100, 'very high'],
  ]
  for (const [value, word] of rows)
    test(`support or trust of ${value} is ${word}`, () => expect(moodOf(value)).toBe(word))

  const waits: readonly (readonly [number, string])[] = [
    [-1, 'very low'],
    [0, 'very low'],
    [0.5, 'low'],
    [1, 'low'],
    [2, 'middling'],
    [3, 'high'],
    [9, 'very high'],
  ]
  for (const [rounds, word] of waits)
    test(`patience for ${rounds} rounds is ${word}`, () => expect(patienceMood(rounds)).toBe(word))
})
