import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import MessageFormat from '@messageformat/core'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/words/languages.ts'
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

/** Of whole numbers and of fractions. */
const ARMS: Readonly<Record<string, readonly string[]>> = {
  en: ['one', 'other'],
  de: ['one', 'other'],
  fr: ['one', 'other'],
  uk: ['one', 'few', 'many', 'other'],
  ru: ['one', 'few', 'many', 'other'],
}

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
        expect(placeholdersIn(message), key).toEqual(placeholdersIn(english[key] ?? ''))
        expect(tagsIn(message), key).toEqual(tagsIn(english[key] ?? ''))
        expect(armsIn(message).length, key).toBe(message.split(', plural,').length - 1)
        for (const arms of armsIn(message)) expect(arms, key).toEqual(ARMS[language])
        // In ICU MessageFormat an apostrophe of the keyboard begins a quotation, and its braces would be shown.
        expect(message, key).not.toContain("'")
      }
    },
  )
})
