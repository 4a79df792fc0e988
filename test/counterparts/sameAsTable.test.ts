/**
 * What a counterpart computes by place is what the table computes by name: mandates, worth of an accord, no deal. Both are
 * written out, because the counterpart asks far more often; here they are compared over games played by chance.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choicesOf, layChoices } from '../../src/bargaining/places.ts'
import { holdsOf, noDealWorth, statusQuoOf } from '../../src/bargaining/worth.ts'
import { concerning } from '../../src/counterparts/consent.ts'
import { barredIn } from '../../src/counterparts/mandate.ts'
import { remember } from '../../src/counterparts/memory.ts'
import type { Seat } from '../../src/counterparts/seat.ts'
import { takeSeat } from '../../src/counterparts/seatNow.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import { outsideMandate } from '../../src/table/withinMandate.ts'
import { accordWorth } from '../../src/table/worthNow.ts'
import { chance } from '../../src/terms/chance.ts'
import { layPackage, type Package } from '../../src/terms/package.ts'
import { howMany } from '../howMany.ts'
import { playOn, shippedScenarios, TABLES, talksAt } from '../table/tables.ts'

/** Each issue left out or at one of its options, by chance; `leaveOut`: the share of issues left out. */
const anyPackage = ({ scenario }: PartyView, seed: number, leaveOut: number): Package =>
  Object.fromEntries(
    scenario.issues.flatMap(({ id, options }) => {
      if (chance(seed, 'leave out', id) < leaveOut) return []
      const option = options[Math.floor(chance(seed, id) * options.length)]
      return option === undefined ? [] : [[id, option.id]]
    }),
  )

interface Compared {
  mandates: number
  barred: number
  sealed: number
}

const compare = (view: PartyView, seat: Seat, pack: Package, compared: Compared): void => {
  const { places, mandate, agreedAt } = seat
  const named = choicesOf(places, pack)
  const where = `${view.viewer}, event ${view.record.length}: ${JSON.stringify(pack)}`

  const mine = concerning(view.scenario, view.viewer, named)
  const barred = barredIn(mandate, mine, layChoices(agreedAt, named)).map(({ issue }) => issue)
  expect(barred, where).toEqual(outsideMandate(view, pack))
  compared.mandates++
  compared.barred += barred.length

  expect(seat.worthAt(named), where).toBe(accordWorth(view.scenario, view.own, pack))

  const sealed: Package = Object.fromEntries(
    Object.entries(view.draft).flatMap(([issue, line]) =>
      line?.status === 'sealed' ? [[issue, line.option]] : [],
    ),
  )
  compared.sealed += Object.keys(sealed).length
  expect(seat.noDealWith(named), where).toBe(
    noDealWorth(view.own.sheet, {
      reservationValue: view.own.reservationValue,
      sealed: layPackage(sealed, pack),
      holds: holdsOf(view.scenario),
      statusQuo: statusQuoOf(view.scenario),
    }),
  )
}

const compareAll = (talks: Talks, seed: number, compared: Compared): void => {
  const parties = talks.scenario.parties.map(({ id }) => id)
  playOn(talks, seed, () => {
    for (const party of parties) {
      const view = talks.viewFor(party)
      const seat = takeSeat(view, remember(view, null), 'scenario')
      for (const leaveOut of [0, 0.5])
        compare(view, seat, anyPackage(view, seed + view.record.length, leaveOut), compared)
    }
  })
}

describe('mandate, worth and no deal are the same by place and by name, at every seat and turn of games by chance', () => {
  test('at the tables of the tests', { timeout: 120_000 }, () => {
    const compared: Compared = { mandates: 0, barred: 0, sealed: 0 }
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(TABLES)), fc.nat({ max: 2 ** 31 - 1 }), (table, seed) =>
        compareAll(talksAt(table, seed), seed, compared),
      ),
      { numRuns: howMany(40, 400), seed: 1 },
    )
    expect(compared.barred).toBeGreaterThan(0)
    expect(compared.mandates).toBeGreaterThan(compared.barred)
    expect(compared.sealed).toBeGreaterThan(0)
  })

  test('in every scenario that is shipped, under each reading', { timeout: 300_000 }, () => {
    for (const [file, scenario] of shippedScenarios()) {
      const compared: Compared = { mandates: 0, barred: 0, sealed: 0 }
      for (const { id: reading } of scenario.readings)
        for (const { id: sitting } of scenario.sittings)
          for (let seed = 0; seed < howMany(3, 20); seed++)
            compareAll(openTalks(scenario, { reading, sitting, seed }), seed, compared)
      expect(compared.mandates, file).toBeGreaterThan(10)
    }
  })
})
