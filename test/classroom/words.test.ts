import { describe, expect, test } from 'vitest'
import type { TableTile } from '../../src/class/views/teacherView.ts'
import type { ToldEvent } from '../../src/class/views/toldEvents.ts'
import { minutesAndSeconds } from '../../src/classroom/pieces/clock.ts'
import { isMissing, seatedWords, toldLast } from '../../src/classroom/place/seatWords.ts'
import { classroomAt, isClassroom, keyAddress } from '../../src/classroom/route.ts'
import { codeShown, isOnlyHere } from '../../src/classroom/teacher/joining.ts'
import { needsWords, talksWords } from '../../src/classroom/teacher/tileWords.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { CLASSROOM } from '../../src/words/classroom/catalog.ts'
import { sayIn } from '../../src/words/say.ts'

const say = sayIn(CLASSROOM, 'en')

test.each([
  [0, '0:00'],
  [1, '0:01'],
  [59_001, '1:00'],
  [65_000, '1:05'],
  [3_720_000, '1:02:00'],
  [-5, '0:00'],
])('%i milliseconds are shown as %s', (milliseconds, shown) => {
  expect(minutesAndSeconds(milliseconds)).toBe(shown)
})

test.each([
  ['#/class/new', { page: 'new' }],
  ['#/join', { page: 'join', code: null }],
  ['#/join/LAC4B7', { page: 'join', code: 'LAC4B7' }],
  ['#/join/%', { page: 'join', code: '%' }],
  ['#/class/a1/place', { page: 'place', class: 'a1', token: null }],
  ['#/class/a1/place/p-1.x', { page: 'place', class: 'a1', token: 'p-1.x' }],
  ['#/class/a1/wall', { page: 'wall', class: 'a1', key: null }],
  ['#/class/a1/wall/s3/K9CWEN', { page: 'wall', class: 'a1', key: { secret: 's3', code: 'K9CWEN' } }],
  ['#/class/a1', { page: 'teacher', class: 'a1', key: null }],
  [
    keyAddress('a1', { secret: 's', code: 'LAC4B7' }),
    { page: 'teacher', class: 'a1', key: { secret: 's', code: 'LAC4B7' } },
  ],
  ['#/class/a1/key/s', { page: 'teacher', class: 'a1', key: null }],
])('%s leads to its page', (hash, route) => {
  expect(isClassroom(hash)).toBe(true)
  expect(classroomAt(hash)).toEqual(route)
})

test.each(['', '#shelf', '#/workshop', '#/joining', '#/class/'])('%s is no page of a class', (hash) => {
  expect(classroomAt(hash)).toBeNull()
})

test('A code is read in two groups, and a loopback address is known for what it is', () => {
  expect(codeShown('LAC4B7')).toBe('LAC 4B7')
  expect(['localhost', '127.0.0.1', '[::1]', 'parley.localhost'].map(isOnlyHere)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(isOnlyHere('192.168.1.4')).toBe(false)
})

describe('who sits in a seat', () => {
  const seat = { seat: 'ukraine' as PartyId, counterpart: false, minded: false, people: [] }
  test.each([
    [{ ...seat, counterpart: true }, 'Ukraine: the computer'],
    [{ ...seat, people: [{ name: 'Copper Heron', presence: 'here' as const }] }, 'Ukraine: Copper Heron'],
    [
      {
        ...seat,
        counterpart: true,
        minded: true,
        people: [{ name: 'Copper Heron', presence: 'away' as const }],
      },
      'Ukraine: Copper Heron (away), a counterpart minds the seat',
    ],
  ])('is said in words: %#', (seen, words) => {
    expect(seatedWords(say, seen, 'Ukraine')).toBe(words)
  })
})

test('Who holds a seat and is not there is missing from it, and a seat that nobody holds misses nobody', () => {
  const held = (presence: 'here' | 'away') => [{ name: 'Copper Heron', presence }]
  const seat = { seat: 'ukraine' as PartyId, counterpart: false, minded: false, people: held('here') }
  expect(isMissing(seat)).toBe(false)
  expect(isMissing({ ...seat, people: held('away') })).toBe(true)
  expect(isMissing({ ...seat, counterpart: true })).toBe(true)
  expect(isMissing({ ...seat, counterpart: true, people: [] })).toBe(false)
})

test('What the teacher told last is said, nothing from before the tables opened, and all since a late one opened', () => {
  const event = (index: number, happening: object) => ({ index, now: 0, stamp: 0, ...happening }) as ToldEvent
  const announced = event(0, { type: 'announced', text: 'Welcome.' })
  const opened = event(1, { type: 'tables.opened', tables: [1] })
  expect(toldLast(say, [announced])).toEqual({ index: 0, sentence: 'Teacher: Welcome.' })
  expect(toldLast(say, [announced, opened])).toBeNull()
  const whispered = event(2, { type: 'whispered', text: 'Ask.' })
  const late = event(3, { type: 'tables.opened', tables: [2] })
  expect(toldLast(say, [opened, whispered, late, event(4, { type: 'hand.raised' })])).toEqual({
    index: 2,
    sentence: 'Teacher, to you alone: Ask.',
  })
})

test('A tile says where its table is, and why it needs the teacher', () => {
  const talks = { phase: 'floor', round: 2, rounds: 3, turn: 4, turns: 8, end: null } as TableTile['talks']
  expect(talksWords(say, { talks })).toBe('Round 2 of 3, turn 4 of 8')
  expect(talksWords(say, { talks: null })).toBe('Not open yet')
  const tile = {
    needs: ['walkOut', 'hand', 'idle'],
    hands: ['Copper Heron'],
    walkedOut: 'russia',
    idle: 185_000,
  }
  expect(needsWords(say, tile as unknown as TableTile, () => 'Russia')).toEqual([
    'Russia has left the table',
    'Hand up: Copper Heron',
    'No move for 3:05',
  ])
})
