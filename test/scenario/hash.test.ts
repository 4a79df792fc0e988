import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf } from '../../src/scenario/hash.ts'

test('the hash of a text never changes from one version to the next', () => {
  expect(hashOf('')).toBe('ab3e7c0b92ca2f0e')
  expect(hashOf('The well')).toBe('08246021abdb400b')
})

test('a text that differs in one character has another hash', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.nat(),
      fc.integer({ min: 1, max: 0xffff }),
      (text, at, other) => {
        const index = at % text.length
        const sign = String.fromCharCode(text.charCodeAt(index) ^ other)
        const changed = text.slice(0, index) + sign + text.slice(index + 1)
        expect(hashOf(changed)).not.toBe(hashOf(text))
        expect(hashOf(text)).toMatch(/^[0-9a-f]{16}$/)
      },
    ),
  )
})
