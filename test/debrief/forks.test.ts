import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { forkReason, forkTitle } from '../../src/debrief/forks/forkWords.ts'
import { type PlayedOn, tallyOf } from '../../src/debrief/forks/tally.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { type Change, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { elderBargains, freeHand } from '../table/changes.ts'
import {
  north,
  offers,
  type Played,
  played,
  playedByChance,
  refuses,
  south,
  wholeText,
} from './playedTalks.ts'
import { recomputeForks } from './recomputed.ts'

describe('whatever was played', () => {
  it('the forks are a person’s own moves with an addition that the table allows and no capital forbids', () => {
    const anyTalks = fc.record({
      seed: fc.nat({ max: 2 ** 31 - 1 }),
      changes: fc.constantFrom<readonly Change[]>([], [freeHand], [withMediator, withUnderwriter, freeHand]),
      sitting: fc.constantFrom('short', 'full'),
      people: fc.constantFrom<string[]>(['north'], ['south'], ['north', 'south'], ['elder']),
    })
    let seen = 0
    const kinds = new Set<string>()
    const check = (one: Played): void => {
      for (const kind of recomputeForks(one)) {
        seen++
        kinds.add(kind)
      }
    }
    fc.assert(
      fc.property(anyTalks, ({ people, changes, ...table }) => {
        // Without an elder at the table nobody sits there.
        const seated = changes.includes(withMediator) || !people.includes('elder') ? people : ['north']
        check(playedByChance(table.seed, { ...table, changes, people: seated }))
      }),
      // One seed: what is counted below would else differ from run to run.
      { numRuns: 120, seed: 11 },
    )
    expect(seen).toBeGreaterThan(60)
    expect(kinds.size).toBeGreaterThan(4)
  })
})

test('where no person sat at the table nothing is suggested', () => {
  expect(played([offers(north, { path: 'open' }), refuses(south, 'path')]).debrief.forks).toEqual([])
})

test('a person who refused a text that was worth more is shown acceptance as a fork', () => {
  const { debrief } = played([offers(north, wholeText), refuses(south, 'wall')], { people: ['south'] })
  const yes = debrief.forks.find(({ added }) => added.type === 'yes')
  expect(yes).toMatchObject({ entry: 1, by: south, at: { round: 1, turn: 1 } })
  expect(yes && forkTitle(debrief, yes)).toBe('If only you had added a yes to offer 1')
})

test('a yes is no fork where somebody else refused the same text as well', () => {
  const elder = 'elder' as PartyId
  const moves = [offers(north, wholeText), refuses(south, 'wall'), refuses(elder, 'wall')]
  const changes = [elderBargains, freeHand]
  const { debrief } = played(moves, { changes, people: ['south'] })
  expect(debrief.refusals.map(({ answer }) => answer.by)).toEqual([south, elder])
  expect(debrief.forks.filter(({ added }) => added.type === 'yes')).toEqual([])
})

test('a turn that was passed is a word aside that was missed, with how often the other refused afterwards', () => {
  const moves = [
    { type: 'pass', by: north } as const,
    { type: 'pass', by: south } as const,
    offers(north, { path: 'open' }),
    refuses(south, 'path'),
  ]
  const { debrief } = played(moves, { changes: [freeHand], people: ['north'] })
  const aside = debrief.forks.find(({ added }) => added.type === 'aside')
  expect(aside).toMatchObject({ entry: 0, added: { type: 'aside', with: south, refused: 1 } })
  expect(aside && forkTitle(debrief, aside)).toBe('If only you had added a word aside with South')
  expect(aside && forkReason(debrief, aside)).toContain('South refused one offer after this pass.')
})

describe('a tally', () => {
  const game = (own: number): PlayedOn => ({
    end: 'signed',
    ratified: true,
    own,
    worths: [own, 50],
    turns: 9,
  })
  const pair = (own: number, without = 60) => ({ added: game(own), asMade: game(without) })
  test.each([
    { games: [], better: 0, same: 0, worse: 0, middle: undefined },
    { games: [61, 59, 60], better: 0, same: 3, worse: 0, middle: 60 },
    { games: [70, 61.1, 58.9, 40], better: 2, same: 0, worse: 2, middle: 58.9 },
  ])('of games worth $games against 60: $better better, $same same, $worse worse', (row) => {
    const tally = tallyOf(
      row.games.map((own) => pair(own)),
      60,
    )
    expect(tally).toMatchObject({
      seeds: row.games.length,
      better: row.better,
      same: row.same,
      worse: row.worse,
    })
    expect(tally.middle?.own).toBe(row.middle)
  })
  test('counts what was better without the addition too', () => {
    expect(tallyOf([pair(60, 70), pair(60, 50)], 60).betterAsMade).toBe(1)
  })
})
