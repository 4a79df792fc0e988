/** A sentence about the game, in the language in which it is told: see `toldIn`. Marked where the page is in another. */
import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { toldIn } from '../telling/told.ts'
import type { Language } from '../words/languages.ts'
import { ScenarioLanguage } from './OwnText.tsx'
import { useLanguage } from './speaking.ts'

/**
 * Attributes of an element that holds nothing but such sentences.
 * @param given language of the scenario as it is read; left out where `ScenarioLanguage` says it.
 */
export const useTold = (given?: string): { readonly lang?: Language } => {
  const around = useContext(ScenarioLanguage)
  const page = useLanguage()
  const lang = toldIn({ scenario: { language: given ?? around } })
  return lang === page ? {} : { lang }
}

interface ToldProps {
  readonly language?: string
  readonly children: ComponentChildren
}

export const Told = ({ language, children }: ToldProps): ComponentChildren => {
  const attributes = useTold(language)
  return attributes.lang === undefined ? children : <span {...attributes}>{children}</span>
}

/** Why something cannot be done: in the page’s language, or a sentence about the game. `language`: where it is told in another than the talks. */
export type Reason = string | { readonly told: string; readonly language?: string }

/** The same as a text alone, for a title. */
export const reasonText = (reason: Reason): string => (typeof reason === 'string' ? reason : reason.told)

const ToldReason = ({ told, ...language }: Exclude<Reason, string>): ComponentChildren => (
  <Told {...language}>{told}</Told>
)

export const ReasonWords = ({ reason }: { readonly reason: Reason }): ComponentChildren =>
  typeof reason === 'string' ? reason : <ToldReason {...reason} />
