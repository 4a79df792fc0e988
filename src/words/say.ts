/** Saying a message: its key and values are checked against the English of its catalog when types are. */
import type { Catalog, English, Value } from './catalog.ts'
import type { Language } from './languages.ts'

type Letter =
  | 'a'
  | 'b'
  | 'c'
  | 'd'
  | 'e'
  | 'f'
  | 'g'
  | 'h'
  | 'i'
  | 'j'
  | 'k'
  | 'l'
  | 'm'
  | 'n'
  | 'o'
  | 'p'
  | 'q'
  | 'r'
  | 's'
  | 't'
  | 'u'
  | 'v'
  | 'w'
  | 'x'
  | 'y'
  | 'z'

/** A name of letters, as in `{name}`; whatever else stands between braces is an arm of a plural. */
type NameOf<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? Lowercase<First> extends Letter
    ? Rest extends ''
      ? true
      : NameOf<Rest>
    : false
  : false

type Opened<Text extends string> = Text extends `${infer Name},${string}`
  ? Name extends `${string}}${string}`
    ? Closed<Text>
    : NameOf<Name> extends true
      ? Name
      : Closed<Text>
  : Closed<Text>
type Closed<Text extends string> = Text extends `${infer Name}}${string}`
  ? NameOf<Name> extends true
    ? Name
    : never
  : never

/** The names of what a message has to be given: `{name}`, `{count, plural, …}`. An arm of one word alone would count as one. */
export type NamesIn<Text extends string> = Text extends `${string}{${infer Rest}`
  ? Opened<Rest> | NamesIn<Rest>
  : never

/** What translations alone may need: whether whoever a message is about is one or many. */
interface ForTranslations {
  readonly person?: Value
}

export type ValuesOf<Text extends string> = [NamesIn<Text>] extends [never]
  ? [values?: ForTranslations]
  : [values: Readonly<Record<NamesIn<Text>, Value>>]

export interface Say<Texts extends English> {
  <Key extends keyof Texts & string>(key: Key, ...values: ValuesOf<Texts[Key]>): string
  readonly language: Language
}

/** `{name}`, or `{name, plural, one {…} other {…}}` with names in its arms. */
const GAP = /\{(\w+)(?:, plural, one \{((?:[^{}]|\{\w+\})*)\} other \{((?:[^{}]|\{\w+\})*)\})?\}/g

/** An English message that was not compiled, with its values: a translation’s plural forms need more. */
export const withValues = (text: string, values: Readonly<Record<string, Value>>): string =>
  text.replace(GAP, (_, name: string, one?: string, other = '') => {
    const value = values[name] ?? ''
    return one === undefined
      ? String(value)
      : withValues((value === 1 ? one : other).replaceAll('#', String(value)), values)
  })

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

const runsBack = (value: Value): value is string => typeof value === 'string' && RIGHT_TO_LEFT.test(value)

type Values = Readonly<Record<string, Value>>

const each = (values: Values, make: (value: Value) => Value): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, make(value)]))

/**
 * A name written from right to left, within words that are not, would draw figures and marks beside it to its other side: it stands
 * between isolates. Where a message has no words of its own, all of it runs as its names do.
 */
const keptApart = (set: (values: Values) => string, values: Values): Values =>
  Object.values(values).some(runsBack) &&
  /\p{L}/u.test(set(each(values, () => '')).replaceAll(/<[^>]*>/g, ''))
    ? each(values, (value) => (runsBack(value) ? `\u2068${value}\u2069` : value))
    : values

const sayers = new WeakMap<object, Map<Language, unknown>>()

/** The same function for the same catalog and language, once that is here. */
export const sayIn = <Texts extends English>(catalog: Catalog<Texts>, language: Language): Say<Texts> => {
  const spoken = catalog.has(language) ? language : 'en'
  const kept = sayers.get(catalog) ?? new Map<Language, unknown>()
  sayers.set(catalog, kept)
  const before = kept.get(spoken)
  if (before !== undefined) return before as Say<Texts>
  const say = Object.assign(
    (key: keyof Texts, values?: Readonly<Record<string, Value>>): string => {
      const message = catalog.message(spoken, key)
      if (typeof message === 'string' && values === undefined) return message
      const set = typeof message === 'string' ? (given: Values) => withValues(message, given) : message
      return set(keptApart(set, values ?? {}))
    },
    { language: spoken },
  ) as Say<Texts>
  kept.set(spoken, say)
  return say
}
