import { expect, test } from 'vitest'
import { defineCatalog, fetchWords } from '../../src/words/catalog.ts'
import { RECORD } from '../../src/words/record/catalog.ts'
import * as texts from '../../src/words/record/en.ts'
import { sayIn } from '../../src/words/say.ts'

const none = async () => ({ default: {} })
const NOWHERE = { uk: none, ru: none, de: none, fr: none }

const offerOf = (who: string) => ({ who, s: 's', person: 'one', offer: 3 })

test('A name written from right to left keeps what stands beside it where it is, in every language', async () => {
  await fetchWords('de')
  expect(sayIn(RECORD, 'en')(texts.putsOffer, offerOf('דן'))).toBe('\u2068דן\u2069 puts offer 3')
  expect(sayIn(RECORD, 'de')(texts.putsOffer, offerOf('דן'))).toBe('\u2068דן\u2069 legt Angebot 3 vor')
})

test('Other names stand as they are', () => {
  expect(sayIn(RECORD, 'en')(texts.putsOffer, offerOf('Україна'))).toBe('Україна puts offer 3')
})

test('A message that is nothing but names and marks runs as they do', () => {
  const named = defineCatalog({ pair: '{one}: {other}' }, NOWHERE)
  expect(sayIn(named, 'en')('pair', { one: 'דן', other: 'מים' })).toBe('דן: מים')
})
