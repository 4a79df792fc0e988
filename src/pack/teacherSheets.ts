/** Sheets for the teacher alone: they tell what students are to find. */
import type { Scenario } from '../scenario/scenario.ts'
import { counted } from '../telling/phrases.ts'
import { type Block, factOf, type Handout, listOf, paragraphs, under } from './handout.ts'
import { otherwiseIn } from './otherwise.ts'
import { teachingOf } from './teachingOf.ts'

export const planSheet = (scenario: Scenario): Handout => ({
  id: 'plan',
  title: 'The lesson by the minute',
  readers: 'teacher',
  note: teachingOf(scenario)
    .plans.map(({ minutes }) => `${minutes}`)
    .join(' and ')
    .concat(' minutes'),
  party: null,
  blocks: teachingOf(scenario).plans.map(({ minutes, steps }): Block => {
    let at = 0
    return {
      kind: 'table',
      caption: `A lesson of ${counted(minutes, 'minute')}.`,
      head: ['From', 'Minutes', 'What', 'You', 'They'],
      rows: steps.map((step) => {
        const from = at
        at += step.minutes
        return [`${from}`, `${step.minutes}`, step.label, step.teacher, step.students ?? '']
      }),
    }
  }),
})

export const notesSheet = (scenario: Scenario): Handout => {
  const { objectives, misconceptions, questions, stuck } = teachingOf(scenario)
  return {
    id: 'notes',
    title: 'Facilitator’s notes',
    readers: 'teacher',
    note: 'aims, questions, misconceptions, care',
    party: null,
    blocks: [
      ...under('Afterwards, students can', listOf(objectives)),
      ...(stuck === undefined ? [] : under('Where tables get stuck', paragraphs(stuck))),
      ...scenario.facilitator.flatMap(({ title, text }) => under(title, paragraphs(text))),
      ...under('What may read otherwise in play than on paper', listOf(otherwiseIn(scenario))),
      ...under('What students often believe', [
        {
          kind: 'facts',
          facts: misconceptions.map(({ belief, answer }) => factOf(belief, answer)),
        },
      ]),
      ...under('Questions for the debrief, and what to listen for', [
        { kind: 'facts', facts: questions.map(({ ask, listenFor }) => ({ term: ask, text: listenFor })) },
      ]),
      ...under('Questions that students answer in writing', listOf(scenario.debriefQuestions)),
    ],
  }
}

export const rubricSheet = (scenario: Scenario): Handout => {
  const { rubric } = teachingOf(scenario)
  const most = Math.max(...rubric.map(({ levels }) => levels.length))
  return {
    id: 'rubric',
    title: 'Rubric',
    readers: 'teacher',
    note: 'preparation, process and reasoning; never the outcome',
    party: null,
    blocks: [
      { kind: 'blank', label: 'Name, seat and table', lines: 1 },
      {
        kind: 'table',
        caption: 'From the least to the most. Mark one field in each row.',
        head: ['What is judged', ...Array.from({ length: most }, (_, level) => `${level + 1}`)],
        rows: rubric.map(({ criterion, levels }) => [
          criterion,
          ...Array.from({ length: most }, (_, level) => levels[level] ?? ''),
        ]),
      },
      { kind: 'blank', label: 'What was seen that says so', lines: 6 },
    ],
  }
}

export const readingSheet = (scenario: Scenario): Handout => ({
  id: 'reading',
  title: 'Reading list and sources',
  readers: 'all',
  note: 'what the scenario rests on, and short texts',
  party: null,
  blocks: [
    ...under('To read', [
      {
        kind: 'facts',
        facts: teachingOf(scenario).reading.map(({ what, why }) => ({ term: what, text: why })),
      },
    ]),
    ...under(
      'Sources of this scenario',
      listOf(Object.values(scenario.sources).map(({ what, outlet, date }) => `${what}. ${outlet}, ${date}.`)),
    ),
  ],
})
