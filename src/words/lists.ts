import type { Language } from './languages.ts'

/** For dates and times. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  uk: 'uk',
  ru: 'ru',
  de: 'de',
  fr: 'fr',
}

const AND: Readonly<Record<Language, string>> = { en: 'and', uk: 'і', ru: 'и', de: 'und', fr: 'et' }

/** “Kyiv, Moscow and Washington” in that language. Not by `Intl`, whose data differ between engines. */
export const listedIn = (language: Language, items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${AND[language]} ${items[items.length - 1]}`
