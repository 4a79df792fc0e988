import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, composed } from '../../../src/language/edits.ts'
import { numberTyped, pastedInto } from '../../../src/workshop/form/model/cells.ts'
import { keptToSum } from '../../../src/workshop/form/model/weights.ts'
import { howMany } from '../../howMany.ts'

describe('a number as a person types it', () => {
  test.each([
    ['27', 27],
    [' 0,5 ', 0.5],
    ['−3', -3],
    ['50 %', 50],
    ['1 000', 1000],
    ['.5', 0.5],
    ['', null],
    ['12a', null],
    ['1.2.3', null],
  ] as const)('%j is %j', (written, number) => {
    expect(numberTyped(written)).toBe(number)
  })
})

describe('a block pasted from a spreadsheet', () => {
  const target = { row: 1, column: 1, rows: 3, columns: 3 }

  test('fills the cells from the first one on; an empty cell leaves what is there', () => {
    expect(pastedInto('10\t\r\n30\t40\r\n', target)).toEqual({
      cells: [
        { row: 1, column: 1, value: 10 },
        { row: 2, column: 1, value: 30 },
        { row: 2, column: 2, value: 40 },
      ],
      left: [],
    })
  })

  test('says which cells held no value, and how many lay outside', () => {
    expect(pastedInto('far\t101\n1\t2\t3', target).left).toEqual([
      '2 cells held no number from 0 to 100: far, 101.',
      '1 cell lay outside of the table.',
    ])
  })
})

test('weights that are kept to their sum do so whatever is typed, and leave locked ones alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(60), fc.boolean()), { minLength: 2, maxLength: 9 }),
      fc.nat(),
      fc.integer({ min: -20, max: 140 }),
      (drawn, which, value) => {
        const sum = drawn.reduce((all, [weight]) => all + weight, 0)
        // The first takes up the rest, so that the weights sum to 100 before.
        fc.pre(sum <= 100)
        const weights = drawn.map(([weight], at) => (at === 0 ? weight + 100 - sum : weight))
        const locked = drawn.map(([, isLocked]) => isLocked)
        const at = which % weights.length
        const next = keptToSum({ weights, at, value, locked })
        if (next === null) {
          expect(locked.every((isLocked, index) => isLocked || index === at)).toBe(true)
          return
        }
        expect(next.reduce((all, weight) => all + weight, 0)).toBeCloseTo(100, 6)
        expect(next.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true)
        for (const [index, weight] of weights.entries())
          if (index !== at && locked[index]) expect(next[index]).toBe(weight)
      },
    ),
    { numRuns: howMany(500, 20_000) },
  )
})

test('edits made one after the other are the same text as edits of the first one', () => {
  const edit = fc.record({ offset: fc.nat(30), length: fc.nat(8), text: fc.string({ maxLength: 4 }) })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(edit, { maxLength: 8 }), (text, drawn) => {
      let after = text
      const edits = drawn.map((one) => {
        const offset = Math.min(one.offset, after.length)
        const fitted = { ...one, offset, length: Math.min(one.length, after.length - offset) }
        after = applyEdits(after, [fitted])
        return fitted
      })
      expect(applyEdits(text, composed(text.length, edits))).toBe(after)
    }),
    { numRuns: howMany(1_000, 20_000) },
  )
})
