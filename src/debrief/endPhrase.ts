/** How talks ended, in a phrase that stands beside the worths they ended with. */
import type { End } from '../table/event.ts'
import { assertNever } from '../terms/assertNever.ts'

export const endPhrase = ({ end, ratified }: { readonly end: End; readonly ratified: boolean }): string => {
  switch (end) {
    case 'signed':
      return ratified ? 'signed and approved at home' : 'signed, not approved at home'
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
