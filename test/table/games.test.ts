import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openBooks } from '../../src/table/books.ts'
import type { EventOf, TableEvent } from '../../src/table/event.ts'
import { MOVE_TYPES, type Move } from '../../src/table/move.ts'
import type { Draft, Reaction, WaitsFor } from '../../src/table/offer.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import { issuesIn, type Package } from '../../src/terms/package.ts'
import { legalMove } from './legalMoves.ts'
import { playOn, shippedScenarios, TABLES, talksAt } from './tables.ts'

/** Whether an offer, laid on the draft, meets a condition. */
const isMet = ({ needs, restMet }: WaitsFor, draft: Draft, pack: Package): boolean =>
  restMet &&
  needs.every(({ issue, options }) => {
    const option = pack[issue] ?? draft[issue]?.option
    return option !== undefined && options.includes(option)
  })

/** Issues of a package that the seat may not sign for, computed from its view alone. */
const closedIn = ({ own, draft }: PartyView, pack: Package): readonly string[] =>
  issuesIn(pack).filter((issue) => {
    const option = pack[issue]
    const mandate = option === undefined ? undefined : own.mandate[issue]?.[option]
    if (mandate === undefined || mandate.status !== 'closed') return mandate?.status !== 'allowed'
    return !mandate.waitsFor.some((condition) => isMet(condition, draft, pack))
  })

/** What an event tells of a party's view of a text, and the text. */
const reactionIn = (talks: Talks, event: TableEvent): (Reaction & { readonly pack: Package }) | null => {
  if (event.type === 'offer.answered')
    return { ...event.answer, pack: talks.state.offers[event.offer - 1]?.package ?? {} }
  if (event.type !== 'float.answered') return null
  const floated = talks.events
    .slice(0, event.index)
    .findLast((one): one is EventOf<'package.floated'> => one.type === 'package.floated')
  return { ...event, pack: floated?.package ?? {} }
}

const anyTable = fc.constantFrom(...Object.keys(TABLES))
const anySeed = fc.nat({ max: 2 ** 31 - 1 })

describe('whatever legal moves are made', () => {
  test('the talks end, with an end that the books name', () => {
    fc.assert(
      fc.property(anyTable, anySeed, (table, seed) => {
        const talks = talksAt(table, seed)
        playOn(talks, seed)
        expect(talks.state.end).not.toBeNull()
        expect(talks.state.phase).toBe('closed')
        expect(openBooks(talks).end).toEqual(talks.state.end)
      }),
      { numRuns: 150 },
    )
  })

  test('every kind of move occurs, and every end', () => {
    const moves = new Set<string>()
    const ends = new Set<string>()
    for (const table of Object.keys(TABLES))
      for (let seed = 0; seed < 60; seed++) {
        const talks = talksAt(table, seed)
        playOn(talks, seed, (move) => moves.add(move.type))
        ends.add(talks.state.end?.end ?? 'none')
      }
    expect([...moves].sort()).toEqual([...MOVE_TYPES].sort())
    expect([...ends].sort()).toEqual(['adjourned', 'brokenOff', 'partial', 'signed'])
  })

  test('`may` names the moves that are judged lawful', () => {
    fc.assert(
      fc.property(anyTable, anySeed, (table, seed) => {
        const talks = talksAt(table, seed)
        playOn(talks, seed, (move) => {
          expect(talks.viewFor(move.by).may).toContain(move.type)
          for (const { id } of talks.scenario.parties)
            if (id !== talks.toMove) expect(talks.viewFor(id).may).toEqual([])
        })
      }),
      { numRuns: 30 },
    )
  })

  test('the state is plain data, the record counts without a gap, and numbers keep their bounds', () => {
    fc.assert(
      fc.property(anyTable, anySeed, (table, seed) => {
        const talks = talksAt(table, seed)
        playOn(talks, seed, () => {
          const { state } = talks
          for (const seat of Object.values(state.seats))
            for (const value of [seat.support, ...Object.values(seat.trust)]) {
              expect(value).toBeGreaterThanOrEqual(0)
              expect(value).toBeLessThanOrEqual(100)
            }
        })
        expect(JSON.parse(JSON.stringify(talks.state))).toEqual(talks.state)
        expect(talks.events.map(({ index }) => index)).toEqual(talks.events.map((_, index) => index))
      }),
      { numRuns: 40 },
    )
  })

  test('no answer waits for a condition that the offer, laid on the draft, meets, and what it calls met is met', () => {
    let heard = 0
    let met = 0
    for (const table of ['two villages', 'everyone at the table'])
      for (let seed = 0; seed < 300; seed++) {
        const talks = talksAt(table, seed)
        let { draft } = talks.state
        let told = talks.events.length
        const check = (): void => {
          for (const event of talks.events.slice(told)) {
            const reaction = reactionIn(talks, event)
            if (reaction === null) continue
            for (const one of reaction.waitsFor) expect(isMet(one, draft, reaction.pack)).toBe(false)
            for (const one of reaction.met) expect(isMet(one, draft, reaction.pack)).toBe(true)
            heard += reaction.waitsFor.length
            met += reaction.met.length
          }
          draft = talks.state.draft
          told = talks.events.length
        }
        playOn(talks, seed, check)
        check()
      }
    expect(heard).toBeGreaterThan(50)
    expect(met).toBeGreaterThan(3)
  })

  test('no principal ever offers or accepts what its view shows as closed', () => {
    const checked = { offers: 0, accepted: 0 }
    fc.assert(
      fc.property(anyTable, anySeed, (table, seed) => {
        const talks = talksAt(table, seed)
        playOn(talks, seed, (move) => {
          const view = talks.viewFor(move.by)
          const signs = view.scenario.parties.some(
            ({ id, roles }) => id === move.by && (roles as readonly string[]).includes('principal'),
          )
          if (!signs) return
          if (move.type === 'offer') {
            checked.offers++
            expect(closedIn(view, move.package)).toEqual([])
          }
          if (move.type === 'answer' && move.accept) {
            checked.accepted++
            expect(closedIn(view, view.onTable?.package ?? {})).toEqual([])
          }
        })
      }),
      { numRuns: 60 },
    )
    expect(checked.offers).toBeGreaterThan(10)
    expect(checked.accepted).toBeGreaterThan(10)
  })
})

