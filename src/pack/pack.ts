/** Every sheet of a scenario's pack, in the order in which a lesson uses them. */
import type { Scenario } from '../scenario/scenario.ts'
import {
  accordSheet,
  instructionsSheet,
  issueSheet,
  observerSheet,
  preparationSheet,
} from './commonSheets.ts'
import type { Groups } from './groups.ts'
import type { Handout } from './handout.ts'
import { type ReadingLevel, roleSheet } from './roleSheet.ts'
import { slidesSheet } from './slides.ts'
import { notesSheet, planSheet, readingSheet, rubricSheet } from './teacherSheets.ts'

export const handoutsOf = (
  scenario: Scenario,
  level: (party: Scenario['parties'][number]['id']) => ReadingLevel,
): readonly Handout[] => [
  ...scenario.parties
    .filter(({ playable }) => playable)
    .map((party) => roleSheet(scenario, party, level(party.id))),
  instructionsSheet(scenario),
  issueSheet(scenario),
  preparationSheet(scenario),
  accordSheet(scenario),
  observerSheet(scenario),
  planSheet(scenario),
  notesSheet(scenario),
  rubricSheet(scenario),
  slidesSheet(),
  readingSheet(scenario),
]

/** For whoever declines a seat on the day, and watches. */
const SPARE = 1

/** Copies of a sheet that a class needs. */
export const copiesOf = (
  { readers, party, id }: Handout,
  { tables, speakers, observers }: Groups,
): number => {
  const people = Object.values(speakers).reduce((sum, number) => sum + number, 0) + observers
  if (party !== null) return speakers[party] ?? 0
  if (id === 'accord') return tables
  if (readers === 'observers') return observers + SPARE
  return readers === 'teacher' ? 1 : people
}
