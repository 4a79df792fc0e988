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
type LaidOver = typeof import('../scenario/translation/laidOver.ts')['laidOver']

interface Here {
  readonly translation: Translation
  readonly laidOver: LaidOver
}

const here = createStore<Readonly<Record<string, Here>>>(() => ({}))

/** The original is read where a translation does not come; it is asked for again when it is wanted again. */
const ask = (scenario: string, language: string): void => {
  const key = keyOf(scenario, language)
  if (asked.has(key)) return
  asked.add(key)
  const fetchIt = async (): Promise<void> => {
    const text = await fetchTranslation(scenario, language)
    if (text === null) return
    const [{ laidOver }, { translationIn }] = await Promise.all([
      import('../scenario/translation/laidOver.ts'),
      import('../scenario/translation/translation.ts'),
    ])
    const translation = translationIn(text)
    if (translation !== null) here.setState({ [key]: { translation, laidOver } })
  }
  fetchIt().catch(() => asked.delete(key))
}

interface InSomeLanguage {
  readonly id: string
  readonly language: string
}

/** The same things, in the reader’s language as far as they are translated. */
export const useTranslated = <Thing extends InSomeLanguage>(things: readonly Thing[]): readonly Thing[] => {
  const language = useLanguage()
  const translations = useStore(here, (state) => state)
  useEffect(() => {
    for (const thing of things) if (thing.language !== language) ask(thing.id, language)
  }, [things, language])
  return useMemo(
    () =>
      things.map((thing) => {
        const found = translations[keyOf(thing.id, language)]
        return found === undefined || thing.language === language
          ? thing
          : found.laidOver(thing, found.translation)
      }),
    [things, language, translations],
  )
}
