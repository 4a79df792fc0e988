import { describe, expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import { principalsOf } from '../../src/scenario/scenario.ts'
import type { PartyView } from '../../src/table/view.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { playPair, type Seen, shipped, TEMPERAMENTS } from './wholeGame.ts'

const geneva = shipped('geneva-2026-02')
const europe = 'europe' as PartyId
const washington = 'united-states' as PartyId

/** What Europe decides in sixty games, game by game. */
const games: readonly (readonly Seen[])[] = Array.from({ length: 60 }, (_, seed) => {
  const temperament = TEMPERAMENTS[seed % 3] ?? 'fair'
  return playPair(geneva, [temperament, temperament], { seed: seed + 1 }).seen.filter(
    ({ view }) => view.viewer === europe,
  )
})
const asked = games.map((seen) =>
  seen.flatMap(({ view, decision: { move } }) => (move.type === 'caucus' ? [{ view, with: move.with }] : [])),
)

const principals = principalsOf(geneva).map(({ id }) => id)
const hasTold = ({ record }: PartyView): boolean =>
  record.some((event) => event.type === 'question.answered' && event.by === europe)

describe('beside the table, a counterpart', () => {
  test('asks somebody aside now and then, and not with every word', () => {
    const words = games.flat().filter(({ view }) => view.may.includes('caucus')).length
    const asks = asked.flat().length
    expect(asked.filter((game) => game.length > 0).length).toBeGreaterThan(games.length / 6)
    expect(asks).toBeLessThan(words * 0.6)
  })

  test('asks the mediator first, and a principal once it has told the mediator what it waits for', () => {
    const play = playParty('scenario')
    const first = asked.flat().filter(({ view }) => !hasTold(view))
    expect(first.length).toBeGreaterThan(5)
    const after = first.flatMap(({ view, with: other }) => {
      expect(other).toBe(washington)
      const [last] = view.record.slice(-1)
      if (last === undefined) throw new Error('Nothing has happened yet.')
      const told = { ...last, type: 'question.answered', by: europe, conditions: null, most: null } as const
      const { move } = play({ ...view, record: [...view.record, told] })
      return move.type === 'caucus' ? [move.with] : []
    })
    expect(after.length).toBeGreaterThan(0)
    for (const other of after) expect(principals).toContain(other)
  })

  test('asks at most once a round, and leaves the table turns to use what was said', () => {
    for (const game of asked) {
      const rounds = game.map(({ view }) => view.round.id)
      expect(new Set(rounds).size).toBe(rounds.length)
      for (const { view } of game)
        expect(view.round.turns - view.round.turn).toBeGreaterThanOrEqual(geneva.costs.caucus + 2)
    }
  })

  test('has a sentence of its own for the press after each round', () => {
    for (const seen of games) {
      const said = seen.flatMap(({ decision: { move } }) =>
        move.type === 'publish' ? [move.communique] : [],
      )
      expect(said.length).toBeGreaterThan(0)
      for (const id of said) expect(geneva.communiques.find((one) => one.id === id)?.by, id).toEqual([europe])
    }
  })
})
