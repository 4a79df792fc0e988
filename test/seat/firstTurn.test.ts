import { describe, expect, test } from 'vitest'
import { isFirstTurn, openingsOf } from '../../src/seat/firstTurn.ts'
import { everythingWords, leadWords, reasonsFor } from '../../src/seat/firstTurnWords.ts'
import type { Move } from '../../src/table/move.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { withVillages } from '../fixtures/manyPrincipals.ts'
import { type Change, issueIn, partyIn, tinyScenario, withMediator } from '../fixtures/tinyScenario.ts'
import { elder, north, party, south } from '../table/moves.ts'

const viewAfter = (
  viewer: string,
  moves: readonly Move[] = [],
  changes: readonly Change[] = [],
): PartyView => {
  const talks = openTalks(tinyScenario(...changes), {
    reading: 'plain' as ReadingId,
    sitting: 'short' as SittingId,
    seed: 1,
  })
  for (const move of moves) talks.send(move)
  return talks.viewFor(party(viewer))
}

/** “issue: option, steps of the others”. */
const suggested = (view: PartyView): readonly string[] =>
  openingsOf(view).map(
    ({ issue, option, steps }) => `${issue.id}: ${option.id}, ${steps.map((one) => one.steps).join()}`,
  )

const rows: readonly {
  readonly name: string
  readonly view: () => PartyView
  readonly suggests: readonly string[]
}[] = [
  {
    name: 'the one row that can be settled by itself, where both opened on the same',
    view: () => viewAfter('north'),
    suggests: ['path: open, 0'],
  },
  { name: 'nothing while another has the floor', view: () => viewAfter('south'), suggests: [] },
  {
    name: 'nothing after the first move, be it a pass',
    view: () => viewAfter('north', [north.passes(), south.passes()]),
    suggests: [],
  },
  {
    name: 'still to who has only answered so far',
    view: () => viewAfter('south', [north.offers({ water: 'north-first' }), south.refuses('water')]),
    suggests: ['path: open, 0'],
  },
  {
    name: 'nothing where no row can be settled by itself',
    view: () =>
      viewAfter(
        'north',
        [],
        [
          (file) => {
            issueIn(file, 'path').separable = false
          },
        ],
      ),
    suggests: [],
  },
  {
    name: 'nothing that is settled already',
    view: () => viewAfter('south', [north.offers({ path: 'open' }), south.accepts()]),
    suggests: [],
  },
  {
    name: 'nothing outside the viewer’s mandate',
    view: () =>
      viewAfter(
        'north',
        [],
        [
          (file) => {
            const { mandate } = partyIn(file, 'north')
            mandate.path = { allowed: ['shut'] }
          },
        ],
      ),
    suggests: [],
  },
  {
    name: 'to a mediator on its own floor, what lies between the two',
    view: () => viewAfter('elder', [north.passes(), south.passes(), north.passes()], [withMediator]),
    suggests: ['path: open, 0,0'],
  },
]

describe('a first turn is suggested', () => {
  test.each(rows)('$name', ({ view, suggests }) => {
    expect(suggested(view())).toEqual(suggests)
  })

  test('Geneva as Ukraine: two rows, the exchange of prisoners first', () => {
    const geneva = shipped('geneva-2026-02')
    const talks = openTalks(geneva, {
      reading: geneva.readings[0]?.id as ReadingId,
      sitting: geneva.sittings[0]?.id as SittingId,
      seed: 1,
    })
    const view = talks.viewFor(party('ukraine'))
    const openings = openingsOf(view)
    expect(openings).toHaveLength(2)
    const [first] = openings
    if (first === undefined) throw new Error('Nothing is suggested.')
    expect(`${first.issue.id}: ${first.option.short}`).toBe('prisoners: Large exchange')
    const reasons = reasonsFor(view, first)
    expect(reasons[1]).toBe('Russia opens one step away, the United States on the spot.')
    expect(reasons[2]).toMatch(
      /^Sealed, it counts for you even without an accord: your no deal goes from [\d.]+ to [\d.]+\.$/,
    )
    expect(everythingWords(view)).toMatch(
      /^You may\. All that you ask is worth to you \d+ of 100; on \d of 9 rows Russia opened elsewhere\.$/,
    )
  })
})

test('parties that open at the same distance are named together, and many are not named one by one', () => {
  const view = viewAfter('north', [], [withVillages(8, 5)])
  const [opening] = openingsOf(view)
  expect(opening && reasonsFor(view, opening)[1]).toBe(
    'Village 2, Village 3, Village 4 and Village 6 open one step away, Village 5, Village 7 and Village 8 on the spot.',
  )
  expect(everythingWords(view)).toMatch(/rows the others opened elsewhere\.$/)
})

test('a mediator is promised no gain of its own and asked for nothing', () => {
  const view = viewAfter('elder', [north.passes(), south.passes(), north.passes()], [withMediator])
  const [opening] = openingsOf(view)
  expect(opening?.noDeal).toBeNull()
  expect(opening && reasonsFor(view, opening)[2]).toMatch(/settled by itself/)
  expect(everythingWords(view)).toBeNull()
  expect(
    isFirstTurn(
      viewAfter('elder', [north.passes(), south.passes(), north.passes(), elder.passes()], [withMediator]),
    ),
  ).toBe(false)
})

test.each([
  [1, /^One row is open/],
  [3, /^Three rows are open/],
])('%d rows are counted in words', (count, words) => {
  expect(leadWords({ scenario: { language: 'en' } }, count)).toMatch(words)
})
