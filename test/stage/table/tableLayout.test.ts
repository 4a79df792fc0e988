import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asideSpot, plateAt, sidesOf, tableLayout } from '../../../src/stage/table/tableLayout.ts'
import type { PublicParty } from '../../../src/table/view.ts'
import type { PartyId } from '../../../src/terms/ids.ts'

type Guest = Pick<PublicParty, 'id' | 'name' | 'roles' | 'besideTable'>
const guest = (id: string, roles: Guest['roles'] = ['principal'], besideTable = false): Guest => ({
  id: id as PartyId,
  name: id,
  roles,
  besideTable,
})
const measure = (name: string) => name.length * 7.5
const small = { x: 0, y: 290, width: 360, height: 190 }

const geneva = [
  guest('Ukraine'),
  guest('Russia'),
  guest('United States', ['mediator', 'underwriter']),
  guest('Europe', ['underwriter'], true),
]

describe('the seats at the table', () => {
  it('set two principals face to face and the mediator at the head', () => {
    const sides = sidesOf(geneva.slice(0, 3))
    expect(Object.values(sides).map((side) => side.map(({ id }) => id))).toEqual([
      ['Ukraine'],
      ['Russia'],
      ['United States'],
      [],
    ])
  })

  it('place whoever is beside the table behind the wall', () => {
    const { plates, wall } = tableLayout(geneva, small, measure)
    expect(plates.filter(({ x }) => x > wall.x).map(({ party }) => party)).toEqual(['Europe'])
  })

  it('seat six or eight principals two to a side, so that their names have room', () => {
    for (const count of [6, 8]) {
      const guests = Array.from({ length: count }, (_, i) => guest(`Village ${i + 1}`))
      const { plates } = tableLayout(guests, small, measure)
      for (const { width } of plates) expect(width).toBeGreaterThanOrEqual(99)
    }
  })

  it('give every one of two to eight parties a plate inside the room, over no other', () => {
    const sizes = fc.record({
      seated: fc.integer({ min: 2, max: 8 }),
      principals: fc.integer({ min: 1, max: 8 }),
      width: fc.integer({ min: 340, max: 1400 }),
      height: fc.integer({ min: 150, max: 900 }),
    })
    fc.assert(
      fc.property(sizes, ({ seated, principals, width, height }) => {
        const guests = Array.from({ length: seated }, (_, i) =>
          guest(
            `Delegation ${i}`,
            i < principals ? ['principal'] : i === principals ? ['mediator'] : ['underwriter'],
          ),
        )
        const { plates } = tableLayout(guests, { x: 0, y: 0, width, height }, measure)
        expect(plates).toHaveLength(seated)
        for (const [i, a] of plates.entries()) {
          expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0)
          expect(a.x + a.width / 2).toBeLessThanOrEqual(width)
          expect(a.y - a.height / 2).toBeGreaterThanOrEqual(0)
          expect(a.y + a.height / 2).toBeLessThanOrEqual(height)
          for (const b of plates.slice(i + 1)) {
            const apart =
              Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
              Math.abs(a.y - b.y) >= (a.height + b.height) / 2
            expect(apart).toBe(true)
          }
        }
      }),
    )
  })
})

describe('the side room', () => {
  it.each([
    [360, 190],
    [360, 150],
    [276, 420],
  ])('at %i × %i holds the plates of any two aside, over nobody and under no words', (width, height) => {
    const layout = tableLayout(geneva, { x: 0, y: 290, width, height }, measure)
    const { plates, caucus, area } = layout
    for (const [i, first] of plates.entries())
      for (const second of plates.slice(i + 1)) {
        const aside = [first, second].map((plate, seat) => {
          const { x, y, size } = asideSpot(layout, plate, seat === 0 ? 0 : 1)
          return { x, y, width: size * plate.width, height: size * plate.height }
        })
        for (const plate of aside) {
          expect(plate.x + plate.width / 2).toBeLessThanOrEqual(area.x + area.width)
          expect(plate.y + plate.height / 2).toBeLessThanOrEqual(caucus.label.y - 10)
          for (const other of plates.filter((one) => one !== first && one !== second))
            expect(
              Math.abs(plate.x - other.x) >= (plate.width + other.width) / 2 ||
                Math.abs(plate.y - other.y) >= (plate.height + other.height) / 2,
              `${first.party} and ${second.party} aside, over ${other.party}`,
            ).toBe(true)
        }
      }
  })

  it('has room for what the one who waits there says', () => {
    const { plates } = tableLayout(geneva, small, measure)
    const [europe, ukraine] = ['Europe', 'Ukraine'].map((id) => plates.find(({ party }) => party === id))
    expect(europe?.height).toBe(ukraine?.height)
  })
})

describe('a click in the room', () => {
  const { plates } = tableLayout(geneva, small, measure)

  it('finds the plate, with a finger’s margin above and below', () => {
    const russia = plates.find(({ party }) => party === 'Russia')
    expect(plateAt(plates, russia?.x ?? 0, (russia?.y ?? 0) + 21)).toBe('Russia')
  })

  it('finds nobody in the middle of the table', () => {
    const { table } = tableLayout(geneva, small, measure)
    expect(plateAt(plates, table.x + table.width / 2, table.y + table.height / 2)).toBeNull()
  })
})
