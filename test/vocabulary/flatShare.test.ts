/** A scenario in words of its own: nothing that is told of it sounds of diplomacy, and what is plural stays plural. */
import { describe, expect, test } from 'vitest'
import { markdownOf } from '../../src/pack/markdown.ts'
import { handoutsOf } from '../../src/pack/pack.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { FOREIGN, flatShare, SINGULAR_TWINS, THING, withoutTitles } from '../fixtures/flatShare.ts'
import { type How, sentencesOf } from './sentences.ts'

const scenario = flatShare()

const wrong = (texts: Iterable<string>, pattern: RegExp): readonly string[] =>
  [...texts].map(withoutTitles).filter((text) => pattern.test(text))

const GAMES: readonly [How, number, string[]][] = [
  ['counterparts', 1, ['jo']],
  ['counterparts', 2, ['twins']],
  ['counterparts', 3, []],
  ...[1, 2, 3, 4, 5, 6].map((seed): [How, number, string[]] => ['chance', seed, seed % 2 ? ['sam'] : []]),
]

describe.each(GAMES)('the flat-share, played by %s, seed %i', (how, seed, people) => {
  const sentences = sentencesOf(scenario, seed, how, people as PartyId[])

  test('is told at length', () => {
    expect(sentences.size).toBeGreaterThan(200)
  })

  test('is told without a word of diplomacy', () => {
    expect(wrong(sentences, FOREIGN)).toEqual([])
  })

  test('takes the twins for two', () => {
    expect(wrong(sentences, SINGULAR_TWINS)).toEqual([])
  })

  test('takes nobody for a thing', () => {
    expect(wrong(sentences, THING)).toEqual([])
  })
})

test('no sheet of its pack has a word of diplomacy', () => {
  const sheets = (['full', 'basic'] as const).flatMap((level) => handoutsOf(scenario, () => level))
  const lines = sheets.flatMap((sheet) => markdownOf(sheet).split('\n'))
  expect(lines.length).toBeGreaterThan(100)
  expect(wrong(lines, FOREIGN)).toEqual([])
  expect(wrong(lines, SINGULAR_TWINS)).toEqual([])
})

test('the patterns find what they are to find', () => {
  for (const text of ['Your capital has spoken.', 'In caucus', 'The communiqué', 'They face the press.'])
    expect(text).toMatch(FOREIGN)
  for (const text of ['The twins refuses offer 1.', 'the twins is reading', 'The twins still stands by it'])
    expect(text).toMatch(SINGULAR_TWINS)
  expect('The twins refuse offer 1. the twins share a room').not.toMatch(SINGULAR_TWINS)
})
