import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { awaitedDecisions } from '../../src/class/awaited.ts'
import type { SentAct } from '../../src/class/classAct.ts'
import { openingShape, sentActShape } from '../../src/class/classRow.ts'
import type { ClassState } from '../../src/class/classState.ts'
import { replayClass } from '../../src/class/openClass.ts'
import { settingIn } from '../../src/class/tablePlay.ts'
import { takeAct } from '../../src/class/takeAct.ts'
import { tickDue } from '../../src/class/time.ts'
import { projectorView } from '../../src/class/views/projectorView.ts'
import { lookedInto, teacherView } from '../../src/class/views/teacherView.ts'
import { howMany } from '../howMany.ts'
import { SCENARIO } from './classRun.ts'
import { allViews, kindsOf, playWild } from './wildClass.ts'

const RUNS = howMany(60, 600)
const anyClass = fc.record({
  seed: fc.nat({ max: 1_000_000 }),
  people: fc.integer({ min: 2, max: 30 }),
  acts: fc.integer({ min: 1, max: 400 }),
})

/** Rows as they come back from where they were kept. */
const kept = <Thing>(thing: Thing): Thing => JSON.parse(JSON.stringify(thing)) as Thing

const everything = (state: ClassState): string => {
  const setting = settingIn(SCENARIO, state.plan)
  return JSON.stringify([
    state,
    teacherView(setting, state),
    projectorView(setting, state),
    state.tables.map(({ number }) => lookedInto(setting, state, number)),
    awaitedDecisions(setting, state),
    tickDue(state),
  ])
}

describe('a class in which everybody does anything', () => {
  test('takes an act or says why not, and an act that is refused changes nothing', () => {
    const taken: SentAct[] = []
    const refused = new Set<string>()
    let ended = 0
    fc.assert(
      fc.property(anyClass, (wild) => {
        const { state } = playWild(wild, (before, sent, now) => {
          if (now.ok) return taken.push(sent)
          refused.add(now.problem.code)
          expect(now.problem.message).not.toBe('')
          expect(now.problem.hint).not.toBe('')
          expect(takeAct(SCENARIO, before, sent)).toEqual(now)
        })
        ended += state.tables.filter(({ talks }) => talks !== null && talks.end !== null).length
      }),
      { numRuns: RUNS, seed: 1 },
    )
    expect(kindsOf(taken).size).toBeGreaterThan(40)
    expect(refused.size).toBeGreaterThan(30)
    expect(ended).toBeGreaterThan(20)
  }, 240_000)

  test('is the same class, to the byte, when it is replayed from its rows', () => {
    fc.assert(
      fc.property(anyClass, (wild) => {
        const { opening, acts, state } = playWild(wild)
        for (const sent of acts) expect(sentActShape.safeParse(sent).error?.issues).toBeUndefined()
        expect(openingShape.safeParse(opening).success).toBe(true)
        const again = replayClass(SCENARIO, kept(opening), kept(acts))
        if (!again.ok) throw new Error(`Row ${again.row}: ${again.problem.message}`)
        expect(everything(again.state)).toBe(everything(state))
        expect(allViews(again.state)).toBe(allViews(state))
      }),
      { numRuns: RUNS / 2 },
    )
  }, 240_000)

  test('goes on from a state that was kept as it goes on from its own', () => {
    fc.assert(
      fc.property(anyClass, fc.double({ min: 0, max: 1, noNaN: true }), (wild, share) => {
        const { opening, acts, state } = playWild(wild)
        const at = Math.floor(acts.length * share)
        const half = replayClass(SCENARIO, opening, acts.slice(0, at))
        if (!half.ok) throw new Error(half.problem.message)
        let now = kept(half.state)
        for (const sent of acts.slice(at)) {
          const taken = takeAct(SCENARIO, now, sent)
          if (!taken.ok) throw new Error(taken.problem.message)
          now = taken.state
        }
        expect(JSON.stringify(now)).toBe(JSON.stringify(state))
      }),
      { numRuns: RUNS / 4 },
    )
  }, 240_000)

  test('takes an act with an id once, however often it is sent', () => {
    let again = 0
    fc.assert(
      fc.property(anyClass, (wild) => {
        playWild({ ...wild, acts: Math.min(wild.acts, 150) }, (_, sent, taken) => {
          if (!taken.ok || sent.id === null) return
          again++
          expect(takeAct(SCENARIO, taken.state, sent)).toEqual({
            ok: true,
            state: taken.state,
            events: [],
            repeated: true,
          })
        })
      }),
      { numRuns: RUNS / 4, seed: 1 },
    )
    expect(again).toBeGreaterThan(100)
  }, 240_000)

  test('has time that never runs backwards, and never more than two minutes between two rows', () => {
    fc.assert(
      fc.property(anyClass, (wild) => {
        playWild(wild, (before, _, taken) => {
          if (!taken.ok) return
          const passed = taken.state.now - before.now
          expect(passed).toBeGreaterThanOrEqual(0)
          expect(passed).toBeLessThanOrEqual(120_000)
          expect(taken.state.record.every(({ now }, at, all) => now >= (all[at - 1]?.now ?? 0))).toBe(true)
        })
      }),
      { numRuns: RUNS / 4 },
    )
  }, 240_000)
})
