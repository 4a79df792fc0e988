/** A scenario’s texts in another language. Each says of which original it is: a changed one is noticed, and shown instead. */
import { parsed } from '../../terms/parsed.ts'

export interface TranslatedText {
  /** `hashOf` the original that was translated. */
  readonly of: string
  readonly text: string
  /** A party’s name as it stands within a sentence, in its first form, if otherwise: “la Russie”, “die Vereinigten Staaten”. */
  readonly inText?: string
  /** A party’s name that takes the plural of a verb: “Vereinigte Staaten”. */
  readonly plural?: boolean
}

export interface Translation {
  readonly translation: 1
  /** The scenario’s id. */
  readonly scenario: string
  /** BCP 47. */
  readonly language: string
  /** The native reader who has read all of it and found it good; null until one has. */
  readonly reviewedBy: string | null
  /** By path: see `textsOf`. */
  readonly texts: Readonly<Record<string, TranslatedText>>
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const isTranslated = (value: unknown): value is TranslatedText => {
  const { of, text, inText, plural } = (value ?? {}) as Partial<Record<string, unknown>>
  return (
    isText(of) &&
    isText(text) &&
    (inText === undefined || isText(inText)) &&
    (plural === undefined || typeof plural === 'boolean')
  )
}

/** Null where a text is no translation at all; `readTranslation` says what is wrong with it. */
export const translationIn = (text: string): Translation | null => {
  const read = parsed(text) as Partial<Record<string, unknown>> | undefined
  if (typeof read !== 'object' || read === null || read.translation !== 1) return null
  const { scenario, language, texts, reviewedBy = null } = read
  if (!isText(scenario) || !isText(language) || typeof texts !== 'object' || texts === null) return null
  if (!(reviewedBy === null || isText(reviewedBy))) return null
  return Object.values(texts).every(isTranslated) ? (read as unknown as Translation) : null
}
