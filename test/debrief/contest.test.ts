import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { outcomeOf, packageOf } from '../../src/bargaining/domain.ts'
import { crossedOutcomes } from '../../src/bargaining/worths.ts'
import { domainAtClose, worthsAt } from '../../src/debrief/closing.ts'
import {
  CONTESTED,
  type Contest,
  partyNumbersIn,
  withValue,
  withWeight,
} from '../../src/debrief/contest/contest.ts'
import { contestedBooks, contestedDebrief } from '../../src/debrief/contest/contested.ts'
import { contestedText } from '../../src/debrief/contest/contestedText.ts'
import { plausibleZones, WEIGHTINGS } from '../../src/debrief/contest/plausible.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { openBooks } from '../../src/table/books.ts'
import { type IssueId, idsIn, type OptionId, type PartyId } from '../../src/terms/ids.ts'
import { tinyText, withMediator } from '../fixtures/tinyScenario.ts'
import { elderBargains } from '../table/changes.ts'
import { accepts, north, offers, played, playedByChance, signs, south, wholeText } from './playedTalks.ts'

const WATER = 'water' as IssueId

const anyContest = (one: ReturnType<typeof playedByChance>, picks: readonly number[]): Contest => {
  const books = openBooks(one.talks)
  return Object.fromEntries(
    books.principals.map((party, p) => {
      const numbers = partyNumbersIn(books.scenario, books.reading, party)
      const issues = idsIn(numbers.weights)
      const issue = issues[Math.floor((picks[p] ?? 0) * issues.length)] as IssueId
      const [option] = idsIn(numbers.values[issue] ?? {}) as OptionId[]
      const moved = withWeight(numbers, issue, 100 * (picks[p + 1] ?? 0))
      const valued = withValue(moved, { issue, option: option as OptionId, value: 100 * (picks[p + 2] ?? 0) })
      return [party, { ...valued, reservationValue: 100 * (picks[p + 3] ?? 0) }]
    }),
  )
}

