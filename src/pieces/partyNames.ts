/** What a page calls a party within its own words: an article before the name is English alone. */
import { nameFirst, nameInside } from '../telling/parties.ts'
import type { Language } from '../words/languages.ts'

type Named = Parameters<typeof nameInside>[0] & Parameters<typeof nameFirst>[0]

/** Within a sentence. */
export const nameWithin = (language: Language, party: Named): string =>
  language === 'en' ? nameInside(party) : party.name

/** At the beginning of one. */
export const nameAtFirst = (language: Language, party: Named): string =>
  language === 'en' ? nameFirst(party) : party.name
