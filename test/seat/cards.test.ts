import { describe, expect, test } from 'vitest'
import { cardsBetween, noDealBefore, rowTags } from '../../src/seat/cards.ts'
import { momentWords } from '../../src/seat/momentWords.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { OwnView, PartyView } from '../../src/table/view.ts'
import type { Card } from '../../src/telling/consequences.ts'
import type { OptionId, PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { issue, line, north, viewOf } from '../counterparts/viewOf.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'

const before = viewOf(tinyScenario(), north)
const wall = issue('wall')
const after = (own: Partial<OwnView>): PartyView => ({ ...before, own: { ...before.own, ...own } })
const withGate = (status: 'allowed' | 'redLine'): Partial<OwnView> => ({
  mandate: {
    ...before.own.mandate,
    [wall]: { ...before.own.mandate[wall], gate: { status } },
  } as OwnView['mandate'],
})
const cardsOf = (from: Partial<OwnView>, to: Partial<OwnView>): readonly Card[] =>
  cardsBetween(after(from), after(to))

describe('cards that are unread', () => {
  test('a wider mandate tags its row, with the notches that opened', () => {
    const cards = cardsOf(withGate('redLine'), withGate('allowed'))
    expect(cards).toMatchObject([{ kind: 'mandate', change: 'wider', issue: wall, options: ['gate'] }])
    expect([...rowTags(cards)]).toEqual([[wall, { change: 'wider', notches: 1 }]])
    expect(noDealBefore(cards)).toBeNull()
  })

  test('of two cards about one row the newest tags it', () => {
    const older = cardsOf(withGate('redLine'), withGate('allowed'))
    const newer = cardsOf(withGate('allowed'), withGate('redLine'))
    expect(rowTags([...newer, ...older]).get(wall)?.change).toBe('narrower')
  })

  test('no deal is kept as it was before the oldest of them', () => {
    const first = cardsOf({ noDeal: 55 }, { noDeal: 52 })
    const second = cardsOf({ noDeal: 52 }, { noDeal: 50 })
    expect(noDealBefore([...second, ...first])).toBe(55)
    expect(rowTags(first).size).toBe(0)
    expect(noDealBefore([])).toBeNull()
  })
})

describe('a moment in words', () => {
  const geneva = openTalks(shipped('geneva-2026-02'), {
    reading: 'wider' as ReadingId,
    sitting: 'full' as SittingId,
    seed: 1,
  }).viewFor('ukraine' as PartyId)
  const prisoners = issue('prisoners')
  const sealing = (sealed: boolean) =>
    momentWords({ type: 'seal', issues: [prisoners], sealed, steps: [], upTo: 1 }, {
      ...geneva,
      draft: {
        [prisoners]: line('large-exchange' satisfies string as OptionId, sealed ? 'sealed' : 'initialled'),
      },
    } as PartyView)

  test('a seal that brings people home says how many', () => {
    expect(sealing(true)).toEqual({
      title: 'In force from today: Prisoners, civilians',
      text: '2,000 people come home.',
    })
  })

  test('what is only initialled brings nobody home yet', () => {
    expect(sealing(false)).toEqual({ title: 'Initialled: Prisoners, civilians', text: '' })
  })

  test('a round that opens says which of how many, where and when', () => {
    const event = geneva.record.find(({ type }) => type === 'round.opened')
    if (event?.type !== 'round.opened') throw new Error('The first round has opened.')
    const words = momentWords({ type: 'roundOpening', event, steps: [], upTo: 1 }, geneva)
    expect(words?.text).toMatch(/^Round 1 of \d/)
  })
})
