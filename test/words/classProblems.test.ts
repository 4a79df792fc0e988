/** What a class does not take is said in English where it is found, and by its code in other languages. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BARRED } from '../../src/words/barred/catalog.ts'
import { fetchWords } from '../../src/words/catalog.ts'
import { CLASS_PROBLEMS } from '../../src/words/classProblems/catalog.ts'
import { type ProblemWorded, problemIn } from '../../src/words/problemWords.ts'
import { englishIn } from '../../words.config.ts'
import { problemCalls, sourceSays } from './problemCalls.ts'

const ROOMS = ['class', 'session/remote', 'server', 'table', 'session/desk', 'seat']

const englishOf = (part: string): Readonly<Record<string, string>> => {
  const file = join(import.meta.dirname, '../../src/words', part, 'en.ts')
  return englishIn(file, readFileSync(file, 'utf8'))
}

const ofClass = englishOf('classProblems')
const ofMoves = englishOf('barred')
const calls = problemCalls(ROOMS)

test('No code and variant stands in both catalogs', () => {
  expect(Object.keys(ofClass).filter((key) => key in ofMoves)).toEqual([])
})

test('Whatever is said under a code that a catalog has is said in its words', () => {
  const both = { ...ofMoves, ...ofClass }
  const known = calls.filter(({ key }) => key in both)
  expect(known.length).toBeGreaterThan(100)
  for (const { key, message, hint } of known)
    expect([key, both[key], both[`${key}.hint`]]).toEqual([key, message, hint])
})

test('Every sentence of the catalog is said by class, server or connection', () => {
  const met = new Set(calls.map(({ key }) => key))
  const others = Object.entries(ofClass).filter(([key]) => !met.has(key.replace(/\.hint$/, '')))
  expect(others.filter(([, message]) => !sourceSays(ROOMS, message))).toEqual([])
  const filled = ['no-estimates-left', 'adviser-failed', 'needs-two']
  expect(filled.filter((key) => !sourceSays(ROOMS, ofMoves[key] ?? ''))).toEqual([])
})

test('A problem is said in the language asked for, with its values; in English by whoever found it', async () => {
  await fetchWords('de')
  const full = {
    code: 'class-full',
    message: 'This class has 60 people, the most that it can have.',
    hint: 'Ask the teacher.',
    values: { most: 60 },
  }
  expect(problemIn(CLASS_PROBLEMS, 'en', full)).toBeNull()
  expect(problemIn(CLASS_PROBLEMS, 'de', { ...full, code: 'of-tomorrow' })).toBeNull()
  expect(problemIn(BARRED, 'de', full)).toBeNull()
  const said: ProblemWorded = {
    message: 'Diese Klasse hat 60 Personen, mehr können es nicht sein.',
    hint: 'Fragen Sie die Lehrkraft.',
    language: 'de',
  }
  expect(problemIn(CLASS_PROBLEMS, 'de', full)).toEqual(said)
})
