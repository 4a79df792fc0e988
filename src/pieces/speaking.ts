/** The language of the page: chosen on this device, else the browser's; and its messages for components. */
import { createContext } from 'preact'
import { useContext, useLayoutEffect } from 'preact/hooks'
import { createStore } from 'zustand/vanilla'
import { type Catalog, type English, fetchWords } from '../words/catalog.ts'
import { LANGUAGES, type Language, type LanguageChosen, languageFor } from '../words/languages.ts'
import { type Say, sayIn } from '../words/say.ts'
import { useStore } from './useStore.ts'

const KEPT = 'parley-language'

export interface Speech {
  readonly chosen: LanguageChosen
  /** What the page is in by now. */
  readonly language: Language
  /** The words of the language that was chosen could not be fetched: the page stays as it was. */
  readonly failed: boolean
}

export const speech = createStore<Speech>(() => ({ chosen: 'system', language: 'en', failed: false }))

/** A part of the page that is read in another language than the rest. */
export const LanguageContext = createContext<Language | null>(null)

export const useLanguage = (): Language => {
  const page = useStore(speech, ({ language }) => language)
  return useContext(LanguageContext) ?? page
}

/** Attributes of an element whose language may not be the page’s: none where it is. */
export const useOwnLanguage = (): { readonly lang?: Language } => {
  const language = useContext(LanguageContext)
  return language === null ? {} : { lang: language }
}

export const useWords = <Texts extends English>(catalog: Catalog<Texts>): Say<Texts> =>
  sayIn(catalog, useLanguage())

/** Marks the page itself, for screen readers and hyphenation. A screen whose words are not translated yet is English. */
export const usePageLanguage = (isTranslated: boolean): void => {
  const language = useStore(speech, (state) => state.language)
  const spoken = isTranslated ? language : 'en'
  useLayoutEffect(() => {
    document.documentElement.lang = spoken
  }, [spoken])
}

const kept = (): LanguageChosen => {
  try {
    const text = localStorage.getItem(KEPT)
    return LANGUAGES.find((language) => language === text) ?? 'system'
  } catch {
    return 'system'
  }
}
const keep = (chosen: LanguageChosen): void => {
  try {
    if (chosen === 'system') localStorage.removeItem(KEPT)
    else localStorage.setItem(KEPT, chosen)
  } catch {
    // A browser that keeps nothing: it is chosen again at the next visit.
  }
}

const speak = async (chosen: LanguageChosen): Promise<void> => {
  const language = languageFor(chosen, navigator.languages)
  try {
    await fetchWords(language)
    speech.setState({ chosen, language, failed: false })
  } catch {
    speech.setState({ chosen, failed: true })
  }
}

/** Resolves once the page can be drawn: in its language, or in English where the words of that could not be fetched. */
export const startSpeaking = (): Promise<void> => speak(kept())

/** Resolves once the page is in that language, or `failed` says that it is not. */
export const chooseLanguage = (chosen: LanguageChosen): Promise<void> => {
  keep(chosen)
  return speak(chosen)
}
