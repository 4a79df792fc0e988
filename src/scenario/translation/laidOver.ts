/** A scenario, or a part of one as a seat or a shelf has it, with its texts in a translation’s language. */
import { hashOf } from '../hash.ts'
import type { TranslatedText, Translation } from './translation.ts'

/** What views and cards call otherwise than the scenario’s file. */
const NAMES: Readonly<Record<string, string>> = { opening: 'positions', seats: 'parties' }

type Texts = Translation['texts']

const translated = (original: string, found: TranslatedText | undefined): string =>
  found !== undefined && found.of === hashOf(original) ? found.text : original

const idOf = (value: unknown): unknown => (value as { readonly id?: unknown } | null)?.id

const laid = (value: unknown, path: string, texts: Texts): unknown => {
  const under = (name: string) => (path === '' ? name : `${path}/${name}`)
  if (typeof value === 'string') return translated(value, texts[path])
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.map((one: unknown, at) => laid(one, under(String(idOf(one) ?? at)), texts))
  const { name } = value as { readonly name?: unknown }
  return Object.fromEntries(
    Object.entries(value).map(([key, held]: [string, unknown]) => {
      // Languages that inflect names have no other form for it within a sentence: the name stands where it need not be inflected.
      if (key === 'nameInText' && typeof name === 'string' && texts[under('name')] !== undefined)
        return [key, translated(name, texts[under('name')])]
      const isNamedOtherwise = typeof held === 'object' && NAMES[key] !== undefined
      return [key, laid(held, under(isNamedOtherwise ? (NAMES[key] ?? key) : key), texts)]
    }),
  )
}

/** By the hash of the original, for a small board’s rows, which carry no ids. */
const byOriginal = (texts: Texts): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(texts).flatMap(([path, { of, text }]) =>
      /^issues\/[^/]+\/label$/.test(path) ? [[of, text] as const] : [],
    ),
  )

interface Shown {
  readonly language: string
  readonly cover?: readonly { readonly label: string }[]
}

/** Of the same shape, with the same ids and numbers: rules and hashes never see it. A text without a translation stays. */
export const laidOver = <Thing extends Shown>(thing: Thing, { language, texts }: Translation): Thing => {
  const rows = byOriginal(texts)
  return {
    ...(laid(thing, '', texts) as Thing),
    language,
    ...(thing.cover === undefined
      ? {}
      : { cover: thing.cover.map((row) => ({ ...row, label: rows.get(hashOf(row.label)) ?? row.label })) }),
  }
}
