/** A scenario, or a part of one as a seat or a shelf has it, with its texts in a translation’s language. */
import { hashOf } from '../hash.ts'
import { byOriginal } from './byOriginal.ts'
import type { TranslatedText, Translation } from './translation.ts'

/** What views and cards call otherwise than the scenario’s file. */
const NAMES: Readonly<Record<string, string>> = { opening: 'positions', seats: 'parties' }

interface Named {
  readonly name?: unknown
  readonly nameInText?: unknown
}

const idOf = (value: unknown): unknown => (value as { readonly id?: unknown } | null)?.id

/** How a name stands within sentences, and which form of a verb it takes, belong to the language. */
const nameAs = ({ text, inText, plural }: TranslatedText, { nameInText }: Named) => ({
  ...(inText === undefined && nameInText === undefined ? {} : { nameInText: inText ?? text }),
  ...(plural === undefined ? {} : { plural }),
})

const grammarless = (key: string): boolean => key !== 'nameInText' && key !== 'plural'

interface Shown {
  readonly language: string
}

/** Of the same shape, with the same ids and numbers: rules and hashes never see it. A text without a translation stays. */
export const laidOver = <Thing extends Shown>(thing: Thing, translation: Translation): Thing => {
  const { language, texts } = translation
  const byHash = byOriginal(translation)
  const foundFor = (original: unknown, path: string): TranslatedText | undefined => {
    const found = texts[path]
    return found !== undefined && typeof original === 'string' && found.of === hashOf(original)
      ? found
      : undefined
  }
  const laid = (value: unknown, path: string, key: string, beside: object): unknown => {
    if (typeof value === 'string') return foundFor(value, path)?.text ?? byHash(value, key, beside)
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value))
      return value.map((one: unknown, at) => laid(one, `${path}/${String(idOf(one) ?? at)}`, key, value))
    const under = (name: string) => (path === '' ? name : `${path}/${name}`)
    const name = foundFor((value as Named).name, under('name'))
    const entries = Object.entries(value).map(([held, inside]: [string, unknown]) => {
      const called = typeof inside === 'object' ? (NAMES[held] ?? held) : held
      return [held, laid(inside, under(called), held, value)] as const
    })
    return name === undefined
      ? Object.fromEntries(entries)
      : { ...Object.fromEntries(entries.filter(([held]) => grammarless(held))), ...nameAs(name, value) }
  }
  // What has no translation, sources and grounds, stays in the language that it was written in.
  return { ...(laid(thing, '', '', thing) as Thing), language, writtenIn: thing.language }
}
