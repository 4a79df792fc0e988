import { expect } from 'vitest'
import { withChoice } from '../changes.ts'
import { north, party, south } from '../moves.ts'
import type { Row } from '../row.ts'

const chooses = (by: string, answer: number, event = 'flight') =>
  ({ type: 'choose', by: party(by), event: event as never, answer }) as const

export const choices: readonly Row[] = [
  {
    name: 'an event asks a seat to decide: the talks wait for it, and nobody else learns what it is asked',
    sitting: 'short',
    changes: [withChoice],
    moves: [north.passes()],
    state: { phase: 'choosing', choosing: ['flight'] },
    toMove: 'south',
    also: (talks) => {
      const asked = talks.viewFor(party('south'))
      expect(asked.may).toEqual(['choose'])
      expect(asked.own.choice?.answers.map(({ label, shifts }) => ({ label, shifts }))).toEqual([
        { label: 'Take it', shifts: [{ on: 'noDeal', from: 40, to: 37 }] },
        { label: 'Stay', shifts: [{ on: 'support', from: 55, to: 51 }] },
        { label: 'Wait', shifts: [] },
      ])
      expect(JSON.stringify(talks.viewFor(party('north')))).not.toContain('Take it')
      expect(talks.viewFor(party('north')).own.choice).toBeNull()
    },
  },
  {
    name: 'the answer moves what it says, and only those for whom it moves something hear that there was one',
    sitting: 'short',
    changes: [withChoice],
    moves: [north.passes(), chooses('south', 0)],
    brings: ['choice.made', 'choice.felt', 'floor.given'],
    state: { phase: 'floor', choosing: [] },
    toMove: 'south',
    seats: { south: { reservationValue: 37 }, north: { support: 63 } },
    also: (talks) => {
      const [north, south] = [talks.viewFor(party('north')), talks.viewFor(party('south'))]
      expect(south.chosen).toEqual([
        {
          event: 'flight',
          by: 'south',
          own: { question: 'Take the early flight?', answer: 'Take it' },
          shifts: expect.arrayContaining([{ on: 'noDeal', from: 40, to: 37 }]),
        },
      ])
      expect(north.chosen[0]).toMatchObject({ by: 'south', own: null })
      expect(JSON.stringify(north)).not.toContain('Take')
      expect(north.record.map(({ type }) => type)).not.toContain('choice.made')
      expect(south.record.map(({ type }) => type)).not.toContain('choice.felt')
    },
  },
  {
    name: 'an answer without effect is known to nobody else, and what it keeps waiting comes after it',
    sitting: 'short',
    changes: [withChoice],
    moves: [north.passes(), chooses('south', 2)],
    brings: ['choice.made', 'floor.given'],
    also: (talks) => expect(talks.viewFor(party('north')).chosen).toEqual([]),
  },
  {
    name: 'what strikes at the same time waits for the answer',
    sitting: 'short',
    changes: [
      withChoice,
      (file) => {
        const [event] = file.events ?? []
        if (event === undefined) throw new Error('There is no event.')
        const { choice: _, ...plain } = event
        file.events?.push({ ...plain, id: 'storm', when: [{ type: 'support', party: 'south', atMost: 52 }] })
      },
    ],
    moves: [north.passes(), chooses('south', 1)],
    brings: ['choice.made', 'news.struck', 'floor.given'],
  },
  {
    name: 'an answer that there is not, or to another event, is refused',
    sitting: 'short',
    changes: [withChoice],
    moves: [north.passes(), chooses('south', 3)],
    refused: ['unknown-id', '/answer'],
  },
  {
    name: 'what no event asks cannot be answered',
    sitting: 'short',
    changes: [withChoice],
    moves: [north.passes(), chooses('south', 0, 'drought')],
    refused: ['unknown-id', '/event'],
  },
  {
    name: 'nothing else can be done until the answer is there',
    sitting: 'short',
    changes: [withChoice],
    moves: [north.passes(), south.passes()],
    refused: ['not-now', '/type'],
  },
]
