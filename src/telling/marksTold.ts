/** Quotation marks and the mark between clauses, as each language writes them. */
import type { Language } from '../words/languages.ts'
import { type InLanguage, toldIn } from './told.ts'

interface Marks {
  readonly open: string
  readonly close: string
  /** Within others. */
  readonly innerOpen: string
  readonly innerClose: string
  readonly between: string
}

const GUILLEMETS: Marks = { open: '«', close: '»', innerOpen: '„', innerClose: '“', between: '; ' }
const THIN = '\u202F'

const MARKS: Readonly<Record<Language, Marks>> = {
  en: { open: '“', close: '”', innerOpen: '‘', innerClose: '’', between: '; ' },
  uk: GUILLEMETS,
  ru: GUILLEMETS,
  de: { open: '„', close: '“', innerOpen: '‚', innerClose: '‘', between: '; ' },
  fr: {
    open: `«${THIN}`,
    close: `${THIN}»`,
    innerOpen: '“',
    innerClose: '”',
    between: `${THIN}; `,
  },
}

/** A text that quotes somebody itself has the inner marks within. */
export const quotedTo = (read: InLanguage, text: string): string => {
  const { open, close, innerOpen, innerClose } = MARKS[toldIn(read)]
  return `${open}${text.replaceAll(open, innerOpen).replaceAll(close, innerClose)}${close}`
}

/** “a; b”. */
export const clausesTo = (read: InLanguage, clauses: readonly string[]): string =>
  clauses.join(MARKS[toldIn(read)].between)
