import { describe, expect, it } from 'vitest'
import type { AnswerPicture } from '../../../src/stage/moments/answerPicture.ts'
import { answerLayout } from '../../../src/stage/table/answerLayout.ts'
import { tableLayout } from '../../../src/stage/table/tableLayout.ts'
import type { PublicParty } from '../../../src/table/view.ts'
import type { PartyId } from '../../../src/terms/ids.ts'

type Guest = Pick<PublicParty, 'id' | 'name' | 'roles' | 'besideTable'>
const guest = (id: string, roles: Guest['roles'], besideTable = false): Guest => ({
  id: id as PartyId,
  name: id,
  roles,
  besideTable,
})
const guests = [
  guest('Ukraine', ['principal']),
  guest('Russia', ['principal']),
  guest('United States', ['mediator', 'underwriter']),
  guest('Europe', ['underwriter'], true),
]
const picture: AnswerPicture = {
  language: 'en',
  title: 'Offer 6',
  lines: ['Neutral zone', 'Both pull back', 'Europe with US', 'All at once', 'On guarantees'],
  slots: guests.map(({ id }) => ({ party: id, state: 'waiting' })),
}
const layoutAt = (width: number, height: number, text = picture) => {
  const table = tableLayout(guests, { x: 0, y: 0, width, height }, (name) => name.length * 7.5, true)
  return { table, answer: answerLayout(table, text) }
}

describe('the text on the table', () => {
  it.each([
    [360, 476],
    [360, 416],
    [480, 700],
    [644, 400],
    [390, 560],
  ])(
    'lies on the baize at %i × %i with all its lines, under no plate, its slots within it',
    (width, height) => {
      const { table, answer } = layoutAt(width, height)
      if (answer === null) throw new Error('There is room for the text.')
      const { paper } = answer
      expect(answer.lines).toBe(5)
      expect(paper.x).toBeGreaterThan(table.table.x)
      expect(paper.x + paper.width).toBeLessThan(table.table.x + table.table.width)
      expect(paper.y + paper.height).toBeLessThanOrEqual(table.table.y + table.table.height)
      for (const plate of table.plates.filter(({ seated }) => seated))
        expect(plate.y + plate.height / 2).toBeLessThanOrEqual(paper.y)
      for (const { x, y } of answer.slots) {
        expect(x).toBeGreaterThan(paper.x)
        expect(x).toBeLessThan(paper.x + paper.width)
        expect(y).toBeLessThan(paper.y + paper.height)
      }
    },
  )

  it('lets a refusal stop outside the paper, on the side of its seat, each at a height of its own', () => {
    const { answer } = layoutAt(360, 476)
    if (answer === null) throw new Error('There is room for the text.')
    const { paper, stops } = answer
    for (const { x, bar } of stops) {
      expect(x < paper.x || x > paper.x + paper.width).toBe(true)
      expect(x < paper.x ? bar.x > x && bar.x < paper.x : bar.x < x && bar.x > paper.x).toBe(true)
    }
    expect(new Set(stops.map(({ y }) => y)).size).toBe(stops.length)
  })

  it('leaves out the lines that have no room, and the text where not one has', () => {
    const nine = { ...picture, lines: Array.from({ length: 30 }, (_, i) => `Matter ${i}`) }
    const { answer } = layoutAt(360, 416, nine)
    expect(answer?.lines).toBeGreaterThan(5)
    expect(answer?.lines).toBeLessThan(30)
    expect(layoutAt(360, 150).answer).toBeNull()
  })
})
