import { describe, expect, test } from 'vitest'
import { combi } from '../../../src/counterparts/acceptance/combi.ts'
import type { Offered } from '../../../src/counterparts/acceptance/condition.ts'
import { next } from '../../../src/counterparts/acceptance/next.ts'

const acceptNext = next()
const acceptCombi = combi()

const offered = (changes: Partial<Offered> = {}): Offered => ({
  worth: 70,
  target: 75,
  noDeal: 60,
  clock: 0.5,
  earlier: [],
  ...changes,
})

describe('AC_next', () => {
  test('takes what is worth as much as its own next text', () => {
    expect(acceptNext(offered({ worth: 75 })).accept).toBe(true)
    expect(acceptNext(offered({ worth: 74.9 })).accept).toBe(false)
  })
  test('takes nothing below no deal, however low its target', () => {
    expect(acceptNext(offered({ worth: 59, target: 50 })).accept).toBe(false)
  })
  test('does not stumble over the last bits of a sum', () => {
    expect(acceptNext(offered({ worth: 0.1 + 0.2, target: 0.3, noDeal: 0 })).accept).toBe(true)
  })
})

describe('AC_combi', () => {
  const late = { clock: 0.9 }
  test('is AC_next while there is time', () => {
    expect(acceptCombi(offered({ earlier: [{ clock: 0.4, worth: 65 }] })).accept).toBe(false)
    expect(acceptCombi(offered({ worth: 75 }))).toEqual({ accept: true, rule: 'acceptance.next' })
  })
  test('late, takes what is as good as the best within a window as long as what remains', () => {
    const verdict = acceptCombi(
      offered({
        ...late,
        earlier: [
          { clock: 0.82, worth: 69 },
          { clock: 0.7, worth: 74 },
        ],
      }),
    )
    expect(verdict).toEqual({ accept: true, rule: 'acceptance.combi' })
  })
  test('late, waits if something better came within the window', () => {
    expect(acceptCombi(offered({ ...late, earlier: [{ clock: 0.85, worth: 72 }] })).accept).toBe(false)
  })
  test('late, an empty window is no reason to accept', () => {
    expect(acceptCombi(offered(late)).accept).toBe(false)
  })
  test('never takes what lies below no deal', () => {
    const earlier = [{ clock: 0.85, worth: 40 }]
    expect(acceptCombi(offered({ ...late, worth: 55, earlier })).accept).toBe(false)
  })
})
