import { describe, expect, test } from 'vitest'
import { askedOf } from '../../src/seat/asked.ts'
import { nearestChange } from '../../src/seat/nearest.ts'
import type { Tells } from '../../src/table/offer.ts'
import type { PartyView } from '../../src/table/view.ts'
import { answer, district, issue, north, offer, pack, south, viewOf } from '../counterparts/viewOf.ts'
import { tinyScenario, withUnderwriter } from '../fixtures/tinyScenario.ts'

const tiny = tinyScenario()
const own = viewOf(tiny, north).own
interface Row {
  readonly title: string
  readonly offered?: Readonly<Record<string, string>>
  readonly inTheWay?: readonly string[]
  readonly tells?: Tells
  readonly changes?: Partial<PartyView>
  /** Issue, option, worth before and after. */
  readonly change: readonly [string, string, number, number] | null
}

/** South last asked for all of the water, an open path and no wall. */
const ALL = { water: 'north-first', path: 'open', wall: 'stands' }

const rows: readonly Row[] = [
  {
    title: 'the row in the way, one step towards what the refuser asked for',
    inTheWay: ['wall'],
    change: ['wall', 'gate', 100, 91],
  },
  {
    title: 'a step outside the mandate is skipped for the next row',
    offered: { water: 'even', wall: 'stands' },
    inTheWay: ['water', 'wall'],
    change: ['wall', 'gate', 78.35, 73.35],
  },
  {
    title: 'a step that the mandate allows only beside what the same text says',
    inTheWay: ['water'],
    change: ['water', 'even', 100, 78.35],
  },
  {
    title: 'the same step where the text does not say it',
    offered: { water: 'north-first', path: 'open' },
    inTheWay: ['water'],
    change: null,
  },
  {
    title: 'nothing named: the row on which they are furthest apart',
    change: ['water', 'even', 100, 78.35],
  },
  {
    title: 'the direction that the refuser told comes before what it named',
    inTheWay: ['wall'],
    tells: { why: 'belowNoDeal', direction: issue('water') },
    change: ['water', 'even', 100, 78.35],
  },
  {
    title:
      'no step on a row that was not refused, where the refused row is already as the refuser asked for it',
    inTheWay: ['path'],
    change: null,
  },
  {
    title: 'never a red line, even as the only row in the way',
    offered: { wall: 'gate' },
    inTheWay: ['wall'],
    change: null,
  },
  {
    title: 'nothing that would be worth less than leaving',
    inTheWay: ['wall'],
    changes: { own: { ...own, noDeal: 95 } },
    change: null,
  },
  {
    title: 'nothing where the refuser has asked for nothing',
    changes: { asks: {} },
    change: null,
  },
]

describe('the nearest change of a refused text', () => {
  test.each(rows)('$title', ({ offered = ALL, inTheWay = [], tells, changes, change }) => {
    const refusal = { by: south, inTheWay: inTheWay.map(issue), ...(tells && { tells }) }
    const found = nearestChange(viewOf(tiny, north, changes), offer(north, offered), refusal)
    expect(found && [found.issue.id, found.to.id, found.before, found.after]).toEqual(change)
    if (found !== null) expect(found.package).toEqual(pack({ ...offered, [found.issue.id]: found.to.id }))
  })

  test('none where another has refused as well: a step towards the one need not move the other', () => {
    const both = (accepted: boolean) =>
      nearestChange(
        viewOf(tiny, north),
        offer(north, ALL, { answers: [answer(south, false, ['wall']), answer(district, accepted)] }),
        { by: south, inTheWay: [issue('wall')] },
      )
    expect(both(true)).not.toBeNull()
    expect(both(false)).toBeNull()
  })

  test('a step that closes another row of the same text is no step', () => {
    const waits = {
      issue: issue('water'),
      option: 'even',
      stated: 'once the wall stands',
      needs: [{ issue: issue('wall'), options: ['stands'] }],
      restMet: true,
    }
    const mandate = {
      ...own.mandate,
      [issue('water')]: {
        ...own.mandate[issue('water')],
        even: { status: 'closed', waitsFor: [waits], mayOpen: true },
      },
    } as PartyView['own']['mandate']
    const view = viewOf(tiny, north, { own: { ...own, mandate } })
    const refusal = { by: south, inTheWay: [issue('wall')] }
    expect(nearestChange(view, offer(north, { water: 'even', wall: 'stands' }), refusal)).toBeNull()
  })
})

describe('who is asked about a text', () => {
  const withDistrict = viewOf(tinyScenario(withUnderwriter), north)
  const whoIn = (options: Readonly<Record<string, string>>) =>
    askedOf(withDistrict, pack(options), north).map(({ party, signs, underwrites }) => [
      party.id,
      signs,
      underwrites.map(({ option }) => option),
    ])

  test('the other principal alone, where nothing needs an underwriter', () => {
    expect(whoIn({ path: 'open' })).toEqual([[south, true, []]])
  })

  test('an underwriter too, for the option that it underwrites', () => {
    expect(whoIn({ path: 'open', water: 'even' })).toEqual([
      [south, true, []],
      [district, false, ['even']],
    ])
  })
})
