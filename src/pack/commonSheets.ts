/** Sheets that everyone may read: they hold no seat's numbers. */

import { type Party, principalsOf, roundOf, type Scenario } from '../scenario/scenario.ts'
import { wordsOf } from '../scenario/vocabulary/diplomacy.ts'
import { pronounOf, verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { Vocabulary } from '../scenario/vocabulary/vocabulary.ts'
import { nameFirst, namesItself } from '../telling/parties.ts'
import { counted } from '../telling/phrases.ts'
import { type Block, factOf, type Handout, listOf, paragraphs, under } from './handout.ts'
import { teachingOf } from './teachingOf.ts'
import { rolesOf } from './words.ts'

const rules = ({ delegation, capital }: Vocabulary) => [
  'An offer may name one issue or several, and leaves out the rest. It is accepted or refused as a whole.',
  'What all who must consent have accepted is agreed: initialled, and in force once the whole text is signed; or sealed, and in force at once.',
  'A refusal says which rows are in the way. It may carry an offer in reply.',
  `Each ${delegation.one} may sign only for what ${pronounOf(delegation).possessive} ${capital.one} allow${verbEnding(capital)}. Some of it opens during the talks.`,
  'Whoever has the floor may also pass, ask, go aside, or leave. Leaving ends the talks.',
]

const matter = (scenario: Scenario): string =>
  scenario.teaching.instructions ??
  scenario.sittings.find(({ history }) => history !== undefined)?.history ??
  scenario.teaser

export const instructionsSheet = (scenario: Scenario): Handout => ({
  id: 'instructions',
  title: 'General instructions',
  readers: 'all',
  note: 'read by all, before the folders',
  party: null,
  blocks: [
    ...paragraphs(matter(scenario)),
    ...under('Who takes part', [
      {
        kind: 'facts',
        facts: scenario.parties.map((party) =>
          factOf(`${party.name}: ${rolesOf(party)}.`, party.publicBrief),
        ),
      },
    ]),
    ...under('How it goes', [...listOf(rules(wordsOf(scenario)))]),
    ...(scenario.contentNote === undefined
      ? []
      : under('Before you decide to play', paragraphs(scenario.contentNote))),
  ],
})

/** A demand with the name of whose it is, which most demands begin with themselves. */
const demandTold = (party: Party, demand: string): string =>
  demand === '' || namesItself(party, demand) ? demand : `${nameFirst(party)}: ${demand}`

export const issueSheet = (scenario: Scenario): Handout => ({
  id: 'issues',
  title: 'The issues',
  readers: 'all',
  note: 'read by all; what is asked in public',
  party: null,
  blocks: scenario.issues.flatMap((issue): readonly Block[] =>
    under(`${issue.label}: ${issue.question}`, [
      ...paragraphs(issue.background),
      {
        kind: 'list',
        items: issue.options.map(
          ({ id, label, treaty }) =>
            `${label}${id === issue.statusQuo ? ' (as it is, if nothing is agreed)' : ''}. ${treaty}`,
        ),
      },
      {
        kind: 'text',
        text: `Asked in public: ${principalsOf(scenario)
          .map((party) => demandTold(party, party.positions[issue.id]?.demand ?? ''))
          .join(' ')}`,
      },
    ]),
  ),
})

export const preparationSheet = (scenario: Scenario): Handout => ({
  id: 'preparation',
  title: 'Preparation sheet',
  readers: 'all',
  note: `four questions, for each ${wordsOf(scenario).delegation.one}`,
  party: null,
  blocks: [
    { kind: 'blank', label: 'I speak for', lines: 1 },
    { kind: 'blank', label: '1. What do you ask for first, and what would you take in the end?', lines: 3 },
    { kind: 'blank', label: '2. What could you give that costs you little and helps them?', lines: 3 },
    {
      kind: 'blank',
      label:
        '3. How low do you think each of the others would go before leaving (0 to 100)? What makes you think so?',
      lines: 3,
    },
    { kind: 'blank', label: '4. In one sentence: when do you stand up and leave?', lines: 2 },
    {
      kind: 'table',
      caption: `What you know of the others. ${counted(scenario.issues.length, 'issue')}.`,
      head: ['Issue', 'They ask', 'They could take', 'How I know'],
      rows: scenario.issues.map(({ label }) => [label, '', '', '']),
      isForm: true,
    },
  ],
})

export const accordSheet = (scenario: Scenario): Handout => ({
  id: 'accord',
  title: 'The accord',
  readers: 'all',
  note: 'one for a table, to be filled in and signed',
  party: null,
  blocks: [
    {
      kind: 'table',
      caption: 'Write the option that was agreed. What stays empty stays as it is.',
      head: ['Issue', 'Agreed', 'Sealed or initialled', 'In round'],
      rows: scenario.issues.map(({ label }) => [label, '', '', '']),
      isForm: true,
    },
    ...under(
      'Signatures',
      principalsOf(scenario).map(({ name }) => ({ kind: 'blank', label: name, lines: 1 }) as const),
    ),
  ],
})

export const observerSheet = (scenario: Scenario): Handout => ({
  id: 'observer',
  title: 'Observer’s sheet',
  readers: 'observers',
  note: 'what to write down; observers do not speak at the table',
  party: null,
  blocks: [
    { kind: 'blank', label: `Table, and ${wordsOf(scenario).delegation.many}`, lines: 1 },
    ...teachingOf(scenario).observe.map((label) => ({ kind: 'blank', label, lines: 2 }) as const),
    {
      kind: 'table',
      caption: 'What each round settled.',
      head: ['Round', 'Settled', 'What stood in the way'],
      rows: (scenario.sittings[0]?.rounds ?? []).map((round) => [roundOf(scenario, round).label, '', '']),
      isForm: true,
    },
  ],
})
