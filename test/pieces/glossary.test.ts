import { expect, test } from 'vitest'
import { TERMS, termIn } from '../../src/pieces/glossary.ts'
import { DIPLOMACY } from '../../src/scenario/vocabulary/diplomacy.ts'
import { noun } from '../../src/scenario/vocabulary/vocabulary.ts'
import { fetchWords } from '../../src/words/catalog.ts'
import { GLOSSARY_WORDS } from '../../src/words/glossary/catalog.ts'

test('Of every term there is a word and what it means; in the words of diplomacy they are the English messages', () => {
  expect(TERMS.length).toBeGreaterThan(40)
  const { english } = GLOSSARY_WORDS
  for (const name of TERMS)
    expect(termIn(null, name), name).toEqual({ word: english[name], means: english[`${name}Means`] })
})

test('A scenario’s own words stand in English meanings, and in no other language', async () => {
  const family = { ...DIPLOMACY, delegation: noun('family', 'families') }
  expect(termIn(family, 'worth').means).toContain('one family')
  await fetchWords('de')
  expect(termIn(family, 'worth', 'de')).toEqual(termIn(null, 'worth', 'de'))
  expect(termIn(family, 'worth', 'de').word).toBe('Wert')
})

test('A language that has not been fetched is read in English', () => {
  expect(termIn(null, 'worth', 'uk').word).toBe('Worth')
})
