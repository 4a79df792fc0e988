import { expect, test } from 'vitest'
import { playParty } from '../../../src/counterparts/playParty.ts'
import type { TableEvent } from '../../../src/table/event.ts'
import type { PartyView } from '../../../src/table/view.ts'
import { tinyScenario } from '../../fixtures/tinyScenario.ts'
import { issue, line, north, offer, pack, south, viewOf } from '../viewOf.ts'

const tiny = tinyScenario()
const view = viewOf(tiny, south)

/** South may sign for anything, the water alone is left and the end is near: it would give way. */
const late: Partial<PartyView> = {
  draft: { [issue('path')]: line('open', 'sealed'), [issue('wall')]: line('down') },
  toMove: south,
  floor: south,
  may: ['offer', 'pass'],
  clock: 0.99,
  own: {
    ...view.own,
    reservationValue: 10,
    noDeal: 10,
    ratifier: null,
    mandate: Object.fromEntries(
      Object.entries(view.own.mandate).map(([id, options]) => [
        id,
        Object.fromEntries(Object.keys(options).map((one) => [one, { status: 'allowed' }])),
      ]),
    ),
  },
}

const floated = (options: Readonly<Record<string, string>>) =>
  ({ type: 'package.floated', by: north, package: pack(options) }) as const

const heard = (...events: readonly object[]): PartyView => ({
  ...view,
  ...late,
  record: events.map((event, index) => ({
    index,
    round: view.round.id,
    turn: 0,
    seenBy: null,
    ...event,
  })) as TableEvent[],
})

/** What South offers on the water, with many different seeds. */
const onWater = (seat: PartyView): ReadonlySet<string> =>
  new Set(
    Array.from({ length: 100 }, (_, luck) => playParty('fair')({ ...seat, luck: luck * 7919 })).flatMap(
      ({ move }) =>
        (move.type === 'offer' ? Object.entries(move.package) : []).flatMap(([id, one]) =>
          id === 'water' ? [one as string] : [],
        ),
    ),
  )

test('whoever was asked for something aside offers no more than that', () => {
  expect(onWater(heard())).toContain('north-first')
  const after = onWater(heard(floated({ water: 'even' })))
  expect(after.size).toBeGreaterThan(0)
  for (const more of ['unshared', 'north-first']) expect(after).not.toContain(more)
})

test('until the other asks for something else at the table', () => {
  const made = { type: 'offer.made', offer: offer(north, { water: 'north-first' }) }
  expect(onWater(heard(floated({ water: 'even' }), made))).toContain('north-first')
})

test('and where it may sign for nothing as good as what was asked, nothing is too much', () => {
  const seat = heard(floated({ water: 'even' }))
  const never = { status: 'redLine' } as const
  const water = { 'north-first': { status: 'allowed' }, unshared: never, even: never, 'south-first': never }
  const mandate = { ...seat.own.mandate, water } as PartyView['own']['mandate']
  expect(onWater({ ...seat, own: { ...seat.own, mandate } })).toEqual(new Set(['north-first']))
})
