/** A sentence that is not translated yet, marked as English where the page is in another language. */
import type { ComponentChildren } from 'preact'
import { useLanguage } from './speaking.ts'

export const InEnglish = ({ children }: { readonly children: ComponentChildren }): ComponentChildren =>
  useLanguage() === 'en' ? children : <span lang="en">{children}</span>
