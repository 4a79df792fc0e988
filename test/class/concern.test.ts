import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settingIn } from '../../src/class/tablePlay.ts'
import { concernOf, isConcerned } from '../../src/class/views/concern.ts'
import { personView } from '../../src/class/views/personView.ts'
import { howMany } from '../howMany.ts'
import { SCENARIO } from './classRun.ts'
import { playWild } from './wildClass.ts'

/** Without what is left of the round, which a page counts by itself. */
const withoutTime = (view: ReturnType<typeof personView>): string =>
  JSON.stringify(view, (key, value) => (key === 'left' ? null : value))

test('whom an act does not concern, has the same view afterwards, to the byte', () => {
  let spared = 0
  let told = 0
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), fc.integer({ min: 2, max: 12 }), (seed, people) => {
      playWild({ seed, people, acts: 120 }, (before, _, taken) => {
        if (!taken.ok) return
        const { state, events } = taken
        const concern = concernOf(before, state, events)
        for (const person of state.people) {
          const was = personView(settingIn(SCENARIO, before.plan), before, person.id)
          const is = personView(settingIn(SCENARIO, state.plan), state, person.id)
          if (isConcerned(concern, person)) told++
          else {
            spared++
            expect(withoutTime(is)).toBe(withoutTime(was))
          }
        }
      })
    }),
    { numRuns: howMany(15, 150), seed: 5 },
  )
  expect(spared).toBeGreaterThan(1_000)
  expect(told).toBeGreaterThan(1_000)
}, 240_000)
