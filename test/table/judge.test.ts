/** A move is judged by the view of its maker, and by nothing else. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { judge } from '../../src/table/judge.ts'
import { judgeAt } from '../../src/table/judgeAt.ts'
import { MOVE_TYPES, type Move } from '../../src/table/move.ts'
import { settingOf } from '../../src/table/setting.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import { tinyScenario, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { howMany } from '../howMany.ts'
import { isInOrder } from './byState.ts'
import { north, party, south } from './moves.ts'
import { withOtherHearts, withOtherMinds } from './otherSecrets.ts'
import { playOn, shippedScenarios, TABLES, talksAt } from './tables.ts'
import { wildMove } from './wildMoves.ts'

const anyTable = fc.constantFrom(...Object.keys(TABLES))
const anySeed = fc.nat({ max: 2 ** 31 - 1 })
const WILD = 12

/** What is tried at each step of a game: wild moves, and the one that is then made. */
const tryAll = (talks: Talks, seed: number, each: (move: Move) => void): void =>
  playOn(talks, seed, (made) => {
    for (let at = 0; at < WILD; at++) each(wildMove(talks, made.by, seed, at))
    each(made)
  })

const everyGame = (scenario: Scenario, seeds: number): Talks[] =>
  scenario.readings.flatMap((reading) =>
    scenario.sittings.flatMap((sitting) =>
      Array.from({ length: seeds }, (_, seed) =>
        openTalks(scenario, { reading: reading.id, sitting: sitting.id, seed }),
      ),
    ),
  )

describe('a move is in order by the view of its maker where it is by the whole state', () => {
  const judged = (talks: Talks) => {
    const setting = settingOf(talks.scenario, talks.state.reading, talks.state.sitting)
    return (move: Move) => {
      const problem = talks.judge(move)
      expect(problem === null, `${JSON.stringify(move)} ${problem?.code}`).toBe(
        isInOrder(setting, talks.state, move),
      )
      return problem
    }
  }

  test('at tables of every kind, whatever is tried: each kind of move in order, and 30 kinds of refusals', () => {
    const inOrder = new Set<string>()
    const refused = new Set<string>()
    for (const table of Object.keys(TABLES))
      for (let seed = 0; seed < howMany(30, 300); seed++) {
        const talks = talksAt(table, seed)
        const asked = judged(talks)
        tryAll(talks, seed, (move) => {
          const problem = asked(move)
          if (problem === null) inOrder.add(move.type)
          else refused.add(problem.code)
        })
      }
    expect([...inOrder].sort()).toEqual([...MOVE_TYPES].sort())
    expect(refused.size).toBeGreaterThan(30)
  })

  for (const [name, scenario] of shippedScenarios())
    test(`in ${name}, under every reading and in every sitting`, () => {
      let tried = 0
      for (const talks of everyGame(scenario, howMany(3, 20))) {
        const asked = judged(talks)
        tryAll(talks, talks.state.seed, (move) => {
          asked(move)
          tried++
        })
      }
      expect(tried).toBeGreaterThan(100)
    })
})

describe('the same problem is given', () => {
  test('by a copy of the view that came as JSON, as a seat elsewhere has it', () => {
    fc.assert(
      fc.property(anyTable, anySeed, (table, seed) => {
        const talks = talksAt(table, seed)
        let moment: unknown
        let copy: PartyView | undefined
        tryAll(talks, seed, (move) => {
          if (moment !== talks.state || copy === undefined)
            copy = JSON.parse(JSON.stringify(talks.viewFor(talks.toMove ?? party('north')))) as PartyView
          moment = talks.state
          expect(judge(copy, move)).toEqual(talks.judge(move))
        })
      }),
      { numRuns: 15 },
    )
  })

  test('whatever the others’ secrets are', () => {
    const changes = [withMediator, withUnderwriter]
    let refused = 0
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), (seed) => {
        const talks = talksAt('everyone at the table', seed)
        const { reading, sitting } = talks.state
        const others = new Map(
          talks.scenario.parties.map(({ id }) => [
            id,
            settingOf(tinyScenario(...changes, withOtherHearts(id, seed)), reading, sitting),
          ]),
        )
        tryAll(talks, seed, (move) => {
          const mover = talks.toMove
          const setting = mover === null ? undefined : others.get(mover)
          if (mover === null || setting === undefined) throw new Error('Nobody is to move.')
          const state = withOtherMinds({ ...talks.state, struck: [] }, mover, seed)
          const problem = judgeAt(setting, state, move)
          expect(problem).toEqual(talks.judge(move))
          if (problem !== null) refused++
        })
      }),
      { numRuns: 20 },
    )
    expect(refused).toBeGreaterThan(1000)
  })

  test('by every view, where its maker is not to move', () => {
    const talks = talksAt('everyone at the table', 1)
    playOn(talks, 1, () => {
      for (const { id } of talks.scenario.parties) {
        if (id === talks.toMove) continue
        const early: Move = { type: 'pass', by: id }
        for (const viewer of talks.scenario.parties)
          expect(judge(talks.viewFor(viewer.id), early)).toEqual(talks.judge(early))
        expect(talks.judge(early)?.code).toBe('out-of-turn')
      }
    })
    for (const { id } of talks.scenario.parties)
      expect(judge(talks.viewFor(id), north.passes())?.code).toBe('talks-closed')
  })
})

test('a seat moves for nobody else, though it would be in order', () => {
  const talks = talksAt('two villages', 1)
  expect(talks.judge(north.passes())).toBeNull()
  expect(judge(talks.viewFor(party('south')), north.passes())).toMatchObject({
    code: 'not-your-seat',
    path: '/by',
  })
  expect(judge(talks.viewFor(party('south')), south.passes())?.code).toBe('out-of-turn')
})

test('what a view offers is what is judged to be in order, kind by kind', () => {
  let inOrder = 0
  let counters = 0
  fc.assert(
    fc.property(anyTable, anySeed, (table, seed) => {
      const talks = talksAt(table, seed)
      playOn(talks, seed, ({ by }) => {
        const view = talks.viewFor(by)
        for (let at = 0; at < WILD; at++) {
          const move = wildMove(talks, by, seed, at)
          if (talks.judge(move) !== null) continue
          // The capital may be asked though it has nothing new to say: it is not offered then, and not refused.
          if (move.type !== 'consultCapital') expect(view.may).toContain(move.type)
          inOrder++
          if (move.type !== 'answer' || move.counter === undefined) continue
          expect(view.mayCounter).toBe(true)
          counters++
        }
      })
    }),
    { numRuns: 20 },
  )
  expect(inOrder).toBeGreaterThan(100)
  expect(counters).toBeGreaterThan(0)
})
