/** What one delegation reads before it plays, at one of two reading levels. Confidential: it holds that seat's numbers. */

import { issueOf, type Party, principalsOf, type Scenario } from '../scenario/scenario.ts'
import { wordsOf } from '../scenario/vocabulary/diplomacy.ts'
import type { Vocabulary } from '../scenario/vocabulary/vocabulary.ts'
import { plainText } from '../scenario/writing/textBlocks.ts'
import { points } from '../telling/phrases.ts'
import { either } from '../terms/either.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import { type Block, factOf, type Handout, heading, listOf, paragraphs, under } from './handout.ts'
import { optionLabels, rolesOf } from './words.ts'

/** `basic` is for those who find the full sheet hard: the brief in plain words, the three heaviest issues, the limits. */
export type ReadingLevel = 'basic' | 'full'

/** Issues that the basic sheet goes into. */
const HEAVIEST = 3

const POINTS = 'In brackets the points that each option gives you; all best options together give 100.'

interface Weighed {
  readonly issue: Scenario['issues'][number]
  readonly position: Party['positions'][IssueId] | undefined
}

const byWeight = ({ issues }: Scenario, { positions }: Party): readonly Weighed[] =>
  issues
    .map((issue) => ({ issue, position: positions[issue.id] }))
    .sort((a, b) => (b.position?.weight ?? 0) - (a.position?.weight ?? 0))

/** Options from the best on, each with the points that it gives: “Geneva (6)”. */
const withPoints = (
  { issue, position }: Weighed,
  isShown: (option: OptionId) => boolean = () => true,
): readonly string[] =>
  issue.options
    .filter(({ id }) => isShown(id))
    .map(({ id, label }) => ({ label, value: position?.values[id] ?? 0 }))
    .sort((a, b) => b.value - a.value)
    .map(({ label, value }) => `${label} (${points(((position?.weight ?? 0) * value) / 100)})`)

/** What may be signed from the start, what once a condition is met, and what never, option by option. */
const mandateOf = ({ mandate }: Party, weighed: Weighed) => {
  const { allowed = [], widening = [] } = mandate[weighed.issue.id] ?? {}
  const opened = new Set(widening.flatMap(({ options }) => options))
  const later = widening.map(
    ({ options, stated }) =>
      `${either(withPoints(weighed, (option) => options.includes(option)))}: ${stated}`,
  )
  return {
    now: withPoints(weighed, (option) => allowed.includes(option)).join('; '),
    later: later.join('; '),
    never: withPoints(weighed, (option) => !allowed.includes(option) && !opened.has(option)).join('; '),
  }
}

/** Has columns of their own for what comes later and for what never may be, where more than one issue needs them. */
const worthAndMandate = (scenario: Scenario, party: Party): Block => {
  const rows = byWeight(scenario, party).map((weighed) => ({ ...weighed, ...mandateOf(party, weighed) }))
  const laterApart = rows.filter(({ later }) => later !== '').length > 1
  const neverApart = rows.filter(({ never }) => never !== '').length > 1
  return {
    kind: 'table',
    caption: POINTS,
    head: [
      'Issue',
      'Share',
      'You may sign',
      ...(laterApart ? ['Later'] : []),
      ...(neverApart ? ['Never'] : []),
    ],
    rows: rows.map(({ issue, position, now, later, never }) => [
      issue.label,
      points(position?.weight ?? 0),
      [
        now,
        laterApart || later === '' ? '' : `Later: ${later}`,
        neverApart || never === '' ? '' : `Never: ${never}`,
      ]
        .filter(Boolean)
        .join('. '),
      ...(laterApart ? [later] : []),
      ...(neverApart ? [never] : []),
    ]),
  }
}

/** The issues that weigh most, without what may be signed. */
const heaviest = (scenario: Scenario, party: Party): Block => ({
  kind: 'table',
  caption: POINTS,
  head: ['Issue', 'Share', 'Options, from the best for you'],
  rows: byWeight(scenario, party)
    .slice(0, HEAVIEST)
    .map((weighed) => [
      weighed.issue.label,
      points(weighed.position?.weight ?? 0),
      withPoints(weighed).join('; '),
    ]),
})

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
    {
      kind: 'text',
      text: `${plainText(party.walkAway.batna)} This is worth ${points(party.walkAway.reservationValue)} of 100 to you. ${
        isPrincipal
          ? 'Sign nothing that is worth less; above it, more is better.'
          : 'Stand behind nothing that is worth less to you.'
      }`,
    },
  ]
}

const approval = ({ atHome }: Vocabulary, { ratifier }: Party): readonly Block[] =>
  ratifier === undefined
    ? []
    : [
        {
          kind: 'text',
          text: `What you sign still needs approval ${atHome}: ${ratifier.name}. The further a text lies above leaving, and the more support you have, the safer it is.`,
        },
      ]

const goalOf = ({ goal }: Party): Block => ({
  kind: 'facts',
  facts: [{ term: 'Your goal:', text: goal }],
})

const fullBlocks = (scenario: Scenario, party: Party): readonly Block[] => [
  ...paragraphs(party.brief.text),
  goalOf(party),
  ...under(
    'What you want, most important first',
    party.interests.length === 0
      ? []
      : [{ kind: 'facts', facts: party.interests.map(({ title, text }) => factOf(title, text)) }],
  ),
  ...under('What it is worth to you, and what you may sign', [
    worthAndMandate(scenario, party),
    ...linkages(party),
    ...approval(wordsOf(scenario), party),
  ]),
  ...under('If you leave', leaving(scenario, party)),
  { kind: 'facts', facts: [{ term: 'Your adviser:', text: party.brief.adviser }] },
]

const basicBlocks = (scenario: Scenario, party: Party): readonly Block[] => {
  const never = party.redLines.flatMap(({ issue, options }) =>
    optionLabels(scenario, issue, options).map((option) => `${issueOf(scenario, issue).label}: ${option}`),
  )
  return [
    ...paragraphs(party.brief.basic ?? party.brief.text),
    goalOf(party),
    ...under('What matters most to you', [heaviest(scenario, party)]),
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
  ...(level === 'basic' ? { isLarge: true } : {}),
  blocks: [
    heading(party.brief.headline),
    { kind: 'facts', facts: [{ term: 'Your part at this table:', text: `${rolesOf(party)}.` }] },
    ...(level === 'full' ? fullBlocks(scenario, party) : basicBlocks(scenario, party)),
  ],
})
