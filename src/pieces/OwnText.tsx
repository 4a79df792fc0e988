/** A scenario’s own text within what the page says: in its language and direction. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { inLanguage } from './language.ts'

/** The language of the scenario that a screen is about, so that no name on it needs to be told. */
export const ScenarioLanguage = createContext('en')

/** The language in which that was written, where it is read in a translation. */
export const WrittenIn = createContext<string | undefined>(undefined)

interface OwnTextProps {
  /** Of the scenario; left out where `ScenarioLanguage` says it. */
  readonly language?: string | undefined
  readonly children: ComponentChildren
}

/** Attributes of an element that holds nothing but the scenario’s text. */
export const useInLanguage = (given?: string): ReturnType<typeof inLanguage> => {
  const around = useContext(ScenarioLanguage)
  return inLanguage(given ?? around)
}

export const OwnText = ({ language, children }: OwnTextProps): ComponentChildren => {
  const attributes = useInLanguage(language)
  return attributes.lang === undefined ? children : <bdi {...attributes}>{children}</bdi>
}

const LATIN = /\p{Script=Latin}/u

/**
 * Attributes of an element whose text may be the scenario’s alone, or a sentence of the page’s with names of the scenario’s in
 * it. Where the scenario is written from right to left, its letters tell: only then does it matter which of them it is.
 */
export const useWhereOwn = (): ((text: string) => ReturnType<typeof inLanguage>) => {
  const own = useInLanguage()
  return (text) => (own.dir === 'rtl' && !LATIN.test(text) ? own : {})
}
