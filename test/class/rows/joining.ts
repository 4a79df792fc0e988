import { expect } from 'vitest'
import { party } from '../../table/moves.ts'
import {
  atTable,
  by,
  type ClassTest,
  joins,
  MINUTES,
  PLAN,
  SECOND,
  seated,
  teacher,
  tick,
} from '../classRun.ts'

const own = { names: 'own' } as const

export const joining: readonly ClassTest[] = [
  {
    name: 'somebody who joins waits, under a name of two words',
    acts: joins('ann'),
    brings: ['person.joined'],
    places: { ann: 'waiting' },
    also: ({ view }) => expect(view('ann').you.name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/),
  },
  {
    name: 'thirty people have thirty names',
    acts: joins(...Array.from({ length: 30 }, (_, at) => `p${at}`)),
    also: ({ state }) => expect(new Set(state.people.map(({ name }) => name)).size).toBe(30),
  },
  { name: 'nobody joins twice', acts: joins('ann', 'ann'), refused: ['has-joined', ''] },
  {
    name: 'nobody joins through a locked door',
    acts: [teacher({ type: 'lockDoor', locked: true }), ...joins('ann')],
    refused: ['door-locked', ''],
  },
  {
    name: 'a door that is unlocked again lets people in',
    acts: [
      teacher({ type: 'lockDoor', locked: true }),
      teacher({ type: 'lockDoor', locked: false }),
      ...joins('ann'),
    ],
    brings: ['person.joined'],
  },
  {
    name: 'another name is drawn on demand, and told to all',
    acts: [...joins('ann'), by('ann', { type: 'rename' })],
    brings: ['person.renamed'],
    also: ({ events: [event] }) => {
      if (event?.type !== 'person.renamed') throw new Error('Nobody was renamed.')
      expect(event.name).not.toBe(event.from)
    },
  },
  {
    name: 'the teacher gives somebody another name',
    plan: own,
    acts: [
      by('ann', { type: 'join', name: 'Something rude' }),
      teacher({ type: 'renamePerson', person: 'ann' }),
    ],
    brings: ['person.renamed'],
  },
  {
    name: 'an own name is refused where names are given',
    acts: [by('ann', { type: 'join', name: 'Anna' })],
    refused: ['no-own-names', '/name'],
  },
  {
    name: 'an own name is taken without the spaces around it',
    plan: own,
    acts: [by('ann', { type: 'join', name: ' Anna ' })],
    also: ({ view }) => expect(view('ann').you.name).toBe('Anna'),
  },
  {
    name: 'a name that differs in case, width and unseen signs alone is refused',
    plan: own,
    acts: [by('ann', { type: 'join', name: 'Anna' }), by('bob', { type: 'join', name: 'ａNNA\u200b' })],
    refused: ['same-name', '/name'],
  },
  {
    name: 'a name of nothing that can be seen is refused',
    plan: own,
    acts: [by('ann', { type: 'join', name: ' \u200b ' })],
    refused: ['empty-text', '/name'],
  },
  {
    name: 'a name that turns the direction of writing is refused',
    plan: own,
    acts: [by('ann', { type: 'join', name: 'Anna \u202e' })],
    refused: ['unfit-text', '/name'],
  },
  {
    name: 'a name of 41 characters is refused',
    plan: own,
    acts: [by('ann', { type: 'join', name: 'A'.repeat(41) })],
    refused: ['too-long', '/name'],
  },
  {
    name: 'somebody who never joined does nothing',
    acts: [by('ann', { type: 'raiseHand' })],
    refused: ['unknown-person', '/person'],
  },
  {
    name: 'a wish waits for the deal where seats are dealt',
    acts: [...joins('ann'), by('ann', { type: 'wish', seat: party('south') })],
    places: { ann: 'waiting' },
  },
  {
    name: 'a wish seats at once where people choose',
    plan: { seating: 'choice' },
    acts: [...joins('ann'), by('ann', { type: 'wish', seat: party('south') })],
    places: { ann: '1 south' },
    also: ({ view }) => expect(view('ann').places).toEqual({ north: 2, south: 1 }),
  },
  {
    name: 'whichever is free is the first chair that is',
    plan: { seating: 'choice' },
    acts: [
      ...joins('ann', 'bob'),
      by('ann', { type: 'wish', seat: 'any' }),
      by('bob', { type: 'wish', seat: 'any' }),
    ],
    places: { ann: '1 north', bob: '1 south' },
  },
  {
    name: 'a seat of which every place is taken is refused',
    plan: { seating: 'choice', expected: 2 },
    acts: [
      ...joins('ann', 'bob'),
      by('ann', { type: 'wish', seat: party('south') }),
      by('bob', { type: 'wish', seat: party('south') }),
    ],
    refused: ['seat-full', '/seat'],
  },
  {
    name: 'a seat that counterparts hold cannot be asked for',
    acts: [...joins('ann'), by('ann', { type: 'wish', seat: party('elder') })],
    refused: ['unknown-seat', '/seat'],
  },
  {
    name: 'a seat at an open table is not swapped by asking',
    acts: [...atTable(), by('ann', { type: 'wish', seat: party('south') })],
    refused: ['tables-open', ''],
  },
  {
    name: 'a seat is declined by one press, and a counterpart plays it',
    acts: [...atTable(), by('ann', { type: 'decline', table: 1 })],
    brings: ['person.observes'],
    places: { ann: 'observing 1', bob: '1 south' },
    also: ({ view }) => {
      expect(view('bob').table?.seats.find(({ seat }) => seat === 'north')?.counterpart).toBe(true)
      expect(view('ann').seat).toBeNull()
      expect(view('ann').bystander?.phase).toBe('floor')
    },
  },
  {
    name: 'the other seat is declined in the same way',
    acts: [...atTable(), by('bob', { type: 'decline', table: null })],
    places: { ann: '1 north', bob: 'observing' },
  },
  {
    name: 'nobody observes a table that there is not',
    acts: [...joins('ann'), by('ann', { type: 'decline', table: 3 })],
    refused: ['unknown-table', '/table'],
  },
  {
    name: 'whoever declined and asks again waits again',
    acts: [
      ...joins('ann'),
      by('ann', { type: 'decline', table: null }),
      by('ann', { type: 'wish', seat: 'any' }),
    ],
    places: { ann: 'waiting' },
  },
  {
    name: 'thinking and typing are shown at the table, and are no events',
    acts: [...atTable(), by('ann', { type: 'presence', presence: 'typing' })],
    brings: [],
    also: ({ view }) => expect(view('bob').table?.seats[0]?.people).toMatchObject([{ presence: 'typing' }]),
  },
  {
    name: 'who goes away is told to the table, once',
    acts: [
      ...atTable(),
      by('ann', { type: 'presence', presence: 'away' }),
      by('ann', { type: 'presence', presence: 'away' }),
    ],
    brings: [],
    also: ({ state }) => expect(state.record.filter(({ type }) => type === 'person.left')).toHaveLength(1),
  },
  {
    name: 'a seat left for a minute is minded by a counterpart',
    acts: [...atTable(), by('ann', { type: 'presence', presence: 'away' }), tick(60 * SECOND)],
    brings: ['seat.minded'],
  },
  {
    name: 'a seat left for less than a minute is not',
    acts: [...atTable(), by('ann', { type: 'presence', presence: 'away' }), tick(59 * SECOND)],
    brings: [],
  },
  {
    name: 'a seat with somebody still in it is not minded',
    acts: [
      ...atTable({ ann: [1, 'north'], eve: [1, 'north'], bob: [1, 'south'] }),
      by('ann', { type: 'presence', presence: 'away' }),
      tick(2 * MINUTES),
    ],
    brings: [],
  },
  {
    name: 'who comes back has the seat back at once',
    acts: [
      ...atTable(),
      by('ann', { type: 'presence', presence: 'away' }),
      tick(60 * SECOND),
      by('ann', { type: 'presence', presence: 'here' }),
    ],
    brings: ['person.returned', 'seat.returned'],
    also: ({ view }) =>
      expect(view('bob').table?.seats[0]).toMatchObject({ counterpart: false, minded: false }),
  },
  {
    name: 'a hand is raised to the table and the teacher, and is up once',
    acts: [...atTable(), by('ann', { type: 'raiseHand' }), by('ann', { type: 'raiseHand' })],
    brings: [],
    also: ({ state }) => expect(state.record.filter(({ type }) => type === 'hand.raised')).toHaveLength(1),
  },
  {
    name: 'a hand is lowered by whoever raised it',
    acts: [...atTable(), by('ann', { type: 'raiseHand' }), by('ann', { type: 'lowerHand' })],
    brings: ['hand.lowered'],
  },
  {
    name: 'a hand is lowered by the teacher',
    acts: [...atTable(), by('ann', { type: 'raiseHand' }), teacher({ type: 'lowerHandOf', person: 'ann' })],
    brings: ['hand.lowered'],
  },
  {
    name: 'a plan changes before the tables open, and who no longer fits it waits',
    acts: [
      ...seated({ ann: [1, 'north'], bob: [1, 'south'] }),
      teacher({ type: 'plan', plan: { ...PLAN, seats: [party('south')] } }),
    ],
    brings: ['plan.changed', 'person.waits'],
    places: { ann: 'waiting', bob: '1 south' },
  },
  {
    name: 'a plan stays once the tables are open',
    acts: [...atTable(), teacher({ type: 'plan', plan: PLAN })],
    refused: ['tables-open', ''],
  },
  {
    name: 'the scenario of a class stays',
    acts: [teacher({ type: 'plan', plan: { ...PLAN, scenario: { id: PLAN.scenario.id, hash: 'other' } } })],
    refused: ['other-scenario', '/plan'],
  },
  ...(
    [
      [{ reading: 'none' as never }, 'unknown-id', '/plan/reading'],
      [{ sitting: 'none' as never }, 'unknown-id', '/plan/sitting'],
      [{ seats: [] }, 'bad-seats', '/plan/seats'],
      [{ seats: [party('north'), party('north')] }, 'bad-seats', '/plan/seats'],
      [{ seats: [party('district')] }, 'not-playable', '/plan/seats'],
      [{ minutes: 0 }, 'out-of-range', '/plan/minutes'],
      [{ minutes: 1.5 }, 'out-of-range', '/plan/minutes'],
      [{ retentionDays: 366 }, 'out-of-range', '/plan/retentionDays'],
      [{ expected: 401 }, 'out-of-range', '/plan/expected'],
      [{ title: '\u200b' }, 'empty-text', '/plan/title'],
    ] as const
  ).map(([change, code, path]): ClassTest => {
    const [key] = Object.keys(change)
    return {
      name: `a plan with ${key} ${JSON.stringify(Object.values(change)[0])} is refused: ${code}`,
      acts: [teacher({ type: 'plan', plan: { ...PLAN, ...change } })],
      refused: [code, path],
    }
  }),
]
