/** What to expect, as a sheet for the teacher. */
import { readingOf, type Scenario } from '../scenario/scenario.ts'
import type { Expected } from './expected.ts'
import { expectedTold, nashTold, sittingTold } from './expectedWords.ts'
import { type Block, type Handout, under } from './handout.ts'

export const expectedSheet = (scenario: Scenario, expected: Expected): Handout => ({
  id: 'expected',
  title: 'What to expect',
  readers: 'teacher',
  note: 'what is possible in each reading, and how games end',
  party: null,
  blocks: [
    { kind: 'text', text: sittingTold(scenario, expected) },
    { kind: 'facts', facts: expectedTold(scenario, expected) },
    ...expected.readings.flatMap((reading): readonly Block[] => {
      const facts = nashTold(scenario, reading)
      const { label } = readingOf(scenario, reading.reading)
      return facts === null ? [] : under(`${label}: the Nash text`, [{ kind: 'facts', facts }])
    }),
  ],
})
