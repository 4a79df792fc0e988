/** A day of a scenario as a language writes it, without its year. */
import { dayAndMonth } from '../telling/dates.ts'
import type { Language } from '../words/languages.ts'
import { LOCALES } from '../words/lists.ts'

/** '2026-02-17' as “17 Feb”, “17 лют.”; as it is where it is no day. English as everywhere, not by `Intl`. */
export const dayIn = (language: Language, isoDate: string): string => {
  const day = new Date(`${isoDate}T00:00:00Z`)
  return language === 'en' || Number.isNaN(day.getTime())
    ? dayAndMonth(isoDate)
    : day.toLocaleDateString(LOCALES[language], { day: 'numeric', month: 'short', timeZone: 'UTC' })
}
