import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { combi } from '../../../src/counterparts/acceptance/combi.ts'
import type { Offered } from '../../../src/counterparts/acceptance/condition.ts'
import { constant } from '../../../src/counterparts/acceptance/constant.ts'
import { next } from '../../../src/counterparts/acceptance/next.ts'
import { time } from '../../../src/counterparts/acceptance/time.ts'
import { ACCEPTANCES, type AcceptanceName } from '../../../src/counterparts/library.ts'

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
  test('is not misled by the last bits of a sum', () => {
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
  test('late, what was offered exactly when the window begins, or in this very step, is within it', () => {
    const inWindow: string[] = []
    const expected: string[] = []
    for (let steps = 2; steps <= 200; steps++)
      for (let step = Math.ceil(0.85 * steps); step < steps; step++)
        for (let before = Math.max(0, step - 40); before <= step; before++) {
          const clock = step / steps
          const alone = offered({ clock, earlier: [{ clock: before / steps, worth: 70 }] })
          if (acceptCombi(alone).accept) inWindow.push(`${before} before ${step} of ${steps}`)
          // In whole steps there is nothing to round: as far back as there are steps to come.
          if (step - before <= steps - step) expected.push(`${before} before ${step} of ${steps}`)
        }
    expect(inWindow).toEqual(expected)
  })
  test('late, waits if another one offered more in the same step', () => {
    const earlier = [
      { clock: 0.85, worth: 69 },
      { clock: 0.9, worth: 80 },
    ]
    expect(acceptCombi(offered({ ...late, earlier })).accept).toBe(false)
  })
  test('late, an empty window does not accept', () => {
    expect(acceptCombi(offered(late)).accept).toBe(false)
  })
  test('never takes what lies below no deal', () => {
    const earlier = [{ clock: 0.85, worth: 40 }]
    expect(acceptCombi(offered({ ...late, worth: 55, earlier })).accept).toBe(false)
  })
})

describe('AC_next with figures', () => {
  test('multiplies the offered worth by α and adds β: 1.1 · 70 − 2 = 75, the target', () => {
    const accept = next({ alpha: 1.1, beta: -2 })
    expect(accept(offered({ worth: 70 })).accept).toBe(true)
    expect(accept(offered({ worth: 69.9 })).accept).toBe(false)
  })
  test('takes nothing below no deal for all its α', () => {
    expect(next({ alpha: 2 })(offered({ worth: 59 })).accept).toBe(false)
  })
})

describe('AC_combi with figures', () => {
  test('applies its late rule from its own T on', () => {
    const earlier = [{ clock: 0.4, worth: 69 }]
    expect(combi({ acceptsFrom: 0.5 })(offered({ earlier })).rule).toBe('acceptance.combi')
    expect(combi({ acceptsFrom: 0.51 })(offered({ earlier })).accept).toBe(false)
  })
  test('before that, compares as AC_next(α, β) does', () => {
    expect(combi({ beta: 5 })(offered())).toEqual({ accept: true, rule: 'acceptance.next' })
  })
})

describe('AC_const', () => {
  test('takes whatever is worth its constant, whatever it would ask for itself', () => {
    expect(constant({ constant: 70 })(offered({ target: 90 }))).toEqual({
      accept: true,
      rule: 'acceptance.constant',
    })
    expect(constant({ constant: 70.1 })(offered({ target: 50 })).accept).toBe(false)
  })
  test('is set at 80 where nothing is said, and below no deal at no deal', () => {
    expect(constant()(offered({ worth: 80 })).accept).toBe(true)
    expect(constant()(offered({ worth: 79 })).accept).toBe(false)
    expect(constant({ constant: 50 })(offered({ worth: 55 })).accept).toBe(false)
  })
})

describe('AC_time', () => {
  test('accepts nothing before T, not even its own target', () => {
    expect(time({ acceptsFrom: 0.6 })(offered({ worth: 100 })).accept).toBe(false)
  })
  test('accepts from T on whatever is no worse than no deal', () => {
    expect(time({ acceptsFrom: 0.5 })(offered({ worth: 60 }))).toEqual({
      accept: true,
      rule: 'acceptance.time',
    })
    expect(time()(offered({ worth: 60, clock: 0.95 })).accept).toBe(true)
    expect(time()(offered({ worth: 60, clock: 0.94 })).accept).toBe(false)
    expect(time()(offered({ worth: 59.9, clock: 1 })).accept).toBe(false)
  })
})

test('no condition, whatever its figures, accepts what is worth less than no deal', () => {
  const points = fc.double({ min: 0, max: 100, noNaN: true })
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const earlier = fc.array(fc.record({ clock: share, worth: points }), { maxLength: 5 })
  const figures = fc.record({
    alpha: fc.double({ min: 0.1, max: 10, noNaN: true }),
    beta: fc.double({ min: -100, max: 100, noNaN: true }),
    constant: points,
    acceptsFrom: share,
  })
  const offers = fc.record({ worth: points, target: points, noDeal: points, clock: share, earlier })
  const accepted = new Set<AcceptanceName>()
  fc.assert(
    fc.property(offers, figures, (one, given) => {
      for (const name of Object.keys(ACCEPTANCES) as AcceptanceName[]) {
        if (!ACCEPTANCES[name](given)(one).accept) continue
        accepted.add(name)
        expect(one.worth).toBeGreaterThanOrEqual(one.noDeal - 1e-9)
      }
    }),
  )
  expect([...accepted].sort()).toEqual(Object.keys(ACCEPTANCES).sort())
})
