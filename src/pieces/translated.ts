/** Scenarios in the reader’s language, where they have been translated: fetched once, laid over what is shown. */
import { useEffect, useMemo } from 'preact/hooks'
import { createStore } from 'zustand/vanilla'
import { laidOver } from '../scenario/translation/laidOver.ts'
import { type Translation, translationIn } from '../scenario/translation/translation.ts'
import { useLanguage } from './speaking.ts'
import { fetchTranslation } from './translationSource.ts'
import { useStore } from './useStore.ts'

const keyOf = (scenario: string, language: string) => `${scenario} ${language}`

const asked = new Set<string>()
const here = createStore<Readonly<Record<string, Translation>>>(() => ({}))

/** The original is read where a translation does not come; it is asked for again when it is wanted again. */
const ask = (scenario: string, language: string): void => {
  const key = keyOf(scenario, language)
  if (asked.has(key)) return
  asked.add(key)
  fetchTranslation(scenario, language).then(
    (text) => {
      const translation = text === null ? null : translationIn(text)
      if (translation !== null) here.setState({ [key]: translation })
    },
    () => asked.delete(key),
  )
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
        const translation = translations[keyOf(thing.id, language)]
        return translation === undefined || thing.language === language ? thing : laidOver(thing, translation)
      }),
    [things, language, translations],
  )
}
