import type { Language } from './languages.ts'

/** For lists, dates and times: English as a scenario’s is written, without a comma before “and”. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  uk: 'uk',
  ru: 'ru',
  de: 'de',
  fr: 'fr',
}

/** “Kyiv, Moscow and Washington” in that language. */
export const listedIn = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items)
