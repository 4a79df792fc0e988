/** The keys under which the texts of a person's own scenarios are stored. */
const OWN = 'own:'

/** The key under which the text of one's own scenario is stored. */
export const ownKey = (id: string): string => `${OWN}${id}`

/** What the keys of its earlier texts begin with. */
export const versionStart = (id: string): string => `version:${id}:`

/** Ids of one's own scenarios among the ids of all texts. */
export const ownIdsIn = (keys: readonly string[]): readonly string[] =>
  keys.filter((key) => key.startsWith(OWN)).map((key) => key.slice(OWN.length))

/** Where earlier versions kept the one text that was being mended on the shelf. */
export const MENDING = 'mending'
