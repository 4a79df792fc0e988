import { expect } from 'vitest'
import { north, south } from '../../table/moves.ts'
import { atTable, by, type ClassTest, counterpartMakes, makes, REASONS, teacher } from '../classRun.ts'

const brokenOff = [makes('ann', north.walksAway()), teacher({ type: 'letGo', table: 1 })]

export const closing: readonly ClassTest[] = [
  {
    name: 'books stay shut while a table’s talks are open',
    acts: [...atTable(), teacher({ type: 'openBooks', tables: [1] })],
    refused: ['talks-open', '/tables'],
  },
  {
    name: 'of all tables none has closed yet',
    acts: [...atTable(), teacher({ type: 'openBooks', tables: null })],
    refused: ['no-books', '/tables'],
  },
  {
    name: 'a table that has closed keeps its books shut until the teacher opens them',
    acts: [...atTable(), ...brokenOff],
    also: ({ view }) => expect(view('ann').books).toBeNull(),
  },
  {
    name: 'open books hold every move with its reasons',
    acts: [
      ...atTable({ ann: [1, 'north'] }),
      makes('ann', north.passes()),
      counterpartMakes(1, south.passes()),
      ...brokenOff,
      teacher({ type: 'openBooks', tables: null }),
    ],
    brings: ['books.opened'],
    also: ({ view }) =>
      expect(view('ann').books).toMatchObject([
        { move: north.passes(), reasons: null },
        { move: south.passes(), reasons: REASONS },
        { move: north.walksAway(), reasons: null },
      ]),
  },
  {
    name: 'an observer, who may still be seated elsewhere, reads no books until the class is closed',
    acts: [
      ...atTable({ ann: [1, 'north'], bob: [1, 'south'], cat: [2, 'north'] }),
      ...brokenOff,
      by('cat', { type: 'decline', table: 1 }),
      teacher({ type: 'openBooks', tables: [1] }),
    ],
    also: ({ view }) => {
      expect(view('ann').books).toHaveLength(1)
      expect(view('cat').books).toBeNull()
    },
  },
  {
    name: 'reasons are not shown before the books where the plan says so',
    acts: [
      ...atTable({ ann: [1, 'north'] }),
      makes('ann', north.passes()),
      counterpartMakes(1, south.passes()),
    ],
    also: ({ view }) => expect(view('ann').reasons).toEqual([]),
  },
  {
    name: 'reasons are shown at once where the plan says so',
    plan: { reasons: 'atOnce' },
    acts: [
      ...atTable({ ann: [1, 'north'] }),
      makes('ann', north.passes()),
      counterpartMakes(1, south.passes()),
    ],
    also: ({ view }) =>
      expect(view('ann').reasons).toEqual([{ by: 'south', move: 'pass', reasons: REASONS }]),
  },
  {
    name: 'reasons of a move that a seat did not see are not shown to it',
    plan: { reasons: 'atOnce' },
    acts: [
      ...atTable({ bob: [1, 'south'] }),
      counterpartMakes(1, north.asksAside('elder')),
      counterpartMakes(1, { type: 'reply', by: 'elder' as never, agree: true }),
      counterpartMakes(1, north.discloses('water')),
    ],
    also: ({ view, state }) => {
      expect(state.tables[0]?.moves).toHaveLength(3)
      expect(view('bob').reasons.map(({ move }) => move)).not.toContain('disclose')
      expect(view('bob').reasons.length).toBeGreaterThan(0)
    },
  },
  {
    name: 'after a round its reasons are shown where the plan says so',
    plan: { reasons: 'afterRound' },
    acts: [
      ...atTable({ ann: [1, 'north'] }),
      makes('ann', north.passes()),
      counterpartMakes(1, south.passes()),
      ...brokenOff,
    ],
    also: ({ view }) => expect(view('ann').reasons).toHaveLength(1),
  },
  {
    name: 'during a round they are not',
    plan: { reasons: 'afterRound' },
    acts: [
      ...atTable({ ann: [1, 'north'] }),
      makes('ann', north.passes()),
      counterpartMakes(1, south.passes()),
    ],
    also: ({ view }) => expect(view('ann').reasons).toEqual([]),
  },
  {
    name: 'a class that closes opens all books, and leaves open talks as they are',
    acts: [...atTable(), makes('ann', north.passes()), teacher({ type: 'close' })],
    brings: ['books.opened', 'class.closed'],
    also: ({ view }) => {
      expect(view('bob').books).toHaveLength(1)
      expect(view('bob').seat?.end).toBeNull()
    },
  },
  {
    name: 'whoever left the table when the class closes has walked away',
    acts: [...atTable(), makes('ann', north.walksAway()), teacher({ type: 'close' })],
    also: ({ view }) => expect(view('bob').seat?.end?.end).toBe('brokenOff'),
  },
  {
    name: 'a closed class takes nothing more',
    acts: [...atTable(), teacher({ type: 'close' }), by('ann', { type: 'raiseHand' })],
    refused: ['class-closed', ''],
  },
  {
    name: 'names are hidden from the wall and shown again',
    acts: [...atTable(), teacher({ type: 'hideNames', hidden: true })],
    brings: ['names.hidden'],
  },
]
