/** Dates as a language writes them, day first. Read from the digits, so that no time zone moves one to another day. Not by `Intl`. */
import { DATES } from '../words/dates/catalog.ts'
import * as texts from '../words/dates/en.ts'
import type { Language } from '../words/languages.ts'
import { sayIn } from '../words/say.ts'

const MONTHS = [
  [texts.january, texts.jan],
  [texts.february, texts.feb],
  [texts.march, texts.mar],
  [texts.april, texts.apr],
  [texts.may, texts.mayShort],
  [texts.june, texts.jun],
  [texts.july, texts.jul],
  [texts.august, texts.aug],
  [texts.september, texts.sep],
  [texts.october, texts.oct],
  [texts.november, texts.nov],
  [texts.december, texts.dec],
] as const

const dateOf = (isoDate: string) => {
  const [year = '', month, day] = isoDate.split('-')
  const names = MONTHS[Number(month) - 1]
  return names === undefined ? null : { year, names, day: Number(day) }
}

/** '2026-02-17' as “17 Feb”, “17 лют.”; as it is where it is no day. */
export const dayAndMonth = (language: Language, isoDate: string): string => {
  const date = dateOf(isoDate)
  return date === null ? isoDate : sayIn(DATES, language)(date.names[1], date)
}

/** '2026-02-17' as “17 February 2026”. */
export const longDate = (language: Language, isoDate: string): string => {
  const date = dateOf(isoDate)
  return date === null ? isoDate : sayIn(DATES, language)(date.names[0], date)
}
