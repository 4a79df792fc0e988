/**
 * What is shown of a table, as whoever is at this page reads it, and so all that is told of it (see `toldIn`): in the page's
 * language where its scenario is translated. `readDesk` does the same for an open game.
 */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { PublicScenario } from '../table/view.ts'
import { fetchWords } from '../words/catalog.ts'
import { languageOf } from '../words/languages.ts'
import { useLanguage } from './speaking.ts'
import { askForTranslation, translationOf, translations } from './translated.ts'
import { useStore } from './useStore.ts'

interface Read {
  readonly scenario: PublicScenario
}

/** Null until the words are here in which it is told; told in English where they do not come. */
export const useReadView = <View extends Read>(view: View | null): View | null => {
  const language = useLanguage()
  const here = useStore(translations, (state) => state)
  const [spoken, setSpoken] = useState<string>('en')
  const id = view?.scenario.id
  const written = view?.scenario.language ?? 'en'
  const own = languageOf(written)
  const isSpoken = own === null || own === 'en' || own === language || own === spoken
  useEffect(() => {
    if (id === undefined) return
    if (written !== language) askForTranslation(id, language)
    if (own === null || isSpoken) return
    fetchWords(own)
      .catch(() => undefined)
      .then(() => setSpoken(own))
  }, [id, written, language])
  return useMemo(() => {
    if (view === null) return null
    const found = translationOf(view.scenario, language, here)
    if (found !== null) return found.laidOverView(view, found.translation)
    return isSpoken ? view : null
  }, [view, language, here, isSpoken])
}
