import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { shelfCard } from '../../src/session/desk/shelf.ts'
import { tinyScenario, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'

test('a card holds what is needed to start a game, and nobody’s secrets', () => {
  const card = shelfCard(tinyScenario(withMediator, withUnderwriter))
  expect(card).toMatchObject({
    id: 'the-well',
    title: 'The well',
    contentNote: null,
    issues: 3,
    readings: [{ id: 'plain' }, { id: 'proud' }],
  })
  expect(card.seats.map(({ id, playable, besideTable }) => [id, playable, besideTable])).toEqual([
    ['north', true, false],
    ['south', true, false],
    ['elder', true, false],
    ['district', false, true],
  ])
  expect(
    card.sittings.map(({ id, rounds, furtherRounds, minutes }) => [id, rounds, furtherRounds, minutes.play]),
  ).toEqual([
    ['short', 1, 1, 10],
    ['full', 2, 1, 20],
  ])
  expect(JSON.stringify(card)).not.toMatch(/keeps to itself|Dig a well|reservationValue|weight/)
})

test('its cover is the table before anyone has moved: who asks for what, from the first option to the last', () => {
  const [water, path, wall] = shelfCard(tinyScenario(withUnderwriter)).cover
  const places = (row: typeof water) => row?.marks.map(({ party, place }) => [party, place])
  expect(places(water)).toEqual([
    ['north', 1 / 3],
    ['south', 1],
  ])
  expect(places(path)).toEqual([
    ['north', 1],
    ['south', 1],
  ])
  expect(places(wall)).toEqual([
    ['north', 0],
    ['south', 1],
  ])
  expect([water?.steps, water?.agreed, water?.label]).toEqual([4, null, 'Water'])
})

test('the bicycle’s card is small', () => {
  const file = join(import.meta.dirname, '../../scenarios/second-hand-bicycle.json')
  const read = readScenario(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error(read.problems[0]?.message)
  expect(JSON.stringify(shelfCard(read.value)).length).toBeLessThan(6000)
})
