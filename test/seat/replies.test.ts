import { describe, expect, test } from 'vitest'
import { counterReply, repliesTo } from '../../src/seat/replies.ts'
import type { PartyView } from '../../src/table/view.ts'
import { asked, issue, line, north, offer, pack, south, viewOf } from '../counterparts/viewOf.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import { north as northSays, south as southSays } from '../table/moves.ts'
import { told } from './telling.ts'

const tiny = tinyScenario()

interface Row {
  readonly title: string
  readonly offered: Readonly<Record<string, string>>
  readonly changes?: Partial<PartyView>
  readonly barred: string | null
  readonly inTheWay: readonly string[]
}

const waiting = (): Partial<PartyView> => {
  const { own } = viewOf(tiny, north)
  const water = issue('water')
  const waits = {
    issue: water,
    option: 'even',
    stated: 'once the wall is settled',
    needs: [{ issue: issue('wall'), options: ['stands', 'gate'] }],
    restMet: true,
  }
  const mandate = {
    ...own.mandate,
    [water]: { ...own.mandate[water], even: { status: 'closed', waitsFor: [waits], mayOpen: true } },
  } as PartyView['own']['mandate']
  return { own: { ...own, mandate } }
}

const rows: readonly Row[] = [
  { title: 'nothing barred', offered: { path: 'open', wall: 'gate' }, barred: null, inTheWay: [] },
  {
    title: 'a red line',
    offered: { path: 'open', wall: 'down' },
    barred: 'The council of North will never allow It comes down on wall.',
    inTheWay: ['wall'],
  },
  {
    title: 'what the capital has not allowed and said nothing of',
    offered: { water: 'south-first' },
    barred: 'The council of North has not allowed South draws first on water.',
    inTheWay: ['water'],
  },
  {
    title: 'what its capital waits for is not in the offer',
    offered: { water: 'even', path: 'open' },
    changes: waiting(),
    barred: 'The council of North has not allowed Day about on water.',
    inTheWay: ['water'],
  },
  {
    title: 'what it waits for stands in the same offer',
    offered: { water: 'even', wall: 'gate' },
    changes: waiting(),
    barred: null,
    inTheWay: [],
  },
  {
    title: 'what it waits for is agreed',
    offered: { water: 'even' },
    changes: { ...waiting(), draft: { [issue('wall')]: line('stands') } as PartyView['draft'] },
    barred: null,
    inTheWay: [],
  },
  {
    title: 'several rows in one go',
    offered: { water: 'south-first', wall: 'down' },
    barred:
      'The council of North will never allow It comes down on wall. The council of North has not allowed South draws first on water.',
    inTheWay: ['water', 'wall'],
  },
]

describe('what may be answered to an offer', () => {
  test.each(rows)('$title', ({ offered, changes, barred, inTheWay }) => {
    const lying = offer(south, offered)
    const replies = repliesTo(asked(tiny, north, lying, changes), lying)
    expect(replies).toEqual({ barred, inTheWay })
  })
})

describe('a counter in reply', () => {
  const lying = offer(south, { water: 'even', path: 'open', wall: 'gate' })
  const counter = (options: Readonly<Record<string, string>>) =>
    counterReply(asked(tiny, north, lying), lying, { package: pack(options), forAccordOnly: [] })

  test('has in the way what it changes or leaves out', () => {
    expect(counter({ water: 'even', path: 'shut' }).inTheWay).toEqual(['path', 'wall'])
  })

  test('has nothing in the way where it only adds', () => {
    const less = offer(south, { path: 'open' })
    const more = { package: pack({ path: 'open', wall: 'gate' }), forAccordOnly: [] }
    expect(counterReply(asked(tiny, north, less), less, more)).toMatchObject({ accept: false, inTheWay: [] })
  })

  test('is lawful at the table, and the next offer on it', () => {
    const seated = told('north')
    seated.make(northSays.passes(), southSays.offers({ path: 'shut' }))
    const view = seated.now().latest
    if (view.onTable === null) throw new Error('South has made an offer.')
    expect(view.mayCounter).toBe(true)
    seated.make(counterReply(view, view.onTable, { package: pack({ path: 'open' }), forAccordOnly: [] }))
    expect(seated.now().latest.onTable).toMatchObject({ by: north, counterTo: 1, package: { path: 'open' } })
  })
})
