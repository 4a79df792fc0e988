import type { Language } from './languages.ts'

/** As a scenario’s English is written: no comma before “and”. */
const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', uk: 'uk', ru: 'ru', de: 'de', fr: 'fr' }

/** “Kyiv, Moscow and Washington” in that language. */
export const listedIn = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(TAGS[language], { type: 'conjunction' }).format(items)
