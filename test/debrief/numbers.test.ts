import { expect, test } from 'vitest'
import { debriefText } from '../../src/debrief/debriefText.ts'
import { type Change, partyIn } from '../fixtures/tinyScenario.ts'
import { accepts, north, offers, played, signs, south, wholeText } from './playedTalks.ts'

const reported = { basis: 'reported', because: 'The file has it so.', sources: ['file'] } as const

/** The well as a published domain would come: its own scale, and every number reported. */
const asPublished: Change = (file) => {
  file.scale = 'published'
  file.sources = { file: { what: 'The profiles.', outlet: 'A repository', date: '2011', group: 'neutral' } }
  for (const party of file.parties) {
    for (const position of Object.values(party.positions)) Object.assign(position, reported)
    for (const linkage of party.linkages ?? []) Object.assign(linkage, reported)
    Object.assign(party.walkAway, reported)
  }
}

const walksAway = { type: 'walkAway', by: north } as const

const told = (changes: readonly Change[], reading = 'plain'): string =>
  debriefText(played([walksAway], { changes, reading }).debrief).replaceAll(/\s+/g, ' ')

test('numbers that the authors chose are called assumed', () => {
  const text = told([])
  expect(text).toContain('Weights (assumed)')
  expect(text).toContain('What was possible, under these assumed numbers')
  expect(text).toContain('Under this file’s assumed numbers ')
  expect(text).not.toContain('published')
})

test('numbers of a published domain are not', () => {
  const text = told([asPublished])
  expect(text).toContain('Weights (as published)')
  expect(text).toContain('What was possible, under these published numbers')
  expect(text).toContain('Under the numbers as published ')
  expect(text).not.toContain('assumed')
})

test('nor in the debrief of an accord', () => {
  const moves = [offers(north, wholeText), accepts(south), signs(north), signs(south)]
  expect(played(moves, { changes: [asPublished] }).debrief.numbers).toBe('published')
  expect(played(moves).debrief.numbers).toBe('assumed')
})

const assumed = { basis: 'assumed', because: 'For the example.' } as const

test.each<readonly [what: string, change: Change]>([
  ['a weight', (file) => Object.assign(partyIn(file, 'south').positions.path ?? {}, assumed)],
  ['a linkage', (file) => Object.assign(partyIn(file, 'north').linkages?.[0] ?? {}, assumed)],
  ['a walk-away', (file) => Object.assign(partyIn(file, 'south').walkAway, assumed)],
  [
    'the scale, on which reported speaks of demands',
    (file) => {
      file.scale = 'normalised'
    },
  ],
])('one assumed number makes all assumed: %s', (_, change) => {
  expect(told([asPublished, change])).toContain('Weights (assumed)')
})

test('a reading that puts other numbers in their place makes them assumed, unless it is reported itself', () => {
  expect(told([asPublished], 'proud')).toContain('Weights (assumed)')
  const readingsReported: Change = (file) => {
    for (const reading of file.readings) Object.assign(reading, reported)
  }
  expect(told([asPublished, readingsReported], 'proud')).toContain('Weights (as published)')
})
