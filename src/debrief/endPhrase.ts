/** How talks ended, in a phrase that stands beside the worths they ended with. */
import type { Vocabulary } from '../scenario/vocabulary/vocabulary.ts'
import type { End } from '../table/event.ts'
import { assertNever } from '../terms/assertNever.ts'

/** `words`: those of the scenario; null where only the end is known. */
export const endPhrase = (
  words: Pick<Vocabulary, 'atHome'> | null,
  { end, ratified }: { readonly end: End; readonly ratified: boolean },
): string => {
  const where = words === null ? '' : ` ${words.atHome}`
  switch (end) {
    case 'signed':
      return ratified ? `signed and approved${where}` : `signed, not approved${where}`
    case 'brokenOff':
      return 'broken off'
    case 'partial':
      return 'no accord, what is sealed stands'
    case 'adjourned':
      return 'adjourned without an accord'
    default:
      return assertNever(end)
  }
}
