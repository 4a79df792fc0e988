import { expect, test } from 'vitest'
import { fetchWords } from '../../src/words/catalog.ts'
import { RECORD } from '../../src/words/record/catalog.ts'
import * as texts from '../../src/words/record/en.ts'
import { sayIn } from '../../src/words/say.ts'

const offerOf = (who: string) => ({ who, s: 's', person: 'one', offer: 3 })

test('A name written from right to left keeps what stands beside it where it is, in every language', async () => {
  await fetchWords('de')
  expect(sayIn(RECORD, 'en')(texts.putsOffer, offerOf('דן'))).toBe('\u2068דן\u2069 puts offer 3')
  expect(sayIn(RECORD, 'de')(texts.putsOffer, offerOf('דן'))).toBe('\u2068דן\u2069 legt Angebot 3 vor')
})

test('Other names stand as they are', () => {
  expect(sayIn(RECORD, 'en')(texts.putsOffer, offerOf('Україна'))).toBe('Україна puts offer 3')
})
