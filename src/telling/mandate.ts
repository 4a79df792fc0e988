/** What a delegation may do with an option, in a sentence that can stand on the row it concerns. */
import type { Mandate } from '../table/view.ts'
import { assertNever } from '../terms/assertNever.ts'

/** Null where the option may simply be signed for. */
export const mandateSentence = (mandate: Mandate, capital: string): string | null => {
  switch (mandate.status) {
    case 'allowed':
      return null
    case 'redLine':
      return `A red line: ${capital} will never allow it.`
    case 'closed': {
      const stated = mandate.waitsFor.map((wait) => wait.stated)
      if (stated.length > 0)
        return `Outside your mandate. ${capital} would look at it ${stated.join(', or ')}.`
      return mandate.mayOpen
        ? `Outside your mandate. ${capital} has not said what it waits for: ask it.`
        : `Outside your mandate, and nothing opens it.`
    }
    default:
      return assertNever(mandate)
  }
}
