import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import MessageFormat from '@messageformat/core'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/words/languages.ts'
import { withValues } from '../../src/words/say.ts'
import { englishIn } from '../../words.config.ts'

const FOLDER = join(import.meta.dirname, '../../src/words')
const PARTS = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'en.ts')))

type Messages = Readonly<Record<string, string>>

const messagesOf = (part: string, language: string): Messages => {
  const file = join(FOLDER, part, language === 'en' ? 'en.ts' : `${language}.json`)
  const text = readFileSync(file, 'utf8')
  return language === 'en' ? englishIn(file, text) : JSON.parse(text)
}

/** Names that stand outside every arm of a plural. */
const placeholdersIn = (message: string): readonly string[] => {
  const found: string[] = []
  let depth = 0
  for (const { index, 0: brace } of message.matchAll(/[{}]/g)) {
    if (brace === '{') {
      if (depth % 2 === 0) found.push(/^\{\s*(\w+)/.exec(message.slice(index))?.[1] ?? '')
      depth += 1
    } else depth -= 1
  }
  return [...new Set(found)].sort()
}
const tagsIn = (message: string): readonly string[] =>
  [...message.matchAll(/<\/?\w+\/?>/g)].map(([tag]) => tag).sort()
const armsIn = (message: string): readonly (readonly string[])[] =>
  [...message.matchAll(/\{\w+, plural,((?:\s*\w+ \{[^{}]*(?:\{\w+\}[^{}]*)*\})+)\}/g)].map(([, arms = '']) =>
    [...arms.matchAll(/(\w+) \{/g)].map(([, arm = '']) => arm),
  )

/**
 * Names for what English needs alone: an ending, a verb or a pronoun that follows a name’s number, a number spelled out, and what a
 * scenario calls things of diplomacy, which other languages would inflect. A translation may do without them.
 */
const ENGLISH_ALONE = new Set([
  ...['s', 'es', 'ending', 'is', 'has', 'have', 'holds', 'proposes', 'they', 'them', 'their', 'themselves'],
  ...['we', 'us'],
  ...['spelled', 'spelledPromises'],
  ...[
    'plenary',
    'inPlenary',
    'caucus',
    'inCaucus',
    'caucusRoom',
    'inCaucusRoom',
    'cameras',
    'press',
    'home',
    'atHome',
    'abroad',
    'capital',
    'delegation',
    'subject',
    'delegations',
    'head',
    'communique',
    'public',
    'wire',
    'whose',
    'theirs',
    'were',
    'everyone',
    'met',
    'bare',
  ],
])

/**
 * Names that only translations need: whether whoever a sentence is about is the reader, one or many, and a name by itself where
 * English has it in another form.
 */
const isForTranslations = (name: string): boolean => name === 'name' || /^person$|Person$|Name$/.test(name)

/** Of whole numbers and of fractions. */
const ARMS: Readonly<Record<string, readonly string[]>> = {
  en: ['one', 'other'],
  de: ['one', 'other'],
  fr: ['one', 'other'],
  uk: ['one', 'few', 'many', 'other'],
  ru: ['one', 'few', 'many', 'other'],
}

const SOURCES = readdirSync(join(FOLDER, '..'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(FOLDER, '..', name), 'utf8'))

/** Values of the game that are said as they are: moods, what a row has come to, chances. */
const CALLED = new Set([
  ...['very low', 'low', 'middling', 'high', 'very high'],
  ...['sealed', 'initialled', 'agreed', 'balks', 'silent', 'wider', 'narrower'],
  ...['very unlikely', 'unlikely', 'even', 'likely', 'very likely'],
])

const isOfConstants = (part: string): boolean =>
  /^export const /m.test(readFileSync(join(FOLDER, part, 'en.ts'), 'utf8'))

describe.each(PARTS.filter(isOfConstants))('the constants of %s', (part) => {
  const english = messagesOf(part, 'en')

  test('are known by their English, each by another', () => {
    const all = Object.values(english)
    expect(all.filter((text, place) => all.indexOf(text) !== place)).toEqual([])
  })

  test('are said somewhere, or are what the game itself calls a thing', () => {
    const said = new Set(
      SOURCES.filter((text) => text.includes(`/words/${part}/en.ts'`)).flatMap((text) =>
        [...text.matchAll(/\btexts\.(\w+)/g)].map(([, name = '']) => name),
      ),
    )
    const unsaid = Object.entries(english).filter(([name, text]) => !said.has(name) && !CALLED.has(text))
    expect(unsaid.map(([name]) => name)).toEqual([])
  })

  test('are filled as ICU MessageFormat fills them', () => {
    const format = new MessageFormat('en')
    for (const [key, text] of Object.entries(english))
      for (const number of [0, 1, 2, 12]) {
        const values = Object.fromEntries(placeholdersIn(text).map((name) => [name, number]))
        expect(withValues(text, values), key).toBe(String(format.compile(text)(values)))
      }
  })
})

test('Every part of the page has its words in English', () => {
  expect(PARTS).toContain('classroom')
})

describe.each(PARTS)('the words of %s', (part) => {
  const english = messagesOf(part, 'en')

  test.each(LANGUAGES)(
    'have every key, placeholder and tag in %s, in messages that can be compiled',
    (language) => {
      const messages = messagesOf(part, language)
      expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
      const format = new MessageFormat(language)
      for (const [key, message] of Object.entries(messages)) {
        expect(() => format.compile(message), key).not.toThrow()
        expect(message.trim(), key).not.toBe('')
        const needed = placeholdersIn(english[key] ?? '')
        const given = placeholdersIn(message)
        expect(
          needed.filter((name) => given.includes(name) || !ENGLISH_ALONE.has(name)),
          key,
        ).toEqual(given.filter((name) => needed.includes(name) || !isForTranslations(name)))
        expect(tagsIn(message), key).toEqual(tagsIn(english[key] ?? ''))
        expect(armsIn(message).length, key).toBe(message.split(', plural,').length - 1)
        for (const arms of armsIn(message)) expect(arms, key).toEqual(ARMS[language])
        // In ICU MessageFormat an apostrophe of the keyboard begins a quotation, and its braces would be shown.
        expect(message, key).not.toContain("'")
      }
    },
  )
})
