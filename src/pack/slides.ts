/** Five slides of the debrief in class, each ending on a question. */
import { type Handout, under } from './handout.ts'

export interface Slide {
  readonly title: string
  readonly question: string
  readonly shows: string
}

export const SLIDES: readonly Slide[] = [
  {
    title: 'What the tables agreed',
    question: 'Which table surprises you?',
    shows: 'The ends of all tables on one plane, once their kept games have been dropped on the shelf.',
  },
  {
    title: 'What was possible',
    question: 'What stood between you and the edge?',
    shows: 'Agreement zone and frontier, with the tables in them.',
  },
  {
    title: 'Who asked for what',
    question: 'Who asked why, and not only what?',
    shows: 'How each side’s offers moved from turn to turn.',
  },
  {
    title: 'What was refused',
    question: 'Which no was a bargaining no?',
    shows: 'Refusals, and the smallest change that would have turned each.',
  },
  {
    title: 'What really happened',
    question: 'What did the real rooms lack?',
    shows: 'What the sources say of the talks themselves.',
  },
]

export const slidesSheet = (): Handout => ({
  id: 'slides',
  title: 'Debrief slides',
  readers: 'teacher',
  note: 'five, each ending on a question',
  party: null,
  blocks: SLIDES.flatMap(({ title, question, shows }, place) =>
    under(`${place + 1}. ${title}`, [
      { kind: 'text', text: shows },
      { kind: 'blank', label: question, lines: 3 },
    ]),
  ),
})
