/** When a game was saved. */
import type { Language } from '../../words/languages.ts'
import { LOCALES } from '../../words/lists.ts'

/** "14:20" today, "20 Feb, 14:20" before: in the reader's own time zone. */
export const savedWhen = (language: Language, savedAt: number, now = Date.now()): string => {
  const then = new Date(savedAt)
  const locale = LOCALES[language]
  const time = then.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })
  const sameDay = new Date(now).toDateString() === then.toDateString()
  return sameDay ? time : `${then.toLocaleDateString(locale, { day: 'numeric', month: 'short' })}, ${time}`
}
