/** A sentence that is not translated yet, marked as English where the page is in another language. */
import type { ComponentChildren, VNode } from 'preact'
import { LanguageContext, useLanguage } from './speaking.ts'

export const InEnglish = ({ children }: { readonly children: ComponentChildren }): ComponentChildren =>
  useLanguage() === 'en' ? children : <span lang="en">{children}</span>

/** Attributes of an element that holds nothing but such sentences. */
export const useInEnglish = (): { readonly lang?: 'en' } => (useLanguage() === 'en' ? {} : { lang: 'en' })

/** A screen or a dialog that is not translated yet: what it is made of speaks English too, and its dialogs are marked as English. */
export const EnglishPart = ({ children }: { readonly children: ComponentChildren }): VNode => (
  <LanguageContext.Provider value="en">{children}</LanguageContext.Provider>
)

/** Why something cannot be done: in the page’s language, or composed of the game’s English. */
export type Reason = string | { readonly english: string }

/** The same as a text alone, for a title. */
export const reasonText = (reason: Reason): string => (typeof reason === 'string' ? reason : reason.english)

export const ReasonWords = ({ reason }: { readonly reason: Reason }): ComponentChildren =>
  typeof reason === 'string' ? reason : <InEnglish>{reason.english}</InEnglish>
