import { expect } from 'vitest'
import { type Change, partyIn, type TinyFile } from '../../fixtures/tinyScenario.ts'
import { withoutCommuniques } from '../changes.ts'
import { north, party, south } from '../moves.ts'
import type { Row } from '../row.ts'

type TinyConditions = NonNullable<TinyFile['events']>[number]['when']

const grounds = { basis: 'assumed', because: 'To see when it strikes.' } as const
const OPEN: TinyConditions[number] = { type: 'agreed', issue: 'path', options: ['open'] }
const DRAWN = { type: 'chance', draw: 'rain', percent: 50 } as const

/** Events named after what they wait for; the game's one draw is either below a half or not. */
const JOINED: Change = (file) => {
  const event = (id: string, ...when: TinyConditions) => ({
    id,
    headline: id,
    text: 'It is so.',
    when,
    effects: [{ on: 'support' as const, party: 'north', by: 1, ...grounds }],
    ...grounds,
  })
  file.format = 2
  file.events = [
    event('any', { type: 'any', of: [OPEN, { type: 'unsettled', issue: 'path' }] }),
    event('all', { type: 'all', of: [OPEN, { type: 'not', of: [{ type: 'unsettled', issue: 'path' }] }] }),
    event('not', { type: 'not', of: [OPEN, { type: 'reading', reading: file.readings[1]?.id ?? '' }] }),
    event('rain', DRAWN),
    event('no-rain', { type: 'not', of: [DRAWN] }),
    event('whole-rain', { ...DRAWN, percent: 100 }),
  ]
}

