/** A party by its name alone in English, for a message with `{bare}`; other languages may have it as it stands in their sentence. */
import { nameFirst, nameInside, personOf } from './parties.ts'

export const calledBare = (party: Parameters<typeof nameInside>[0]) => ({
  bare: party.name,
  whoName: nameFirst(party),
  insideName: nameInside(party),
  person: personOf(party),
})
