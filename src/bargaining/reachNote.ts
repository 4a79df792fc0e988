/** The note that says what is not exact about the number of reachable texts. */
import type { Scenario } from '../scenario/scenario.ts'
import type { Domain } from './domain.ts'
import type { Note } from './figures.ts'
import { isReachExact } from './reachable.ts'

export const reachNotes = (scenario: Scenario, domain: Domain): readonly Note[] =>
  isReachExact(scenario, domain)
    ? []
    : [
        {
          code: 'not-exact',
          message:
            'No more texts are in reach than are counted, and perhaps fewer: mandates want so many issues unsettled that not every order of settling them was tried.',
        },
      ]
