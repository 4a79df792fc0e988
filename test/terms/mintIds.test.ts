import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ID_PATTERN } from '../../src/terms/ids.ts'
import { mintIds } from '../../src/terms/mintIds.ts'

test.each([
  [
    ['Price', 'price'],
    ['price', 'price-2'],
  ],
  [
    ['60 Gb', '$4.37', '4.37'],
    ['value-60-gb', 'value-4-37', 'value-4-37-2'],
  ],
  [
    ['Crème brûlée', 'Цена', '价格'],
    ['creme-brulee', 'tsena', 'jiage'],
  ],
  [
    ['constructor', 'prototype', '__proto__'],
    ['value-constructor', 'value-prototype', 'proto'],
  ],
  [
    ['a'.repeat(60), 'a'.repeat(50)],
    ['a'.repeat(40), `${'a'.repeat(38)}-2`],
  ],
])('ids are minted from %j', (names, ids) => {
  expect(mintIds(names, 'value')).toEqual(ids)
})

test('whatever the names, their ids are ids, and all different', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 40 }), (names) => {
      const ids = mintIds(names, 'issue')
      expect(new Set(ids).size).toBe(names.length)
      for (const id of ids) expect(id).toMatch(ID_PATTERN)
    }),
  )
})