describe('the shipped scenarios', () => {
  for (const [name, scenario] of shippedScenarios())
    test(`${name} ends under every reading and in every sitting, with nothing left undecided`, () => {
      for (const reading of scenario.readings)
        for (const sitting of scenario.sittings)
          for (let seed = 0; seed < 5; seed++) {
            const talks = openTalks(scenario, { reading: reading.id, sitting: sitting.id, seed })
            playOn(talks, seed)
            const books = openBooks(talks)
            for (const { id, statusQuo } of scenario.issues)
              expect(books.final[id] ?? `nothing, not even ${statusQuo}`).toMatch(/^[a-z][a-z0-9-]*$/)
            for (const book of Object.values(books.parties)) expect(Number.isFinite(book.worth)).toBe(true)
          }
    })
})

describe('the same moves', () => {
  test('give the same talks: a replay equals the straight run at every point', () => {
    fc.assert(
      fc.property(anyTable, anySeed, (table, seed) => {
        const straight = talksAt(table, seed)
        const moves: Move[] = []
        const states = [straight.state]
        playOn(straight, seed, (move) => {
          moves.push(JSON.parse(JSON.stringify(move)))
          states.push(straight.state)
        })
        const replayed = talksAt(table, seed)
        expect(replayed.state).toEqual(states[0])
        for (const [index, move] of moves.entries()) {
          expect(replayed.state).toEqual(states[index + 1])
          replayed.send(move)
        }
        expect(replayed.state).toEqual(straight.state)
      }),
      { numRuns: 40 },
    )
  })

  test('leave earlier states as they were', () => {
    const talks = talksAt('everyone, with a free hand', 5)
    const kept: [unknown, string][] = []
    playOn(talks, 5, () => kept.push([talks.state, JSON.stringify(talks.state)]))
    for (const [state, text] of kept) expect(JSON.stringify(state)).toBe(text)
  })
})

describe('judging', () => {
  const id = fc.constantFrom(
    'north',
    'south',
    'elder',
    'water',
    'path',
    'even',
    'constructor',
    '__proto__',
    '',
  )
  const list = fc.array(id, { maxLength: 3 })
  const pack = fc.dictionary(id, id, { maxKeys: 3 })
  const garbage = fc.record(
    {
      type: fc.oneof(fc.constantFrom<string>(...MOVE_TYPES), fc.anything()),
      by: fc.oneof(id, fc.anything()),
      with: fc.oneof(id, fc.anything()),
      party: fc.oneof(id, fc.anything()),
      issue: fc.oneof(id, fc.anything()),
      reopen: fc.oneof(id, fc.anything()),
      communique: fc.oneof(id, fc.anything()),
      inducement: fc.oneof(id, fc.anything()),
      package: fc.oneof(pack, fc.anything()),
      forAccordOnly: fc.oneof(list, fc.anything()),
      inTheWay: fc.oneof(list, fc.anything()),
      accept: fc.oneof(fc.boolean(), fc.anything()),
      agree: fc.oneof(fc.boolean(), fc.anything()),
      warm: fc.oneof(fc.boolean(), fc.anything()),
      sign: fc.oneof(fc.boolean(), fc.anything()),
      tone: fc.oneof(fc.constantFrom('firm', 'conciliatory'), fc.anything()),
      offer: fc.oneof(fc.integer(), fc.anything()),
    },
    { requiredKeys: [] },
  )

  test('never throws over garbage, and what it lets pass can be made', () => {
    let passed = 0
    fc.assert(
      fc.property(anyTable, anySeed, fc.nat({ max: 40 }), fc.array(garbage, { maxLength: 8 }), (...given) => {
        const [table, seed, steps, moves] = given
        const talks = talksAt(table, seed)
        for (let step = 0; step < steps && talks.toMove !== null; step++)
          talks.send(legalMove(talks, talks.toMove, seed, step))
        for (const wild of moves) {
          const move = wild as unknown as Move
          const aimed = talks.toMove === null ? move : { ...move, by: talks.toMove }
          for (const one of [move, aimed as Move]) {
            const before = talks.state
            const problem = talks.judge(one)
            expect(talks.state).toBe(before)
            if (problem === null) {
              passed++
              talks.send(one)
              expect(talks.state).not.toBe(before)
            } else {
              expect(problem.path).toMatch(/^(\/[^/]*)*$/)
              expect(() => talks.send(one)).toThrow()
              expect(talks.state).toBe(before)
            }
          }
        }
      }),
      { numRuns: 200 },
    )
    expect(passed).toBeGreaterThan(0)
  })

  test('treats a value that is no object as no move', () => {
    const talks = talksAt('two villages', 1)
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(talks.judge(anything as Move)?.code).toBe('malformed')
      }),
    )
  })
})

describe('the books', () => {
  test('stay shut while the talks are open', () => {
    expect(() => openBooks(talksAt('two villages', 1))).toThrow('closed')
  })
})
