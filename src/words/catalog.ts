/**
 * Messages of one part of the page in every language. English comes with the scripts that use it; a translation is a file of its
 * own, fetched when that language is asked for. Messages are written in ICU MessageFormat and compiled when Parley is built
 * (`words.config.ts`): a text, or a function of its values.
 */
import type { Language, Translated } from './languages.ts'

export type Value = string | number
type Message = string | ((values: Readonly<Record<string, Value>>) => string)
type Messages = Readonly<Record<string, Message>>

/** English messages by their keys, as the file `en.ts` has them. */
export type English = Readonly<Record<string, string>>

type Fetch = () => Promise<{ readonly default: English }>

export interface Catalog<Texts extends English> {
  readonly english: Texts
  /** Whether a language is here: English always is. */
  readonly has: (language: Language) => boolean
  /** Of one message, as it was compiled; in English where the language is not here. A text that no file has by a key is itself. */
  readonly message: (language: Language, key: keyof Texts) => Message
}

interface Loadable {
  readonly load: (language: Translated) => Promise<void>
}

const catalogs = new Set<Loadable>()
const wanted = new Set<Translated>()

export const defineCatalog = <const Texts extends English>(
  english: Texts,
  translations: Readonly<Record<Translated, Fetch>>,
): Catalog<Texts> => {
  const here = new Map<Language, Messages>([['en', english]])
  const asked = new Map<Translated, Promise<void>>()
  const load = (language: Translated): Promise<void> => {
    const before = asked.get(language)
    if (before !== undefined) return before
    const now = translations[language]().then(
      (file) => {
        here.set(language, file.default)
      },
      (fault: unknown) => {
        asked.delete(language)
        throw fault
      },
    )
    asked.set(language, now)
    return now
  }
  catalogs.add({ load })
  // Whoever waits for `wordsHere` is told of a failure, and asks again.
  for (const language of wanted) load(language).catch(() => undefined)
  return {
    english,
    has: (language) => here.has(language),
    message: (language, key) => {
      const name = String(key)
      return here.get(language)?.[name] ?? english[name] ?? name
    },
  }
}

/** English messages that a file exports as constants, one by one: each is its own key. */
export type Texts<File> = { readonly [Name in keyof File as File[Name] & string]: File[Name] & string }

/**
 * Of such a file, `typeof texts`: what is written at a place is then the constant itself, no key is sent with it, and no key can be
 * made up while the page runs. For what a page cannot start without, where every byte counts.
 */
export const defineTexts = <File>(translations: Readonly<Record<Translated, Fetch>>): Catalog<Texts<File>> =>
  defineCatalog({}, translations) as unknown as Catalog<Texts<File>>

/** Resolves once all messages of what is loaded by now are here, in every language asked for; rejects where some failed to come. */
export const wordsHere = async (): Promise<void> => {
  await Promise.all([...wanted].flatMap((language) => [...catalogs].map((catalog) => catalog.load(language))))
}

/** Asks for a language from now on: for what is loaded by now, and for whatever is loaded later. */
export const fetchWords = (language: Language): Promise<void> => {
  if (language !== 'en') wanted.add(language)
  return wordsHere()
}
