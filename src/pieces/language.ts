/** The language and direction of a scenario’s own texts, within a page that may be in another. */
import { speech } from './speaking.ts'

/** Only where the page is English is all around a text English: elsewhere what is not translated yet stands in English too. */
const isAllEnglish = (): boolean => speech.getState().language === 'en'

/** Languages that are written from right to left, for browsers that do not say so themselves. */
const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ku',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
])
const SCRIPTS = new Set(['adlm', 'arab', 'hebr', 'mand', 'nkoo', 'rohg', 'syrc', 'thaa'])

type Direction = 'ltr' | 'rtl'

/** Newer than the declarations of TypeScript: a property first, a method by now. */
type TextInfo = { readonly direction?: string }
type KnowsText = { readonly textInfo?: TextInfo; readonly getTextInfo?: () => TextInfo }

const localeOf = (language: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(language)
  } catch {
    return null
  }
}

/** `locale` is what the browser makes of the tag: null where it is not well formed. */
export const directionOf = (language: string, locale: Intl.Locale | null = localeOf(language)): Direction => {
  const [first = '', ...rest] = language.toLowerCase().split('-')
  // What engines say of a language overlooks a script that is named beside it.
  const script = rest.find((part) => /^[a-z]{4}$/.test(part))
  if (script !== undefined) return SCRIPTS.has(script) ? 'rtl' : 'ltr'
  const known = locale as (Intl.Locale & KnowsText) | null
  const said = (known?.getTextInfo?.() ?? known?.textInfo)?.direction
  if (said === 'rtl' || said === 'ltr') return said
  return RIGHT_TO_LEFT.has(first) ? 'rtl' : 'ltr'
}

interface LanguageAttributes {
  readonly lang?: string
  readonly dir?: Direction
}

/** Attributes of an element that holds nothing but a scenario’s text. None where the page’s own are right. */
export const inLanguage = (language: string): LanguageAttributes =>
  language === 'en' && isAllEnglish() ? {} : { lang: language, dir: directionOf(language) }
