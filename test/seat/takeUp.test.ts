import { describe, expect, test } from 'vitest'
import { takeUpNow } from '../../src/seat/takeUp.ts'
import type { Move } from '../../src/table/move.ts'
import { takeUpWords } from '../../src/telling/takeUpWords.ts'
import { type Change, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { freeHand } from '../table/changes.ts'
import { district, north, south } from '../table/moves.ts'
import { told } from './telling.ts'

const southAfter = (changes: readonly Change[], ...moves: readonly Move[]) =>
  told('south', { changes }).make(...moves).latest

describe('an offer that the viewer refused and that still stands', () => {
  test('can be taken up, and says who stands by it and what it brings', () => {
    const view = southAfter([freeHand], north.offers({ path: 'open', water: 'even' }), south.refuses('water'))
    const takeUp = takeUpNow(view)
    expect(takeUp).toMatchObject({ offer: { number: 1 }, others: [], barred: null })
    expect(takeUp && takeUpWords(view, takeUp.offer, takeUp.others)).toBe(
      'You refused it; North still stands by it, and nobody else need be asked. Taken up, it puts path in force at once and initials water until the accord is signed.',
    )
  })

  test('asks those again whose consent it needs', () => {
    const view = southAfter(
      [withUnderwriter, freeHand],
      north.offers({ water: 'even' }),
      south.refuses('water'),
      district.accepts(),
    )
    const takeUp = takeUpNow(view)
    expect(takeUp?.others).toEqual(['district'])
    expect(takeUp && takeUpWords(view, takeUp.offer, takeUp.others)).toBe(
      'You refused it; North still stands by it, and District must consent again. If it consents, it initials water until the accord is signed.',
    )
  })

  test('says what the mandate bars before it is pressed', () => {
    const view = southAfter([], north.offers({ water: 'north-first' }), south.refuses('water'))
    expect(takeUpNow(view)?.barred).toBe(
      'You may not take it up. The council of South will never allow North draws first on water.',
    )
  })
})

describe('there is nothing to take up', () => {
  test.each([
    [
      'of what the viewer accepted and another refused',
      [withUnderwriter, freeHand],
      [north.offers({ water: 'even' }), south.accepts(), district.refuses('water')],
    ],
    [
      'of an offer that fell as its maker made another',
      [freeHand],
      [
        north.offers({ path: 'open' }),
        south.refuses('path'),
        south.passes(),
        north.offers({ water: 'even' }),
        south.accepts(),
      ],
    ],
    [
      'while another has the floor',
      [freeHand],
      [north.offers({ path: 'open' }), south.refuses('path'), south.passes()],
    ],
  ] as const)('%s', (_, changes, moves) => {
    expect(takeUpNow(southAfter(changes, ...moves))).toBeNull()
  })
})
