/** The sections of the form, in the order in which a scenario is made. */

export interface SectionInfo {
  readonly id: string
  readonly title: string
  /** Keys of the file that are shown in it. */
  readonly keys: readonly string[]
  /** What a newcomer should know of it. */
  readonly lead: string
  /** The list whose things are opened one at a time. */
  readonly things?: 'issues' | 'parties'
}

const REST: SectionInfo = {
  id: 'rules',
  title: 'Rules and more',
  keys: ['decision', 'vocabulary', 'costs', 'rules', 'communiques', 'inducements', 'durability'],
  lead: 'Who decides, what things are called here, and numbers that most scenarios leave as they are.',
}

export const SECTIONS: readonly SectionInfo[] = [
  {
    id: 'identity',
    title: 'Identity',
    keys: [
      'title',
      'teaser',
      'language',
      'level',
      'subject',
      'contentNote',
      'authors',
      'licence',
      'date',
      'scale',
      'id',
      'format',
      '$schema',
    ],
    lead: 'What the shelf shows, and who answers for it.',
  },
  {
    id: 'sources',
    title: 'Sources',
    keys: ['sources', 'basis', 'because'],
    lead: 'What demands, events and numbers rest on. A scenario made up has none.',
  },
  {
    id: 'issues',
    title: 'Issues',
    keys: ['issues', 'tracks'],
    lead: 'The matters to settle, and how much each counts for each party.',
    things: 'issues',
  },
  {
    id: 'parties',
    title: 'Parties',
    keys: ['parties'],
    lead: 'The sides with interests: what they want, what they may sign, when they leave.',
    things: 'parties',
  },
  {
    id: 'rounds',
    title: 'Rounds and sittings',
    keys: ['rounds', 'sittings'],
    lead: 'The meetings in their order, and which of them fit a lesson.',
  },
  {
    id: 'readings',
    title: 'Readings',
    keys: ['readings'],
    lead: 'The same demands, weighed otherwise.',
  },
  {
    id: 'events',
    title: 'Events',
    keys: ['events'],
    lead: 'News from outside, each once, when its conditions hold.',
  },
  {
    id: 'teaching',
    title: 'Teaching',
    keys: ['teaching', 'debriefQuestions', 'facilitator', 'whatHappened', 'hints'],
    lead: 'What a teacher is given, and what is talked about afterwards.',
  },
  {
    id: 'map',
    title: 'Map',
    keys: ['map'],
    lead: 'Drawn beside the text, with the accord upon it. A scenario without one plays as well.',
  },
  REST,
]

/** The section that shows a key of the file; a key that none names stands in the last. */
export const sectionOf = (key: string | number | undefined): SectionInfo =>
  SECTIONS.find(({ keys }) => keys.includes(String(key))) ?? REST
