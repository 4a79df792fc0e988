import { expect, test } from 'vitest'
import { readabilityOf } from '../../src/pack/readability.ts'

const textOf = (text: string) => ({ blocks: [{ kind: 'text' as const, text }] })

test('the grade follows the published formula', () => {
  // 2 sentences, 9 words, 27 letters.
  const { grade, words } = readabilityOf(textOf('The cat sat on a table. It was happy.'), 'en-GB')
  expect(words).toBe(9)
  expect(grade).toBeCloseTo((4.71 * 27) / 9 + 0.5 * 4.5 - 21.43, 6)
})

test('tables are counted as words but not read as sentences; other languages have no grade', () => {
  const table = { kind: 'table' as const, caption: 'Two words', head: ['a'], rows: [['b c']] }
  expect(readabilityOf({ blocks: [table] }, 'en')).toEqual({ words: 5, grade: null })
  expect(readabilityOf(textOf('Der Hund schläft.'), 'de')).toEqual({ words: 3, grade: null })
})
