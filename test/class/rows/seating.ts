import { expect } from 'vitest'
import type { ClassState } from '../../../src/class/classState.ts'
import { party } from '../../table/moves.ts'
import { atTable, by, type ClassTest, joins, placeOf, seated, teacher } from '../classRun.ts'

const deal = teacher({ type: 'deal' })
const people = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `p${at}`)

/** How many sit in each seat, table by table: `north south`. */
const filled = ({ tables, people: all }: ClassState): readonly string[] =>
  tables.map(({ number }) =>
    ['north', 'south']
      .map((seat) =>
        all.filter(({ id }) => placeOf({ people: all } as ClassState, id) === `${number} ${seat}`),
      )
      .map(({ length }) => length)
      .join(' '),
  )

const dealt = (
  name: string,
  count: number,
  plan: NonNullable<ClassTest['plan']>,
  tables: readonly string[],
  observing = 0,
): ClassTest => ({
  name,
  plan,
  acts: [...joins(...people(count)), deal],
  also: ({ state }) => {
    expect(filled(state)).toEqual(tables)
    expect(state.people.filter(({ place }) => place.at === 'observing')).toHaveLength(observing)
    expect(state.people.filter(({ place }) => place.at === 'waiting')).toEqual([])
  },
})

export const seating: readonly ClassTest[] = [
  dealt('four people fill two tables', 4, {}, ['1 1', '1 1']),
  dealt('one person sits opposite a counterpart', 1, {}, ['1 0']),
  dealt('the fifth shares the last seat of the last table', 5, { oddOnes: 'share' }, ['1 1', '1 2']),
  dealt('the fifth observes', 5, { oddOnes: 'observe' }, ['1 1', '1 1'], 1),
  dealt('the fifth meets a counterpart', 5, { oddOnes: 'counterpart' }, ['1 1', '1 1', '1 0']),
  dealt('two to a seat: eight people fill two tables', 8, { perSeat: 2 }, ['2 2', '2 2']),
  dealt('two to a seat: three over share seats, one a table first', 11, { perSeat: 2 }, ['2 3', '3 3']),
  dealt('thirty people, one seat a table, make thirty tables', 30, { seats: [party('north')] }, [
    ...Array.from({ length: 30 }, () => '1 0'),
  ]),
  {
    name: 'wishes are met first',
    acts: [
      ...joins('ann', 'bob', 'cat', 'dan'),
      by('ann', { type: 'wish', seat: party('south') }),
      by('dan', { type: 'wish', seat: party('south') }),
      deal,
    ],
    also: ({ state }) => {
      expect([placeOf(state, 'ann'), placeOf(state, 'dan')].sort()).toEqual(['1 south', '2 south'])
    },
  },
  {
    name: 'who declined is not dealt',
    acts: [...joins('ann', 'bob', 'cat'), by('cat', { type: 'decline', table: null }), deal],
    places: { cat: 'observing' },
  },
  {
    name: 'who is seated stays where they are when the rest are dealt',
    acts: [...seated({ ann: [1, 'south'] }), ...joins('bob'), deal],
    places: { ann: '1 south', bob: '1 north' },
  },
  { name: 'nobody is dealt where nobody waits', acts: [deal], refused: ['nobody-waits', ''] },
  {
    name: 'nobody is dealt once the tables are open',
    acts: [...atTable(), deal],
    refused: ['tables-open', ''],
  },
  {
    name: 'a person is put into a seat, and moved to another',
    acts: [
      ...seated({ ann: [1, 'north'] }),
      teacher({ type: 'seat', person: 'ann', table: 2, seat: party('south') }),
    ],
    brings: ['person.seated'],
    places: { ann: '2 south' },
  },
  {
    name: 'tables are added one after the other',
    acts: [...joins('ann'), teacher({ type: 'seat', person: 'ann', table: 2, seat: party('south') })],
    refused: ['unknown-table', '/table'],
  },
  {
    name: 'nobody sits in a seat that counterparts hold',
    acts: [...joins('ann'), teacher({ type: 'seat', person: 'ann', table: 1, seat: party('elder') })],
    refused: ['unknown-seat', '/seat'],
  },
  {
    name: 'a seat holds one more than the plan says, and no more',
    acts: seated({ ann: [1, 'north'], bob: [1, 'north'], cat: [1, 'north'] }),
    refused: ['seat-full', '/seat'],
  },
  {
    name: 'nobody who is not in the class is seated',
    acts: [teacher({ type: 'seat', person: 'ann', table: 1, seat: party('north') })],
    refused: ['unknown-person', '/person'],
  },
  {
    name: 'somebody who comes late takes a seat of an open table',
    acts: [
      ...atTable({ ann: [1, 'north'] }),
      ...joins('bob'),
      teacher({ type: 'seat', person: 'bob', table: 1, seat: party('south') }),
    ],
    places: { bob: '1 south' },
    also: ({ view }) => expect(view('bob').seat?.viewer).toBe('south'),
  },
  {
    name: 'a table that is added during play opens at once',
    acts: [
      ...atTable(),
      ...joins('cat'),
      teacher({ type: 'seat', person: 'cat', table: 2, seat: party('north') }),
    ],
    brings: ['person.seated', 'tables.opened'],
    also: ({ view }) => expect(view('cat').seat?.phase).toBe('floor'),
  },
  {
    name: 'nobody changes to the other side of a table whose folder they have read',
    acts: [...atTable(), teacher({ type: 'seat', person: 'ann', table: 1, seat: party('south') })],
    refused: ['has-read-the-other-side', '/seat'],
  },
  {
    name: 'not even after having observed',
    acts: [
      ...atTable(),
      teacher({ type: 'observe', person: 'ann', table: 1 }),
      teacher({ type: 'seat', person: 'ann', table: 1, seat: party('south') }),
    ],
    refused: ['has-read-the-other-side', '/seat'],
  },
  {
    name: 'before the tables open sides may be changed',
    acts: [
      ...seated({ ann: [1, 'north'] }),
      teacher({ type: 'seat', person: 'ann', table: 1, seat: party('south') }),
    ],
    places: { ann: '1 south' },
  },
  {
    name: 'who is taken from a seat waits',
    acts: [...atTable(), teacher({ type: 'unseat', person: 'ann' })],
    brings: ['person.waits'],
    places: { ann: 'waiting' },
  },
  {
    name: 'who is removed is out of the class, and the name is free',
    plan: { names: 'own' },
    acts: [
      by('ann', { type: 'join', name: 'Anna' }),
      teacher({ type: 'removePerson', person: 'ann' }),
      by('bob', { type: 'join', name: 'Anna' }),
    ],
    brings: ['person.joined'],
    places: { ann: 'nobody' },
  },
  {
    name: 'the tables open where somebody sits',
    acts: [...seated({ ann: [1, 'north'] }), teacher({ type: 'start' })],
    brings: ['tables.opened'],
    also: ({ view }) => {
      expect(view('ann').seat?.viewer).toBe('north')
      expect(view('ann').table).toMatchObject({ left: 15 * 60_000, running: true })
    },
  },
  {
    name: 'no table opens where nobody sits',
    acts: [...joins('ann'), teacher({ type: 'start' })],
    refused: ['nobody-seated', ''],
  },
  {
    name: 'tables open once',
    acts: [...atTable(), teacher({ type: 'start' })],
    refused: ['tables-open', ''],
  },
]
