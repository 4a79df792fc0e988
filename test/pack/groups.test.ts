import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupsOf } from '../../src/pack/groups.ts'
import type { PartyId } from '../../src/terms/ids.ts'

const seats = (count: number) => Array.from({ length: count }, (_, place) => `seat-${place}` as PartyId)

test('27 people at tables of two: 13 tables, and the one who is left over shares the last seat', () => {
  expect(groupsOf(27, seats(2), 'share')).toEqual({
    tables: 13,
    speakers: { 'seat-0': 13, 'seat-1': 14 },
    observers: 0,
    played: [],
  })
  expect(groupsOf(27, seats(2), 'observe')).toMatchObject({ tables: 13, observers: 1 })
})

test('fewer people than seats: the game plays the last ones', () => {
  expect(groupsOf(2, seats(3), 'share')).toEqual({
    tables: 1,
    speakers: { 'seat-0': 1, 'seat-1': 1 },
    observers: 0,
    played: ['seat-2'],
  })
})

test('everyone has one place, every seat that people take is taken at every table, and nobody but those left over watches or shares', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('share' as const, 'observe' as const),
      (people, count, remainder) => {
        const all = seats(count)
        const { tables, speakers, observers, played } = groupsOf(people, all, remainder)
        const numbers = Object.values(speakers)
        expect(numbers.reduce((sum, number) => sum + number, 0) + observers).toBe(people)
        expect(Object.keys(speakers).length + played.length).toBe(count)
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(tables)
        expect(Math.max(...numbers)).toBeLessThanOrEqual(tables + 1)
        expect(observers).toBeLessThan(count)
        if (remainder === 'share') expect(observers).toBe(0)
      },
    ),
  )
})
