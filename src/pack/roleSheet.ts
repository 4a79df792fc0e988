/** What one delegation reads before it plays, at one of two reading levels. Confidential: it holds that seat's numbers. */
import { issueOf, type Party, principalsOf, type Scenario } from '../scenario/scenario.ts'
import { points } from '../telling/phrases.ts'
import { type Block, type Handout, heading, listOf, paragraphs, under } from './handout.ts'
import { either, optionLabels, rolesOf } from './words.ts'

/** `basic` is for those who find the full sheet hard: the brief in plain words, the three heaviest issues, the limits. */
export type ReadingLevel = 'basic' | 'full'

/** Issues that the basic sheet goes into. */
const HEAVIEST = 3

const byWeight = ({ issues }: Scenario, { positions }: Party) =>
  issues
    .map((issue) => ({ issue, position: positions[issue.id] }))
    .sort((a, b) => (b.position?.weight ?? 0) - (a.position?.weight ?? 0))

const worthTable = (scenario: Scenario, party: Party, most: number): Block => ({
  kind: 'table',
  caption: 'Points that each option gives you. All best options together give 100.',
  head: ['Issue', 'Share', 'Options, from the best for you'],
  rows: byWeight(scenario, party)
    .slice(0, most)
    .map(({ issue, position }) => [
      issue.label,
      points(position?.weight ?? 0),
      issue.options
        .map(({ id, label }) => ({ label, value: position?.values[id] ?? 0 }))
        .sort((a, b) => b.value - a.value)
        .map(({ label, value }) => `${label} (${points(((position?.weight ?? 0) * value) / 100)})`)
        .join('; '),
    ]),
})

/** What may be signed, what may come to be, and what never. */
const limits = (scenario: Scenario, party: Party): readonly Block[] => [
  {
    kind: 'table',
    caption: `What ${party.capital} lets you sign.`,
    head: ['Issue', 'From the start', 'Later', 'Never'],
    rows: scenario.issues.map(({ id, label, options }) => {
      const mandate = party.mandate[id]
      return [
        label,
        (mandate?.allowed.length ?? 0) === options.length
          ? 'anything'
          : either(optionLabels(scenario, id, mandate?.allowed ?? [])),
        (mandate?.widening ?? [])
          .map(({ options, stated }) => `${either(optionLabels(scenario, id, options))}: ${stated}`)
          .join('; '),
        party.redLines
          .filter(({ issue }) => issue === id)
          .flatMap(({ options }) => optionLabels(scenario, id, options))
          .join('; '),
      ]
    }),
  },
]

const linkages = ({ linkages: all }: Party): readonly Block[] =>
  listOf(
    all.map(
      ({ label, worth }) =>
        `${label}: ${worth < 0 ? 'costs you' : 'is worth'} ${points(Math.abs(worth))} more.`,
    ),
  )

/** What leaving means: for a principal the end of the talks, for others a text that goes on without them. */
const leaving = (scenario: Scenario, party: Party): readonly Block[] => {
  const isPrincipal = principalsOf(scenario).some(({ id }) => id === party.id)
  return [
    ...paragraphs(party.walkAway.batna),
    {
      kind: 'text',
      text: `This is worth ${points(party.walkAway.reservationValue)} of 100 to you. ${
        isPrincipal
          ? 'Sign nothing that is worth less; above it, more is better.'
          : 'Stand behind nothing that is worth less to you.'
      }`,
    },
  ]
}

const approval = ({ ratifier }: Party): readonly Block[] =>
  ratifier === undefined
    ? []
    : [
        {
          kind: 'text',
          text: `What you sign still needs approval at home: ${ratifier.name}. The further a text lies above leaving, and the more support you have, the safer it is.`,
        },
      ]

const fullBlocks = (scenario: Scenario, party: Party): readonly Block[] => [
  ...paragraphs(party.brief.text),
  ...under('You have done well if', [{ kind: 'text', text: party.goal }]),
  ...under(
    'What you want, most important first',
    listOf(party.interests.map(({ title, text }) => `${title} ${text}`)),
  ),
  ...under('What it is worth to you', [
    worthTable(scenario, party, scenario.issues.length),
    ...linkages(party),
  ]),
  ...under('What you may sign', [...limits(scenario, party), ...approval(party)]),
  ...under('If you leave', leaving(scenario, party)),
  ...under('Your adviser', [{ kind: 'text', text: party.brief.adviser }]),
]

const basicBlocks = (scenario: Scenario, party: Party): readonly Block[] => {
  const never = party.redLines.flatMap(({ issue, options }) =>
    optionLabels(scenario, issue, options).map((option) => `${issueOf(scenario, issue).label}: ${option}`),
  )
  return [
    ...paragraphs(party.brief.basic ?? party.brief.text),
    ...under('You have done well if', [{ kind: 'text', text: party.goal }]),
    ...under('What matters most to you', [worthTable(scenario, party, HEAVIEST)]),
    ...under('Never sign', listOf(never)),
    ...under('If you leave', leaving(scenario, party)),
  ]
}

export const roleSheet = (scenario: Scenario, party: Party, level: ReadingLevel): Handout => ({
  id: `role-${party.id}`,
  title: `Role sheet: ${party.name}`,
  readers: 'seat',
  note: 'confidential',
  party: party.id,
  blocks: [
    { kind: 'text', text: `Your part at this table: ${rolesOf(party)}.` },
    heading(party.brief.headline),
    ...(level === 'full' ? fullBlocks(scenario, party) : basicBlocks(scenario, party)),
  ],
})
