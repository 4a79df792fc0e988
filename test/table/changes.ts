/** Changes to the tiny scenario that tests of the table lay over it. */
import { type Change, issueIn, partyIn, type TinyFile, withMediator } from '../fixtures/tinyScenario.ts'

type RoundInput = TinyFile['rounds'][number]

export const inEveryRound =
  (change: Partial<RoundInput>): Change =>
  (file) => {
    for (const round of file.rounds) Object.assign(round, change)
  }

export const inRound =
  (id: string, change: Partial<RoundInput>): Change =>
  (file) => {
    for (const round of file.rounds) if (round.id === id) Object.assign(round, change)
  }

/** Everything is on every agenda and every delegation may sign for anything short of its red lines. */
export const freeHand: Change = (file) => {
  inEveryRound({ agenda: ['path', 'water', 'wall'] })(file)
  for (const party of file.parties)
    for (const one of file.issues) {
      const barred = (party.redLines ?? []).flatMap((line) => (line.issue === one.id ? line.options : []))
      party.mandate[one.id] = {
        allowed: one.options.map(({ id }) => id).filter((id) => !barred.includes(id)),
      }
    }
}

/** The elder is a third principal with a place on the floor; nobody mediates. */
export const elderBargains: Change = (file) => {
  withMediator(file)
  partyIn(file, 'elder').roles = ['principal']
  for (const round of file.rounds) {
    round.mediatorEvery = 0
    round.floor.push('elder')
  }
  file.inducements = []
}

export const withoutCommuniques: Change = (file) => {
  file.communiques = []
}

export const withCosts =
  (costs: NonNullable<TinyFile['costs']>): Change =>
  (file) => {
    file.costs = { ...file.costs, ...costs }
  }

export const withRules =
  (rules: NonNullable<TinyFile['rules']>): Change =>
  (file) => {
    file.rules = { ...file.rules, ...rules }
  }

/** The elder also underwrites an open path. */
export const elderUnderwrites: Change = (file) => {
  for (const way of issueIn(file, 'path').options) if (way.id === 'open') way.underwriters = ['elder']
  partyIn(file, 'elder').roles = ['mediator', 'underwriter']
}

/** That party mediates besides what it is, and nobody else does; it promises what there is to promise. */
export const mediates =
  (id: string): Change =>
  (file) => {
    for (const party of file.parties) {
      const others = party.roles.filter((role) => role !== 'mediator')
      party.roles = party.id === id ? [...others, 'mediator'] : others.length > 0 ? others : ['underwriter']
    }
    for (const one of file.inducements ?? []) one.by = id
  }

const assumed = { basis: 'assumed', because: 'To see what is decided.' } as const

/** As the first turn of the second round is used, south is asked to decide; each answer moves something else. */
export const withChoice: Change = (file) => {
  file.format = 2
  file.events = [
    {
      id: 'flight',
      headline: 'A flight leaves early',
      text: 'There are seats on it.',
      when: [{ type: 'round', round: 'second', turn: 1 }],
      effects: [],
      choice: {
        party: 'south',
        question: 'Take the early flight?',
        answers: [
          {
            label: 'Take it',
            effects: [
              { on: 'walkAway', party: 'south', by: -3, ...assumed },
              { on: 'support', party: 'north', by: 3, ...assumed },
            ],
          },
          { label: 'Stay', effects: [{ on: 'support', party: 'south', by: -4, ...assumed }] },
          { label: 'Wait', effects: [] },
        ],
      },
      ...assumed,
    },
  ]
}

/** After the second round's first turn water is called otherwise, a demand is put otherwise, and the south has another aim. */
export const withNewTexts: Change = (file) => {
  file.format = 2
  file.events = [
    {
      id: 'flood',
      headline: 'The spring has flooded',
      text: 'The old well is under water.',
      when: [{ type: 'round', round: 'second', turn: 1 }],
      effects: [
        {
          on: 'issueText',
          issue: 'water',
          to: { label: 'The flooded spring', question: 'Who drains it?' },
          ...assumed,
        },
        {
          on: 'optionText',
          issue: 'water',
          option: 'even',
          to: { label: 'Half and half, by pump', short: 'Half, by pump' },
          ...assumed,
        },
        {
          on: 'partyText',
          party: 'south',
          to: {
            publicBrief: 'It stands in water.',
            demands: { wall: 'South asks for a gate in the flood.' },
          },
          ...assumed,
        },
        {
          on: 'ownText',
          party: 'south',
          to: { headline: 'You need a pump.', goal: 'A pump, whoever pays.', batna: 'Bail it out.' },
          ...assumed,
        },
      ],
      ...assumed,
    },
  ]
}

/** In half of the games the north opens with another option, puts its demand otherwise, and has another aim. */
export const withTwoBeginnings: Change = (file) => {
  file.format = 2
  partyIn(file, 'north').variants = [
    {
      when: [{ type: 'chance', draw: 'rain', percent: 50 }],
      to: {
        opening: { water: 'unshared' },
        demands: { water: 'North asks for nothing, after the rain.' },
        publicBrief: 'It has had rain.',
        goal: 'Peace, after the rain.',
        headline: 'The rain has come',
      },
      ...assumed,
    },
  ]
}
