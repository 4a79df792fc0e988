import { expect } from 'vitest'
import { settingIn } from '../../../src/class/tablePlay.ts'
import { lookedInto } from '../../../src/class/views/teacherView.ts'
import type { EventId } from '../../../src/terms/ids.ts'
import type { Package } from '../../../src/terms/package.ts'
import { north, party, south } from '../../table/moves.ts'
import { atTable, by, type ClassTest, makes, type Run, runClass, SCENARIO, teacher } from '../classRun.ts'

const two = atTable({ ann: [1, 'north'], bob: [1, 'south'], cat: [2, 'north'], dan: [2, 'south'] })
const drafts = (person: string, pack: object) => by(person, { type: 'draft', package: pack as Package })
const says = (person: string, text: string, channel: 'table' | 'caucus' | 'team' = 'table') =>
  by(person, { type: 'say', channel, body: { text } })

/** Of the people, those whose view holds this text anywhere in its record. */
const hear = ({ view }: Run, text: string, people = ['ann', 'bob', 'cat', 'dan']): readonly string[] =>
  people.filter((person) => JSON.stringify(view(person).record).includes(text))

const lastMessage = ({ state }: Run): number =>
  state.record.findLastIndex(({ type }) => type === 'message.said')

export const speaking: readonly ClassTest[] = [
  {
    name: 'a message reaches the table, and no other',
    acts: [...two, says('ann', 'Shall we begin with the path?')],
    brings: ['message.said'],
    also: (run) => expect(hear(run, 'the path')).toEqual(['ann', 'bob']),
  },
  {
    name: 'a message to the team reaches the own seat alone',
    acts: [
      ...atTable({ ann: [1, 'north'], eve: [1, 'north'], bob: [1, 'south'] }),
      says('ann', 'We give the path.', 'team'),
    ],
    also: (run) => expect(hear(run, 'We give', ['ann', 'eve', 'bob'])).toEqual(['ann', 'eve']),
  },
  {
    name: 'a message in caucus reaches the two seats in it',
    acts: [
      ...atTable({ ann: [1, 'north'], bob: [1, 'south'], cat: [1, 'elder'] }),
      makes('ann', north.asksAside('south')),
      makes('bob', south.agrees()),
      says('ann', 'Between us', 'caucus'),
    ],
    plan: { seats: [party('north'), party('south'), party('elder')] },
    also: (run) => expect(hear(run, 'Between us', ['ann', 'bob', 'cat'])).toEqual(['ann', 'bob']),
  },
  {
    name: 'nobody writes into a caucus that there is not',
    acts: [...two, says('ann', 'Psst', 'caucus')],
    refused: ['no-caucus', '/channel'],
  },
  {
    name: 'nothing is said where messages are off',
    plan: { messages: 'off' },
    acts: [...two, says('ann', 'Hello')],
    refused: ['messages-off', ''],
  },
  {
    name: 'where phrases are sent free text is refused',
    plan: { messages: 'phrases' },
    acts: [...two, says('ann', 'Hello')],
    refused: ['phrases-only', '/body'],
  },
  {
    name: 'a set phrase is sent by its id',
    plan: { messages: 'phrases' },
    acts: [...two, by('ann', { type: 'say', channel: 'table', body: { phrase: 'what-matters' } })],
    brings: ['message.said'],
  },
  {
    name: 'a phrase that there is not is refused',
    acts: [...two, by('ann', { type: 'say', channel: 'table', body: { phrase: 'none' as never } })],
    refused: ['unknown-phrase', '/body/phrase'],
  },
  {
    name: 'an empty message is refused',
    acts: [...two, says('ann', ' ')],
    refused: ['empty-text', '/body/text'],
  },
  {
    name: 'a message of 401 characters is refused',
    acts: [...two, says('ann', 'a'.repeat(401))],
    refused: ['too-long', '/body/text'],
  },
  {
    name: 'a message with a line break is refused',
    acts: [...two, says('ann', 'a\nb')],
    refused: ['unfit-text', '/body/text'],
  },
  {
    name: 'markup is a text like others',
    acts: [...two, says('ann', '<img src=x onerror=alert(1)>')],
    brings: ['message.said'],
  },
  {
    name: 'nothing is said while the table is paused',
    acts: [...two, teacher({ type: 'pause', table: 1 }), says('ann', 'Hello')],
    refused: ['paused', ''],
  },
  {
    name: 'whose messages are stopped says nothing',
    acts: [...two, teacher({ type: 'mute', person: 'ann', muted: true }), says('ann', 'Hello')],
    refused: ['muted', ''],
  },
  {
    name: 'only whose messages are stopped is told, and speaks again when they are not',
    acts: [
      ...two,
      teacher({ type: 'mute', person: 'ann', muted: true }),
      teacher({ type: 'mute', person: 'ann', muted: false }),
      says('ann', 'Hello'),
    ],
    brings: ['message.said'],
    also: (run) => expect(hear(run, 'person.muted')).toEqual(['ann']),
  },
  {
    name: 'a hidden message loses its words for everybody but the teacher',
    acts: [
      ...two,
      says('ann', 'Something rude'),
      {
        send: ({ record }) => ({
          by: { who: 'teacher' },
          act: { type: 'hideMessage', message: record.length - 1 },
        }),
      },
    ],
    brings: ['message.hidden'],
    also: (run) => {
      expect(hear(run, 'Something rude')).toEqual([])
      expect(hear(run, 'message.hidden')).toEqual(['ann', 'bob'])
      expect(JSON.stringify(run.state.record[lastMessage(run)])).toContain('Something rude')
      const { record } = run.view('bob')
      const hidden = record.findLast(({ type }) => type === 'message.hidden')
      expect(hidden?.type === 'message.hidden' && record[hidden.message]).toMatchObject({
        type: 'message.said',
        body: null,
      })
    },
  },
  {
    name: 'nothing but a message is hidden',
    acts: [...two, teacher({ type: 'hideMessage', message: 0 })],
    refused: ['unknown-message', '/message'],
  },
  {
    name: 'a message is hidden once',
    acts: [
      ...two,
      says('ann', 'Rude'),
      ...[1, 2].map((back) => ({
        send: ({ record }: Run['state']) => ({
          by: { who: 'teacher' } as const,
          act: { type: 'hideMessage', message: record.length - back } as const,
        }),
      })),
    ],
    refused: ['is-hidden', '/message'],
  },
  {
    name: 'messages are switched off in class',
    acts: [...two, teacher({ type: 'setMessages', messages: 'off' }), says('ann', 'Hello')],
    refused: ['messages-off', ''],
  },
  {
    name: 'an announcement reaches all',
    acts: [...two, teacher({ type: 'announce', tables: null, text: 'Two more turns.' })],
    brings: ['announced'],
    also: (run) => expect(hear(run, 'Two more')).toEqual(['ann', 'bob', 'cat', 'dan']),
  },
  {
    name: 'an announcement to one table reaches that one',
    acts: [...two, teacher({ type: 'announce', tables: [2], text: 'Two more turns.' })],
    also: (run) => expect(hear(run, 'Two more')).toEqual(['cat', 'dan']),
  },
  {
    name: 'no announcement to a table that there is not',
    acts: [...two, teacher({ type: 'announce', tables: [3], text: 'Hello' })],
    refused: ['unknown-table', '/table'],
  },
  {
    name: 'news from the tray is told as a story, and moves nothing',
    acts: [...two, teacher({ type: 'tellNews', tables: [1], event: 'drought' as EventId })],
    brings: ['news.told'],
    also: (run) => {
      expect(hear(run, 'No rain for a month')).toEqual(['ann', 'bob'])
      expect(run.view('ann').seat?.news).toEqual([])
    },
  },
  {
    name: 'news that is brought in strikes at its table, with all that it moves, and no other is told',
    acts: [...two, teacher({ type: 'bringNews', tables: [1], event: 'drought' as EventId })],
    brings: ['news.told'],
    also: (run) => {
      expect(hear(run, 'No rain for a month')).toEqual(['ann', 'bob'])
      expect(run.view('ann').seat?.news[0]?.shifts).toEqual([{ on: 'noDeal', from: 55, to: 53 }])
      expect(run.view('cat').seat?.news).toEqual([])
    },
  },
  {
    name: 'what is brought to all strikes wherever it has not, once',
    acts: [
      ...two,
      teacher({ type: 'bringNews', tables: [1], event: 'drought' as EventId }),
      teacher({ type: 'bringNews', tables: null, event: 'drought' as EventId }),
    ],
    also: (run) => {
      expect(['ann', 'cat'].map((person) => run.view(person).seat?.news.length)).toEqual([1, 1])
      expect(hear(run, 'No rain for a month')).toHaveLength(4)
    },
  },
  {
    name: 'news that has struck is not brought in again',
    acts: [
      ...two,
      teacher({ type: 'bringNews', tables: [1], event: 'drought' as EventId }),
      teacher({ type: 'bringNews', tables: [1], event: 'drought' as EventId }),
    ],
    refused: ['news-known', '/tables'],
  },
  {
    name: 'a move that was decided before the news is refused',
    acts: [
      ...two,
      teacher({ type: 'bringNews', tables: [1], event: 'drought' as EventId }),
      by('ann', { type: 'move', move: north.passes(), seen: 0 }),
    ],
    refused: ['stale-view', '/seen'],
  },
  {
    name: 'news that the scenario does not have is not brought in',
    acts: [...two, teacher({ type: 'bringNews', tables: null, event: 'flood' as EventId })],
    refused: ['unknown-id', '/event'],
  },
  {
    name: 'news that the scenario does not have is refused',
    acts: [...two, teacher({ type: 'tellNews', tables: null, event: 'flood' as EventId })],
    refused: ['unknown-id', '/event'],
  },
  {
    name: 'news in own words is told',
    acts: [...two, teacher({ type: 'writeNews', tables: null, headline: 'Rain', text: 'It rains.' })],
    brings: ['news.told'],
  },
  {
    name: 'news without a headline is refused',
    acts: [...two, teacher({ type: 'writeNews', tables: null, headline: '', text: 'It rains.' })],
    refused: ['empty-text', '/headline'],
  },
  {
    name: 'a whisper reaches one seat',
    acts: [
      ...two,
      teacher({ type: 'whisper', table: 1, seat: party('north'), text: 'What is cheap to give?' }),
    ],
    brings: ['whispered'],
    also: (run) => expect(hear(run, 'cheap')).toEqual(['ann']),
  },
  {
    name: 'nobody is whispered to in a seat that there is not',
    acts: [...two, teacher({ type: 'whisper', table: 1, seat: party('east'), text: 'Hm' })],
    refused: ['unknown-seat', '/seat'],
  },
  {
    name: 'the table is told that the teacher looks in',
    acts: [...two, teacher({ type: 'lookIn', table: 1, looks: true })],
    brings: ['teacher.looksIn'],
    also: (run) => {
      expect(run.view('ann').table?.teacherLooks).toBe(true)
      expect(hear(run, 'teacher.looksIn')).toEqual(['ann', 'bob'])
    },
  },
  {
    name: 'a draft is the teacher’s to see while they look in, and nobody else’s',
    acts: [...two, teacher({ type: 'lookIn', table: 1, looks: true }), drafts('ann', { path: 'open' })],
    also: ({ state, view }) => {
      expect(lookedInto(settingIn(SCENARIO, state.plan), state, 1)?.drafts).toEqual({
        north: { path: 'open' },
      })
      const without = runClass({}, [
        ...two,
        teacher({ type: 'lookIn', table: 1, looks: true }),
        drafts('ann', {}),
      ])
      for (const person of ['ann', 'bob', 'cat'])
        expect(JSON.stringify(view(person))).toBe(JSON.stringify(without.view(person)))
    },
  },
  {
    name: 'a draft is gone when the teacher is, and none is kept of a table that they do not look into',
    acts: [
      ...two,
      teacher({ type: 'lookIn', table: 1, looks: true }),
      drafts('ann', { path: 'open' }),
      drafts('cat', { path: 'open' }),
      teacher({ type: 'lookIn', table: 1, looks: false }),
    ],
    also: ({ state }) => expect(JSON.stringify(state.tables)).not.toContain('"draft":{"path":"open"}'),
  },
  {
    name: 'a draft of what the scenario does not have is refused',
    acts: [...two, teacher({ type: 'lookIn', table: 1, looks: true }), drafts('ann', { path: 'nowhere' })],
    refused: ['unknown-id', '/package'],
  },
  {
    name: '… and that it has gone',
    acts: [
      ...two,
      teacher({ type: 'lookIn', table: 1, looks: true }),
      teacher({ type: 'lookIn', table: 1, looks: false }),
    ],
    brings: ['teacher.leaves'],
  },
]
