/** Numbers as the telling writes them, with the marks of a language. Not by `Intl`, whose data differ between engines. */

import type { Language } from '../words/languages.ts'
import { gained, grouped, points } from './phrases.ts'

const THIN = '\u202F'
const SPACE = '\u00A0'

/** What stands before decimals, and between thousands. */
const MARKS: Readonly<Record<Language, Readonly<Record<'.' | ',', string>>>> = {
  en: { '.': '.', ',': ',' },
  uk: { '.': ',', ',': SPACE },
  ru: { '.': ',', ',': SPACE },
  de: { '.': ',', ',': '.' },
  fr: { '.': ',', ',': THIN },
}

export interface SaidFigures {
  /** Points with one decimal: 62.5, 62,5. */
  readonly points: typeof points
  /** Points with their sign. */
  readonly gained: typeof gained
  /** A whole number by thousands: 16,932, 16.932. */
  readonly grouped: typeof grouped
  /** With so many decimals, noughts too. */
  readonly fixed: (worth: number, decimals: number) => string
}

export const figuresIn = (language: Language): SaidFigures => {
  const marks = MARKS[language]
  const marked = (text: string): string => text.replace(/[.,]/g, (mark) => marks[mark as '.' | ','])
  return {
    points: (worth) => marked(points(worth)),
    gained: (worth) => marked(gained(worth)),
    grouped: (count) => marked(grouped(count)),
    fixed: (worth, decimals) => marked(worth.toFixed(decimals)),
  }
}
