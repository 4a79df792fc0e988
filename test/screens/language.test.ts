import { expect, test } from 'vitest'
import { directionOf, inLanguage } from '../../src/pieces/language.ts'

test.each([
  ['en', 'ltr'],
  ['uk', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['ur-PK', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ku-Latn', 'ltr'],
  ['aa-aa-aa', 'ltr'],
])('%s is written %s, also where the browser does not say so', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
  expect(directionOf(language, null)).toBe(direction)
})

test('a text in the language of the page needs no attributes', () => {
  expect(inLanguage('en')).toEqual({})
  expect(inLanguage('ar')).toEqual({ lang: 'ar', dir: 'rtl' })
  expect(inLanguage('en-GB')).toEqual({ lang: 'en-GB', dir: 'ltr' })
})
