import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutTo, labelOf, madeUnique, shortLabels, titleFromFile } from '../../src/formats/names.ts'

test('short labels are short, and different within an issue', () => {
  expect(shortLabels(['30 days after delivery', '30 days after delivering', 'Upon delivery'])).toEqual([
    '30 days after deliv…',
    '30 days after del… 2',
    'Upon delivery',
  ])
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 30 }), (labels) => {
      const shorts = shortLabels(labels)
      expect(new Set(shorts).size).toBe(labels.length)
      for (const short of shorts) expect(short.length).toBeLessThanOrEqual(20)
    }),
  )
})

test('no character is cut in two', () => {
  expect(cutTo('🍑🍑🍑🍑', 6)).toBe('🍑🍑…')
})

test('a label is one line without hidden signs', () => {
  expect(labelOf(' a\tb\u202ec\n', 'Value 1')).toBe('a b c')
  expect(labelOf('\u200b', 'Value 1')).toBe('Value 1')
  expect(labelOf('\u3164\u00ad', 'Value 1')).toBe('Value 1')
})

test('names that look alike are numbered', () => {
  expect(madeUnique(['a', 'a', 'a 2', 'a'], 10)).toEqual(['a', 'a 2', 'a 2 2', 'a 3'])
  expect(madeUnique(['Pears', 'pears', 'pea\u200brs'], 10)).toEqual(['Pears', 'pears 2', 'pea\u200brs 3'])
})

test.each([
  ['folder/laptop_domain.xml', 'Laptop'],
  ['C:\\trips\\IranTrip.yml', 'IranTrip'],
  ['domain.json', 'Domain'],
  ['a.b.xml', 'A.b'],
])('%s gives a title', (file, title) => {
  expect(titleFromFile(file)).toBe(title)
})
