/** What a place of the file is called in the form. */
import { calledIn, get } from '../../../language/names.ts'
import type { Path } from '../../../scenario/finding.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { capitalised } from '../../../terms/capitalised.ts'

/** Keys whose words alone would not do. */
const TITLES: Readonly<Record<string, string>> = {
  id: 'Id',
  because: 'Why it stands here',
  batna: 'Best alternative to a deal',
  reservationValue: 'Walk-away',
  nameInText: 'Name inside a sentence',
  besideTable: 'Beside the table',
  publicBrief: 'Public brief',
  variants: 'Another beginning',
  when: 'When',
  unless: 'Unless',
  heldIf: 'Held if',
  short: 'Short label',
  treaty: 'Treaty wording',
  ground: 'What would then be so',
  people: 'People brought home',
  mediatorEvery: 'Mediator after this many turns',
  besideEvery: 'Word beside the table after this many turns',
  floor: 'Order of the floor',
  stated: 'In the capital’s words',
  e: 'e',
  k: 'k',
  communiques: 'Communiqués',
  licence: 'Licence',
  whatHappened: 'What really happened',
  facilitator: 'Facilitator’s notes',
  brief: 'Confidential brief',
  basic: 'In plain words',
  on: 'What changes',
  by: 'By',
}

/** `debriefQuestions` as “Debrief questions”. */
const inWords = (key: string): string =>
  capitalised(key.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase())

export const titleOfKey = (key: string): string => TITLES[key] ?? inWords(key)

/** The last key of a path in words; an entry of a list by its name or its number. */
export const titleOf = (path: Path, file: unknown): string => {
  const last = path.at(-1)
  if (typeof last === 'string') return titleOfKey(last)
  const owner = path.findLast((step) => typeof step === 'string') ?? ''
  const thing = valueAt(file, path)
  const id = get(thing, 'id')
  return calledIn(thing) || (typeof id === 'string' ? id : `${titleOfKey(String(owner))} ${Number(last) + 1}`)
}
