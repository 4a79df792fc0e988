/** A sentence that is not translated yet, marked as English where the page is in another language. */
import type { ComponentChildren, VNode } from 'preact'
import { LanguageContext, useLanguage } from './speaking.ts'

export const InEnglish = ({ children }: { readonly children: ComponentChildren }): ComponentChildren =>
  useLanguage() === 'en' ? children : <span lang="en">{children}</span>

/** A screen or a dialog that is not translated yet: what it is made of speaks English too, and its dialogs are marked as English. */
export const EnglishPart = ({ children }: { readonly children: ComponentChildren }): VNode => (
  <LanguageContext.Provider value="en">{children}</LanguageContext.Provider>
)
