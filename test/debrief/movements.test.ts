import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { outcomeOf, packageOf } from '../../src/bargaining/domain.ts'
import { crossedOutcomes } from '../../src/bargaining/worths.ts'
import { domainAtClose, worthsAt } from '../../src/debrief/closing.ts'
import type { Movement } from '../../src/debrief/turning/movement.ts'
import { openBooks } from '../../src/table/books.ts'
import { settingOf } from '../../src/table/setting.ts'
import { draftPackage, type TableState } from '../../src/table/state.ts'
import { openTalks } from '../../src/table/talks.ts'
import { noDealNow } from '../../src/table/worthNow.ts'
import type { IssueId, PartyId } from '../../src/terms/ids.ts'
import { type Change, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { freeHand } from '../table/changes.ts'
import { accepts, north, offers, played, playedByChance, south } from './playedTalks.ts'

const summed = (movements: readonly Movement[], place: number): number =>
  movements.reduce((sum, { change }) => sum + (change[place] ?? 0), 0)

describe('whatever was played', () => {
  it('what moved no deal comes to the no deal at the end, and promises to what was promised', () => {
    const seen = new Set<Movement['type']>()
    const anyTalks = fc.record({
      seed: fc.nat({ max: 2 ** 31 - 1 }),
      changes: fc.constantFrom<readonly Change[]>([], [freeHand], [withMediator, withUnderwriter, freeHand]),
      sitting: fc.constantFrom('short', 'full'),
    })
    fc.assert(
      fc.property(anyTalks, ({ seed, ...table }) => {
        const { debrief, talks, scenario, entries } = playedByChance(seed, table)
        const { reading, sitting } = talks.state
        const setting = settingOf(scenario, reading, sitting)
        const first = openTalks(scenario, { reading, sitting, seed }).state
        const books = openBooks(talks)
        const { movements, principals } = debrief
        for (const { type } of movements) seen.add(type)
        principals.forEach((party, p) => {
          const ground = movements.filter(({ type }) => type !== 'promise')
          const atStart =
            noDealNow(setting, first, party) -
            (first.seats[party]?.reservationValue ?? 0) +
            (books.parties[party]?.sheet.reservationValue ?? 0)
          expect(atStart + summed(ground, p)).toBeCloseTo(books.parties[party]?.noDeal ?? 0, 8)
          const promises = movements.filter(({ type }) => type === 'promise')
          expect(summed(promises, p)).toBeCloseTo(books.parties[party]?.promised ?? 0, 8)
        })
        const domain = domainAtClose(books)
        for (const movement of movements) {
          if (movement.type !== 'sealing') continue
          const again = openTalks(scenario, { reading, sitting, seed })
          for (const { move } of entries.slice(0, movement.entry)) again.send(move)
          const before = again.state
          const moved = entries[movement.entry]
          if (moved === undefined) throw new Error('Sealed by no move.')
          again.send(moved.move)
          const texts = (state: TableState): number =>
            Array.from({ length: domain.outcomes }, (_, outcome) => packageOf(domain, outcome)).filter(
              (text) =>
                crossedOutcomes(domain)[outcomeOf(domain, text) ?? 0] === 0 &&
                Object.entries(draftPackage(again.state.draft, 'sealed')).every(
                  ([issue, option]) => text[issue as IssueId] === option,
                ) &&
                worthsAt(domain, text).every(
                  (worth, p) => worth >= noDealNow(setting, state, principals[p] as PartyId),
                ),
            ).length
          expect(movement.texts).toEqual({ before: texts(before), after: texts(again.state) })
        }
      }),
      { numRuns: 120, seed: 5 },
    )
    expect([...seen].sort()).toEqual(['leaving', 'news', 'press', 'promise', 'sealing'])
  })

  it('at most three turning points stand in the order of the game, each with the board before it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), (seed) => {
        const { debrief } = playedByChance(seed, { changes: [freeHand] })
        const { turningPoints, scenario, principals } = debrief
        expect(turningPoints.length).toBeLessThanOrEqual(3)
        const entries = turningPoints.map(({ entry }) => entry)
        expect(entries).toEqual([...new Set(entries)].sort((a, b) => a - b))
        for (const { board, standing, moment } of turningPoints) {
          expect(board).toHaveLength(scenario.issues.length)
          expect(standing.noDeal).toHaveLength(principals.length)
          expect(standing.text === null).toBe(moment.type === 'moved')
        }
      }),
      { numRuns: 60, seed: 3 },
    )
  })
})

test('a text that is sealed raises each no deal by what it keeps of its gain', () => {
  const { debrief } = played([offers(north, { path: 'open' }), accepts(south)])
  const [sealing] = debrief.movements.filter(({ type }) => type === 'sealing')
  expect(sealing).toMatchObject({ entry: 1, sealed: { path: 'open' }, change: [10, 6] })
})

test('an acceptance says what it settled, and keeps what each had reckoned', () => {
  const reasons = { rule: 'acceptance.next', because: 'It was enough.', worth: 70, target: 66 }
  const { debrief } = played([offers(north, { path: 'open' }), accepts(south)], { reasons: { 1: reasons } })
  expect(debrief.acceptances).toEqual([
    {
      entry: 1,
      at: { round: 1, turn: 1 },
      offer: 1,
      by: north,
      sealed: ['path'],
      initialled: [],
      change: expect.arrayContaining([expect.any(Number)]),
      yeses: [{ by: south, reasons }],
    },
  ])
})
