import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differenceBetween, withDifference } from '../../../src/class/protocol/difference.ts'
import { settingIn } from '../../../src/class/tablePlay.ts'
import { personView } from '../../../src/class/views/personView.ts'
import { howMany } from '../../howMany.ts'
import { SCENARIO } from '../classRun.ts'
import { playWild } from '../wildClass.ts'

const through = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

/** What the other end has after it was sent the difference. */
const sent = (before: unknown, after: unknown): unknown => {
  const difference = differenceBetween(before, after)
  return difference === null ? through(before) : withDifference(through(before), through(difference))
}

const json = fc.jsonValue({ maxDepth: 4 })

/** Two values that share much, as two views do. */
const similar = fc
  .record({ a: json, b: json, c: json, list: fc.array(json), keys: fc.dictionary(fc.string(), json) })
  .chain((one) =>
    fc.tuple(
      fc.constant(one),
      json.map((b) => ({ ...one, b, list: [...one.list, b] })),
    ),
  )

describe('a difference between two JSON values', () => {
  test('makes the second of the first, to the byte', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        expect(JSON.stringify(sent(before, after))).toBe(JSON.stringify(after))
      }),
      { numRuns: howMany(500, 10_000) },
    )
  })

  test.each<readonly [string, unknown, unknown, unknown]>([
    ['nothing has changed', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, null],
    ['a value changed', { a: 1, b: 2 }, { a: 1, b: 3 }, { keys: { b: { is: 3 } } }],
    ['a key came', { a: 1 }, { a: 1, b: 2 }, { keys: { b: { is: 2 } } }],
    ['a key went', { a: 1, b: 2 }, { a: 1 }, { keys: {}, gone: ['b'] }],
    ['a key that JSON leaves out came', { a: 1 }, { a: 1, b: undefined }, null],
    ['the keys stand in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, { is: { b: 2, a: 1 } }],
    ['an item was appended', [1, 2], [1, 2, 3], { keep: 2, more: [3] }],
    ['the last item went', [1, 2], [1], { keep: 1 }],
    ['an item changed', [{ a: 1 }, 2], [{ a: 2 }, 2], { keep: 2, items: { 0: { keys: { a: { is: 2 } } } } }],
    ['a list became a record', [1], { 0: 1 }, { is: { 0: 1 } }],
    ['a record became null', { a: 1 }, null, { is: null }],
  ])('is small where %s', (_, before, after, difference) => {
    expect(differenceBetween(before, after)).toEqual(difference)
    expect(sent(before, after)).toEqual(through(after))
  })

  test('leaves what has not changed the same object', () => {
    const before = { same: { deep: [1] }, other: 1 }
    const after = withDifference(before, { keys: { other: { is: 2 } } }) as typeof before
    expect(after.same).toBe(before.same)
  })

  test('that is not from this value is refused', () => {
    expect(() => withDifference([], { keys: {} })).toThrow('another value')
    expect(() => withDifference({}, { keep: 0 })).toThrow('another value')
  })

  test('is, of similar values, as exact', () => {
    fc.assert(
      fc.property(similar, ([before, after]) => {
        expect(JSON.stringify(sent(before, after))).toBe(JSON.stringify(after))
      }),
      { numRuns: howMany(200, 5_000) },
    )
  })

  test('makes each view of a person of the one before, through a whole class', () => {
    let sizes = 0
    let whole = 0
    const held = new Map<string, unknown>()
    playWild({ seed: 11, people: 9, acts: howMany(150, 1_500) }, (_, __, taken) => {
      if (!taken.ok) return
      for (const { id } of taken.state.people) {
        const view = personView(settingIn(SCENARIO, taken.state.plan), taken.state, id)
        const before = held.get(id) ?? null
        const difference = differenceBetween(before, view)
        if (difference !== null) {
          sizes += JSON.stringify(difference).length
          held.set(id, withDifference(before, through(difference)))
        }
        whole += JSON.stringify(view).length
        expect(JSON.stringify(held.get(id))).toBe(JSON.stringify(view))
      }
    })
    expect(sizes).toBeLessThan(whole / 10)
  })
})