describe('contested numbers', () => {
  it('that are the scenario’s own change nothing', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), fc.boolean(), (seed, three) => {
        const one = playedByChance(seed, { changes: three ? [elderBargains] : [] })
        const books = openBooks(one.talks)
        const same = Object.fromEntries(
          books.principals.map((party) => [party, partyNumbersIn(books.scenario, books.reading, party)]),
        )
        const { seats, possible, planes, path, leftOnTable } = one.debrief
        expect(contestedDebrief(books, same)).toEqual({ seats, possible, planes, path, leftOnTable })
      }),
      { numRuns: 30 },
    )
  })

  it('give the zone, no deal and worths that counting every text gives', () => {
    const part = fc.double({ min: 0, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(
        fc.nat({ max: 2 ** 31 - 1 }),
        fc.array(part, { minLength: 8, maxLength: 8 }),
        (seed, picks) => {
          const one = playedByChance(seed)
          const books = openBooks(one.talks)
          const before = JSON.stringify(books)
          const contest = anyContest(one, picks)
          const found = contestedDebrief(books, contest)
          const domain = domainAtClose(contestedBooks(books, contest))
          let zone = 0
          for (let outcome = 0; outcome < domain.outcomes; outcome++) {
            const worths = worthsAt(domain, packageOf(domain, outcome))
            if (crossedOutcomes(domain)[outcome]) continue
            if (worths.every((worth, p) => worth >= (found.possible.noDeal[p] ?? 0))) zone++
          }
          expect(found.possible.zone).toBe(zone)
          const moved = books.principals.map(
            (party) =>
              (books.parties[party]?.reservationValue ?? 0) -
              (books.parties[party]?.sheet.reservationValue ?? 0),
          )
          books.principals.forEach((party, p) => {
            const seat = found.seats.find((each) => each.party === party)
            expect(seat?.reservationValue).toBeCloseTo(
              (contest[party]?.reservationValue ?? 0) + (moved[p] ?? 0),
              8,
            )
            if (books.end.end !== 'signed') expect(seat?.worth).toBe(found.possible.noDeal[p])
          })
          for (const { worth, package: pack } of found.path) expect(worth).toEqual(worthsAt(domain, pack))
          // The game that is kept stays as it is.
          expect(JSON.stringify(books)).toBe(before)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('give the same whatever was asked of these books before', () => {
    const part = fc.double({ min: 0, max: 0.999, noNaN: true })
    const picks = fc.array(part, { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(
        fc.nat({ max: 2 ** 31 - 1 }),
        fc.array(picks, { minLength: 2, maxLength: 5 }),
        (seed, all) => {
          const one = playedByChance(seed)
          const books = openBooks(one.talks)
          const [party] = books.principals as readonly [PartyId, ...PartyId[]]
          for (const contest of all.map((picked) => anyContest(one, picked))) {
            // Only the walk-away of one party moved, then all numbers: what the two share with the talks differs.
            const numbers = partyNumbersIn(books.scenario, books.reading, party)
            const { reservationValue } = contest[party] ?? numbers
            for (const moved of [{ [party]: { ...numbers, reservationValue } }, contest])
              expect(contestedDebrief(books, moved)).toEqual(contestedDebrief(openBooks(one.talks), moved))
          }
        },
      ),
      { numRuns: 30 },
    )
  })

  it('are worth to an accord in force what its rows then are', () => {
    const { talks } = played([offers(north, wholeText), accepts(south), signs(north), signs(south)])
    const books = openBooks(talks)
    const contest = {
      [north]: { ...partyNumbersIn(books.scenario, books.reading, north), reservationValue: 80 },
    }
    const { seats, possible } = contestedDebrief(books, contest)
    const domain = domainAtClose(contestedBooks(books, contest))
    expect(seats[0]?.worth).toBe(worthsAt(domain, books.final)[0])
    expect(possible.noDeal[0]).toBe(80 + 10)
    expect(outcomeOf(domain, books.final)).not.toBeNull()
  })
})

describe('a weight', () => {
  const numbers = () => {
    const { scenario, talks } = played([])
    return partyNumbersIn(scenario, talks.state.reading, north)
  }
  const sum = (weights: Readonly<Record<string, number>>): number =>
    Object.values(weights).reduce((all, weight) => all + weight, 0)

  test.each([0, 33.333, 72.5, 100, 250])('set to %d leaves the sum as it was, and none below 0', (weight) => {
    const { weights } = withWeight(numbers(), WATER, weight)
    expect(sum(weights)).toBeCloseTo(100, 8)
    expect(weights[WATER]).toBeCloseTo(Math.min(100, weight), 2)
    expect(Math.min(...Object.values(weights))).toBeGreaterThanOrEqual(0)
  })

  test('set from a sheet whose other weights are all 0 shares the rest out evenly', () => {
    const alone = withWeight(numbers(), WATER, 100)
    const { weights } = withWeight(alone, WATER, 40)
    expect(weights).toEqual({ water: 40, path: 30, wall: 30 })
  })
})

describe('the contested scenario', () => {
  test('is sound, has a name of its own, and is played with the contested reading first', () => {
    const { scenario, talks } = played([])
    const { reading } = talks.state
    const contest: Contest = { [south]: withWeight(partyNumbersIn(scenario, reading, south), WATER, 61.37) }
    const read = readScenario(contestedText(tinyText(), { scenario, reading, contest }))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(read.value.id).toBe(`${scenario.id}-contested`)
    expect(read.value.readings[0]?.id).toBe(CONTESTED)
    expect(partyNumbersIn(read.value, CONTESTED, south)).toEqual(contest[south])
    expect(partyNumbersIn(read.value, CONTESTED, north)).toEqual(partyNumbersIn(scenario, reading, north))
    // Contested once more it keeps its name, and has one such reading.
    const again = readScenario(
      contestedText(contestedText(tinyText(), { scenario, reading, contest }), {
        scenario: read.value,
        reading: CONTESTED,
        contest: { [north]: withWeight(partyNumbersIn(read.value, CONTESTED, north), WATER, 10) },
      }),
    )
    if (!again.ok) throw new Error(JSON.stringify(again.problems))
    expect(again.value.id).toBe(read.value.id)
    expect(again.value.readings.filter(({ id }) => id === CONTESTED)).toHaveLength(1)
    expect(partyNumbersIn(again.value, CONTESTED, south)).toEqual(contest[south])
  })
})

test('plausible weightings come to the same in one part or in several, and differ from each other', () => {
  const books = openBooks(played([], { changes: [withMediator] }).talks)
  const whole = plausibleZones(books, { from: 0, to: 20 })
  expect([
    ...plausibleZones(books, { from: 0, to: 7 }),
    ...plausibleZones(books, { from: 7, to: 20 }),
  ]).toEqual(whole)
  expect(new Set(whole).size).toBeGreaterThan(1)
  expect(WEIGHTINGS).toBe(100)
  expect(plausibleZones(books, { from: 3, to: 3 })).toEqual([])
  expect(books.principals.every((party: PartyId) => books.parties[party] !== undefined)).toBe(true)
})
