import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeLabels } from '../../src/screens/table/composer/worthLabels.ts'
import { belowNoDeal } from '../../src/seat/belowNoDeal.ts'
import { rowState, stepsApart } from '../../src/seat/board.ts'
import { worthInHand } from '../../src/seat/worthInHand.ts'
import type { Move } from '../../src/table/move.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import type { IssueId, PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import type { Package } from '../../src/terms/package.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import { seat } from '../table/moves.ts'

const scenario = tinyScenario()
const north = 'north' as PartyId
const south = 'south' as PartyId
const SITTING = { reading: 'plain' as ReadingId, sitting: 'full' as SittingId, seed: 1 }
const viewOf = (party: PartyId): PartyView => openTalks(scenario, SITTING).viewFor(party)
const issueCalled = (id: string) => {
  const issue = scenario.issues.find((each) => each.id === id)
  if (issue === undefined) throw new Error(`No issue ${id}.`)
  return issue
}

interface RowOf {
  readonly name: string
  readonly viewer?: 'north' | 'south'
  readonly moves?: readonly Move[]
  readonly issue: string
  readonly drafted?: string
  /** Who stands at each option that anybody asks for, by the option's id. */
  readonly asked: Readonly<Record<string, string>>
  readonly standing?: string
  readonly agreed?: string
  readonly reopened?: string
  readonly apart: number
  /** By option, in shares of the issue's weight. */
  readonly values?: readonly number[]
}

const check = (row: RowOf) =>
  test(row.name, () => {
    const talks = openTalks(scenario, SITTING)
    for (const move of row.moves ?? []) talks.send(move)
    const view = talks.viewFor((row.viewer ?? 'north') as PartyId)
    const drafted = row.drafted === undefined ? {} : ({ [row.issue]: row.drafted } as Package)
    const state = rowState(view, issueCalled(row.issue), drafted)
    const asked = state.options.flatMap(({ option, askedBy }) =>
      askedBy.length === 0 ? [] : [[option.id, askedBy.map(({ id }) => id).join()]],
    )
    expect(Object.fromEntries(asked)).toEqual(row.asked)
    const optionsThat = (is: (option: (typeof state.options)[number]) => boolean) =>
      state.options.filter(is).map(({ option }) => option.id)
    expect(optionsThat(({ standing }) => standing)).toEqual(row.standing === undefined ? [] : [row.standing])
    expect(optionsThat(({ drafted }) => drafted)).toEqual(row.drafted === undefined ? [] : [row.drafted])
    expect(state.agreed?.option ?? null).toBe(row.agreed ?? null)
    expect(state.reopened).toBe(row.reopened ?? null)
    expect(stepsApart(state)).toBe(row.apart)
    if (row.values !== undefined) expect(state.options.map(({ value }) => value)).toEqual(row.values)
  })

const northSays = seat('north')
const southSays = seat('south')

describe('a row of the text', () => {
  check({
    name: 'at first everybody stands at its opening; an option is worth its value less distrust, 1.65 points of 50',
    issue: 'water',
    asked: { 'north-first': 'north', 'south-first': 'south' },
    apart: 2,
    values: [20, 100, 56.7, 0],
  })
  check({
    name: 'the draft is drawn beside the viewer’s marker, and moves no marker',
    issue: 'water',
    drafted: 'even',
    asked: { 'north-first': 'north', 'south-first': 'south' },
    apart: 2,
  })
  check({
    name: 'an offer stands where it was put, with all who ask for the same',
    issue: 'path',
    moves: [northSays.offers({ path: 'open' })],
    viewer: 'south',
    asked: { open: 'north,south' },
    standing: 'open',
    apart: 0,
  })
  check({
    name: 'sealed, both principals stand at what is agreed and nothing stands beside it',
    issue: 'path',
    moves: [northSays.offers({ path: 'open' }), southSays.accepts()],
    asked: { open: 'north,south' },
    agreed: 'open',
    apart: 0,
  })
  check({
    name: 'initialled and offered anew, its author stands at the new option and the other at the old',
    issue: 'path',
    moves: [
      northSays.offers({ path: 'open' }, 'path'),
      southSays.accepts(),
      southSays.offers({ path: 'shut' }, 'path'),
    ],
    asked: { open: 'north', shut: 'south' },
    standing: 'shut',
    agreed: 'open',
    reopened: 'shut',
    apart: 1,
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

describe('what the gauge counts', () => {
  const view = viewOf(north)
  const [wall] = scenario.issues
  const [option] = wall?.options ?? []
  if (wall === undefined || option === undefined) throw new Error('The tiny scenario has an issue.')
  const pack = { [wall.id]: option.id } as Package

  test('a draft that crosses a red line of the viewer’s names the issue, whatever it is worth', () => {
    const barred = { ...view.own.mandate[wall.id], [option.id]: { status: 'redLine' } as const }
    const strict = { ...view, own: { ...view.own, mandate: { ...view.own.mandate, [wall.id]: barred } } }
    expect(worthInHand(view, pack, []).redLines).toEqual([])
    expect(worthInHand(strict, pack, []).redLines).toEqual([wall.id])
    const offered = openTalks(scenario, SITTING)
    offered.send({ type: 'offer', by: north, package: pack, forAccordOnly: [] })
    const { onTable } = offered.viewFor(north)
    expect(worthInHand({ ...strict, onTable }, {}, []).standingRedLines).toEqual([wall.id])
    expect(worthInHand({ ...view, onTable }, {}, []).standingRedLines).toEqual([])
  })

  test('what is promised for signing is counted, and the scale grows by it', () => {
    const promised = { ...view, own: { ...view.own, promised: 7 } }
    const plain = worthInHand(view, pack, [])
    expect(plain.most).toBe(100)
    expect(worthInHand(promised, pack, [])).toMatchObject({ draft: plain.draft + 7, most: 107, promised: 7 })
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
    let harmless = 0
    const view = viewOf(north)
    for (const issue of scenario.issues.filter((each) => each.separable)) {
      for (const option of issue.options) {
        const pack = { [issue.id]: option.id } as Package
        const { noDealIfSealed, noDeal } = worthInHand(view, pack, [])
        if ((noDealIfSealed ?? 0) < noDeal) continue
        harmless++
        expect(belowNoDeal(view, { package: pack, forAccordOnly: [] })).toBeNull()
      }
    }
    expect(harmless).toBeGreaterThan(0)
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
