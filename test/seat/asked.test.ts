/** Compares whom a seat names as asked about a text with whom the table then asks. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedOf } from '../../src/seat/asked.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { howMany } from '../howMany.ts'
import { playOn, TABLES, talksAt } from '../table/tables.ts'

test('whoever a seat names as asked about an offer is asked by the table, and nobody else', {
  timeout: 60_000,
}, () => {
  let offers = 0
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(TABLES)), fc.nat({ max: 2 ** 31 - 1 }), (table, seed) => {
      const talks = talksAt(table, seed)
      const announced = new Map<number, readonly PartyId[]>()
      playOn(talks, seed, (move) => {
        const { pending } = talks.state
        const named = pending === null ? undefined : announced.get(pending.offer)
        if (pending !== null && named !== undefined) {
          expect([...pending.waiting].sort()).toEqual([...named].sort())
          announced.delete(pending.offer)
          offers++
        }
        if (move.type === 'offer')
          announced.set(
            talks.state.offers.length + 1,
            askedOf(talks.viewFor(move.by), move.package, move.by).map(({ party }) => party.id),
          )
      })
    }),
    { numRuns: howMany(120, 600), seed: 1 },
  )
  expect(offers).toBeGreaterThan(100)
})