export const news: readonly Row[] = [
  {
    name: 'events strike by conditions that join others, and by draws that are the same for all that name them',
    sitting: 'short',
    changes: [JOINED],
    moves: [north.offers({ path: 'open' }), south.accepts()],
    also: (talks) => {
      const struck: string[] = [...talks.state.struck]
      expect(struck).toHaveLength(5)
      expect(struck).toEqual(expect.arrayContaining(['any', 'all', 'not', 'whole-rain']))
      expect(struck.indexOf('not')).toBeLessThan(struck.indexOf('all'))
    },
  },
  {
    name: 'an event strikes at its round and turn, and changes what it says',
    sitting: 'short',
    moves: [north.passes(), south.passes()],
    brings: ['turn.passed', 'news.struck', 'floor.given'],
    seats: { north: { reservationValue: 53 }, south: { support: 51 } },
    also: (talks) => {
      expect(talks.viewFor(party('south')).news.map(({ headline }) => headline)).toEqual([
        'No rain for a month',
      ])
      expect(JSON.stringify(talks.viewFor(party('south')).news)).not.toContain('effects')
      // Each is told its own figures; of the other, no more than a word that has changed.
      expect(talks.viewFor(party('north')).news[0]?.shifts).toEqual([{ on: 'noDeal', from: 55, to: 53 }])
      expect(talks.viewFor(party('south')).news[0]?.shifts).toEqual([{ on: 'support', from: 55, to: 51 }])
    },
  },
  {
    name: 'news shuts options: one falls out of the text, an offer falls with another, and nobody may offer either',
    sitting: 'short',
    changes: [
      (file) => {
        file.format = 2
        file.events = [
          {
            id: 'rule',
            headline: 'A new rule',
            text: 'It holds from today.',
            when: [{ type: 'round', round: 'second', turn: 3 }],
            effects: [
              { on: 'options', issue: 'water', options: ['even'], now: 'shut', ...grounds },
              { on: 'options', issue: 'path', options: ['open'], now: 'shut', ...grounds },
              { on: 'options', issue: 'path', options: ['shut'], now: 'open', ...grounds },
            ],
            ...grounds,
          },
        ]
        partyIn(file, 'north').mandate.water = { allowed: ['unshared', 'even'] }
      },
    ],
    moves: [
      north.offers({ water: 'even' }),
      south.accepts(),
      south.offers({ path: 'open' }),
      north.refuses(),
      north.passes(),
    ],
    also: (talks) => {
      expect(talks.events.filter(({ type }) => type === 'options.changed')).toMatchObject([
        { issue: 'water', options: ['even'], now: 'shut', fell: 'even', offers: [] },
        { issue: 'path', options: ['open'], now: 'shut', fell: null, offers: [2] },
      ])
      expect(talks.state.draft).toEqual({})
      expect(talks.state.standing).toEqual({})
      const seen = talks.viewFor(party('south'))
      expect(seen.own.mandate).toMatchObject({ water: { even: { status: 'shut' } } })
      // Its capital had waited for what was agreed; of what is shut for everybody it says nothing.
      expect(seen.news[0]?.shifts).toEqual([
        { on: 'mandate', issue: 'wall', options: ['gate'], opens: false },
      ])
      expect(talks.judge(south.offers({ water: 'even' }))?.code).toBe('option-shut')
      expect(talks.judge(south.offers({ water: 'unshared' }))).toBe(null)
    },
  },
  {
    name: 'a dry year changes what things are worth, the agenda of the round, and what one seat knows',
    sitting: 'short',
    changes: [
      (file) => {
        file.format = 2
        file.events = [
          {
            id: 'dry',
            headline: 'A dry year',
            text: 'The well is low.',
            when: [{ type: 'round', round: 'second', turn: 1 }],
            effects: [
              { on: 'value', party: 'north', issue: 'water', option: 'even', by: -90, ...grounds },
              { on: 'value', party: 'north', issue: 'water', option: 'unshared', to: 30, ...grounds },
              { on: 'weights', party: 'south', to: { water: 60, path: 20, wall: 20 }, ...grounds },
              { on: 'agenda', issues: ['water'], ...grounds },
              { on: 'reveal', to: ['south'], text: 'The spring is running dry.', ...grounds },
            ],
            ...grounds,
          },
        ]
      },
    ],
    moves: [north.passes()],
    also: (talks) => {
      const [one, other] = [talks.viewFor(party('north')), talks.viewFor(party('south'))]
      const agenda = { on: 'agenda', issues: ['water'] }
      expect(one.news[0]?.shifts).toEqual([
        agenda,
        { on: 'worth', issue: 'water', option: 'unshared', from: 10, to: 15 },
        { on: 'worth', issue: 'water', option: 'even', from: 30, to: 0 },
      ])
      expect(other.news[0]?.shifts).toEqual([
        { on: 'told', text: 'The spring is running dry.' },
        agenda,
        { on: 'weight', issue: 'water', from: 30, to: 60 },
        { on: 'weight', issue: 'wall', from: 50, to: 20 },
      ])
      expect(one.own.sheet.points).toMatchObject({ water: { unshared: 15, even: 0 } })
      expect(other.own.sheet.points).toMatchObject({ water: { 'south-first': 60 }, wall: { down: 20 } })
      expect(JSON.stringify(one)).not.toContain('running dry')
      expect(one.round.agenda).toEqual(['water'])
      expect(talks.judge(south.offers({ path: 'open' }))?.code).toBe('off-agenda')
    },
  },
  {
    name: 'an event strikes once',
    sitting: 'short',
    moves: [north.passes(), south.passes(), north.passes()],
    without: ['news.struck'],
  },
  {
    name: 'an event may strike on a settlement, move trust and patience, and bring on another',
    changes: [
      (file) => {
        const grounds = { basis: 'assumed', because: 'To see every effect.' } as const
        file.events = [
          {
            id: 'second-thing',
            headline: 'The second',
            text: 'It follows.',
            when: [{ type: 'event', event: 'first-thing' }],
            effects: [{ on: 'patience', party: 'south', by: -9, ...grounds }],
            ...grounds,
          },
          {
            id: 'first-thing',
            headline: 'The first',
            text: 'It starts.',
            when: [{ type: 'agreed', issue: 'path', options: ['open'] }],
            effects: [{ on: 'trust', party: 'north', towards: 'south', by: 50, ...grounds }],
            ...grounds,
          },
        ]
      },
    ],
    moves: [north.offers({ path: 'open' }), south.accepts()],
    brings: [
      'offer.answered',
      'offer.accepted',
      'issue.sealed',
      'news.struck',
      'news.struck',
      'patience.ran.out',
      'floor.given',
    ],
    seats: { north: { trust: { south: 95 } }, south: { patience: -5.5 } },
    also: (talks) => {
      const shifts = (viewer: string) => talks.viewFor(party(viewer)).news.map((one) => one.shifts)
      expect(shifts('north')).toEqual([
        [{ on: 'trust', towards: 'south', from: 45, to: 95 }],
        [{ on: 'mood', party: 'south', what: 'patience', from: 'very high', to: 'very low' }],
      ])
      expect(shifts('south')).toEqual([
        [{ on: 'mood', party: 'north', what: 'trustInYou', from: 'middling', to: 'very high' }],
        [{ on: 'patience', from: 3.5, to: -5.5 }],
      ])
    },
  },
  {
    name: 'an event that a capital waits for opens what it has named, and the delegation is told so with it',
    sitting: 'short',
    changes: [
      withoutCommuniques,
      (file) =>
        Object.assign(partyIn(file, 'north').mandate.water?.widening?.[0] ?? {}, {
          when: [{ type: 'event', event: 'drought' }],
          stated: 'once it has not rained for a month',
        }),
    ],
    moves: [north.consultsCapital(), south.passes()],
    brings: ['turn.passed', 'news.struck', 'floor.given'],
    also: (talks) => {
      expect(talks.viewFor(party('north')).news[0]?.shifts).toContainEqual({
        on: 'mandate',
        issue: 'water',
        options: ['even'],
        opens: true,
      })
      expect(JSON.stringify(talks.viewFor(party('south')).news)).not.toContain('mandate')
    },
  },
  {
    name: 'an event does not strike while something speaks against it',
    sitting: 'short',
    changes: [
      (file) =>
        Object.assign(file.events?.[0] ?? {}, {
          unless: [{ type: 'support', party: 'south', atLeast: 50, atMost: 60 }],
        }),
    ],
    moves: [north.passes(), south.passes()],
    without: ['news.struck'],
  },
  {
    name: 'an event may wait for trust',
    changes: [
      (file) =>
        Object.assign(file.events?.[0] ?? {}, {
          when: [{ type: 'trust', party: 'south', towards: 'north', atMost: 44 }],
        }),
    ],
    moves: [north.speaks('firm')],
    brings: ['statement.made', 'news.struck'],
  },
  {
    name: 'a round that this sitting tells as history has begun',
    sitting: 'short',
    changes: [
      (file) => Object.assign(file.events?.[0] ?? {}, { when: [{ type: 'round', round: 'first', turn: 4 }] }),
    ],
    moves: [],
    state: { struck: ['drought'] },
  },
  {
    name: 'a round behind the talks has begun, one before them has not',
    changes: [
      withoutCommuniques,
      (file) => Object.assign(file.events?.[0] ?? {}, { when: [{ type: 'round', round: 'first', turn: 3 }] }),
    ],
    moves: [north.asksToAdjourn(), south.agrees()],
    brings: [
      'round.closed',
      'capital.answered',
      'capital.answered',
      'round.opened',
      'news.struck',
      'floor.given',
    ],
  },
]
