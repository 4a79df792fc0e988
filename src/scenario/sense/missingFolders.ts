/** What a party may leave out if it only consents, and another may not. */
import { formatOf } from '../definition/definitionFor.ts'
import { FOLDER, SHEET } from '../expand/consentOnly.ts'
import type { Finding } from '../finding.ts'
import { missingFor } from '../shape/wanted.ts'
import { valueAt } from '../shape/whereabouts.ts'

const UNLESS = '; a party that only consents, as an underwriter whom nobody plays, needs none'

type Needed = (typeof FOLDER | typeof SHEET)[number]

/** The keys that a party needs, whatever it has: all of them, unless it underwrites and nobody plays it. */
const neededBy = (party: unknown): readonly Needed[] => {
  const roles = valueAt(party, ['roles'])
  const isAlone = Array.isArray(roles) && roles.every((role) => role === 'underwriter')
  if (!isAlone || valueAt(party, ['playable']) === true) return [...FOLDER, ...SHEET]
  const weighs = ['positions', 'walkAway'].some((key) => valueAt(party, [key]) !== undefined)
  return weighs || valueAt(party, ['besideTable']) === false ? SHEET : []
}

/** The definition of format 1 needs them of every party, and finds them missing itself. */
export const missingFolders = (root: unknown): Finding[] => {
  const parties = valueAt(root, ['parties'])
  if (formatOf(root) === 1 || !Array.isArray(parties)) return []
  return parties.flatMap((party: unknown, index) =>
    typeof party !== 'object' || party === null || Array.isArray(party)
      ? []
      : neededBy(party)
          .filter((key) => valueAt(party, [key]) === undefined)
          .map((key) => missingFor(['parties', index, key], root, UNLESS)),
  )
}
