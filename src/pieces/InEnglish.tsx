/** A sentence that is not translated yet, marked as English where the page is in another language. */
import type { ComponentChildren } from 'preact'
import { useLanguage } from './speaking.ts'

/** Attributes of an element that holds nothing but such sentences. */
export const useInEnglish = (): { readonly lang?: 'en' } => (useLanguage() === 'en' ? {} : { lang: 'en' })

export const InEnglish = ({ children }: { readonly children: ComponentChildren }): ComponentChildren =>
  useLanguage() === 'en' ? children : <span lang="en">{children}</span>
