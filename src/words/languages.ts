/** The languages that Parley’s own words are in. English is what it is written in; the others are translations. */

export const LANGUAGES = ['en', 'uk', 'ru', 'de', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]
export type Translated = Exclude<Language, 'en'>

/** What each calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
  de: 'Deutsch',
  fr: 'Français',
}

/** Translations that a native reader has read whole and found good. All others are offered as awaiting that. */
export const REVIEWED: readonly Translated[] = []

/** A person’s choice: a language, or the first of their device’s that there is. */
export type LanguageChosen = 'system' | Language

/** The language of a BCP 47 tag, where Parley speaks it. */
export const languageOf = (tag: string): Language | null =>
  LANGUAGES.find((language) => language === tag.toLowerCase().split('-')[0]) ?? null

/** `wanted`: BCP 47 tags, the most wanted first, as `navigator.languages` has them. */
export const languageFor = (chosen: LanguageChosen, wanted: readonly string[]): Language => {
  if (chosen !== 'system') return chosen
  for (const tag of wanted) {
    const found = languageOf(tag)
    if (found !== null) return found
  }
  return 'en'
}
