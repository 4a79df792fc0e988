import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { belowNoDeal } from '../../src/screens/table/composer/belowNoDeal.ts'
import { placeLabels } from '../../src/screens/table/composer/worthLabels.ts'
import { rowState, stepsApart } from '../../src/screens/table/text/rowState.ts'
import { worthInHand } from '../../src/screens/table/worthInHand.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import type { IssueId, OptionId, PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import type { Package } from '../../src/terms/package.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'

const scenario = tinyScenario()
const north = 'north' as PartyId
const south = 'south' as PartyId
const viewOf = (party: PartyId): PartyView =>
  openTalks(scenario, { reading: 'plain' as ReadingId, sitting: 'full' as SittingId, seed: 1 }).viewFor(party)
const issueCalled = (id: string) => {
  const issue = scenario.issues.find((each) => each.id === id)
  if (issue === undefined) throw new Error(`No issue ${id}.`)
  return issue
}

describe('a row of the text', () => {
  const view = viewOf(north)
  const water = issueCalled('water')

  test('shows every party at the option that it last asked for', () => {
    const row = rowState(view, water, {})
    for (const party of scenario.parties) {
      const asked = view.asks[party.id]?.[water.id]
      const at = row.options.filter((state) => state.askedBy.some(({ id }) => id === party.id))
      expect(at.map((state) => state.option.id)).toEqual(asked === undefined ? [] : [asked])
    }
  })

  test('the number of steps apart is the distance between the principals', () => {
    const row = rowState(view, water, {})
    const places = [north, south].map((party) =>
      water.options.findIndex(({ id }) => id === view.asks[party]?.[water.id]),
    )
    expect(stepsApart(row)).toBe(Math.max(...places) - Math.min(...places))
  })

  test('your draft never hides where you stand', () => {
    const asked = view.asks[north]?.[water.id]
    const other = water.options.find(({ id }) => id !== asked)?.id as OptionId
    const row = rowState(view, water, { [water.id]: other } as Package)
    expect(row.options.find((state) => state.drafted)?.option.id).toBe(other)
    expect(row.options.find((state) => state.askedBy.some(({ id }) => id === north))?.option.id).toBe(asked)
  })

  test('an option’s value is its share of the issue’s weight, whatever that weight is', () => {
    const row = rowState(view, water, {})
    for (const state of row.options) {
      const points = view.own.sheet.points[water.id]?.[state.option.id] ?? 0
      const lost = view.own.discounts[water.id]?.[state.option.id] ?? 0
      const weight = view.own.sheet.weights[water.id] ?? 1
      expect(state.value).toBeCloseTo(Math.max(0, (100 * (points - lost)) / weight), 6)
    }
  })
})

describe('worth in hand', () => {
  test('an empty draft is worth what was last asked for; drafting that again changes nothing', () => {
    for (const party of [north, south]) {
      const view = viewOf(party)
      const empty = worthInHand(view, {}, [])
      expect(worthInHand(view, view.asks[party] ?? {}, []).draft).toBeCloseTo(empty.draft, 9)
    }
  })

  test('the other side’s whole demand is worth less than one’s own', () => {
    const view = viewOf(north)
    expect(worthInHand(view, view.asks[south] ?? {}, []).draft).toBeLessThan(worthInHand(view, {}, []).draft)
  })

  test('only separable issues that are not kept for the accord move no deal', () => {
    const view = viewOf(north)
    const separable = scenario.issues.find((issue) => issue.separable)
    const joined = scenario.issues.find((issue) => !issue.separable)
    if (separable === undefined || joined === undefined) throw new Error('The tiny scenario has both kinds.')
    const name = (issue: typeof separable) => ({ [issue.id]: issue.options[0]?.id }) as Package
    expect(worthInHand(view, name(separable), []).noDealIfSealed).not.toBeNull()
    expect(worthInHand(view, name(separable), [separable.id]).noDealIfSealed).toBeNull()
    expect(worthInHand(view, name(joined), []).noDealIfSealed).toBeNull()
  })
})

describe('the warning before one agrees', () => {
  test('stands exactly where a whole text is worth less than no deal', () => {
    const view = viewOf(north)
    for (const asker of [north, south]) {
      const pack = view.asks[asker] ?? {}
      const forAccordOnly = Object.keys(pack) as IssueId[]
      const { draft, noDeal } = worthInHand(view, pack, forAccordOnly)
      const warning = belowNoDeal(view, { package: pack, forAccordOnly })
      expect(warning !== null).toBe(draft < noDeal - 0.05)
    }
  })

  test('is not given of issues that seal at once and leave no deal where it was', () => {
    const view = viewOf(north)
    for (const issue of scenario.issues.filter((each) => each.separable)) {
      for (const option of issue.options) {
        const pack = { [issue.id]: option.id } as Package
        const { noDealIfSealed, noDeal } = worthInHand(view, pack, [])
        if ((noDealIfSealed ?? 0) >= noDeal)
          expect(belowNoDeal(view, { package: pack, forAccordOnly: [] })).toBeNull()
      }
    }
  })
})

test('the words under the worth line never run over each other, wherever draft and no deal lie', () => {
  const share = fc.double({ min: 0, max: 100, noNaN: true })
  const length = fc.double({ min: 15, max: 40, noNaN: true })
  fc.assert(
    fc.property(share, length, share, length, (floorAt, floorLength, draftAt, draftLength) => {
      const labels = placeLabels({ at: floorAt, length: floorLength }, { at: draftAt, length: draftLength })
      const span = ({ at, anchor }: { at: number; anchor: 'start' | 'end' }, width: number) =>
        anchor === 'start' ? [at, at + width] : [at - width, at]
      const [floorFrom = 0, floorTo = 0] = span(labels.floor, floorLength)
      const [draftFrom = 0, draftTo = 0] = span(labels.draft, draftLength)
      expect(floorTo <= draftFrom + 1e-9 || draftTo <= floorFrom + 1e-9).toBe(true)
      expect(Math.min(floorFrom, draftFrom)).toBeGreaterThanOrEqual(-6.001)
    }),
  )
})
