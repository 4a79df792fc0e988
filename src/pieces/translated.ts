/** Scenarios in the reader’s language, where they have been translated: fetched once, laid over what is shown. */
import { useEffect, useMemo } from 'preact/hooks'
import { createStore } from 'zustand/vanilla'
import type { Translation } from '../scenario/translation/translation.ts'
import { useLanguage } from './speaking.ts'
import { fetchTranslation } from './translationSource.ts'
import { useStore } from './useStore.ts'

const keyOf = (scenario: string, language: string) => `${scenario} ${language}`

const asked = new Set<string>()
/** What lays a translation over a thing. Fetched with the first translation: a page in English needs none of it. */
type Laying = Pick<typeof import('../scenario/translation/laidOver.ts'), 'laidOver'> &
  Pick<typeof import('../telling/laidOverView.ts'), 'laidOverView'>

export interface TranslationHere extends Laying {
  readonly translation: Translation
}

type TranslationsHere = Readonly<Record<string, TranslationHere>>

/** Translations that have come, by scenario and language. */
export const translations = createStore<TranslationsHere>(() => ({}))

/** The original is read where a translation does not come; it is asked for again when it is wanted again. */
export const askForTranslation = (scenario: string, language: string): void => {
  const key = keyOf(scenario, language)
  if (asked.has(key)) return
  asked.add(key)
  const fetchIt = async (): Promise<void> => {
    const text = await fetchTranslation(scenario, language)
    if (text === null) return
    const [{ laidOver }, { laidOverView }, { translationIn }] = await Promise.all([
      import('../scenario/translation/laidOver.ts'),
      import('../telling/laidOverView.ts'),
      import('../scenario/translation/translation.ts'),
    ])
    const translation = translationIn(text)
    if (translation !== null) translations.setState({ [key]: { translation, laidOver, laidOverView } })
  }
  fetchIt().catch(() => asked.delete(key))
}

interface InSomeLanguage {
  readonly id: string
  readonly language: string
}

/** Null where it is not here, or not needed. */
export const translationOf = (
  { id, language: own }: InSomeLanguage,
  language: string,
  here: TranslationsHere = translations.getState(),
): TranslationHere | null => (own === language ? null : (here[keyOf(id, language)] ?? null))

/** The same things, in the reader’s language as far as they are translated. */
export const useTranslated = <Thing extends InSomeLanguage>(things: readonly Thing[]): readonly Thing[] => {
  const language = useLanguage()
  const here = useStore(translations, (state) => state)
  useEffect(() => {
    for (const thing of things) if (thing.language !== language) askForTranslation(thing.id, language)
  }, [things, language])
  return useMemo(
    () =>
      things.map((thing) => {
        const found = translationOf(thing, language, here)
        return found === null ? thing : found.laidOver(thing, found.translation)
      }),
    [things, language, here],
  )
}

/** What a thing that is read elsewhere is translated by; undefined where it is not here, or not needed. */
export const useTranslation = (thing: InSomeLanguage): Translation | undefined => {
  const language = useLanguage()
  return useStore(translations, (here) => translationOf(thing, language, here)?.translation)
}
