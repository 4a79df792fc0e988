/** Which keys of a scenario are prose: changes in them are counted, not listed. */

const WORDS = new Set([
  '$schema',
  'teaser',
  'level',
  'language',
  'subject',
  'contentNote',
  'authors',
  'licence',
  'question',
  'background',
  'short',
  'treaty',
  'layers',
  'caption',
  'ground',
  'marker',
  'delegation',
  'publicBrief',
  'brief',
  'interests',
  'goal',
  'demand',
  'batna',
  'stated',
  'headline',
  'text',
  'place',
  'history',
  'minutes',
  'whatHappened',
  'debriefQuestions',
  'facilitator',
  'hints',
  'map',
  'tracks',
  'track',
  'capital',
  'because',
  'basis',
  'grounds',
  'sources',
  'date',
])

/** Keys that hold a name: a change is listed as a new name. */
const NAMES = new Set(['label', 'title', 'name'])

/** `opening` is prose of a round, and an option of a position. */
export const isWords = (key: string, value: unknown, owner: string): boolean =>
  WORDS.has(key) || (key === 'opening' && owner === 'rounds' && typeof value === 'string')

export const isName = (key: string): boolean => NAMES.has(key)
